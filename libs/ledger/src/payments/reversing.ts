import { draftEvent, type EventDraft } from '@tactful/contracts';
import { conflict, notFound, type Refusal } from '@tactful/runtime';
import { randomUUIDv7 } from 'node:crypto';
import { type EntityManager } from 'typeorm';
import { about, type Writing } from '../company/writing.js';
import { lockCustomers } from '../customers/customers.store.js';
import { type InvoiceRecord, toObligations } from '../invoices/invoice.types.js';
import { readInvoices, saveAmounts, saveReopenings } from '../invoices/invoices.store.js';
import { reopenClosed } from '../invoices/reopening.decision.js';
import { bookEntries, entryOfDocument } from '../journal/journal.store.js';
import { unpay } from '../settlement/paying.decision.js';
import { type Allocation } from '../settlement/settlement.types.js';
import { endAllocations, liveAllocations } from './allocations.store.js';
import { paymentReversed } from './payment.entries.js';
import { toEventPayment } from './payment.events.js';
import { type PaymentView } from './payment.schemas.js';
import { type PaymentRecord, type ReversalKind } from './payment.types.js';
import { markReversed, readPayment } from './payments.store.js';

/** Why a payment is taken back. */
export interface Reversal {
  readonly paymentId: string;
  /** Null: nobody said. */
  readonly kind: ReversalKind | null;
  readonly reason: string | null;
}

/**
 * A payment did not hold: what it had paid is owed again, as new obligations where it had been settled. Money of it
 * that went back to the customer already cannot be taken back a second time.
 */
export async function reversePayment(
  tx: EntityManager,
  writing: Writing,
  reversal: Reversal,
): Promise<{ readonly drafts: readonly EventDraft[]; readonly invoices: readonly InvoiceRecord[] } | Refusal> {
  const { companyId, day, by } = writing;
  const { paymentId, kind, reason } = reversal;
  const payment = await lockPayment(tx, companyId, paymentId);
  if (!payment) return notFound('payment');
  const refusal = refuseReversal(payment);
  if (refusal) return refusal;
  const allocations = await liveAllocations(tx, companyId, paymentId);
  const before = await readInvoices(
    tx,
    companyId,
    allocations.map(({ invoiceId }) => invoiceId),
  );
  const invoices = takeBack(before, allocations, day.now);
  const settled = { payment: toRecordOf(payment), allocations, invoices: before, recoveries: [] };
  const booking = { customerId: payment.customerId, documentId: paymentId, kind: 'payment_received' } as const;
  const reverses = await entryOfDocument(tx, companyId, booking);
  const entry = paymentReversed(settled, { entryId: randomUUIDv7(), valueDate: day.today, reverses });
  await markReversed(tx, companyId, { paymentId, now: day.now, kind, reason });
  await endAllocations(tx, companyId, { pairs: allocations, now: day.now });
  await saveAmounts(tx, companyId, invoices);
  await saveReopenings(tx, companyId, invoices);
  await bookEntries(tx, companyId, { entries: [entry], now: day.now, by });
  const told = { payment: toEventPayment(settled), obligations: invoices.flatMap(toObligations), reason, by };
  const data = { ...told, ...(kind && { kind }) };
  return { invoices, drafts: [draftEvent('ledger.payment.reversed.v1', about(writing, payment.customerId), data)] };
}

/** Locks the payment's customer, then reads the payment as it is under that lock. */
export async function lockPayment(
  tx: EntityManager,
  companyId: string,
  paymentId: string,
): Promise<PaymentView | undefined> {
  const found = await readPayment(tx, companyId, { id: paymentId });
  if (!found) return undefined;
  await lockCustomers(tx, companyId, [found.customerId]);
  return readPayment(tx, companyId, { id: paymentId });
}

/** The payment as decisions take it. */
export function toRecordOf(view: PaymentView): PaymentRecord {
  const { id: paymentId, customerId, externalId, currency, amountMinor, unappliedMinor, receivedOn, method } = view;
  return { paymentId, customerId, externalId, currency, amountMinor, unappliedMinor, receivedOn, method };
}

function refuseReversal({ state, refundedMinor }: PaymentView): Refusal | undefined {
  if (state === 'reversed') return conflict('already_reversed', 'This payment is reversed already.', { state });
  if (refundedMinor === 0) return undefined;
  const detail = `${refundedMinor} of this payment went back to the customer already.`;
  return conflict('payment_refunded', detail, { state, refundedMinor });
}

function takeBack(
  before: readonly InvoiceRecord[],
  allocations: readonly Allocation[],
  now: Temporal.Instant,
): InvoiceRecord[] {
  const parts = new Map(allocations.map((allocation) => [allocation.invoiceId, allocation]));
  return before.map((invoice) => {
    const part = parts.get(invoice.invoiceId);
    if (!part) return invoice;
    return reopenClosed(invoice, unpay(invoice, part), { nextId: () => randomUUIDv7(), at: now.toString() });
  });
}
