import { type EntityManager } from 'typeorm';
import { lockCustomers } from '../customers/customers.store.js';
import { type InvoiceRecord } from './invoice.types.js';
import { readInvoices } from './invoices.store.js';

/** Locks the invoice's customer, then reads the invoice as it is under that lock. */
export async function lockInvoice(
  tx: EntityManager,
  companyId: string,
  invoiceId: string,
): Promise<InvoiceRecord | undefined> {
  const [invoice] = await readInvoices(tx, companyId, [invoiceId]);
  if (!invoice) return undefined;
  await lockCustomers(tx, companyId, [invoice.customerId]);
  return (await readInvoices(tx, companyId, [invoiceId]))[0];
}
