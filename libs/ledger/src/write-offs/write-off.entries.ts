import { type InvoiceRecord, receivableAccount } from '../invoices/invoice.types.js';
import { type Entry } from '../journal/journal.types.js';

interface Made {
  readonly entryId: string;
  readonly valueDate: string;
  /** The entry that it takes back. */
  readonly reverses?: string | null;
}

interface LetGo {
  readonly invoice: InvoiceRecord;
  readonly amountMinor: number;
  /** The write-off, or the payment that recovers it. */
  readonly documentId: string;
}

/** A debt is let go: bad debt to receivable. */
export function writtenOff(letGo: LetGo, made: Made): Entry {
  const credit = receivableAccount(letGo.invoice);
  return entry(letGo, { ...made, kind: 'write_off', debit: 'bad_debt', credit });
}

/** A write-off is taken back, by a person. */
export function writeOffReversed(letGo: LetGo, made: Made): Entry {
  const debit = receivableAccount(letGo.invoice);
  return entry(letGo, { ...made, kind: 'write_off_reversed', debit, credit: 'bad_debt' });
}

/** Money came in for what was let go: owed again, so that the payment's own entry can pay it. */
export function writeOffRecovered(letGo: LetGo, made: Made): Entry {
  const debit = receivableAccount(letGo.invoice);
  return entry(letGo, { ...made, kind: 'write_off_recovered', debit, credit: 'bad_debt' });
}

/** Money that had come in for what was let go did not hold: let go again. */
export function recoveryReversed(letGo: LetGo, made: Made): Entry {
  const credit = receivableAccount(letGo.invoice);
  return entry(letGo, { ...made, kind: 'recovery_reversed', debit: 'bad_debt', credit });
}

function entry(
  { invoice, amountMinor, documentId }: LetGo,
  { debit, credit, ...made }: Made & Pick<Entry, 'kind'> & Pick<Entry['postings'][number], 'debit' | 'credit'>,
): Entry {
  const { customerId, currency, invoiceId } = invoice;
  return { ...made, customerId, currency, documentId, postings: [{ debit, credit, amountMinor, invoiceId }] };
}
