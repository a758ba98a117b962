import { z } from 'zod';
import { id } from './primitives.js';

/** How many of a list one page shows. */
export const pageLimit = z.coerce.number().int().min(1).max(200).default(50);

/** What a list takes whose items have ids in its order: how many, and the id after which it goes on. */
export const pageById = z.strictObject({ limit: pageLimit, cursor: id.optional() });
export type PageById = z.infer<typeof pageById>;

/** One page of a list; `nextCursor` is null on the last one. */
export interface Page<Item> {
  items: Item[];
  nextCursor: string | null;
}

/** The schema of a {@link Page}, for the API document. */
export function pageOf<Item extends z.ZodType>(item: Item) {
  return z.strictObject({ items: z.array(item), nextCursor: z.string().nullable() });
}

/** Cuts a page from rows that were read with one more than `limit`; the list goes on after the cursor of the last one. */
export function cutPage<Row>(rows: readonly Row[], limit: number, cursorOf: (row: Row) => string): Page<Row> {
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  return { items, nextCursor: rows.length > limit && last !== undefined ? cursorOf(last) : null };
}

/** {@link cutPage} for rows that are called by their ids. */
export function cutPageById<Row extends { readonly id: string }>(rows: readonly Row[], limit: number): Page<Row> {
  return cutPage(rows, limit, (row) => row.id);
}
