import { draftEvent, type EventDraft, type PaymentPromise } from '@tactful/contracts';
import { about, type Writing } from '../company/writing.js';
import { type InvoiceRecord, toObligations } from '../invoices/invoice.types.js';
import { type PromiseView } from './promise.schemas.js';

const typeOf = {
  running: 'ledger.promise.made.v1',
  kept: 'ledger.promise.kept.v1',
  partly_kept: 'ledger.promise.partly_kept.v1',
  broken: 'ledger.promise.broken.v1',
  withdrawn: 'ledger.promise.withdrawn.v1',
} as const;

/** The event of a promise that was just made or has just ended. */
export function toPromiseDraft(
  writing: Writing,
  promise: PaymentPromise,
  invoices: readonly InvoiceRecord[],
): EventDraft {
  const data = { promise, obligations: invoices.flatMap(toObligations), by: writing.by };
  return draftEvent(typeOf[promise.state], about(writing, promise.customerId), data);
}

/** A promise as the API shows it. */
export function toPromiseView({ promiseId: id, ...rest }: PaymentPromise): PromiseView {
  return { id, ...rest };
}
