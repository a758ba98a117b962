import { instantText } from '@tactful/runtime';
import { type EntityManager } from 'typeorm';
import { nearestPolicy } from '../assignments/assignments.store.js';
import { keepEnrolments } from '../experiments/enrolment.store.js';
import { type Enrolling } from '../experiments/enrolling.js';
import { considerate } from '../ladders/shipped.js';
import { writeBehaviour } from './behaviour.store.js';
import { type KnownObligation, type ProjectionChanges } from './projection.types.js';

/** What is stored of these obligations, as far as the fold needs it. */
export async function readKnownObligations(tx: EntityManager, ids: readonly string[]): Promise<KnownObligation[]> {
  if (ids.length === 0) return [];
  const rows = await tx.query<(Omit<KnownObligation, 'sequence'> & { sequence: string })[]>(
    `select o.obligation_id, ${instantText('o.closed_at')} as closed_at, ${instantText('o.disputed_since')} as disputed_since, o.sequence
     from policy.obligation o where o.obligation_id = any ($1::uuid[])`,
    [ids],
  );
  return rows.map((row) => ({ ...row, sequence: Number(row.sequence) }));
}

/** Writes a batch of changes, one statement for each table that changes. Writing them again changes nothing. */
export async function writeChanges(
  tx: EntityManager,
  companyId: string,
  changes: ProjectionChanges,
  enrolled: Enrolling | null = null,
): Promise<{ zoneChanged: boolean }> {
  const write = async (sql: string, rows: readonly unknown[]): Promise<void> => {
    if (rows.length > 0) await tx.query(sql, [companyId, JSON.stringify(rows)]);
  };
  const zoneChanged = changes.company ? await writeCompany(tx, companyId, changes.company) : false;
  await write(upsertAccounts, changes.accounts);
  if (changes.obligations.length > 0) {
    const ladders = Object.fromEntries((enrolled?.rows ?? []).map((row) => [row.obligationId, row.policyId]));
    const params = [companyId, JSON.stringify(changes.obligations), considerate.id, JSON.stringify(ladders)];
    await tx.query(upsertObligations, params);
    if (enrolled) await keepEnrolments(tx, companyId, enrolled);
  }
  await write(upsertPauses, changes.pauses);
  await write(upsertContacts, changes.contacts);
  await write(markAnswered, changes.answers);
  await write(markOpened, changes.opened);
  await write(upsertReplies, changes.replies);
  await write(markEndings, changes.endings);
  await writeBehaviour(tx, companyId, changes);
  return { zoneChanged };
}

/** True when the company's calendar is another one than before, or was not known. */
async function writeCompany(
  tx: EntityManager,
  companyId: string,
  company: NonNullable<ProjectionChanges['company']>,
): Promise<boolean> {
  const before = await tx.query<{ time_zone: string; sequence: string }[]>(
    `select c.time_zone, c.sequence from policy.company c where c.company_id = $1 for update`,
    [companyId],
  );
  if (before[0] && Number(before[0].sequence) >= company.sequence) return false;
  await tx.query(
    `insert into policy.company (company_id, time_zone, name, sequence) values ($1, $2, $3, $4)
     on conflict (company_id) do update set time_zone = excluded.time_zone, name = excluded.name,
       sequence = excluded.sequence`,
    [companyId, company.time_zone, company.name, company.sequence],
  );
  return before[0]?.time_zone !== company.time_zone;
}

const upsertAccounts = `
  insert into policy.account as a (company_id, customer_id, name, kind, locale, segment, zones, people, account_owner, sequence)
  select $1, r.* from jsonb_to_recordset($2::jsonb) as r (customer_id uuid, name text, kind text, locale text,
    segment text, zones text[], people jsonb, account_owner jsonb, sequence bigint)
  order by r.customer_id
  on conflict (company_id, customer_id) do update set name = excluded.name, kind = excluded.kind,
    locale = excluded.locale, segment = excluded.segment, zones = excluded.zones, people = excluded.people,
    account_owner = excluded.account_owner, sequence = excluded.sequence
  where a.sequence < excluded.sequence`;

/**
 * What becomes known is led by the nearest assignment: its invoice's, its customer's, the running experiment's, its
 * segment's, its company's.
 */
