import { type DataSource, type EntityManager } from 'typeorm';
import { type SubjectKey, type WireEvent } from '../envelope/envelope.js';

/** An event that a consumer could not take, or a gap that did not close. */
export interface DeadLetter extends SubjectKey {
  readonly id: string;
  readonly consumer: string;
  readonly companyId: string | null;
  readonly sequence: number;
  /** `poison`: its handler failed; `gap`: the number before it never came; `unreadable`: not an event of ours. */
  readonly kind: 'poison' | 'gap' | 'unreadable';
  readonly type: string | null;
  readonly error: string;
  readonly tries: number;
  /** Machine time. */
  readonly recordedAt: string;
  /** How many events of the subject wait behind it, itself included. */
  readonly waiting: number;
}

/** Sets a subject aside because of its next event, and keeps the reason. */
export async function parkPoison(
  tx: EntityManager,
  consumer: string,
  failed: { readonly event: WireEvent; readonly error: string; readonly tries: number },
): Promise<void> {
  const { event } = failed;
  await tx.query(
    `insert into bus.dead_letter (consumer, source, subject, company_id, sequence, kind, event, error, tries)
     values ($1, $2, $3, $4, $5, 'poison', $6, $7, $8)
     on conflict (consumer, source, subject, sequence) where resolved_at is null and kind <> 'unreadable'
     do update set error = excluded.error, tries = dead_letter.tries + excluded.tries, recorded_at = clock_timestamp()`,
    [
      consumer,
      event.source,
      event.subject,
      event.companyid,
      event.sequence,
      JSON.stringify(event),
      failed.error,
      failed.tries,
    ],
  );
  await tx.query(
    `update bus.position set parked = 'poison', parked_at = clock_timestamp() where consumer = $1 and source = $2 and subject = $3`,
    [consumer, event.source, event.subject],
  );
}

/** Sets aside the subjects whose gap is older than `seconds` of machine time; returns the new dead letters. */
export async function parkOldGaps(tx: EntityManager, consumer: string, seconds: number): Promise<SubjectKey[]> {
  return tx.query<SubjectKey[]>(
    `with old as (
       select p.source, p.subject, p.sequence, h.event from bus.position p
       cross join lateral (select h.event, h.held_at from bus.held h
         where h.consumer = p.consumer and h.source = p.source and h.subject = p.subject order by h.sequence limit 1) h
       where p.consumer = $1 and p.held > 0 and p.parked is null and h.held_at < clock_timestamp() - make_interval(secs => $2)
         and (h.event->>'sequence')::bigint > p.sequence + 1
       order by p.source, p.subject for update of p
     ), parked as (
       update bus.position p set parked = 'gap', parked_at = clock_timestamp() from old
       where p.consumer = $1 and p.source = old.source and p.subject = old.subject
     )
     insert into bus.dead_letter (consumer, source, subject, company_id, sequence, kind, event, error, tries)
     select $1, old.source, old.subject, (old.event->>'companyid')::uuid, old.sequence + 1, 'gap', null,
       format('Event %s never came; %s waits for it', old.sequence + 1, old.event->>'sequence'), 0 from old
     on conflict do nothing
     returning source, subject`,
    [consumer, seconds],
  );
}

/** Keeps a record that is not an event of ours, so that the topic can go on. */
export async function recordUnreadable(
  tx: EntityManager,
  consumer: string,
  record: { readonly topic: string; readonly key: string; readonly offset: number; readonly error: string },
): Promise<void> {
  await tx.query(
    `insert into bus.dead_letter (consumer, source, subject, sequence, kind, error, tries)
     values ($1, $2, $3, $4, 'unreadable', $5, 1)`,
    [consumer, record.topic, record.key, record.offset, record.error],
  );
}

/** Subjects that hold events and are not parked: their turn may have come. */
export async function waitingSubjects(source: DataSource, consumer: string): Promise<SubjectKey[]> {
  return source.query<SubjectKey[]>(
    `select p.source, p.subject from bus.position p where p.consumer = $1 and p.held > 0 and p.parked is null
     order by p.source, p.subject limit 1000`,
    [consumer],
  );
}

/** Open dead letters, oldest first. */
export async function listDeadLetters(source: DataSource, consumer?: string): Promise<DeadLetter[]> {
  return source.query<DeadLetter[]>(
    `select d.id, d.consumer, d.source, d.subject, d.company_id as "companyId", d.sequence::int as "sequence", d.kind,
       d.event->>'type' as "type", d.error, d.tries, d.recorded_at::text as "recordedAt", coalesce(p.held, 0) as "waiting"
     from bus.dead_letter d
     left join bus.position p on p.consumer = d.consumer and p.source = d.source and p.subject = d.subject
     where d.resolved_at is null and ($1::text is null or d.consumer = $1)
     order by d.recorded_at, d.id`,
    [consumer ?? null],
  );
}

/** Lets parked subjects go on: their consumer takes the queue in order. Returns how many. */
export async function unpark(
  source: DataSource,
  which: { readonly consumer?: string; readonly subject?: string },
): Promise<number> {
  const [rows] = await source.query<[unknown[], number]>(
    `update bus.position p set parked = null, parked_at = null
     where p.parked is not null and ($1::text is null or p.consumer = $1) and ($2::text is null or p.subject = $2)
     returning p.subject`,
    [which.consumer ?? null, which.subject ?? null],
  );
  return rows.length;
}

/** True when a dead letter stands before this customer (or company) in this consumer. */
export async function isParked(tx: EntityManager, consumer: string, subject: string): Promise<boolean> {
  return (await parkedSubjects(tx, consumer, [subject])).has(subject);
}

/** Those of `subjects` that have a dead letter in this consumer. */
export async function parkedSubjects(
  tx: EntityManager,
  consumer: string,
  subjects: readonly string[],
): Promise<ReadonlySet<string>> {
  const rows = await tx.query<{ subject: string }[]>(
    `select distinct p.subject from bus.position p where p.consumer = $1 and p.parked is not null and p.subject = any ($2)`,
    [consumer, subjects],
  );
  return new Set(rows.map((row) => row.subject));
}
