import { instantText } from '@tactful/runtime';
import { type DataSource, type EntityManager } from 'typeorm';
import { type WireEvent } from '../envelope/envelope.js';

/**
 * A place in the log: the pair (transaction id, row id), never the row id alone, because transactions
 * commit in another order than they draw row ids. `recordedAt` only lets PostgreSQL skip old months.
 */
export interface LogCursor {
  readonly xid: string;
  readonly id: string;
  readonly recordedAt: string;
}

/** Events of the log, with the topic that each belongs to. */
export interface LogPage {
  readonly events: readonly WireEvent[];
  readonly topics: readonly string[];
  /** Where to read on; undefined when the page is empty. */
  readonly cursor: LogCursor | undefined;
  /** True when committed events lie behind a transaction that still runs: look again very soon. */
  readonly unsettled: boolean;
}

interface LogRow extends LogCursor {
  readonly settled: boolean;
  readonly topic: string;
  readonly event: WireEvent;
}

/**
 * Reads the log of the topics after `cursor`. Only what lies below the oldest running transaction is settled:
 * a transaction with a lower number that has not committed yet may still add rows before the others.
 * The order names qualified columns (`o.xid`): the bare name would be the text of the output, and sort as text.
 */
export async function readLog(
  source: DataSource,
  from: { readonly topics: readonly string[]; readonly cursor: LogCursor; readonly limit: number },
): Promise<LogPage> {
  const rows = await source.query<LogRow[]>(
    `select o.xid::text as "xid", o.id::text as "id", o.topic as "topic", o.recorded_at::text as "recordedAt",
       o.xid < pg_snapshot_xmin(pg_current_snapshot()) as "settled", ${asWireEvent} as "event"
     from bus.read_log($1, $2::xid8, $3::bigint, $4::timestamptz, $5) o order by o.xid, o.id`,
    [from.topics, from.cursor.xid, from.cursor.id, from.cursor.recordedAt, from.limit],
  );
  const settled = rows.slice(0, rows.filter((row) => row.settled).length);
  const last = settled.at(-1);
  return {
    events: settled.map((row) => row.event),
    topics: settled.map((row) => row.topic),
    cursor: last && { xid: last.xid, id: last.id, recordedAt: last.recordedAt },
    unsettled: settled.length < rows.length,
  };
}

const asWireEvent = `jsonb_strip_nulls(jsonb_build_object(
  'specversion', '1.0', 'id', o.event_id, 'source', o.source, 'type', o.type, 'subject', o.subject,
  'time', ${instantText('o.time')}, 'datacontenttype', 'application/json',
  'companyid', o.company_id, 'sequence', o.sequence, 'correlationid', o.correlation_id, 'causationid', o.causation_id,
  'traceparent', o.traceparent)) || jsonb_build_object('data', o.data)`;

/** Makes the consumer's row on its first start (it reads from the beginning) and returns where it stands. */
export async function openCursor(source: DataSource, consumer: string, topics: readonly string[]): Promise<LogCursor> {
  await source.query(
    `insert into bus.consumer (name, topics) values ($1, $2) on conflict (name) do update set topics = excluded.topics
       where consumer.topics <> excluded.topics`,
    [consumer, topics],
  );
  return readCursor(source, consumer);
}

/** Where a consumer stands. */
export async function readCursor(source: DataSource, consumer: string): Promise<LogCursor> {
  const [row] = await source.query<LogCursor[]>(
    `select c.xid::text as "xid", c.id::text as "id", c.recorded_at::text as "recordedAt" from bus.consumer c where c.name = $1`,
    [consumer],
  );
  if (!row) throw new Error(`The consumer ${consumer} has no cursor`);
  return row;
}

/**
 * Takes the consumer's cursor for this transaction and moves it. False when another process of the consumer
 * is at work or has moved it: then its cursor has to be read again.
 */
export async function moveCursor(
  tx: EntityManager,
  consumer: string,
  move: { readonly from: LogCursor; readonly to: LogCursor },
): Promise<boolean> {
  const moved = await tx.query<unknown[]>(
    `with mine as (select c.name from bus.consumer c where c.name = $1 and c.xid = $2::xid8 and c.id = $3 for update skip locked)
     update bus.consumer c set xid = $4::xid8, id = $5, recorded_at = $6 from mine where c.name = mine.name returning c.name`,
    [consumer, move.from.xid, move.from.id, move.to.xid, move.to.id, move.to.recordedAt],
  );
  return affected(moved) === 1;
}

/** TypeORM answers `UPDATE … RETURNING` with [rows, count]. */
function affected(result: unknown[]): number {
  return typeof result[1] === 'number' ? result[1] : result.length;
}

/** Where the relay to Kafka stands. */
export async function readRelayCursor(source: DataSource): Promise<LogCursor> {
  const [row] = await source.query<LogCursor[]>(
    `select r.xid::text as "xid", r.id::text as "id", r.recorded_at::text as "recordedAt" from bus.relay r`,
  );
  if (!row) throw new Error('The relay has no cursor');
  return row;
}

/** Marks what the broker has acknowledged. */
export async function moveRelayCursor(source: DataSource, to: LogCursor): Promise<void> {
  await source.query(
    `update bus.relay set xid = $1::xid8, id = $2, recorded_at = $3 where (xid, id) < ($1::xid8, $2::bigint)`,
    [to.xid, to.id, to.recordedAt],
  );
}

/** True while an event waits for one of these consumers: unread, or held but not parked. */
export async function isBehind(source: DataSource, consumers: readonly string[]): Promise<boolean> {
  const [row] = await source.query<{ behind: boolean }[]>(
    `select exists (
       select from bus.consumer c cross join lateral bus.read_log(c.topics, c.xid, c.id, c.recorded_at, 1)
       where c.name = any ($1)
     ) or ${someHeld} as behind`,
    [consumers],
  );
  return row?.behind ?? false;
}

const someHeld = `exists (select from bus.position p where p.consumer = any ($1) and p.held > 0 and p.parked is null)`;

/** True while a consumer holds events of a subject that is not parked. */
export async function isHolding(source: DataSource, consumers: readonly string[]): Promise<boolean> {
  const [row] = await source.query<{ holding: boolean }[]>(`select ${someHeld} as holding`, [consumers]);
  return row?.holding ?? false;
}

/** True while an event of these topics waits for the relay. */
export async function isUnrelayed(source: DataSource, topics: readonly string[]): Promise<boolean> {
  const [row] = await source.query<{ waiting: boolean }[]>(
    `select exists (
       select from bus.relay r cross join lateral bus.read_log($1, r.xid, r.id, r.recorded_at, 1)) as waiting`,
    [topics],
  );
  return row?.waiting ?? false;
}

/** Opens the partitions of this month and the next two. Cheap when they are open. */
export async function openPartitions(source: DataSource): Promise<void> {
  await source.query(`select bus.open_partitions()`);
}