const upsertObligations = `
  insert into policy.obligation as o (company_id, obligation_id, customer_id, invoice_id, number, issue_date, due_date,
    currency, open_minor, disputed_minor, state, has_late_fee, is_instalment, known_at, closed_at, disputed_since,
    sequence, entered_at, policy_id)
  select $1, r.*, r.known_at, ${nearestPolicy({
    invoiceId: 'r.invoice_id',
    customerId: 'r.customer_id',
    segment: '(select k.segment from policy.account k where k.company_id = $1 and k.customer_id = r.customer_id)',
    experiment: '$4::jsonb ->> r.obligation_id::text',
    orElse: '$3',
  })}
  from jsonb_to_recordset($2::jsonb) as r (obligation_id uuid, customer_id uuid, invoice_id uuid,
    number text, issue_date date, due_date date, currency text, open_minor bigint, disputed_minor bigint, state text,
    has_late_fee boolean, is_instalment boolean, known_at timestamptz, closed_at timestamptz, disputed_since timestamptz,
    sequence bigint)
  order by r.obligation_id
  on conflict (company_id, obligation_id) do update set number = excluded.number, issue_date = excluded.issue_date,
    due_date = excluded.due_date, currency = excluded.currency, open_minor = excluded.open_minor,
    disputed_minor = excluded.disputed_minor, state = excluded.state, has_late_fee = excluded.has_late_fee,
    known_at = least(o.known_at, excluded.known_at), closed_at = excluded.closed_at,
    entered_at = case o.entered_at when o.known_at then least(o.known_at, excluded.known_at) else o.entered_at end,
    disputed_since = excluded.disputed_since, sequence = excluded.sequence, settled = false
  where o.sequence < excluded.sequence`;

const upsertPauses = `
  insert into policy.pause as p (company_id, pause_id, customer_id, kind, obligation_id, invoice_id, reason, from_at,
    until_date, ended_at, promise)
  select $1, r.* from jsonb_to_recordset($2::jsonb) as r (pause_id text, customer_id uuid, kind text,
    obligation_id uuid, invoice_id uuid, reason text, from_at timestamptz, until_date date, ended_at timestamptz,
    promise jsonb)
  order by r.pause_id
  on conflict (company_id, pause_id) do update set until_date = excluded.until_date,
    reason = case p.kind when 'hold' then excluded.reason else p.reason end,
    ended_at = coalesce(p.ended_at, excluded.ended_at), promise = coalesce(excluded.promise, p.promise)`;

const upsertContacts = `
  insert into policy.contact as c (company_id, attempt_id, message_id, customer_id, obligation_ids, tone,
    receipts_exist, accepted_at, received_at, failed_at, contact_id, level)
  select $1, r.attempt_id, r.message_id, r.customer_id,
    array(select jsonb_array_elements_text(r.obligation_ids)::uuid), r.tone, r.receipts_exist, r.accepted_at,
    r.received_at, r.failed_at, r.contact_id, (select (p->>'level')::integer
      from policy.account k, jsonb_array_elements(k.people) p
      where k.company_id = $1 and k.customer_id = r.customer_id and p->>'id' = r.contact_id::text)
  from jsonb_to_recordset($2::jsonb) as r (attempt_id uuid, message_id uuid, customer_id uuid, contact_id uuid, obligation_ids jsonb,
    tone text, receipts_exist boolean, accepted_at timestamptz, received_at timestamptz, failed_at timestamptz)
  order by r.attempt_id, r.customer_id
  on conflict (company_id, attempt_id, customer_id) do update set receipts_exist = c.receipts_exist and excluded.receipts_exist,
    accepted_at = least(c.accepted_at, excluded.accepted_at),
    received_at = least(c.received_at, excluded.received_at), failed_at = least(c.failed_at, excluded.failed_at)`;

const markAnswered = `
  update policy.contact c set answered_at = least(c.answered_at, r.at)
  from jsonb_to_recordset($2::jsonb) as r (message_id uuid, customer_id uuid, at timestamptz)
  where c.company_id = $1 and c.message_id = r.message_id and c.customer_id = r.customer_id`;

const markOpened = `
  update policy.contact c set received_at = least(c.received_at, r.at)
  from jsonb_to_recordset($2::jsonb) as r (attempt_id uuid, customer_id uuid, at timestamptz)
  where c.company_id = $1 and c.attempt_id = r.attempt_id and c.customer_id = r.customer_id`;

const upsertReplies = `
  insert into policy.reply as y (company_id, reply_id, customer_id, at, read_at)
  select $1, r.* from jsonb_to_recordset($2::jsonb) as r (reply_id uuid, customer_id uuid, at timestamptz,
    read_at timestamptz)
  order by r.reply_id, r.customer_id
  on conflict (company_id, reply_id, customer_id) do update set at = least(y.at, excluded.at),
    read_at = coalesce(y.read_at, excluded.read_at)`;

const markEndings = `
  update policy.step_consumed s set reason = r.reason
  from jsonb_to_recordset($2::jsonb) as r (obligation_id uuid, ladder_run integer, step text, reason text)
  where s.company_id = $1 and s.obligation_id = r.obligation_id and s.ladder_run = r.ladder_run
    and s.step = r.step and s.outcome = 'requested'`;
