import { type Client, type Pool } from 'pg';

/** Whether a message still waits to leave, or an attempt has no outcome. */
export async function isWorkOpen(database: Client | Pool): Promise<boolean> {
  const { rows } = await database.query<{ open: boolean }>(
    'select exists (select from delivery.queue) or exists (select from delivery.open_attempt) as open',
  );
  return rows[0]?.open ?? false;
}
