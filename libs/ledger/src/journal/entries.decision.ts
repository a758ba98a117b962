import { type InvoiceRecord } from '../invoices/invoice.types.js';
import { type PaymentRecord } from '../payments/payment.types.js';
import { type Allocation } from '../settlement/settlement.types.js';
import { type Account, type Entry } from './journal.types.js';

/** An invoice is owed: receivable to sales, as of its issue date. */
export function invoiceIssued(invoice: InvoiceRecord, entryId: string): Entry {
  return invoiceEntry(invoice, { entryId, kind: 'invoice_issued', valueDate: invoice.issueDate });
}

/** An issued invoice is taken back: its issue, the other way round. */
export function invoiceVoided(invoice: InvoiceRecord, entryId: string, valueDate: string): Entry {
  return invoiceEntry(invoice, { entryId, kind: 'invoice_voided', valueDate });
}

function invoiceEntry(
  invoice: InvoiceRecord,
  made: Pick<Entry, 'entryId' | 'valueDate'> & { readonly kind: 'invoice_issued' | 'invoice_voided' },
): Entry {
  const [debit, credit] = made.kind === 'invoice_issued' ? issue : reversed(issue);
  const { invoiceId, customerId, currency, amountMinor } = invoice;
  const postings = [{ debit, credit, amountMinor, invoiceId }];
  return { ...made, customerId, currency, documentId: invoiceId, postings };
}

/** Money came in: cash to the receivables it pays, the rest to unapplied cash. */
export function paymentReceived(payment: PaymentRecord, allocations: readonly Allocation[], entryId: string): Entry {
  return paymentEntry(payment, allocations, { entryId, kind: 'payment_received', valueDate: payment.receivedOn });
}

/** A payment did not hold: what it still pays and what of it lies unapplied goes back out of cash. */
export function paymentReversed(
  payment: PaymentRecord,
  allocations: readonly Allocation[],
  made: { readonly entryId: string; readonly valueDate: string },
): Entry {
  return paymentEntry(payment, allocations, { ...made, kind: 'payment_reversed' });
}

function paymentEntry(
  payment: PaymentRecord,
  allocations: readonly Allocation[],
  made: Pick<Entry, 'entryId' | 'valueDate'> & { readonly kind: 'payment_received' | 'payment_reversed' },
): Entry {
  const turn = made.kind === 'payment_received' ? (pair: Pair) => pair : reversed;
  const postings = allocations.map(({ invoiceId, amountMinor }) => {
    const [debit, credit] = turn(settle);
    return { debit, credit, amountMinor, invoiceId };
  });
  const [debit, credit] = turn(keep);
  const rest = { debit, credit, amountMinor: payment.unappliedMinor, invoiceId: null };
  return {
    ...made,
    customerId: payment.customerId,
    currency: payment.currency,
    documentId: payment.paymentId,
    postings: payment.unappliedMinor > 0 ? [...postings, rest] : postings,
  };
}

/** Unapplied cash of a payment found an invoice. */
export function paymentApplied(
  payment: PaymentRecord,
  allocations: readonly Allocation[],
  made: { readonly entryId: string; readonly valueDate: string },
): Entry {
  const postings = allocations.map(
    ({ invoiceId, amountMinor }) =>
      ({ debit: 'unapplied_cash', credit: 'receivable', amountMinor, invoiceId }) as const,
  );
  const { customerId, currency, paymentId } = payment;
  return { ...made, kind: 'payment_applied', customerId, currency, documentId: paymentId, postings };
}

/** A credit note reduced what is owed. */
export function creditNoteBooked(
  invoice: InvoiceRecord,
  note: { readonly creditNoteId: string; readonly amountMinor: number },
  made: { readonly entryId: string; readonly valueDate: string },
): Entry {
  const { customerId, currency, invoiceId } = invoice;
  const posting = { debit: 'credit_notes', credit: 'receivable', amountMinor: note.amountMinor, invoiceId } as const;
  return { ...made, kind: 'credit_note', customerId, currency, documentId: note.creditNoteId, postings: [posting] };
}

type Pair = readonly [debit: Account, credit: Account];
const issue: Pair = ['receivable', 'sales'];
const settle: Pair = ['cash', 'receivable'];
const keep: Pair = ['cash', 'unapplied_cash'];

function reversed([debit, credit]: Pair): Pair {
  return [credit, debit];
}
