import { type EntityManager } from 'typeorm';
import { keyOf, type SubjectKey, type WireEvent } from '../envelope/envelope.js';
import { type SubjectState } from './handover.decision.js';

/** A subject's state in a consumer, with what it holds. */
export interface LockedSubject extends SubjectState {
  readonly held: readonly WireEvent[];
}

/** A subject's state to be written. */
export interface SubjectChange {
  readonly key: SubjectKey;
  readonly state: SubjectState;
  readonly held: number;
  readonly hold: readonly WireEvent[];
  readonly release: readonly number[];
}

interface PositionRow extends SubjectKey {
  readonly sequence: string;
  readonly held: number;
  readonly parked: 'poison' | 'gap' | null;
}

/**
 * Locks the subjects for this transaction, in sorted order, and returns what the consumer has of each (by key).
 * Whoever else handles one of them for the same consumer waits here, and then finds the higher numbers.
 */
export async function lockSubjects(
  tx: EntityManager,
  consumer: string,
  keys: readonly SubjectKey[],
): Promise<Map<string, LockedSubject>> {
  const columns = [consumer, keys.map((key) => key.source), keys.map((key) => key.subject)];
  let rows = await lockRows(tx, columns);
  if (rows.length < keys.length) {
    await tx.query(
      `insert into bus.position (consumer, source, subject)
       select $1, k.source, k.subject from unnest($2::text[], $3::text[]) as k (source, subject)
       order by k.source collate "C", k.subject collate "C" on conflict do nothing`,
      columns,
    );
    rows = await lockRows(tx, columns);
  }
  const held = rows.some((row) => row.held > 0) ? await readHeld(tx, columns) : new Map<string, WireEvent[]>();
  return new Map(
    rows.map((row) => {
      const key = keyOf(row);
      return [key, { sequence: Number(row.sequence), parked: row.parked, held: held.get(key) ?? [] }];
    }),
  );
}

function lockRows(tx: EntityManager, columns: readonly unknown[]): Promise<PositionRow[]> {
  return tx.query<PositionRow[]>(
    `select p.source, p.subject, p.sequence, p.held, p.parked from bus.position p
     join unnest($2::text[], $3::text[]) as k (source, subject) on p.source = k.source and p.subject = k.subject
     where p.consumer = $1 order by p.source, p.subject for update of p`,
    [...columns],
  );
}

async function readHeld(tx: EntityManager, columns: readonly unknown[]): Promise<Map<string, WireEvent[]>> {
  const rows = await tx.query<{ event: WireEvent }[]>(
    `select h.event from bus.held h
     join unnest($2::text[], $3::text[]) as k (source, subject) on h.source = k.source and h.subject = k.subject
     where h.consumer = $1 order by h.source, h.subject, h.sequence`,
    [...columns],
  );
  return Map.groupBy(
    rows.map((row) => row.event),
    (event) => keyOf(event),
  );
}

/** Writes what became of the subjects. */
export async function saveSubjects(
  tx: EntityManager,
  consumer: string,
  changes: readonly SubjectChange[],
): Promise<void> {
  await tx.query(
    `update bus.position p set sequence = c.sequence, held = c.held, parked = c.parked,
       parked_at = case when c.parked is null then null else coalesce(p.parked_at, clock_timestamp()) end
     from unnest($2::text[], $3::text[], $4::bigint[], $5::int[], $6::text[]) as c (source, subject, sequence, held, parked)
     where p.consumer = $1 and p.source = c.source and p.subject = c.subject`,
    [
      consumer,
      changes.map((change) => change.key.source),
      changes.map((change) => change.key.subject),
      changes.map((change) => change.state.sequence),
      changes.map((change) => change.held),
      changes.map((change) => change.state.parked),
    ],
  );
  const hold = changes.flatMap((change) => change.hold);
  if (hold.length > 0) await insertHeld(tx, consumer, hold);
  const release = changes.filter((change) => change.release.length > 0);
  if (release.length > 0) await deleteHeld(tx, consumer, release);
}

async function insertHeld(tx: EntityManager, consumer: string, events: readonly WireEvent[]): Promise<void> {
  await tx.query(
    `insert into bus.held (consumer, source, subject, sequence, event)
     select $1, h.source, h.subject, h.sequence, h.event
     from unnest($2::text[], $3::text[], $4::bigint[], $5::jsonb[]) as h (source, subject, sequence, event)`,
    [
      consumer,
      events.map((event) => event.source),
      events.map((event) => event.subject),
      events.map((event) => event.sequence),
      events.map((event) => JSON.stringify(event)),
    ],
  );
}

/** What is released lies at or below the new position; going past it also settles its dead letters. */
async function deleteHeld(tx: EntityManager, consumer: string, changes: readonly SubjectChange[]): Promise<void> {
  const passed = [
    consumer,
    changes.map((change) => change.key.source),
    changes.map((change) => change.key.subject),
    changes.map((change) => change.state.sequence),
  ];
  const parts = `unnest($2::text[], $3::text[], $4::bigint[]) as c (source, subject, sequence)`;
  const isPassed = `t.consumer = $1 and t.source = c.source and t.subject = c.subject and t.sequence <= c.sequence`;
  await tx.query(`delete from bus.held t using ${parts} where ${isPassed}`, passed);
  await tx.query(
    `update bus.dead_letter t set resolved_at = clock_timestamp() from ${parts}
     where ${isPassed} and t.resolved_at is null`,
    passed,
  );
}
