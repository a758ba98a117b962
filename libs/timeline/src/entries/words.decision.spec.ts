import { describe, expect, it } from '@jest/globals';
import { payingInWords } from './words.decision.js';

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
