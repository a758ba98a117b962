import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import getPort from 'get-port';
import { Api } from '../system/api.js';
import { readCredentials, SystemProcess } from '../system/running-system.js';
import { checkOutcome } from './check.js';
import { readDataSet } from './data-set.js';
import { collectOutcome } from './outcome.js';
import { checkJournal } from './journal-check.js';
import { playDataSet } from './play.js';
import { checkSweeps } from './sweeps-check.js';
import { contactLines, reportOf, resultHash } from './report.js';

const { values } = parseArgs({
  options: { data: { type: 'string' }, limit: { type: 'string' }, contacts: { type: 'string' } },
});
if (values.data === undefined) throw new Error('Say where the data set is: npm run replay -- --data DIR');

const home = resolve(process.env['TACTFUL_HOME'] ?? '.tactful');
if (existsSync(home) && readdirSync(home).length > 0) {
  console.error(`${home} is not empty: a replay starts from nothing. Choose another TACTFUL_HOME.`);
  process.exit(2);
}
mkdirSync(home, { recursive: true });

const data = readDataSet(values.data, values.limit === undefined ? undefined : Number(values.limit));
console.log(
  `${data.invoices.length} invoices of ${data.customers.length} customers, from 2012-01-01 to 2014-01-31 of the virtual clock`,
);

const started = performance.now();
const system = new SystemProcess({
  app: 'standalone',
  port: await getPort({ host: '127.0.0.1' }),
  env: { TACTFUL_HOME: home, TACTFUL_VIRTUAL_CLOCK: '1', TACTFUL_CLOCK_START: '2012-01-01T00:00:00Z' },
});
await system.start();
const credentials = { ...readCredentials(home), url: system.url, sandboxUrl: system.url };
try {
  await playDataSet(Api.of(credentials), data);
  const outcome = await collectOutcome(credentials);
  const journal = await checkJournal(Api.of(credentials));
  const sweeps = await checkSweeps(Api.of(credentials));
  const found = await checkOutcome(data, outcome, databaseUrlOf(home));
  const findings = [...found, ...journal.findings, ...sweeps.findings];
  console.log(`\n${reportOf(outcome)}\n\n${Math.round((performance.now() - started) / 1000)} s`);
  console.log(`${journal.told}\n${sweeps.told}`);
  console.log(
    findings.length === 0
      ? 'check: nothing found'
      : `check: ${findings.length} findings\n  ${findings.slice(0, 50).join('\n  ')}`,
  );
  if (values.contacts !== undefined) writeFileSync(values.contacts, `${contactLines(outcome).join('\n')}\n`);
  console.log(`result sha256:${resultHash(outcome)}`);
  process.exitCode = findings.length === 0 ? 0 : 1;
} finally {
  await system.stop();
}

/** The embedded server's owner; only the check talks to it directly, to have PostgreSQL compute local times. */
function databaseUrlOf(folder: string): string {
  const password = readFileSync(join(folder, 'postgres', 'password'), 'utf8');
  const port = readFileSync(join(folder, 'postgres', 'data', 'postmaster.pid'), 'utf8').split('\n')[3] ?? '';
  return `postgres://tactful_owner:${password}@127.0.0.1:${port.trim()}/tactful`;
}
