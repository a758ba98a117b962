import { CERTAIN_FROM, type Intent, type IntentReading, PROTECTED_INTENTS } from '@tactful/understanding';
import { type InboundDecision } from './inbound.decision.js';

/** What is done for somebody who says that an invoice did not arrive. */
export type CopyDecision =
  /** They do not say so for certain, or a person should answer what else they say. */
  | { readonly kind: 'none' }
  | { readonly kind: 'send'; readonly invoiceIds: readonly string[] }
  /** It was sent again before: somebody finds out where it gets lost. */
  | { readonly kind: 'again' };

/** So likely that a person should answer, and not we by ourselves. */
const mentionedFrom = 0.5;
const personAnswers: readonly Intent[] = [...PROTECTED_INTENTS, 'upset'];

/**
 * Whether a reply says that an invoice did not arrive, so surely that it may be sent again without anybody reading first.
 * Whoever may want to be left in peace, or may need care, is answered by a person.
 */
export function saysNotReceived({ kind }: InboundDecision, intents: readonly IntentReading[]): boolean {
  if (kind !== 'other') return false;
  if (intents.some(({ intent, confidence }) => personAnswers.includes(intent) && confidence >= mentionedFrom)) {
    return false;
  }
  return intents.some(({ intent, confidence }) => intent === 'receipt_denied' && confidence >= CERTAIN_FROM);
}

/** Each of the invoices that the customer was last written to about is sent again once, and never a second time. */
export function decideCopy(named: readonly string[], sentAgain: ReadonlySet<string>): CopyDecision {
  if (named.length === 0) return { kind: 'none' };
  const invoiceIds = named.filter((invoiceId) => !sentAgain.has(invoiceId));
  return invoiceIds.length === 0 ? { kind: 'again' } : { kind: 'send', invoiceIds };
}
