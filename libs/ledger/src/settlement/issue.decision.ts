import { openValueDate } from '../journal/closing.decision.js';
import { type Entry } from '../journal/journal.types.js';
import { invoiceIssued } from '../invoices/invoice.entries.js';
import { type InvoiceRecord, openOf } from '../invoices/invoice.types.js';
import { paymentApplied, smallDifferences } from '../payments/payment.entries.js';
import { type PaymentRecord } from '../payments/payment.types.js';
import { oldestDueFirst } from './order.decision.js';
import { settleParts } from './settlement.decision.js';
import { type SettlementSettings } from './settlement.settings.js';
import { type Allocation, type Settled, type WantedAllocation } from './settlement.types.js';

/** What issuing invoices does to them, to unapplied cash, and to the journal. */
export interface IssueDecision {
  /** The invoices, open or already paid from unapplied cash, in the order given. */
  readonly invoices: readonly InvoiceRecord[];
  readonly allocations: readonly Allocation[];
  /** Payments of which cash was used. */
  readonly payments: readonly PaymentRecord[];
  readonly entries: readonly Entry[];
}

/** What invoices are issued with. */
export interface Issuing {
  readonly nextId: () => string;
  readonly today: string;
  /** Of invoices that the calendar issues late: the period that was closed meanwhile. */
  readonly closedThrough: string | null;
  readonly settings: SettlementSettings;
}

/**
 * Issues scheduled invoices: each is owed from now on. Unapplied cash of the same customer and currency pays
 * them at once: the oldest payment first, for the invoice that is due first.
 */
export function issueInvoices(
  scheduled: readonly InvoiceRecord[],
  unapplied: readonly PaymentRecord[],
  issuing: Issuing,
): IssueDecision {
  const { nextId, today, closedThrough, settings } = issuing;
  const entries: Entry[] = [];
  const issued = new Map<string, InvoiceRecord>();
  for (const invoice of scheduled) {
    issued.set(invoice.invoiceId, { ...invoice, state: 'open' });
    const valueDate = openValueDate(invoice.issueDate, closedThrough);
    entries.push(invoiceIssued(invoice, { entryId: nextId(), valueDate }));
  }
  const used: Settled[] = [];
  for (const payment of unapplied.toSorted(oldestReceivedFirst)) {
    const invoices = [...issued.values()];
    const parts = partsOf(payment, invoices);
    if (parts.length === 0) continue;
    const settled = settleParts(payment, invoices, { parts, settings });
    for (const invoice of settled.invoices) issued.set(invoice.invoiceId, invoice);
    used.push(settled);
    entries.push(paymentApplied(settled, { entryId: nextId(), valueDate: today }));
    entries.push(...smallDifferences(settled, { nextId, valueDate: today }));
  }
  return {
    invoices: [...issued.values()],
    allocations: used.flatMap(({ allocations }) => allocations),
    payments: used.map(({ payment }) => payment),
    entries,
  };
}

function partsOf(payment: PaymentRecord, issued: readonly InvoiceRecord[]): WantedAllocation[] {
  const { customerId, currency } = payment;
  const mine = issued.filter((invoice) => invoice.customerId === customerId && invoice.currency === currency);
  const parts: WantedAllocation[] = [];
  let rest = payment.unappliedMinor;
  for (const invoice of mine.toSorted(oldestDueFirst)) {
    const amountMinor = Math.min(rest, openOf(invoice));
    if (amountMinor === 0) continue;
    parts.push({ invoiceId: invoice.invoiceId, amountMinor });
    rest -= amountMinor;
  }
  return parts;
}

function oldestReceivedFirst(a: PaymentRecord, b: PaymentRecord): number {
  if (a.receivedOn !== b.receivedOn) return a.receivedOn < b.receivedOn ? -1 : 1;
  return a.paymentId < b.paymentId ? -1 : 1;
}
