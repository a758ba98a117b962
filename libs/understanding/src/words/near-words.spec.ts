import { describe, expect, it } from '@jest/globals';
import { nearWordsOf } from './near-words.js';

describe('a slip of the keyboard', () => {
  const near = nearWordsOf(new Set(['invoice', 'payment', 'payments', 'tomorrow']), (word) => word === 'invoices');

  it.each([
    ['invocie', 'invoice'],
    ['invoce', undefined],
    ['tomorow', 'tomorrow'],
    ['tommorrow', 'tomorrow'],
    ['paymentt', 'payment'],
  ])('"%s" was meant to be %s', (word, meant) => {
    expect(near(word)).toBe(meant);
  });

  it.each(['invoice', 'invoices', 'xnvoice', 'tomorrot', 'payem'])('is none in "%s"', (word) => {
    expect(near(word)).toBeUndefined();
  });
});
