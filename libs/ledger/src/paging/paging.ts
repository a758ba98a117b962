import { Refusal } from '@tactful/runtime';
import { z } from 'zod';

/** What every list takes: how many, and where to go on. */
export const pageQuery = {
  limit: z.coerce.number().int().min(1).max(200).default(50),
  cursor: z.string().max(400).optional(),
};

/** One page of a list; `nextCursor` is null on the last one. */
export interface Page<Item> {
  readonly items: readonly Item[];
  readonly nextCursor: string | null;
}

/** The schema of a page, for the API document. */
export function pageOf<Item extends z.ZodType>(item: Item) {
  return z.object({ items: z.array(item), nextCursor: z.string().nullable() });
}

const keyShape = z.array(z.string().max(300)).min(1).max(2);

/** Reads a cursor back into the key it stands for; undefined for the first page. */
export function readCursor(cursor: string | undefined, parts: 1 | 2): readonly string[] | undefined | Refusal {
  if (cursor === undefined) return undefined;
  const key = keyShape.safeParse(parsed(cursor));
  const isKey = key.success && key.data.length === parts && z.uuid().safeParse(key.data.at(-1)).success;
  if (isKey && key.data.every((part) => !part.includes('\0') && part.isWellFormed())) return key.data;
  const detail = 'This cursor was not given out by this list.';
  return new Refusal(422, 'invalid_cursor', detail, [{ in: 'query', pointer: '/cursor', detail }]);
}

function parsed(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    return undefined;
  }
}

/** Makes a page of rows that were read with one more than `limit`. */
export function toPage<Row>(rows: readonly Row[], limit: number, keyOf: (row: Row) => readonly string[]): Page<Row> {
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  const hasMore = rows.length > limit && last !== undefined;
  return { items, nextCursor: hasMore ? Buffer.from(JSON.stringify(keyOf(last))).toString('base64url') : null };
}
