import { type Obligation } from '@tactful/contracts';
import { type MessageRecord, noticeOf } from '../queue/message.types.js';
import { withSteps } from '../queue/message-accounts.js';
import { end } from './settle.decision.js';
import { droppedEvents } from '../queue/message-events.js';
import { type Plan } from './planning.types.js';

/** Why nothing is to be said about an obligation: it was paid, taken back, or is owed otherwise now. */
type SettledBecause = 'paid' | 'void' | NonNullable<Obligation['withdrawn']>;

/** Why nothing is to be said about an obligation any more, null while there is. */
export function settledBecause(obligation: Obligation): SettledBecause | null {
  if (obligation.state === 'void') return obligation.withdrawn ?? 'void';
  return obligation.state === 'paid' || (obligation.state === 'open' && obligation.openMinor === 0) ? 'paid' : null;
}

/**
 * Takes steps about obligations that are settled, or due later than the steps thought, out of a waiting message; one
 * that is left without steps ends. The gate is asked at the claim whatever this finds: here the timeline only learns of
 * it at once.
 */
export function withoutSettled(
  message: MessageRecord,
  settled: ReadonlyMap<string, string>,
  telling: { readonly companyId: string; readonly now: Temporal.Instant },
): Plan | null {
  const dropped = message.steps.flatMap((step) => {
    const because = settled.get(step.obligationId);
    return because ? [{ ...step, because }] : [];
  });
  if (dropped.length === 0) return null;
  const steps = message.steps.filter((step) => !settled.has(step.obligationId));
  const rest: MessageRecord = { ...withSteps(message, steps), dropped };
  if (steps.length === 0) return end({ message: rest, ...telling }, dropped[0]?.because ?? 'paid');
  return { messages: [rest], events: droppedEvents(rest, telling) };
}

/** The invoices of which nothing is left to ask for, so that nothing of them is collected either. */
export function settledInvoices(obligations: readonly Obligation[]): ReadonlySet<string> {
  const byInvoice = Map.groupBy(obligations, ({ invoiceId }) => invoiceId);
  const isSettled = (all: readonly Obligation[]) => all.every((one) => settledBecause(one) !== null);
  return new Set([...byInvoice].flatMap(([invoiceId, all]) => (isSettled(all) ? invoiceId : [])));
}

/** Ends a waiting announcement that an invoice will be collected when nothing of it is left to collect. */
export function withoutCollected(
  message: MessageRecord,
  settled: ReadonlySet<string>,
  telling: { readonly companyId: string; readonly now: Temporal.Instant },
): Plan | null {
  const invoiceId = noticeOf(message)?.invoiceId ?? null;
  return invoiceId !== null && settled.has(invoiceId) ? end({ message, ...telling }, 'nothing_left_to_pay') : null;
}
