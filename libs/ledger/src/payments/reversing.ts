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
import { type Entry } from '../journal/journal.types.js';
import { reversePartnerPayment } from '../placements/partner-reversals.js';
import { unpay } from '../settlement/paying.decision.js';
import { type Settled } from '../settlement/settlement.types.js';
import {
  type LetGoAgain,
  letGoAgainDrafts,
  letGoAgainEntries,
  recoveriesOf,
  withoutRecovery,
} from '../write-offs/letting-go-again.js';
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
 * A payment did not hold: what it had paid is owed again, as new obligations where it had been settled; what it had
 * recovered of a write-off is let go again; what a partner kept of it comes back. Money of it that went back to the
 * customer already cannot be taken back a second time.
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
  const back = await takeBack(tx, writing, payment);
  const partner = await reversePartnerPayment(tx, writing, paymentId);
  const { invoices } = back;
  await markReversed(tx, companyId, { paymentId, now: day.now, kind, reason });
  await endAllocations(tx, companyId, { pairs: back.settled.allocations, now: day.now });
  await saveAmounts(tx, companyId, invoices);
  await saveReopenings(tx, companyId, invoices);
  await bookEntries(tx, companyId, { entries: [...back.entries, ...partner.entries], now: day.now, by });
  const told = { payment: toEventPayment(back.settled), obligations: invoices.flatMap(toObligations), reason, by };
  const data = { ...told, ...(kind && { kind }) };
  const draft = draftEvent('ledger.payment.reversed.v1', about(writing, payment.customerId), data);
  const drafts = [draft, ...letGoAgainDrafts(writing, back.again, paymentId), ...partner.drafts];
  return { invoices, drafts };
}

/** What a payment that did not hold takes back with it; nothing is written yet. */
interface TakenBack {
  readonly settled: Settled;
  readonly invoices: readonly InvoiceRecord[];
  /** Of these a part is let go again instead of being owed. */
  readonly again: readonly LetGoAgain[];
  readonly entries: readonly Entry[];
}

async function takeBack(tx: EntityManager, writing: Writing, payment: PaymentView): Promise<TakenBack> {
  const { companyId, day } = writing;
  const { id: paymentId, customerId } = payment;
  const allocations = await liveAllocations(tx, companyId, paymentId);
  const invoiceIds = allocations.map(({ invoiceId }) => invoiceId);
  const before = await readInvoices(tx, companyId, invoiceIds);
  const known = await recoveriesOf(tx, companyId, { paymentId, customerId });
  const parts = new Map(allocations.map((allocation) => [allocation.invoiceId, allocation]));
  const invoices: InvoiceRecord[] = [];
  const again: LetGoAgain[] = [];
  for (const invoice of before) {
    const part = parts.get(invoice.invoiceId);
    if (!part) throw new Error('An invoice without its allocation');
    const without = withoutRecovery(unpay(invoice, part), known, part.amountMinor);
    const reopened = reopenClosed(invoice, without.invoice, { nextId: randomUUIDv7, at: day.now.toString() });
    invoices.push(reopened);
    if (without.amountMinor > 0) again.push({ invoice: reopened, amountMinor: without.amountMinor });
  }
  const settled = { payment: toRecordOf(payment), allocations, invoices: before, recoveries: [] };
  const document = { customerId, documentId: paymentId, kind: 'payment_received' } as const;
  const reverses = await entryOfDocument(tx, companyId, document);
  const made = { entryId: randomUUIDv7(), valueDate: day.today };
  const recoveryEntries = letGoAgainEntries(again, { paymentId, valueDate: day.today, recoveries: known.recoveries });
  return { settled, invoices, again, entries: [paymentReversed(settled, { ...made, reverses }), ...recoveryEntries] };
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
