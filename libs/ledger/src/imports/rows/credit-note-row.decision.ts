import { type Cells } from './cells.js';
import { type CustomerReference, readCustomer } from './invoice-row.decision.js';
import { type InvoiceReference, namesCustomer, readInvoiceReference } from './payment-row.decision.js';

/** A credit note of a file. The invoice tells whose it is; a customer beside it narrows a number that is not unique. */
export interface CreditNoteRow {
  readonly externalId: string;
  readonly invoice: InvoiceReference;
  readonly customer: CustomerReference | undefined;
  readonly currency: string;
  readonly amountMinor: number;
  readonly reason: string | null;
}

/** Reads a row of credit notes; undefined when something is wrong with it. */
export function readCreditNoteRow(cells: Cells): CreditNoteRow | undefined {
  const externalId = cells.required('externalId', 120);
  const invoice = readInvoiceReference(cells);
  const customer = namesCustomer(cells) ? readCustomer(cells) : undefined;
  const currency = cells.currency();
  const amountMinor = cells.amount(currency);
  const reason = cells.text('reason', 500) ?? null;
  if (!invoice && cells.problems.length === 0) cells.refuse('invoiceNumber', 'missing', 'must not be empty');
  if (cells.problems.length > 0 || !invoice || externalId === undefined) return undefined;
  if (currency === undefined || amountMinor === undefined) return undefined;
  return { externalId, invoice, customer, currency, amountMinor, reason };
}
