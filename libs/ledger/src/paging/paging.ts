import { cutPage, type Page, pageLimit } from '@tactful/contracts';
import { Refusal } from '@tactful/runtime';
import { z } from 'zod';

/** What every list takes: how many, and where to go on. */
export const pageQuery = {
  limit: pageLimit,
  cursor: z.string().max(400).optional(),
};

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

/** Cuts a page from rows that were read with one more than `limit`; its cursor holds the key of the last one. */
export function toPage<Row>(rows: readonly Row[], limit: number, keyOf: (row: Row) => readonly string[]): Page<Row> {
  return cutPage(rows, limit, (row) => Buffer.from(JSON.stringify(keyOf(row))).toString('base64url'));
}
