/** Accounts of a company, one of each per currency. Receivable and unapplied cash are kept per customer. */
export const accounts = ['receivable', 'sales', 'cash', 'unapplied_cash', 'credit_notes'] as const;
export type Account = (typeof accounts)[number];

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
  readonly kind:
    'invoice_issued' | 'invoice_voided' | 'payment_received' | 'payment_applied' | 'payment_reversed' | 'credit_note';
  /** The invoice, payment or credit note behind it. */
  readonly documentId: string;
  /** The date from which it counts; the instant of booking is kept beside it. */
  readonly valueDate: string;
  readonly postings: readonly Posting[];
}
