import { type InvoiceRecord, receivableAccount } from '../invoices/invoice.types.js';
import { type Entry } from '../journal/journal.types.js';
import { type ChargeKind } from './charge.types.js';

interface Made {
  readonly entryId: string;
  readonly valueDate: string;
}

interface Amount {
  readonly documentId: string;
  readonly amountMinor: number;
}

/** A late fee or interest is owed: receivable to income. */
export function chargePosted(
  invoice: InvoiceRecord,
  charge: Amount & { readonly kind: ChargeKind },
  made: Made,
): Entry {
  const { customerId, currency, invoiceId } = invoice;
  const { documentId, amountMinor, kind } = charge;
  const credit = kind === 'interest' ? 'interest_income' : 'fee_income';
  const posting = { debit: receivableAccount(invoice), credit, amountMinor, invoiceId } as const;
  return { ...made, kind: 'charge_posted', customerId, currency, documentId, postings: [posting] };
}

/** A charge was let go: the income stays what it was, and what was given up stands beside it. */
export function chargeWaived(invoice: InvoiceRecord, waiver: Amount, made: Made): Entry {
  const { customerId, currency, invoiceId } = invoice;
  const { documentId, amountMinor } = waiver;
  const posting = { debit: 'waived', credit: receivableAccount(invoice), amountMinor, invoiceId } as const;
  return { ...made, kind: 'charge_waived', customerId, currency, documentId, postings: [posting] };
}
