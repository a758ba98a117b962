import { type InvoiceRecord, receivableAccount } from '../invoices/invoice.types.js';
import { type Account, type Entry, type EntryKind, type Posting } from '../journal/journal.types.js';
import { type Allocation, type Settled } from '../settlement/settlement.types.js';
import { type PaymentRecord } from './payment.types.js';

interface Made {
  readonly entryId: string;
  readonly valueDate: string;
}

/** Money came in: cash to what it pays, the rest to unapplied cash. */
export function paymentReceived(settled: Settled, entryId: string): Entry {
  const { payment } = settled;
  const postings = [...moves(settled, 'cash'), ...unapplied(payment, ['cash', 'unapplied_cash'])];
  return entryOf(payment, { kind: 'payment_received', entryId, valueDate: payment.receivedOn }, postings);
}

/** Unapplied cash of a payment found invoices. */
export function paymentApplied(settled: Settled, made: Made): Entry {
  return entryOf(settled.payment, { ...made, kind: 'payment_applied' }, moves(settled, 'unapplied_cash'));
}

/** Small differences that were let go with a payment: one entry, or none. */
export function smallDifferences(
  settled: Settled,
  made: { readonly nextId: () => string; readonly valueDate: string },
): readonly Entry[] {
  const postings = postingsOf(
    settled,
    ({ waivedMinor }) => waivedMinor,
    (account) => ['waived', account],
  );
  if (postings.length === 0) return [];
  const { valueDate } = made;
  return [entryOf(settled.payment, { kind: 'small_difference', entryId: made.nextId(), valueDate }, postings)];
}

/**
 * A payment did not hold: what it still pays and what of it lies unapplied goes back out of cash, and small
 * differences that were let go for it are owed again.
 */
export function paymentReversed(settled: Settled, made: Made & { readonly reverses: string | null }): Entry {
  const { payment } = settled;
  const postings = [
    ...postingsOf(
      settled,
      ({ amountMinor }) => amountMinor,
      (account) => [account, 'cash'],
    ),
    ...unapplied(payment, ['unapplied_cash', 'cash']),
    ...postingsOf(
      settled,
      ({ waivedMinor }) => waivedMinor,
      (account) => [account, 'waived'],
    ),
  ];
  return entryOf(payment, { ...made, kind: 'payment_reversed' }, postings);
}

/** Unapplied cash goes back to the customer. */
export function paymentRefunded(
  payment: PaymentRecord,
  refund: { readonly refundId: string; readonly amountMinor: number },
  made: Made,
): Entry {
  const { customerId, currency } = payment;
  const { refundId: documentId, amountMinor } = refund;
  const posting = { debit: 'unapplied_cash', credit: 'cash', amountMinor, invoiceId: null } as const;
  return { ...made, kind: 'payment_refunded', customerId, currency, documentId, postings: [posting] };
}

type Pair = readonly [debit: Account, credit: Account];

function moves(settled: Settled, from: Account): Posting[] {
  return postingsOf(
    settled,
    ({ amountMinor }) => amountMinor,
    (account) => [from, account],
  );
}

function postingsOf(
  { allocations, invoices }: Settled,
  amountOf: (allocation: Allocation) => number,
  pairOf: (account: ReturnType<typeof receivableAccount>) => Pair,
): Posting[] {
  const byId = new Map<string, InvoiceRecord>(invoices.map((invoice) => [invoice.invoiceId, invoice]));
  return allocations.flatMap((allocation) => {
    const { invoiceId } = allocation;
    const amountMinor = amountOf(allocation);
    if (amountMinor === 0) return [];
    const invoice = byId.get(invoiceId);
    if (!invoice) throw new Error('An allocation without its invoice');
    const [debit, credit] = pairOf(receivableAccount(invoice));
    return [{ debit, credit, amountMinor, invoiceId }];
  });
}

function unapplied({ unappliedMinor }: PaymentRecord, [debit, credit]: Pair): Posting[] {
  return unappliedMinor === 0 ? [] : [{ debit, credit, amountMinor: unappliedMinor, invoiceId: null }];
}

function entryOf(
  payment: PaymentRecord,
  made: Made & { readonly kind: EntryKind; readonly reverses?: string | null },
  postings: readonly Posting[],
): Entry {
  const { customerId, currency, paymentId } = payment;
  return { ...made, customerId, currency, documentId: paymentId, postings };
}
