import { randomUUIDv7 } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { type Pool, type PoolClient } from 'pg';
import { type BusWork, Finish, insertEffects, perBatch } from './work.js';

interface QueuedEvent {
  readonly id: string;
  readonly companyid: string;
  readonly subject: string;
  readonly sequence: number;
}

/**
 * The floor: a plain table as a queue, one loop that deletes and returns, and the same effect in the same transaction.
 * It keeps no log, serves one consumer, and knows neither order per customer nor dead letters.
 */
export async function carryThroughQueueTable(app: Pool, work: BusWork): Promise<number> {
  const finish = new Finish(work.events);
  const from = performance.now();
  const reading = readAll(app, finish);
  await writeAll(app, work);
  await Promise.race([reading, finish.within(120)]);
  await reading;
  return work.events / ((performance.now() - from) / 1_000);
}

async function writeAll(app: Pool, work: BusWork): Promise<void> {
  const counts = new Map<string, number>();
  for (const drafts of work.transactions) {
    const events = drafts.map(({ type, companyId, subject, time, data }) => {
      const sequence = (counts.get(subject) ?? 0) + 1;
      counts.set(subject, sequence);
      return JSON.stringify({ id: randomUUIDv7(), type, companyid: companyId, subject, sequence, time, data });
    });
    await app.query(`insert into bench.queue (event) select * from unnest($1::jsonb[])`, [events]);
  }
}

async function readAll(app: Pool, finish: Finish): Promise<void> {
  const client = await app.connect();
  try {
    while (!finish.reached) {
      const taken = await takeBatch(client);
      finish.count(taken);
      if (taken === 0) await pause(1);
    }
  } finally {
    client.release();
  }
}

async function takeBatch(client: PoolClient): Promise<number> {
  await client.query('begin');
  const { rows } = await client.query<{ event: QueuedEvent }>(
    `delete from bench.queue where id in (select id from bench.queue order by id limit ${perBatch} for update skip locked)
     returning event`,
  );
  if (rows.length > 0) {
    await client.query(insertEffects, [
      rows.map(({ event }) => event.id),
      rows.map(({ event }) => event.companyid),
      rows.map(({ event }) => event.subject),
      rows.map(({ event }) => event.sequence),
    ]);
  }
  await client.query('commit');
  return rows.length;
}
