import { type EntityManager } from 'typeorm';

/** Whether this company's customer has arrived here. */
export async function isKnownCustomer(tx: EntityManager, customerId: string): Promise<boolean> {
  const rows = await tx.query<unknown[]>(`select 1 from policy.account a where a.customer_id = $1`, [customerId]);
  return rows.length > 0;
}
