/**
 * Accounts of a company, one of each per currency. Receivable, placed and unapplied cash are known per customer.
 * `placed` is what is owed while an agency or a lawyer collects it; `sold` is what a factor took over.
 */
export const accounts = [
  'receivable',
  'placed',
  'cash',
  'unapplied_cash',
  'sales',
  'fee_income',
  'interest_income',
  'credit_notes',
  'waived',
  'bad_debt',
  'sold_receivables',
  'agency_fees',
] as const;
export type Account = (typeof accounts)[number];

/** What an entry books. */
export const entryKinds = [
  'invoice_issued',
  'invoice_voided',
  'payment_received',
  'payment_applied',
  'payment_reversed',
  'payment_refunded',
  'small_difference',
  'credit_note',
  'charge_posted',
  'charge_waived',
  'write_off',
  'write_off_reversed',
  'write_off_recovered',
  'recovery_reversed',
  'invoices_sold',
  'sale_price',
  'sale_taken_back',
  'sale_price_returned',
  'invoices_placed',
  'placement_ended',
  'agency_fee',
  'agency_fee_reversed',
] as const;
export type EntryKind = (typeof entryKinds)[number];

/** Moves an amount from the account it credits to the one it debits: balanced by its form. */
export interface Posting {
  readonly debit: Account;
  readonly credit: Account;
  readonly amountMinor: number;
  readonly invoiceId: string | null;
}

/** One booking: postings of one customer and one currency that stand or fall together. Never changed. */
export interface Entry {
  readonly entryId: string;
  readonly customerId: string;
  readonly currency: string;
  readonly kind: EntryKind;
  /** The invoice, payment, credit note, … behind it. */
  readonly documentId: string;
  /** The date from which it counts; the instant of booking is kept beside it. */
  readonly valueDate: string;
  /** The entry that this one takes back. An entry is corrected by another one, and only once. */
  readonly reverses?: string | null;
  readonly postings: readonly Posting[];
}
