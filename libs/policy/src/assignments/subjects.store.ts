import { type EntityManager } from 'typeorm';
import { type AssignmentScope, type AssignmentSubject } from './assignment.types.js';

/** A segment may be named before its first customer; customers and invoices have to be known. */
const known: Readonly<Record<AssignmentScope, string | null>> = {
  company: null,
  segment: null,
  customer: `select 1 from policy.account a where a.customer_id::text = $1`,
  invoice: `select 1 from policy.obligation o where o.invoice_id::text = $1 limit 1`,
};

/** Whether there is whom an assignment names. */
export async function knowsSubject(tx: EntityManager, { scope, subject }: AssignmentSubject): Promise<boolean> {
  const sql = known[scope];
  if (sql === null) return true;
  const rows = await tx.query<unknown[]>(sql, [subject]);
  return rows.length > 0;
}
