import { instantText } from '@tactful/runtime';
import { type EntityManager } from 'typeorm';
import { type PayDayRow, type SeenRow } from './timing-facts.decision.js';
import { type SeenHour } from './timing.types.js';

/** Older observations have faded, and more of them teach nothing new. */
const observationsOfACustomer = 100;

/**
 * Keeps observations; each event once. Who reads within the hour in which a message left reads because it left: that
 * says nothing of the hour, unless it is the one that was learned before.
 */
export async function keepSeen(
  tx: EntityManager,
  companyId: string,
  { rows, zone }: { readonly rows: readonly SeenRow[]; readonly zone: string },
): Promise<void> {
  await tx.query(
    `insert into policy.hour_seen (company_id, event_id, customer_id, at, weight)
     select $1, r.event_id, r.customer_id, r.at, r.weight
     from jsonb_to_recordset($2::jsonb) as r (event_id uuid, customer_id uuid, attempt_id uuid, at timestamptz, weight real)
     left join policy.contact c on c.company_id = $1 and c.attempt_id = r.attempt_id
     left join policy.good_hour g on g.company_id = $1 and g.customer_id = r.customer_id
     left join policy.account a on a.company_id = $1 and a.customer_id = r.customer_id
     where c.accepted_at is null or r.at >= c.accepted_at + interval '1 hour'
       or g.hour = extract(hour from r.at at time zone coalesce(a.zones[1], $3))
     on conflict do nothing`,
    [companyId, JSON.stringify(rows), zone],
  );
}

/** What was observed of each customer, and the zones they may be in. */
export async function readSeen(
  tx: EntityManager,
  companyId: string,
  customerIds: readonly string[],
): Promise<readonly { readonly customerId: string; readonly zones: readonly string[]; readonly seen: SeenHour[] }[]> {
  const rows = await tx.query<{ customerId: string; zones: string[]; at: string; weight: number }[]>(
    `select a.customer_id as "customerId", a.zones, ${instantText('s.at')} as at, s.weight::float8 as weight
     from policy.account a
     cross join lateral (select h.at, h.weight from policy.hour_seen h where h.company_id = $1
       and h.customer_id = a.customer_id order by h.at desc, h.event_id limit $3) as s
     where a.company_id = $1 and a.customer_id = any ($2::uuid[])`,
    [companyId, customerIds, observationsOfACustomer],
  );
  return [...Map.groupBy(rows, ({ customerId }) => customerId)].map(([customerId, own]) => ({
    customerId,
    zones: own[0]?.zones ?? [],
    seen: own.map(({ at, weight }) => ({ at: Temporal.Instant.from(at), weight })),
  }));
}

/** Keeps the hour that was learned of each customer; null: none stands out any more. */
export async function saveHours(
  tx: EntityManager,
  companyId: string,
  {
    hours,
    at,
  }: {
    readonly hours: readonly { readonly customerId: string; readonly hour: number | null }[];
    readonly at: Temporal.Instant;
  },
): Promise<void> {
  const known = hours.filter(({ hour }) => hour !== null);
  const unknown = hours.filter(({ hour }) => hour === null);
  await tx.query(
    `insert into policy.good_hour as g (company_id, customer_id, hour, learned_at)
     select $1, r.id, r.hour, $4 from unnest($2::uuid[], $3::smallint[]) as r (id, hour) order by r.id
     on conflict (company_id, customer_id) do update set hour = excluded.hour, learned_at = excluded.learned_at
     where g.hour <> excluded.hour`,
    [companyId, known.map(({ customerId }) => customerId), known.map(({ hour }) => hour), at.toString()],
  );
  await tx.query(`delete from policy.good_hour g where g.company_id = $1 and g.customer_id = any ($2::uuid[])`, [
    companyId,
    unknown.map(({ customerId }) => customerId),
  ]);
}

/** Keeps on which days people pay, as they stated it last. Saving it again, or something older, changes nothing. */
export async function savePayDays(tx: EntityManager, companyId: string, rows: readonly PayDayRow[]): Promise<void> {
  await tx.query(
    `insert into policy.pay_days as p (company_id, customer_id, subject_id, days, stated_at)
     select $1, r.customer_id, r.subject_id, array(select jsonb_array_elements_text(r.days)::smallint), r.stated_at
     from jsonb_to_recordset($2::jsonb) as r (customer_id uuid, subject_id uuid, days jsonb, stated_at timestamptz)
     order by r.customer_id, r.subject_id
     on conflict (company_id, customer_id, subject_id) do update set days = excluded.days, stated_at = excluded.stated_at
     where p.stated_at < excluded.stated_at or (p.stated_at = excluded.stated_at and p.days <> excluded.days)`,
    [companyId, JSON.stringify(rows)],
  );
}

/** What of timing is known of a customer: the days as stated for the account, else as a contact stated last. */
export interface TimingRead {
  readonly customerId: string;
  readonly hour: number | null;
  readonly days: number[] | null;
}

export function readTiming(
  tx: EntityManager,
  companyId: string,
  customerIds: readonly string[],
): Promise<TimingRead[]> {
  return tx.query<TimingRead[]>(
    `select coalesce(g.customer_id, d.customer_id) as "customerId", g.hour::int as hour, d.days::int[] as days
     from (select h.customer_id, h.hour from policy.good_hour h
       where h.company_id = $1 and h.customer_id = any ($2::uuid[])) as g
     full join (select distinct on (p.customer_id) p.customer_id, p.days from policy.pay_days p
       where p.company_id = $1 and p.customer_id = any ($2::uuid[]) and p.days <> '{}'
       order by p.customer_id, p.subject_id <> p.customer_id, p.stated_at desc) as d using (customer_id)`,
    [companyId, customerIds],
  );
}
