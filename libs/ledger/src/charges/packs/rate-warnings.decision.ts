import { type ChargeQuote } from '../quote/quote.decision.js';
import { type RateKnowledge } from './rates.js';

/** What a reader of a quote has to know of its rate; nothing when it is known for all of it. */
export function quoteWarnings(
  { referenceRate, notCharged, unknownOn }: ChargeQuote['interest'],
  asOf: string,
): string[] {
  if (!referenceRate) return [];
  const { name, knownUntil } = referenceRate;
  if (notCharged === 'rate_unknown') {
    return [
      `${name} is unknown on ${unknownOn ?? 'a day of this quote'} (known until ${knownUntil}): no interest can be reckoned before somebody states the rate.`,
    ];
  }
  if (knownUntil >= asOf) return [];
  return [
    `${name} is known until ${knownUntil}. This figure needs no later rate; one whose rate is set after that day will.`,
  ];
}

/** What a company has to know of a reference rate today; null: it is known. */
export function rateWarning({ name, publisher, knownUntil }: RateKnowledge, today: string): string | null {
  if (knownUntil >= today) return null;
  return `${name} is known until ${knownUntil} only: look it up (${publisher}) and state what holds since, or interest that needs a later rate is not claimed.`;
}
