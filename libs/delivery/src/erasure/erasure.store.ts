import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';

/** Whom to erase. */
export interface ErasedPerson {
  readonly companyId: string;
  readonly customerId: string;
  /** Null: the whole customer with every contact there ever was. */
  readonly contactId: string | null;
}

/** What is known here of a person. */
export interface KnownPerson {
  readonly contactIds: readonly string[];
  /** Hashes of addresses that nobody else has. */
  readonly addressKeys: readonly string[];
}

/** The erasure of people from the tables of delivery. */
@Injectable()
export class ErasureStore {
  /** The contacts that are meant, and their addresses. */
  async known(tx: EntityManager, { companyId, customerId, contactId }: ErasedPerson): Promise<KnownPerson> {
    const [row] = await tx.query<KnownPerson[]>(
      `with meant as (
         select c.contact_id from delivery.contact c
         where c.company_id = $1 and c.customer_id = $2 and ($3::uuid is null or c.contact_id = $3)
       )
       select array(select m.contact_id from meant m) as "contactIds",
         array(select distinct p.address_key from delivery.contact_point p
           where p.company_id = $1 and p.contact_id in (select m.contact_id from meant m)
             and not exists (select from delivery.contact_point o where o.company_id = $1 and o.address_key = p.address_key
               and o.contact_id not in (select m.contact_id from meant m))) as "addressKeys"`,
      [companyId, customerId, contactId],
    );
    return row ?? { contactIds: [], addressKeys: [] };
  }

  /** Records the erasure: without that nothing can be taken out of the logs. */
  async record(tx: EntityManager, person: ErasedPerson, erasedAt: Temporal.Instant): Promise<void> {
    const { companyId, customerId, contactId } = person;
    await tx.query(
      `insert into delivery.erasure (company_id, customer_id, subject_id, erased_at) values ($1, $2, $3, $4)
       on conflict (company_id, customer_id, subject_id) do nothing`,
      [companyId, customerId, contactId ?? customerId, erasedAt.toString()],
    );
  }

  /**
   * Empties every table of what tells who it was. The evidence of contacts stays: which message left when, on which
   * channel, by which rules, with which hash of its words, and what became of it. An emptied reply has been read: nobody
   * can, and it must not stand in the way of whoever has the address next.
   */
  async empty(tx: EntityManager, person: ErasedPerson, known: KnownPerson): Promise<void> {
    const { companyId, customerId, contactId } = person;
    const { contactIds, addressKeys } = known;
    const subjects = contactId === null ? [customerId, ...contactIds] : [contactId];
    const attempts = await tx.query<{ id: string }[]>(
      `select a.attempt_id as id from delivery.attempt a
       where a.company_id = $1 and (a.contact_id = any ($2::uuid[]) or ($3::boolean and a.customer_id = $4))`,
      [companyId, contactIds, contactId === null, customerId],
    );
    const attemptIds = attempts.map(({ id }) => id);
    await emptyAttempts(tx, companyId, attemptIds);
    await tx.query(
      `update delivery.message m set service = jsonb_set(m.service, '{content}',
         (m.service -> 'content') || '{"text": "", "subject": null}')
       where m.company_id = $1 and m.service #>> '{content,kind}' = 'text'
         and (m.contact_id = any ($2::uuid[]) or ($3::boolean and m.customer_id = $4))`,
      [companyId, contactIds, contactId === null, customerId],
    );
    await tx.query(
      `update delivery.reply r set subject = null, text = '', from_address = '', understanding = '[]',
         read_at = coalesce(r.read_at, r.at), read_by = coalesce(r.read_by, 'erased')
       where r.company_id = $1 and (r.contact_id = any ($2::uuid[]) or r.address_key = any ($3::text[])
         or ($4::boolean and r.customer_id = $5))`,
      [companyId, contactIds, addressKeys, contactId === null, customerId],
    );
    await tx.query(`select delivery.empty_logs($1, $2, $3::text[], $4::uuid[])`, [
      ...[companyId, contactId ?? customerId, addressKeys, attemptIds],
    ]);
    await tx.query(`delete from delivery.preferences p where p.company_id = $1 and p.subject_id = any ($2::uuid[])`, [
      ...[companyId, subjects],
    ]);
    await deletePeople(tx, companyId, contactIds);
    if (contactId === null) await emptyAccount(tx, companyId, customerId);
  }
}

async function emptyAttempts(tx: EntityManager, companyId: string, attemptIds: readonly string[]): Promise<void> {
  await tx.query(
    `update delivery.attempt a set address = '', subject = null, body = ''
     where a.company_id = $1 and a.attempt_id = any ($2::uuid[])`,
    [companyId, attemptIds],
  );
  // Nobody opens the page of somebody who is not known any more.
  await tx.query(
    `with gone as (
       delete from delivery.link l where l.company_id = $1 and l.attempt_id = any ($2::uuid[]) returning l.token_hash
     )
     delete from delivery.link_route r using gone g where r.token_hash = g.token_hash`,
    [companyId, attemptIds],
  );
}

async function deletePeople(tx: EntityManager, companyId: string, contactIds: readonly string[]): Promise<void> {
  for (const table of ['contact_point', 'contact']) {
    await tx.query(`delete from delivery.${table} t where t.company_id = $1 and t.contact_id = any ($2::uuid[])`, [
      ...[companyId, contactIds],
    ]);
  }
  await tx.query(
    `with gone as (
       delete from delivery.link l using unnest($2::text[]) as c (contact_id)
       where l.company_id = $1 and l.accounts @> jsonb_build_array(jsonb_build_object('contactId', c.contact_id))
       returning l.token_hash
     )
     delete from delivery.link_route r using gone g where r.token_hash = g.token_hash`,
    [companyId, contactIds],
  );
}

/** What came too early to be planned, and what the company's own people were told about the customer. */
async function emptyAccount(tx: EntityManager, companyId: string, customerId: string): Promise<void> {
  await tx.query(`delete from delivery.early_escalation e where e.company_id = $1 and e.customer_id = $2`, [
    ...[companyId, customerId],
  ]);
}
