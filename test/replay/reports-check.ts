import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import getPort from 'get-port';
import { Api } from '../system/api.js';
import { readCredentials, SystemProcess } from '../system/running-system.js';
import { apiFigures } from './api-figures.js';
import { importFile } from './import-file.js';
import { RawFigures } from './raw-figures.js';

const { values } = parseArgs({ options: { data: { type: 'string' } } });
if (values.data === undefined) throw new Error('Say where the data set is: npm run reports:check -- --data DIR');
const invoicesFile = join(values.data, 'ibm-accounts-receivable.csv');

/** A month's end, a day within a month, the last day of the data, and one long after the middle of it. */
const days = ['2012-06-30', '2012-12-17', '2013-06-30', '2013-12-31'];

/*
 * The clock stands after the end of the data: everything is settled, and what was open on each of the days is known
 * only by value dates. The company sends nothing (shadow): only its books are looked at.
 */
const home = mkdtempSync(join(tmpdir(), 'tactful-reports-'));
// PostgreSQL, which never runs as root, must be able to enter it.
chmodSync(home, 0o755);
const system = new SystemProcess({
  app: 'standalone',
  port: await getPort({ host: '127.0.0.1' }),
  env: { TACTFUL_HOME: home, TACTFUL_VIRTUAL_CLOCK: '1', TACTFUL_CLOCK_START: '2014-06-01T00:00:00Z' },
});
try {
  await system.start();
  const api = Api.of({ ...readCredentials(home), url: system.url });
  const { companyId: _, ...company } = await api.get<{ companyId: string }>('/v1/company');
  await api.put('/v1/company', { ...company, sending: 'shadow' });
  await importFile(api, 'customers', readFileSync(join(values.data, 'ibm-customers.csv'), 'utf8'));
  const invoices = readFileSync(invoicesFile, 'utf8');
  await importFile(api, 'invoices', invoices);
  await importFile(api, 'payments', invoices);
  process.exitCode = (await compare(api, databaseUrlOf(home))) === 0 ? 0 : 1;
} finally {
  await system.stop();
  rmSync(home, { recursive: true, force: true });
}

/** Prints both sides of each figure; returns how many differ. */
async function compare(api: Api, databaseUrl: string): Promise<number> {
  const raw = await RawFigures.read(databaseUrl, invoicesFile);
  let differing = 0;
  for (const day of days) {
    const [ours, theirs] = [await apiFigures(api, day), await raw.asOf(day)];
    console.log(`\n${day}${' '.repeat(36)}API             SQL over the file`);
    for (const name of new Set([...Object.keys(theirs), ...Object.keys(ours)])) {
      const [a, b] = [ours[name], theirs[name]];
      if (a !== b) differing += 1;
      console.log(`  ${name.padEnd(42)}${show(a)}  ${show(b)}${a === b ? '' : '   DIFFERS'}`);
    }
  }
  await raw.close();
  console.log(differing === 0 ? '\nevery figure is the same' : `\n${differing} figures differ`);
  return differing;
}

function show(value: number | null | undefined): string {
  return (value === undefined ? 'missing' : value === null ? 'n/a' : String(value)).padStart(14);
}

/** The embedded server's owner: only the comparison talks to it directly, to have PostgreSQL read the file. */
function databaseUrlOf(folder: string): string {
  const password = readFileSync(join(folder, 'postgres', 'password'), 'utf8');
  const port = readFileSync(join(folder, 'postgres', 'data', 'postmaster.pid'), 'utf8').split('\n')[3] ?? '';
  return `postgres://tactful_owner:${password}@127.0.0.1:${port.trim()}/tactful`;
}
