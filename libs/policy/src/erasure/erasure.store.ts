import { type EntityManager } from 'typeorm';

/** A title without a name: what kind of task it was. What was noted goes; a reason that is a code of ours stays. */
const emptyTask = `update policy.task t set note = null,
  title = upper(left(t.kind, 1)) || replace(substr(t.kind, 2), '_', ' '),
  because = case when t.because ~ '^[a-z][a-z0-9_]*$' then t.because else '' end`;

/** Records that a whole customer was erased: without that no decision can be emptied. */
export async function recordErasure(
  tx: EntityManager,
  companyId: string,
  customerId: string,
  at: Temporal.Instant,
): Promise<void> {
  await tx.query(
    `insert into policy.erasure (company_id, customer_id, erased_at) values ($1, $2, $3) on conflict do nothing`,
    [companyId, customerId, at.toString()],
  );
}

/** Empties what is kept of a customer of everything that tells who it was. What was decided, and why, stays. */
export async function emptyAccount(tx: EntityManager, companyId: string, customerId: string): Promise<void> {
  for (const statement of [
    `${emptyTask} where t.company_id = $1 and t.customer_id = $2`,
    `update policy.contact_approval a set reason = null,
       edits = coalesce((select jsonb_agg(e || '{"reason": ""}') from jsonb_array_elements(a.edits) as e), '[]')
     where a.company_id = $1 and a.customer_id = $2`,
    `update policy.simulated_account s set body = s.body || '{"name": ""}' where s.company_id = $1 and s.customer_id = $2`,
    `update policy.tone_raise r set reason = '' where r.company_id = $1 and r.customer_id = $2`,
    `update policy.closed_channel c set mark = null where c.company_id = $1 and c.customer_id = $2`,
    `update policy.reply y set read_at = y.at where y.company_id = $1 and y.customer_id = $2 and y.read_at is null`,
    `delete from policy.address_holder h where h.company_id = $1 and h.customer_id = $2`,
    `select policy.empty_decisions($1, $2)`,
  ]) {
    await tx.query(statement, [companyId, customerId]);
  }
}

/** Empties what people were asked to do about one contact. */
export async function emptyContact(tx: EntityManager, companyId: string, contactId: string): Promise<void> {
  await tx.query(`${emptyTask} where t.company_id = $1 and t.contact_id = $2`, [companyId, contactId]);
  await tx.query(`update policy.closed_channel c set mark = null where c.company_id = $1 and c.contact_id = $2`, [
    ...[companyId, contactId],
  ]);
}
