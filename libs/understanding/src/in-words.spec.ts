import { describe, expect, it } from '@jest/globals';
import { suggestionInWords } from './in-words.js';
import { INTENTS, type IntentReading } from './understanding.types.js';

const reading = (given: Partial<IntentReading>): IntentReading => ({
  ...{ intent: 'other', confidence: 0.9, date: null, amountMinor: null, currency: null },
  ...given,
});

describe('what a reply seems to say', () => {
  it.each<[string, Partial<IntentReading>[], string | null]>([
    [
      'a promise with its day',
      [{ intent: 'promise', date: '2026-03-06' }],
      'Looks like a promise for Friday 6 March, to be confirmed.',
    ],
    [
      'a promise with its amount',
      [{ intent: 'promise', amountMinor: 5_000, currency: 'EUR' }],
      'Looks like a promise of €50.00, to be confirmed.',
    ],
    [
      'an amount without a currency is not guessed',
      [{ intent: 'promise', amountMinor: 5_000 }],
      'Looks like a promise, to be confirmed.',
    ],
    [
      'two things, the stronger first',
      [{ intent: 'hardship' }, { intent: 'dispute', confidence: 0.55 }],
      'Looks like a customer who cannot pay at present, and a dispute, to be confirmed.',
    ],
    ['what is not certain', [{ intent: 'upset', confidence: 0.6 }], 'May be anger about being written to.'],
    ['a faint sign is not worth a sentence', [{ intent: 'dispute', confidence: 0.3 }], null],
    ['nothing recognised', [{ intent: 'other', confidence: 0.3 }], null],
  ])('%s', (_, readings, words) => {
    expect(suggestionInWords(readings.map(reading))).toBe(words);
  });

  it.each(INTENTS.filter((intent) => intent !== 'other'))('has words for %s', (intent) => {
    expect(suggestionInWords([reading({ intent })])).toMatch(/^Looks like an? |^Looks like (thanks|somebody|anger)/);
  });
});
