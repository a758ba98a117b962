import { isoDate } from '@tactful/contracts';
import { isRefusal, type Refusal } from '@tactful/runtime';
import { z } from 'zod';
import { readCursor } from '../paging/paging.js';

const shapes = { amount: z.string().regex(/^-?\d{1,30}$/), date: isoDate };

/**
 * Reads a cursor that was made of an amount or a date and an id. Anything else was not given out by the list: what
 * the database is asked to take for a date is one.
 */
export function readReportCursor(
  cursor: string | undefined,
  key: keyof typeof shapes,
): readonly string[] | undefined | Refusal {
  const after = readCursor(cursor, 2);
  if (after === undefined || isRefusal(after)) return after;
  return shapes[key].safeParse(after[0]).success ? after : readCursor('forged', 2);
}
