import { type AccountOwner, type Channel, type Tone } from '@tactful/contracts';
import { arrayParameter } from '@tactful/runtime';
import { type EntityManager } from 'typeorm';
import { type BehaviourFacts, type GoodFaithKind, type PersonFact } from './behaviour.types.js';
import { type PersonRow, type ProjectionChanges } from './projection.types.js';

/** Acts before the latest hundred say nothing that a decision needs. */
const actsOfAnAccount = 100;

/** What an owner answers who does not want anybody higher to be written to. */
export const keepLevel = 'keep_level';

/** Writes what a batch of events tells of behaviour. Writing it again changes nothing. */
export async function writeBehaviour(tx: EntityManager, companyId: string, changes: ProjectionChanges): Promise<void> {
  const write = async (sql: string, rows: readonly unknown[]): Promise<void> => {
    if (rows.length > 0) await tx.query(sql, [companyId, JSON.stringify(rows)]);
  };
  await write(insertActs, changes.goodFaith);
  await write(undoActs, changes.undoneActs);
  await write(upsertChannels, changes.channels);
}

/** How these customers have behaved, and whom there is to write to. Set-based: four statements in one round trip. */
export async function readBehaviour(
  tx: EntityManager,
  companyId: string,
  customerIds: readonly string[],
): Promise<(customer: CustomerRead) => BehaviourFacts> {
  const about = [companyId, arrayParameter(customerIds)];
  const [acts, raises, warnings, closed] = await Promise.all([
    tx.query<ActRead[]>(readActs, [...about, actsOfAnAccount]).then(byCustomer),
    tx.query<RaiseRead[]>(readRaises, about).then(byCustomer),
    tx.query<WarningRead[]>(readWarnings, [...about, keepLevel]).then(byCustomer),
    tx.query<ClosedRead[]>(readClosed, about).then(byCustomer),
  ]);
  return ({ customer_id: id, people, account_owner }) => ({
    goodFaith: (acts.get(id) ?? []).map((act) => ({
      kind: act.kind,
      at: Temporal.Instant.from(act.at),
      invoiceIds: act.invoice_ids,
    })),
    raises: (raises.get(id) ?? []).map((raise) => ({
      obligationIds: raise.obligation_ids,
      tone: raise.tone,
      at: Temporal.Instant.from(raise.at),
    })),
    people: people.map((person) => personOf(person, closed.get(id) ?? [])),
    ownerWarnings: (warnings.get(id) ?? []).map((warning) => ({
      taskId: warning.warning_id,
      level: warning.level,
      obligationIds: warning.obligation_ids,
      at: Temporal.Instant.from(warning.at),
      isVetoed: warning.is_vetoed,
    })),
    accountOwner: account_owner,
  });
}

/** What the account's own row tells. */
export interface CustomerRead extends OfCustomer {
  readonly people: readonly PersonRow[];
  readonly account_owner: AccountOwner | null;
}

interface OfCustomer {
  readonly customer_id: string;
}
interface ActRead extends OfCustomer {
  readonly kind: GoodFaithKind;
  readonly at: string;
  readonly invoice_ids: string[] | null;
}
interface RaiseRead extends OfCustomer {
  readonly obligation_ids: string[];
  readonly tone: Tone;
  readonly at: string;
}
interface WarningRead extends OfCustomer {
  readonly warning_id: string;
  readonly level: number;
  readonly obligation_ids: string[];
  readonly at: string;
  readonly is_vetoed: boolean;
}
interface ClosedRead extends OfCustomer {
  readonly contact_id: string;
  readonly channel: string;
  readonly mark: string | null;
}

function byCustomer<Row extends OfCustomer>(rows: readonly Row[]): ReadonlyMap<string, readonly Row[]> {
  return Map.groupBy(rows, (row) => row.customer_id);
}

function personOf({ id, role, level, channels }: PersonRow, closed: readonly ClosedRead[]): PersonFact {
  const isOpen = ([channel, mark]: [string, string]): boolean =>
    !closed.some((one) => one.contact_id === id && one.channel === channel && (one.mark ?? mark) === mark);
  const takes = Object.entries(channels).flatMap((entry) => (isOpen(entry) ? [entry[0] as Channel] : []));
  return { contactId: id, role: role as PersonFact['role'], level, isReachable: takes.length > 0, takes };
}

const insertActs = `
  insert into policy.good_faith (company_id, act_id, customer_id, kind, at, invoice_ids, source_id)
  select $1, r.act_id, r.customer_id, r.kind, r.at,
    case when jsonb_typeof(r.invoice_ids) = 'array' then array(select jsonb_array_elements_text(r.invoice_ids)::uuid) end,
    r.source_id
  from jsonb_to_recordset($2::jsonb) as r (act_id uuid, customer_id uuid, kind text, at timestamptz, invoice_ids jsonb,
    source_id uuid)
  order by r.act_id
  on conflict do nothing`;

const undoActs = `
  update policy.good_faith g set undone_at = r.at
  from jsonb_to_recordset($2::jsonb) as r (source_id uuid, at timestamptz)
  where g.company_id = $1 and g.source_id = r.source_id and g.undone_at is null and g.at <= r.at`;

const upsertChannels = `
  insert into policy.closed_channel as c (company_id, contact_id, channel, customer_id, mark, state, at)
  select $1, r.contact_id, r.channel, r.customer_id, (select p->'channels'->>r.channel
      from policy.account k, jsonb_array_elements(k.people) p
      where k.company_id = $1 and k.customer_id = r.customer_id and p->>'id' = r.contact_id::text), r.state, r.at
  from jsonb_to_recordset($2::jsonb) as r (contact_id uuid, channel text, customer_id uuid, state text, at timestamptz)
  order by r.contact_id, r.channel
  on conflict (company_id, contact_id, channel) do update set customer_id = excluded.customer_id,
    mark = excluded.mark, state = excluded.state, at = excluded.at
  where c.at <= excluded.at`;

const readActs = `
  select g.customer_id, g.kind, to_json(g.invoice_ids) as invoice_ids, g.at::text
  from unnest($2::uuid[]) as k (customer_id)
  cross join lateral (select * from policy.good_faith m where m.company_id = $1 and m.customer_id = k.customer_id
    and m.undone_at is null order by m.at desc, m.act_id limit $3) as g
  order by g.at, g.act_id`;

const readRaises = `
  select r.customer_id, r.obligation_ids, r.tone, r.raised_at::text as at from policy.tone_raise r
  where r.company_id = $1 and r.customer_id = any ($2::uuid[]) and r.lifted_at is null order by r.raised_at, r.raise_id`;

// One probe for each warning: joined freely, PostgreSQL would read the tasks of the whole company.
const readWarnings = `
  select w.customer_id, w.warning_id, w.level, w.obligation_ids, w.warned_at::text as at,
    coalesce(t.outcome = $3, false) as is_vetoed
  from policy.owner_warning w
  left join lateral (select k.outcome from policy.task k
    where k.company_id = w.company_id and k.task_id = w.warning_id limit 1) t on true
  where w.company_id = $1 and w.customer_id = any ($2::uuid[]) order by w.warned_at, w.warning_id`;

const readClosed = `
  select c.customer_id, c.contact_id, c.channel, c.mark from policy.closed_channel c
  where c.company_id = $1 and c.customer_id = any ($2::uuid[]) and c.state <> 'open'`;
