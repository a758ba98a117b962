import { type PaymentClaim } from '@tactful/contracts';

/**
 * How much of a claimed payment has come in, given the cash for what the claim covers since it was made.
 * Without an amount nobody can tell more of it from all of it: what comes in is it.
 */
export function arrivedOf(claim: Pick<PaymentClaim, 'amountMinor'>, receivedMinor: number): PaymentClaim['arrived'] {
  if (receivedMinor <= 0) return 'nothing';
  return receivedMinor >= (claim.amountMinor ?? 0) ? 'all' : 'part';
}
