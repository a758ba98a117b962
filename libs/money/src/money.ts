/** An exact amount: whole minor units (cents) of one currency. Negative amounts are credits. */
export interface Money {
  /** A safe integer: |amountMinor| ≤ 9,007,199,254,740,991, the largest that JSON carries exactly. */
  readonly amountMinor: number;
  /** ISO 4217 code. */
  readonly currency: string;
}

/** The largest amount the ledger holds, in minor units of any currency. */
export const MAX_AMOUNT_MINOR = Number.MAX_SAFE_INTEGER;

/** Whether a number may be an `amountMinor`: an integer that every double carries exactly, and not −0. */
export function isAmountMinor(value: number): boolean {
  return Number.isSafeInteger(value) && !Object.is(value, -0);
}

/** A result of arithmetic that left the range of exact amounts is a value, never a rounded number. */
export type AmountResult = { readonly kind: 'ok'; readonly amountMinor: number } | { readonly kind: 'out_of_range' };

/** Brings an exact intermediate result back into the range of amounts. */
export function toAmount(exact: bigint): AmountResult {
  if (exact > BigInt(MAX_AMOUNT_MINOR) || exact < -BigInt(MAX_AMOUNT_MINOR)) return { kind: 'out_of_range' };
  return { kind: 'ok', amountMinor: Number(exact) };
}
