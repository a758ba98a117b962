import { type DataSource } from 'typeorm';
import { instantText } from '../database/instant-text.js';

interface ClockRow {
  readonly now: string;
}

const asInstant = `${instantText('now')} as now`;

/** Business time as stored, or undefined when business time is machine time. */
export async function readClockRow(source: DataSource): Promise<Temporal.Instant | undefined> {
  const [row] = await source.query<ClockRow[]>(`select ${asInstant} from runtime.clock`);
  return row && Temporal.Instant.from(row.now);
}

/** Stores the first instant of a virtual clock; an existing row wins. */
export async function startClockRow(source: DataSource, start: Temporal.Instant): Promise<Temporal.Instant> {
  await source.query(`insert into runtime.clock (now) values ($1) on conflict do nothing`, [start.toString()]);
  return (await readClockRow(source)) ?? start;
}

/** Moves the stored clock forward; it never goes back. */
export async function advanceClockRow(source: DataSource, to: Temporal.Instant): Promise<void> {
  await source.query(`update runtime.clock set now = $1 where now < $1`, [to.toString()]);
}

/** Ends virtual time for this data folder: from now on business time is machine time. */
export async function deleteClockRow(source: DataSource): Promise<void> {
  await source.query(`delete from runtime.clock`);
}
