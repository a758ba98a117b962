import { type Obligation } from '@tactful/contracts';

/** One invoice as the ledger keeps it. Amounts are minor units of `currency`. */
export interface InvoiceRecord {
  readonly invoiceId: string;
  readonly customerId: string;
  readonly externalId: string | null;
  readonly number: string;
  readonly description: string | null;
  readonly issueDate: string;
  readonly dueDate: string;
  readonly currency: string;
  readonly amountMinor: number;
  readonly paidMinor: number;
  readonly creditedMinor: number;
  readonly state: Obligation['state'];
  /** A dispute over the whole is open: whatever is open is disputed. */
  readonly disputeWhole: boolean;
  /** Sum of the open disputes over parts. */
  readonly disputePartMinor: number;
  readonly terms: Obligation['terms'];
  /** When this system first knew of it. */
  readonly knownAt: string;
}

/** What is still owed: nothing before issue, nothing after void. */
export function openOf(invoice: InvoiceRecord): number {
  if (invoice.state !== 'open') return 0;
  return invoice.amountMinor - invoice.paidMinor - invoice.creditedMinor;
}

/** The part of what is open that is under dispute. */
export function disputedOf(invoice: InvoiceRecord): number {
  const open = openOf(invoice);
  return invoice.disputeWhole ? open : Math.min(open, invoice.disputePartMinor);
}

/** The invoice with other paid and credited amounts, and the state that follows from them. */
export function withAmounts(
  invoice: InvoiceRecord,
  amounts: { readonly paidMinor?: number; readonly creditedMinor?: number },
): InvoiceRecord {
  const next = { ...invoice, ...amounts };
  return { ...next, state: next.paidMinor + next.creditedMinor === next.amountMinor ? 'paid' : 'open' };
}

/** The invoice as other services know it: an invoice without a plan is one obligation, with its own id. */
export function toObligation(invoice: InvoiceRecord): Obligation {
  return {
    obligationId: invoice.invoiceId,
    invoiceId: invoice.invoiceId,
    number: invoice.number,
    description: invoice.description,
    issueDate: invoice.issueDate,
    dueDate: invoice.dueDate,
    currency: invoice.currency,
    amountMinor: invoice.amountMinor,
    openMinor: openOf(invoice),
    disputedMinor: disputedOf(invoice),
    state: invoice.state,
    terms: invoice.terms,
    knownAt: invoice.knownAt,
  };
}
