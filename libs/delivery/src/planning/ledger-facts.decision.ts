import { dropSettled } from '@tactful/contact-planning';
import { type Obligation } from '@tactful/contracts';
import { type Telling } from '../queue/message-events.js';
import { type MessageRecord, noticeOf } from '../queue/message.types.js';
import { type Plan } from './planning.types.js';
import { end } from './settle.decision.js';
import { toldEnd } from './told-plan.decision.js';

/** Why nothing is to be said about an obligation: it was paid, taken back, or is owed otherwise now. */
type SettledBecause = 'paid' | 'void' | NonNullable<Obligation['withdrawn']>;

/** Why nothing is to be said about an obligation any more, null while there is. */
export function settledBecause(obligation: Obligation): SettledBecause | null {
  if (obligation.state === 'void') return obligation.withdrawn ?? 'void';
  return obligation.state === 'paid' || (obligation.state === 'open' && obligation.openMinor === 0) ? 'paid' : null;
}

/** Takes what is settled, or due later than its step thought, out of a waiting message, and tells of it. */
export function withoutSettled(
  message: MessageRecord,
  settled: ReadonlyMap<string, string>,
  { companyId, now }: Telling,
): Plan | null {
  const plan = dropSettled(message, settled, now);
  return plan && toldEnd(plan, { companyId, now });
}

/** The invoices of which nothing is left to ask for, so that nothing of them is collected either. */
export function settledInvoices(obligations: readonly Obligation[]): ReadonlySet<string> {
  const byInvoice = Map.groupBy(obligations, ({ invoiceId }) => invoiceId);
  const isSettled = (all: readonly Obligation[]) => all.every((one) => settledBecause(one) !== null);
  return new Set([...byInvoice].flatMap(([invoiceId, all]) => (isSettled(all) ? invoiceId : [])));
}

/** Ends a waiting announcement that an invoice will be collected when nothing of it is left to collect. */
export function withoutCollected(message: MessageRecord, settled: ReadonlySet<string>, telling: Telling): Plan | null {
  const invoiceId = noticeOf(message)?.invoiceId ?? null;
  return invoiceId !== null && settled.has(invoiceId) ? end({ message, ...telling }, 'nothing_left_to_pay') : null;
}
