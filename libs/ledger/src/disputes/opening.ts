import { conflict, type Refusal, unacceptable } from '@tactful/runtime';
import { type EntityManager } from 'typeorm';
import { readLines } from '../invoices/invoice-lines.store.js';
import { type DisputeScope } from './dispute.decision.js';
import { type NewDispute } from './dispute.schemas.js';
import { isLineDisputed } from './disputes.store.js';

/** What of its invoice a new dispute is about; a line must exist, cost something, and not be disputed already. */
export async function readScope(
  tx: EntityManager,
  companyId: string,
  { invoiceId, amountMinor, lineNo }: NewDispute,
): Promise<DisputeScope | Refusal> {
  if (lineNo === undefined) return amountMinor === undefined ? { kind: 'whole' } : { kind: 'amount', amountMinor };
  const lines = await readLines(tx, companyId, invoiceId);
  const line = lines.find(({ no }) => no === lineNo);
  if (!line) {
    const detail = lines.length === 0 ? 'The lines of this invoice are not known.' : `It has ${lines.length} lines.`;
    return unacceptable('line_not_found', detail, '/lineNo');
  }
  if (line.amountMinor < 0) {
    return unacceptable('line_not_owed', 'This line takes something off the invoice.', '/lineNo');
  }
  if (await isLineDisputed(tx, companyId, { invoiceId, lineNo })) {
    return conflict('line_disputed_already', 'A dispute about this line is open.', { lineNo });
  }
  return { kind: 'line', lineNo, amountMinor: line.amountMinor };
}
