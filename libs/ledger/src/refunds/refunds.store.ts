import { instantText } from '@tactful/runtime';
import { type EntityManager } from 'typeorm';
import { type RefundView } from './refund.schemas.js';

/** Writes a refund, once and for all. */
export async function insertRefund(tx: EntityManager, companyId: string, refund: RefundView): Promise<void> {
  await tx.query(
    `insert into ledger.refund (company_id, refund_id, payment_id, customer_id, currency, amount_minor, reason,
       refunded_on, recorded_at, recorded_by) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [
      companyId,
      refund.id,
      refund.paymentId,
      refund.customerId,
      refund.currency,
      refund.amountMinor,
      refund.reason,
      refund.refundedOn,
      refund.recordedAt,
      refund.recordedBy,
    ],
  );
}

/** What of a payment went back, newest first. */
export async function listRefunds(tx: EntityManager, companyId: string, paymentId: string): Promise<RefundView[]> {
  const rows = await tx.query<(Omit<RefundView, 'amountMinor'> & { readonly amountMinor: string })[]>(
    `select r.refund_id as id, r.payment_id as "paymentId", r.customer_id as "customerId", r.currency,
       r.amount_minor::text as "amountMinor", r.refunded_on::text as "refundedOn", r.reason,
       ${instantText('r.recorded_at')} as "recordedAt", r.recorded_by as "recordedBy"
     from ledger.refund r where r.company_id = $1 and r.payment_id = $2 order by r.refund_id desc`,
    [companyId, paymentId],
  );
  return rows.map((row) => ({ ...row, amountMinor: Number(row.amountMinor) }));
}
