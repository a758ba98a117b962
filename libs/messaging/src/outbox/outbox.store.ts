import { type EventDraft } from '@tactful/contracts';
import { arrayParameter } from '@tactful/runtime';
import { type EntityManager } from 'typeorm';

/** A draft with the topic it goes to. */
export interface OutboxRow extends EventDraft {
  readonly topic: string;
  readonly traceparent?: string;
}

/**
 * The number of the last committed event of each of these subjects of a source; 0 when there is none. Read it before
 * the facts: then they include everything up to it, for an event is written last in the transaction of its fact.
 */
export async function lastSequences(
  tx: EntityManager,
  source: string,
  subjects: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const rows = await tx.query<{ subject: string; last: string }[]>(
    `select s.subject, s.last from bus.sequence s where s.source = $1 and s.subject = any ($2::text[])`,
    [source, subjects],
  );
  const known = new Map(rows.map(({ subject, last }) => [subject, Number(last)]));
  return new Map(subjects.map((subject) => [subject, known.get(subject) ?? 0]));
}

/**
 * Numbers the events and appends them, in one statement: the sequence rows are locked in sorted order,
 * immediately before the insert.
 */
export async function appendToOutbox(tx: EntityManager, source: string, rows: readonly OutboxRow[]): Promise<void> {
  await tx.query(
    `with draft as (
       select * from rows from (
         unnest($2::text[], $3::text[], $4::uuid[], $5::text[], $6::timestamptz[], $8::text[], $9::text[], $10::text[]),
         jsonb_array_elements($7::jsonb)
       ) with ordinality as d (topic, type, company_id, subject, time, correlation_id, causation_id, traceparent, data, place)
     ), counted as (
       select d.subject collate "C" as subject, count(*) as events from draft d group by 1 order by 1
     ), numbered as (
       insert into bus.sequence as s (source, subject, last) select $1, c.subject, c.events from counted c order by c.subject
       on conflict (source, subject) do update set last = s.last + excluded.last
       returning s.subject, s.last
     )
     insert into bus.outbox (topic, source, type, company_id, subject, sequence, time, data, correlation_id, causation_id, traceparent)
     select d.topic, $1, d.type, d.company_id, d.subject,
       n.last - c.events + row_number() over (partition by d.subject order by d.place),
       d.time, d.data, d.correlation_id, d.causation_id, d.traceparent
     from draft d join numbered n on n.subject = d.subject join counted c on c.subject = d.subject
     order by d.place`,
    [
      source,
      arrayParameter(rows.map((row) => row.topic)),
      arrayParameter(rows.map((row) => row.type)),
      arrayParameter(rows.map((row) => row.companyId)),
      arrayParameter(rows.map((row) => row.subject)),
      arrayParameter(rows.map(instantOnce())),
      // One document of all: as elements of an array each of its quotes would be escaped, and read back.
      JSON.stringify(rows.map((row) => row.data)),
      arrayParameter(rows.map((row) => row.correlationId ?? null)),
      arrayParameter(rows.map((row) => row.causationId ?? null)),
      arrayParameter(rows.map((row) => row.traceparent ?? null)),
    ],
  );
}

/** The instant of each row as text; rows of one transaction mostly share it. */
function instantOnce(): (row: OutboxRow) => string {
  let [seen, text]: [Temporal.Instant | undefined, string] = [undefined, ''];
  return ({ time }) => {
    if (time !== seen) [seen, text] = [time, time.toString()];
    return text;
  };
}
