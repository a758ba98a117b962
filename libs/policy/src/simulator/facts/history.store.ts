import { type EntityManager } from 'typeorm';
import { type HistoryRows } from './history-rows.decision.js';

/** Keeps what a batch of events adds to what the simulator rests on. Writing it again changes nothing. */
export async function keepHistory(tx: EntityManager, companyId: string, rows: HistoryRows): Promise<void> {
  const write = async (sql: string, part: readonly unknown[]): Promise<void> => {
    if (part.length > 0) await tx.query(sql, [companyId, JSON.stringify(part)]);
  };
  await write(insertVersions, rows.versions);
  await write(upsertReach, rows.reach);
  await write(dropHolders, rows.reach);
  await write(insertHolders, rows.reach);
  await write(upsertWishes, rows.wishes);
  await write(upsertChannels, rows.channels ? [rows.channels] : []);
}

const insertVersions = `
  insert into policy.obligation_version (company_id, customer_id, obligation_id, sequence, at, issue_date, due_date,
    open_minor, disputed_minor, state, has_late_fee)
  select $1, r.* from jsonb_to_recordset($2::jsonb) as r (customer_id uuid, obligation_id uuid, sequence bigint,
    at timestamptz, issue_date date, due_date date, open_minor bigint, disputed_minor bigint, state text,
    has_late_fee boolean)
  on conflict do nothing`;

const upsertReach = `
  insert into policy.reach as h (company_id, customer_id, people, preferred_channel, sequence)
  select $1, r.* from jsonb_to_recordset($2::jsonb) as r (customer_id uuid, people jsonb, preferred_channel text,
    sequence bigint)
  order by r.customer_id
  on conflict (company_id, customer_id) do update set people = excluded.people,
    preferred_channel = excluded.preferred_channel, sequence = excluded.sequence
  where h.sequence < excluded.sequence`;

/** Only what the newest event about a customer says holds. */
const newest = `from jsonb_to_recordset($2::jsonb) as r (customer_id uuid, marks text[], sequence bigint)
  join policy.reach h on h.company_id = $1 and h.customer_id = r.customer_id and h.sequence = r.sequence`;

const dropHolders = `
  delete from policy.address_holder o using (select r.* ${newest}) as r
  where o.company_id = $1 and o.customer_id = r.customer_id and not o.mark = any (r.marks)`;

const insertHolders = `
  insert into policy.address_holder (company_id, mark, customer_id)
  select $1, m.mark, r.customer_id ${newest} cross join unnest(r.marks) as m (mark) order by m.mark, r.customer_id
  on conflict do nothing`;

const upsertWishes = `
  insert into policy.wishes as w (company_id, customer_id, wishes, sequence)
  select $1, r.* from jsonb_to_recordset($2::jsonb) as r (customer_id uuid, wishes jsonb, sequence bigint)
  order by r.customer_id
  on conflict (company_id, customer_id) do update set wishes = excluded.wishes, sequence = excluded.sequence
  where w.sequence < excluded.sequence`;

const upsertChannels = `
  insert into policy.channels as c (company_id, channels, sequence)
  select $1, r.* from jsonb_to_recordset($2::jsonb) as r (channels jsonb, sequence bigint)
  on conflict (company_id) do update set channels = excluded.channels, sequence = excluded.sequence
  where c.sequence < excluded.sequence`;
