import { conflict, notFound, type Refusal } from '@tactful/runtime';
import { type EntityManager } from 'typeorm';
import { type InvoiceRecord } from '../invoices/invoice.types.js';
import { lockInvoice } from '../invoices/lock-invoice.js';
import { type DisputeView } from './dispute.schemas.js';
import { readDispute } from './disputes.store.js';

/** Locks the customer of a dispute that is open, and reads it with its invoice. */
export async function lockDispute(
  tx: EntityManager,
  companyId: string,
  disputeId: string,
): Promise<{ readonly dispute: DisputeView; readonly invoice: InvoiceRecord } | Refusal> {
  const found = await readDispute(tx, companyId, disputeId);
  if (!found) return notFound('dispute');
  const invoice = await lockInvoice(tx, companyId, found.invoiceId);
  if (!invoice) throw new Error('A dispute whose invoice is gone');
  const dispute = await readDispute(tx, companyId, disputeId);
  if (!dispute) throw new Error('A dispute that was just there is gone');
  if (dispute.state === 'open') return { dispute, invoice };
  const { state, resolution } = dispute;
  return conflict('already_resolved', 'This dispute is resolved already.', { state, resolution });
}
