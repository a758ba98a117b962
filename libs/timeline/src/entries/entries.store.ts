import { instantText } from '@tactful/runtime';
import { type EntityManager } from 'typeorm';
import { type EntryView } from './entry.types.js';
import { type NewEntry } from './timeline-entry.js';

/** Appends entries in the order given; one that is there already is left as it is. */
export async function appendEntries(
  tx: EntityManager,
  companyId: string,
  recordedAt: Temporal.Instant,
  entries: readonly NewEntry[],
): Promise<void> {
  if (entries.length === 0) return;
  await tx.query(
    `insert into timeline.entry (company_id, customer_id, entry_id, at, recorded_at, kind, summary, data)
     select $1, e.customer_id, e.entry_id, e.at, $2, e.kind, e.summary, e.data
     from unnest($3::uuid[], $4::uuid[], $5::timestamptz[], $6::text[], $7::text[], $8::jsonb[])
       with ordinality as e (customer_id, entry_id, at, kind, summary, data, place)
     order by e.place
     on conflict (company_id, entry_id) do nothing`,
    [
      companyId,
      recordedAt.toString(),
      entries.map((entry) => entry.customerId),
      entries.map((entry) => entry.entryId),
      entries.map((entry) => entry.at.toString()),
      entries.map((entry) => entry.kind),
      entries.map((entry) => entry.summary),
      entries.map((entry) => JSON.stringify(entry.data)),
    ],
  );
}

/** What a page of the timeline is asked for. */
export interface EntryPage {
  readonly companyId: string;
  readonly customerId: string;
  /** Only entries recorded before this position. */
  readonly before: string | undefined;
  readonly kinds: readonly string[] | undefined;
  readonly limit: number;
}

/** A page, newest recorded first; one more than the limit when there are more. */
export async function readEntries(tx: EntityManager, page: EntryPage): Promise<(EntryView & { position: string })[]> {
  return tx.query(
    `select entry_id as id, ${instantText('at')} as at, ${instantText('recorded_at')} as "recordedAt", kind, summary, data,
       position::text as position
     from timeline.entry e
     where company_id = $1 and customer_id = $2
       and ($3::bigint is null or e.position < $3::bigint) and ($4::text[] is null or kind = any ($4::text[]))
     order by e.position desc limit $5`,
    [page.companyId, page.customerId, page.before ?? null, page.kinds ?? null, page.limit + 1],
  );
}
