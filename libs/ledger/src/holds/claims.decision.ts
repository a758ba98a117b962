import { type PaymentClaim } from '@tactful/contracts';
import { isInFuture } from '../fields/dates.js';
import { type NewHold } from './hold.schemas.js';

/** A claim to wait for, or the field of the hold that cannot be accepted. */
export type ClaimOutcome =
  | { readonly kind: 'claim'; readonly claim: PaymentClaim }
  | { readonly kind: 'refused'; readonly code: string; readonly detail: string; readonly pointer: string };

/** Reads what a customer says to have paid, for an invoice in its currency or (currency null) for an account. */
export function readClaim(
  given: NewHold['claim'],
  about: { readonly currency: string | null; readonly today: string },
): ClaimOutcome {
  const { amountMinor = null, paidOn = null } = given ?? {};
  const currency = given?.currency ?? about.currency;
  if (amountMinor !== null && currency === null) {
    return refuse('currency_missing', 'An amount for a whole account needs its currency.', '/claim/currency');
  }
  if (about.currency !== null && currency !== about.currency) {
    return refuse('currency_mismatch', `The invoice is in ${about.currency}.`, '/claim/currency');
  }
  if (paidOn !== null && isInFuture(paidOn, about.today)) {
    return refuse('paid_in_future', `paidOn lies after today (${about.today}).`, '/claim/paidOn');
  }
  return { kind: 'claim', claim: { amountMinor, currency, paidOn, arrived: 'nothing' } };
}

/**
 * How much of a claimed payment has come in, given the cash for what the claim covers since it was made.
 * Without an amount nobody can tell more of it from all of it: what comes in is it.
 */
export function arrivedOf(claim: Pick<PaymentClaim, 'amountMinor'>, receivedMinor: number): PaymentClaim['arrived'] {
  if (receivedMinor <= 0) return 'nothing';
  return receivedMinor >= (claim.amountMinor ?? 0) ? 'all' : 'part';
}

function refuse(code: string, detail: string, pointer: string): ClaimOutcome {
  return { kind: 'refused', code, detail, pointer };
}
