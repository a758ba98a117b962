import { type EntityManager } from 'typeorm';
import { type InvoiceRecord } from '../../invoices/invoice.types.js';
import { invoicesByExternalId, invoicesByNumber } from '../../invoices/invoices.store.js';
import { type InvoiceReference } from '../rows/payment-row.decision.js';

/** The invoices that a row may mean: none, or several where a number is not unique. */
export type InvoiceOf = (reference: InvoiceReference) => readonly InvoiceRecord[];

/** Finds the invoices that rows refer to, as they are stored now. */
export async function resolveInvoices(
  tx: EntityManager,
  companyId: string,
  rows: readonly { readonly invoice: InvoiceReference | undefined }[],
): Promise<InvoiceOf> {
  const references = rows.flatMap(({ invoice }) => (invoice ? [invoice] : []));
  const externalIds = references.flatMap((reference) => ('externalId' in reference ? [reference.externalId] : []));
  const numbers = references.flatMap((reference) => ('number' in reference ? [reference.number] : []));
  const [byExternalId, byNumber] = [
    Map.groupBy(await invoicesByExternalId(tx, companyId, externalIds), (invoice) => invoice.externalId),
    Map.groupBy(await invoicesByNumber(tx, companyId, numbers), (invoice) => invoice.number),
  ];
  return (reference) =>
    ('externalId' in reference ? byExternalId.get(reference.externalId) : byNumber.get(reference.number)) ?? [];
}

/** The column by which a row names its invoice. */
export function invoiceField(reference: InvoiceReference | undefined): string {
  return reference && 'number' in reference ? 'invoiceNumber' : 'invoiceExternalId';
}
