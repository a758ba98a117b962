import { draftEvent, type EventDraft } from '@tactful/contracts';
import { conflict, notFound, type Refusal, unacceptable } from '@tactful/runtime';
import { randomUUIDv7 } from 'node:crypto';
import { type EntityManager } from 'typeorm';
import { about, type Writing } from '../company/writing.js';
import { type InvoiceRecord, toObligations } from '../invoices/invoice.types.js';
import { openInvoices, readInvoices, saveAmounts } from '../invoices/invoices.store.js';
import { bookEntries } from '../journal/journal.store.js';
import { settlePayment } from '../settlement/settlement.decision.js';
import { type Settled, type WantedAllocation } from '../settlement/settlement.types.js';
import { recoveryDrafts, recoveryEntries } from '../write-offs/recovering.js';
import { insertAllocations } from './allocations.store.js';
import { paymentApplied, smallDifferences } from './payment.entries.js';
import { toEventPayment } from './payment.events.js';
import { saveUnapplied } from './payments.store.js';
import { lockPayment, toRecordOf } from './reversing.js';

/** Unapplied cash that is to pay invoices: exactly these, or (null) by the company's rule. */
export interface Application {
  readonly paymentId: string;
  readonly parts: readonly WantedAllocation[] | null;
}

/** Uses unapplied cash of a payment for open invoices of its customer. */
export async function applyPayment(
  tx: EntityManager,
  writing: Writing,
  application: Application,
): Promise<{ readonly drafts: readonly EventDraft[]; readonly invoices: readonly InvoiceRecord[] } | Refusal> {
  const { companyId, settings } = writing;
  const { paymentId, parts } = application;
  const view = await lockPayment(tx, companyId, paymentId);
  if (!view) return notFound('payment');
  const { state, unappliedMinor } = view;
  if (unappliedMinor === 0) {
    return conflict('nothing_unapplied', 'Nothing of this payment is unapplied.', { state, unappliedMinor });
  }
  const payment = toRecordOf(view);
  const invoices = parts
    ? await readInvoices(
        tx,
        companyId,
        parts.map(({ invoiceId }) => invoiceId),
      )
    : await openInvoices(tx, companyId, [payment.customerId]);
  const scheduled = parts?.findIndex(({ invoiceId }) =>
    invoices.some((invoice) => invoice.invoiceId === invoiceId && invoice.state === 'scheduled'),
  );
  if (scheduled !== undefined && scheduled >= 0) {
    const detail = 'This invoice is not issued yet: unapplied cash pays it on its day.';
    return unacceptable('invoice_not_issued', detail, `/allocations/${scheduled}/invoiceId`);
  }
  const destination = parts ? ({ kind: 'exact', parts } as const) : ({ kind: 'rule' } as const);
  const settlement = settlePayment(payment, invoices, destination, settings.settlement);
  if (settlement.kind === 'refused') return unacceptable(settlement.code, settlement.detail, settlement.pointer);
  if (settlement.allocations.length === 0) {
    return conflict('nothing_to_pay', `The customer owes nothing in ${payment.currency}.`, { unappliedMinor });
  }
  await write(tx, writing, settlement);
  const data = {
    payment: toEventPayment(settlement),
    obligations: settlement.invoices.flatMap(toObligations),
    by: writing.by,
  };
  const draft = draftEvent('ledger.payment.applied.v1', about(writing, payment.customerId), data);
  return { drafts: [draft, ...recoveryDrafts(writing, settlement)], invoices: settlement.invoices };
}

async function write(tx: EntityManager, { companyId, day, by }: Writing, settled: Settled): Promise<void> {
  const entries = [
    ...recoveryEntries(settled, { nextId: () => randomUUIDv7(), valueDate: day.today }),
    paymentApplied(settled, { entryId: randomUUIDv7(), valueDate: day.today }),
    ...smallDifferences(settled, { nextId: () => randomUUIDv7(), valueDate: day.today }),
  ];
  await saveUnapplied(tx, companyId, [settled.payment]);
  await insertAllocations(tx, companyId, { allocations: settled.allocations, now: day.now });
  await saveAmounts(tx, companyId, settled.invoices);
  await bookEntries(tx, companyId, { entries, now: day.now, by });
}
