import { describe, expect, it } from '@jest/globals';
import { payingInWords, quoted } from './words.decision.js';

const nothing = { channels: null, hours: null, locale: null, pausedUntil: null, paymentMethod: null, payDays: null };

describe('how a customer prefers to pay', () => {
  it.each([
    [
      'by method and day',
      { paymentMethod: 'bank_transfer', payDays: [15] },
      ' by bank transfer, on day 15 of the month.',
    ],
    ['on several days', { payDays: [1, 15] }, ' on day 1 and 15 of the month.'],
    ['by method alone', { paymentMethod: 'card', payDays: [] }, ' by card.'],
  ])('is told %s', (_, wishes, words) => {
    expect(payingInWords({ ...nothing, ...wishes })).toBe(` They prefer to pay${words}`);
  });

  it('is not spoken of when they stated nothing', () => {
    expect(payingInWords(nothing)).toBe('');
  });
});

describe('what somebody wrote, inside a sentence of ours', () => {
  it.each([
    ['on one line', 'Hello,\r\n\n  I paid\t:-)', 'Hello, I paid :-)'],
    ['without what turns the sentence around', 'yes\u202Eon\u202C \u2066or\u2069 n\u200Bo\ufeff', 'yeson or no'],
    ['as it is, markup, formulas and merge fields too', '<b>=1+1</b> {{name}}', '<b>=1+1</b> {{name}}'],
    ['with its emoji and its script whole', '👩‍👩‍👧 می‌خواهم', '👩‍👩‍👧 می‌خواهم'],
    ['cut between characters', `${'x'.repeat(199)}😀`, 'x'.repeat(199)],
  ])('%s', (_, text, shown) => {
    expect(quoted(text)).toBe(shown);
  });
});
