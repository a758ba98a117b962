import { type AmountResult, type Money, isAmountMinor, toAmount } from './money.js';

/**
 * Adds amounts of one currency exactly: `addAmounts([10, 20, -5])` → `{ kind: 'ok', amountMinor: 25 }`.
 * The order does not matter: a passing peak beyond the range is fine as long as the total is inside it.
 */
export function addAmounts(amountsMinor: Iterable<number>): AmountResult {
  let total = 0n;
  for (const amountMinor of amountsMinor) total += BigInt(amountMinor);
  return toAmount(total);
}

/** Totals per currency, or the first currency whose total is too large to be exact. */
export type SumResult =
  | { readonly kind: 'ok'; readonly totals: readonly Money[] }
  | { readonly kind: 'out_of_range'; readonly currency: string };

/**
 * Totals of each currency, sorted by code; never a sum across currencies.
 * A currency whose amounts cancel out stays, with a total of 0. No amounts: no totals.
 */
export function sum(amounts: Iterable<Money>): SumResult {
  const exact = new Map<string, bigint>();
  for (const { amountMinor, currency } of amounts) {
    exact.set(currency, (exact.get(currency) ?? 0n) + BigInt(amountMinor));
  }
  const totals: Money[] = [];
  for (const currency of [...exact.keys()].sort()) {
    const total = toAmount(exact.get(currency) ?? 0n);
    if (total.kind === 'out_of_range') return { kind: 'out_of_range', currency };
    totals.push({ amountMinor: total.amountMinor, currency });
  }
  return { kind: 'ok', totals };
}

/**
 * Splits a total in proportion to weights, to the last minor unit: the parts always add up to the total.
 * Method of the largest remainder (Hamilton): everybody gets the share rounded towards zero, and the units that are
 * left go one each to the largest remainders, the earlier part first where they are equal. A negative total is split
 * like its positive twin. Weights that are all 0 count as equal.
 *
 * `allocateByWeights(100, [1, 1, 1])` → `[34, 33, 33]`
 *
 * Throws a RangeError without weights, or when an amount or weight is not a safe integer, or a weight is negative.
 */
export function allocateByWeights(totalMinor: number, weights: readonly number[]): number[] {
  requireAllocatable(totalMinor, weights);
  const isFlat = weights.every((weight) => weight === 0);
  const shares = weights.map((weight) => (isFlat ? 1n : BigInt(weight)));
  const wholeWeight = shares.reduce((sumOfShares, share) => sumOfShares + share, 0n);
  const magnitude = BigInt(Math.abs(totalMinor));

  const parts = shares.map((share, index) => ({
    index,
    units: (magnitude * share) / wholeWeight,
    remainder: (magnitude * share) % wholeWeight,
  }));
  const handedOut = parts.reduce((units, part) => units + part.units, 0n);
  const byRemainder = parts.toSorted((a, b) =>
    a.remainder === b.remainder ? a.index - b.index : a.remainder > b.remainder ? -1 : 1,
  );
  for (const part of byRemainder.slice(0, Number(magnitude - handedOut))) part.units += 1n;

  // 0 − x instead of −x: a part of nothing is 0, not −0.
  return parts.map(({ units }) => (totalMinor < 0 ? 0 - Number(units) : Number(units)));
}

function requireAllocatable(totalMinor: number, weights: readonly number[]): void {
  if (weights.length === 0) throw new RangeError('An allocation needs at least one weight');
  if (!isAmountMinor(totalMinor)) throw new RangeError(`${totalMinor} is not an exact amount in minor units`);
  const wrong = weights.find((weight) => !Number.isSafeInteger(weight) || weight < 0);
  if (wrong !== undefined) throw new RangeError(`${wrong} is not a weight: a safe integer, 0 or more`);
}
