import { paymentMethod } from '@tactful/contracts';
import { type PaymentRecord } from '../../payments/payment.types.js';
import { type Cells } from './cells.js';
import { type CustomerReference, readCustomer } from './invoice-row.decision.js';

/** The invoice a payment is meant for: by the company's id of it, or by its number. */
export type InvoiceReference = { readonly externalId: string } | { readonly number: string };

/** A payment of a file. Without an invoice it is allocated by rule; without a customer the invoice tells whose it is. */
export interface PaymentRow {
  readonly externalId: string;
  readonly customer: CustomerReference | undefined;
  readonly invoice: InvoiceReference | undefined;
  readonly currency: string;
  readonly amountMinor: number;
  readonly receivedOn: string;
  readonly method: PaymentRecord['method'];
}

/** Reads a row of payments; undefined when something is wrong with it. */
export function readPaymentRow(cells: Cells): PaymentRow | undefined {
  const externalId = cells.required('externalId', 120);
  const invoice = readInvoiceReference(cells);
  const byInvoiceAlone = invoice !== undefined && 'externalId' in invoice && !namesCustomer(cells);
  const customer = byInvoiceAlone ? undefined : readCustomer(cells);
  const currency = cells.currency();
  const amountMinor = cells.amount(currency);
  const receivedOn = cells.date('receivedOn');
  const method = cells.parsed('method', paymentMethod, 'unknown_method') ?? 'bank_transfer';
  if (cells.problems.length > 0 || externalId === undefined || currency === undefined) return undefined;
  if (amountMinor === undefined || receivedOn === undefined) return undefined;
  return { externalId, customer, invoice, currency, amountMinor, receivedOn, method };
}

/** The invoice that a row names, if it names one. */
export function readInvoiceReference(cells: Cells): InvoiceReference | undefined {
  const externalId = cells.text('invoiceExternalId', 120);
  if (externalId !== undefined) return { externalId };
  const number = cells.text('invoiceNumber', 60);
  return number === undefined ? undefined : { number };
}

/** Whether a row tells whose it is. */
export function namesCustomer(cells: Cells): boolean {
  return cells.text('customerId', 200) !== undefined || cells.text('customerExternalId', 120) !== undefined;
}
