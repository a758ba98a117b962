import { type EntityManager } from 'typeorm';
import { type SaidEntry } from './emptied-entry.decision.js';

/** Somebody to forget: a whole customer, or (contact given) what mentions one of its contacts. */
export interface Forgotten {
  readonly customerId: string;
  readonly contactId: string | null;
}

/** Records that somebody was erased. Nobody appends to the timeline until the transaction ends. */
export async function recordErasure(tx: EntityManager, companyId: string, person: Forgotten): Promise<void> {
  await tx.query(
    `insert into timeline.erasure (company_id, customer_id, subject_id) values ($1, $2, $3) on conflict do nothing`,
    [companyId, person.customerId, person.contactId ?? person.customerId],
  );
  await tx.query(`select timeline.hold_entries()`);
}

/** Who was erased of these customers. */
export async function erasedAmong(
  tx: EntityManager,
  companyId: string,
  customerIds: readonly string[],
): Promise<Forgotten[]> {
  return tx.query<Forgotten[]>(
    `select e.customer_id as "customerId", nullif(e.subject_id, e.customer_id) as "contactId" from timeline.erasure e
     where e.company_id = $1 and e.customer_id = any ($2::uuid[])`,
    [companyId, customerIds],
  );
}

/** The entries that tell of the person. */
export async function entriesAbout(
  tx: EntityManager,
  companyId: string,
  person: Forgotten,
): Promise<(SaidEntry & { readonly id: string })[]> {
  return tx.query(
    `select e.entry_id as id, e.kind, e.data from timeline.entry e
     where e.company_id = $1 and e.customer_id = $2 and ($3::text is null or e.data::text like '%' || $3 || '%')`,
    [companyId, person.customerId, person.contactId],
  );
}

/** Writes emptied entries over what is there. */
export async function saveEmptied(
  tx: EntityManager,
  companyId: string,
  entries: readonly { readonly id: string; readonly summary: string; readonly data: unknown }[],
): Promise<void> {
  await tx.query(`select timeline.empty_entries($1, $2::jsonb)`, [companyId, JSON.stringify(entries)]);
}
