import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';
import { importFile } from '../../bench/csv-import.js';
import { Api } from '../../system/api.js';
import { moveClock } from '../../system/move-clock.js';
import { type SenderFleet } from './sender-fleet.js';

/** A Monday; the check-in of invoices issued on it leaves on Wednesday, when the windows of Berlin open. */
const monday = '2026-06-01';
const clockStart = `${monday}T06:00:00Z`;
const nightBefore = '2026-06-03T02:00:00Z';
/** The window of email opens at 08:00 in Berlin, that of text messages an hour later. */
export const windowsOpen = Temporal.Instant.from('2026-06-03T07:00:00Z');

/** One message is due to each address: every second by text message, the others by email. */
export interface Load {
  readonly addresses: readonly string[];
}

/** Firms with an invoice each, led to the night before their check-in: planned, and waiting for the window. */
export async function prepareLoad(fleet: SenderFleet, count: number): Promise<Load> {
  const firms = Array.from({ length: count }, (_, place) => firmOf(place));
  await fleet.withStandalone(clockStart, async ({ url, apiKey }) => {
    const api = new Api(url, apiKey);
    const files = { customers: customerLines(firms), invoices: invoiceLines(firms) };
    for (const [kind, lines] of Object.entries(files)) {
      const file = join(fleet.home.path, `${kind}.csv`);
      writeFileSync(file, lines.join('\n'));
      await importFile(api, { kind, file, rows: count });
    }
    await moveClock(api, nightBefore);
  });
  return { addresses: firms.map(({ phone, email }) => phone ?? email ?? '') };
}

/** How many messages a business second may leave, on each channel. */
export async function paceSenders(adminUrl: string, ratePerSecond: number): Promise<void> {
  const client = new Client({ connectionString: adminUrl });
  await client.connect();
  await client.query('update delivery.sender set rate_per_second = $1, tokens = 1', [ratePerSecond]);
  await client.end();
}

interface Firm {
  readonly place: number;
  readonly phone: string | undefined;
  readonly email: string | undefined;
}

function firmOf(place: number): Firm {
  const isTexted = place % 2 === 0;
  return {
    place,
    phone: isTexted ? `+49151${String(10_000_000 + place)}` : undefined,
    email: isTexted ? undefined : `firm${place}@linde.example`,
  };
}

function customerLines(firms: readonly Firm[]): string[] {
  const lines = firms.map(
    ({ place, phone, email }) =>
      `F-${place},Firm ${place},company,Europe/Berlin,DE,en,Firm ${place},${phone ?? ''},${email ?? ''}`,
  );
  return ['externalId,name,kind,timeZone,country,locale,contactName,phone,email', ...lines];
}

function invoiceLines(firms: readonly Firm[]): string[] {
  const lines = firms.map(
    ({ place }) => `I-${place},INV-${place},F-${place},EUR,${10_000 + place},${monday},2026-06-30`,
  );
  return ['externalId,number,customerExternalId,currency,amountMinor,issueDate,dueDate', ...lines];
}
