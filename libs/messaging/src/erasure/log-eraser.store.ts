import { withoutPeople } from '@tactful/contracts';
import { type EntityManager } from 'typeorm';

const pageLimit = 10_000;

/** A person whom the log of one source is to forget. */
export interface Forgotten {
  /** Whose events: `ledger`. */
  readonly source: string;
  readonly companyId: string;
  /** The customer. */
  readonly subject: string;
  /** Only events that mention this contact; null: all of the customer's. */
  readonly contactId: string | null;
}

/** An erasure with the place in the log up to which it has come. */
export interface OpenErasure {
  readonly source: string;
  readonly subject: string;
  /** The contact whom an event has to mention; empty: any event. */
  readonly mentioning: string;
  readonly since: string;
  readonly xid: string;
  readonly id: string;
  readonly recordedAt: string;
}

/** Records that the events of a person are to be emptied, from the first one on. */
export async function saveErasure(tx: EntityManager, person: Forgotten): Promise<void> {
  await tx.query(
    `insert into bus.erasure (company_id, source, subject, mentioning) values ($1, $2, $3, $4)
     on conflict (source, subject, mentioning) do update
       set since = excluded.since, xid = '0', id = 0, recorded_at = '-infinity'`,
    [person.companyId, person.source, person.subject, person.contactId ?? ''],
  );
}

/** Takes an erasure that nobody works on; undefined when there is none. */
export async function nextErasure(tx: EntityManager): Promise<OpenErasure | undefined> {
  const [row] = await tx.query<OpenErasure[]>(
    `select e.source, e.subject, e.mentioning, e.since::text as since, e.xid::text as xid, e.id::text as id,
       e.recorded_at::text as "recordedAt"
     from bus.erasure e order by e.since limit 1 for update skip locked`,
  );
  return row;
}

interface Told {
  readonly topic: string;
  readonly xid: string;
  readonly id: string;
  readonly recordedAt: string;
  readonly type: string;
  readonly data: unknown;
}

interface LogPart {
  readonly told: readonly Told[];
  readonly last: Pick<OpenErasure, 'xid' | 'id' | 'recordedAt'> | null;
  /** Everything that was there when the person was erased has been read. */
  readonly isLast: boolean;
}

/**
 * Empties the next page of the log; ends the erasure when it was the last. `unsettled`: nothing more can be read until
 * a transaction that still runs has ended.
 */
export async function emptyPage(
  tx: EntityManager,
  erasure: OpenErasure,
  topics: readonly string[],
): Promise<'unsettled' | 'done'> {
  const { source, subject, mentioning } = erasure;
  const { told, last, isLast } = await readPart(tx, erasure, topics);
  const events = told.map(({ type, data, ...place }) => ({ ...place, data: withoutPeople(type, data) }));
  if (events.length > 0) {
    await tx.query(`select bus.empty_events($1, $2, $3::jsonb)`, [source, subject, JSON.stringify(events)]);
  }
  const key = [source, subject, mentioning];
  const whose = 'e.source = $1 and e.subject = $2 and e.mentioning = $3';
  if (isLast) await tx.query(`delete from bus.erasure e where ${whose}`, key);
  else if (!last) return 'unsettled';
  else {
    await tx.query(`update bus.erasure e set xid = $4::xid8, id = $5, recorded_at = $6 where ${whose}`, [
      ...key,
      last.xid,
      last.id,
      last.recordedAt,
    ]);
  }
  return 'done';
}

/** What lies below the oldest running transaction is settled, as for every reader of the log. */
async function readPart(tx: EntityManager, erasure: OpenErasure, topics: readonly string[]): Promise<LogPart> {
  const [part] = await tx.query<LogPart[]>(
    `with page as materialized (
       select o.*, o.xid < pg_snapshot_xmin(pg_current_snapshot()) as settled
       from bus.read_log($1, $2::xid8, $3::bigint, $4::timestamptz, $5) o
     ), settled as (
       select p.*, row_number() over (order by p.xid, p.id) as place, count(*) over () as rows from page p where p.settled
     )
     select
       (select coalesce(json_agg(json_build_object('topic', s.topic, 'xid', s.xid::text, 'id', s.id::text,
          'recordedAt', s.recorded_at::text, 'type', s.type, 'data', s.data)), '[]')
        from settled s where s.source = $6 and s.subject = $7 and ($8 = '' or s.data::text like '%' || $8 || '%')) as told,
       (select json_build_object('xid', s.xid::text, 'id', s.id::text, 'recordedAt', s.recorded_at::text)
        from settled s where s.place = s.rows) as last,
       (select count(*) < $5 and count(*) = count(*) filter (where p.settled) from page p)
         and $9::xid8 < pg_snapshot_xmin(pg_current_snapshot()) as "isLast"`,
    [
      topics,
      erasure.xid,
      erasure.id,
      erasure.recordedAt,
      pageLimit,
      ...[erasure.source, erasure.subject, erasure.mentioning, erasure.since],
    ],
  );
  if (!part) throw new Error('A page of the log has no answer');
  return part;
}

interface Waiting {
  readonly place: string;
  readonly type: string;
  readonly data: unknown;
}

/** Empties what waits for consumers of this database, and their dead letters. */
export async function emptyWaiting(tx: EntityManager, { subject, contactId }: Forgotten): Promise<void> {
  for (const table of ['bus.held', 'bus.dead_letter'] as const) {
    const waiting = await tx.query<Waiting[]>(
      `select t.ctid::text as place, t.event ->> 'type' as type, t.event -> 'data' as data from ${table} t
       where t.subject = $1 and t.event is not null and ($2 = '' or t.event::text like '%' || $2 || '%') for update`,
      [subject, contactId ?? ''],
    );
    for (const { place, type, data } of waiting) {
      await tx.query(`update ${table} t set event = jsonb_set(t.event, '{data}', $2::jsonb) where t.ctid = $1::tid`, [
        place,
        JSON.stringify(withoutPeople(type, data)),
      ]);
    }
  }
}
