import { describe, expect, it } from '@jest/globals';
import { eachIsolated, payingInWords, quoted, who } from './words.decision.js';

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
    ['with its emoji and its script whole, kept to itself', '👩‍👩‍👧 می‌خواهم', '\u2068👩‍👩‍👧 می‌خواهم\u2069'],
    ['cut between characters', `${'x'.repeat(199)}😀`, 'x'.repeat(199)],
  ])('%s', (_, text, shown) => {
    expect(quoted(text)).toBe(shown);
  });
});

describe('names of any direction', () => {
  it.each([
    ['agent:محمد', '\u2068محمد\u2069'],
    ['agent:Mia \u202eSommer', 'Mia Sommer'],
    ['api:שרת', 'API key “\u2068שרת\u2069”'],
    ['ledger', 'ledger'],
  ])('%s', (by, named) => {
    expect(who(by)).toBe(named);
  });

  it('are kept to themselves wherever they stand in a fact, and everything else stays as it is', () => {
    const fact = {
      customer: { name: 'شركة', level: 2, note: null },
      lines: ['Linde\u202e', 'كتاب \u2069 x'],
      ok: true,
    };
    expect(eachIsolated(fact)).toEqual({
      customer: { name: '\u2068شركة\u2069', level: 2, note: null },
      lines: ['Linde', '\u2068كتاب  x\u2069'],
      ok: true,
    });
  });
});
