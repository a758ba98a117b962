import { type EntryRow } from '../journal/entries.store.js';

/** A booking that changed what is owed on the invoices. */
export interface AccountLine {
  /** Value date. */
  readonly date: string;
  /** The kind of the journal entry. */
  readonly kind: string;
  /** The numbers of the invoices that it was about. */
  readonly invoices: readonly string[];
  /** Added to what is owed, or (negative) taken off it. Minor units. */
  readonly amountMinor: number;
  /** What is owed on all of them after it. */
  readonly balanceMinor: number;
}

const owed: readonly string[] = ['receivable', 'placed'];

/**
 * The account of these invoices alone, in the order of value dates; its last balance is what is open on them. The rest of
 * the customer's account is nobody's business: a dossier is about what is placed.
 */
export function accountOfInvoices(entries: readonly EntryRow[], invoiceIds: readonly string[]): readonly AccountLine[] {
  const moves = entries
    .map((entry) => ({ entry, ...moveOf(entry, invoiceIds) }))
    .filter(({ amountMinor }) => amountMinor !== 0)
    .toSorted((a, b) => compare(a.entry.valueDate, b.entry.valueDate) || compare(a.entry.id, b.entry.id));
  let balanceMinor = 0;
  return moves.map(({ entry: { valueDate: date, kind }, invoices, amountMinor }) => {
    balanceMinor += amountMinor;
    return { date, kind, invoices, amountMinor, balanceMinor };
  });
}

function moveOf(
  { postings }: EntryRow,
  invoiceIds: readonly string[],
): { readonly amountMinor: number; readonly invoices: readonly string[] } {
  const mine = postings.filter(({ invoiceId }) => invoiceId !== null && invoiceIds.includes(invoiceId));
  const amountMinor = mine.reduce((sum, posting) => {
    const added = owed.includes(posting.debit) ? posting.amountMinor : 0;
    return sum + added - (owed.includes(posting.credit) ? posting.amountMinor : 0);
  }, 0);
  return { amountMinor, invoices: [...new Set(mine.map(({ invoiceNumber }) => invoiceNumber ?? '–'))] };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
