import { invoiceIssued, paymentApplied } from '../journal/entries.decision.js';
import { type Entry } from '../journal/journal.types.js';
import { type InvoiceRecord, openOf, withAmounts } from '../invoices/invoice.types.js';
import { type PaymentRecord } from '../payments/payment.types.js';
import { oldestDueFirst } from './settlement.decision.js';
import { type Allocation } from './settlement.types.js';

/** What issuing invoices does to them, to unapplied cash, and to the journal. */
export interface IssueDecision {
  /** The invoices, open or already paid from unapplied cash, in the order given. */
  readonly invoices: readonly InvoiceRecord[];
  readonly allocations: readonly Allocation[];
  /** Payments of which cash was used. */
  readonly payments: readonly PaymentRecord[];
  readonly entries: readonly Entry[];
}

/**
 * Issues scheduled invoices: each is owed from now on. Unapplied cash of the same customer and currency pays
 * them at once: the oldest payment first, for the invoice that is due first.
 */
export function issueInvoices(
  scheduled: readonly InvoiceRecord[],
  unapplied: readonly PaymentRecord[],
  made: { readonly nextId: () => string; readonly today: string },
): IssueDecision {
  const entries: Entry[] = [];
  const issued = new Map<string, InvoiceRecord>();
  for (const invoice of scheduled) {
    issued.set(invoice.invoiceId, { ...invoice, state: 'open' });
    entries.push(invoiceIssued(invoice, made.nextId()));
  }
  const allocations: Allocation[] = [];
  const payments: PaymentRecord[] = [];
  for (const payment of unapplied.toSorted(oldestReceivedFirst)) {
    const parts = applyCash(payment, issued);
    if (parts.length === 0) continue;
    allocations.push(...parts);
    const used = parts.reduce((sum, part) => sum + part.amountMinor, 0);
    payments.push({ ...payment, unappliedMinor: payment.unappliedMinor - used });
    entries.push(paymentApplied(payment, parts, { entryId: made.nextId(), valueDate: made.today }));
  }
  return { invoices: [...issued.values()], allocations, payments, entries };
}

function applyCash(payment: PaymentRecord, issued: Map<string, InvoiceRecord>): Allocation[] {
  const parts: Allocation[] = [];
  let rest = payment.unappliedMinor;
  const mine = [...issued.values()].filter(
    (invoice) => invoice.customerId === payment.customerId && invoice.currency === payment.currency,
  );
  for (const invoice of mine.toSorted(oldestDueFirst)) {
    const amountMinor = Math.min(rest, openOf(invoice));
    if (amountMinor === 0) continue;
    issued.set(invoice.invoiceId, withAmounts(invoice, { paidMinor: invoice.paidMinor + amountMinor }));
    parts.push({ paymentId: payment.paymentId, invoiceId: invoice.invoiceId, amountMinor });
    rest -= amountMinor;
  }
  return parts;
}

function oldestReceivedFirst(a: PaymentRecord, b: PaymentRecord): number {
  if (a.receivedOn !== b.receivedOn) return a.receivedOn < b.receivedOn ? -1 : 1;
  return a.paymentId < b.paymentId ? -1 : 1;
}
