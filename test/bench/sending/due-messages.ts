import { createWriteStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { type Pool } from 'pg';
import { Api } from '../../system/api.js';
import { moveClock } from '../../system/move-clock.js';
import { expectEqual } from '../bench.js';
import { importFile } from '../csv-import.js';
import { homeIn, type Place, startApps } from '../our-apps.js';

const start = '2026-03-02T06:00:00Z';
/** The night before the check-in of invoices of 2 March: planned, and waiting for the window to open. */
const nightBefore = '2026-03-04T02:00:00Z';

/** What the timed part needs to know of the prepared database. */
export interface Prepared {
  readonly messages: number;
  /** Business instant at which the last of them is due. */
  readonly dueAt: string;
}

/** Settings of every process of this bench: a virtual clock, and an account that the floor knows too. */
export const account = { sid: 'AC00000000000000000000000000000001', token: 'bench-token-of-the-sandbox' };
export const settings = {
  TACTFUL_VIRTUAL_CLOCK: '1',
  TACTFUL_CLOCK_START: start,
  TWILIO_ACCOUNT_SID: account.sid,
  TWILIO_AUTH_TOKEN: account.token,
};

/**
 * Leads a whole system to the night before: customers and invoices come by CSV, policy asks for a check-in of each,
 * delivery plans a message for each. Nothing is written by hand but the sender's rate, which is lifted.
 */
export async function prepareDueMessages(place: Place, owner: Pool, count: number): Promise<Prepared> {
  const apps = await startApps(['standalone'], place);
  try {
    const { apiKey } = apps.credentials();
    const api = new Api(apps.url('standalone'), apiKey);
    const customers = join(place.folder, 'customers.csv');
    const invoices = join(place.folder, 'invoices.csv');
    await write(customers, customerLines(count));
    await write(invoices, invoiceLines(count));
    await importFile(api, { kind: 'customers', file: customers, rows: count });
    await importFile(api, { kind: 'invoices', file: invoices, rows: count });
    await moveClock(api, nightBefore);
  } finally {
    await apps.stop();
  }
  await rm(join(homeIn(place.folder), 'sandbox', 'log.jsonl'), { force: true });
  await owner.query(`update delivery.sender set rate_per_second = 1e5, tokens = 5e5 where channel = 'sms'`);
  const { rows } = await owner.query<{ waiting: string; due: string }>(
    `select count(*) as waiting, to_char(max(send_at) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as due
     from delivery.queue where channel = 'sms'`,
  );
  expectEqual('messages that wait', rows[0]?.waiting, String(count));
  return { messages: count, dueAt: rows[0]?.due ?? '' };
}

async function write(file: string, lines: Iterable<string>): Promise<void> {
  await pipeline(Readable.from(lines), createWriteStream(file));
}

function* customerLines(count: number): Generator<string> {
  yield 'externalId,name,kind,timeZone,country,locale,contactName,phone,preferredChannel\n';
  for (let at = 0; at < count; at += 1) {
    yield `C-${at},Customer ${at} Ltd,company,Europe/London,GB,en,Alex ${at},+4474${String(10_000_000 + at)},sms\n`;
  }
}

function* invoiceLines(count: number): Generator<string> {
  yield 'externalId,number,customerExternalId,currency,amountMinor,issueDate,dueDate,description\n';
  for (let at = 0; at < count; at += 1)
    yield `I-${at},INV-${at},C-${at},GBP,${1_000 + at},2026-03-02,2026-04-01,Care\n`;
}
