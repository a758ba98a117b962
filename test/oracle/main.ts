import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, openSync, closeSync, copyFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { oracleData } from './data.js';

/**
 * Asks Python's zoneinfo what mayContact must answer: `npm run test:oracle`. Needs python3; pip brings the release of the tz
 * database that this Node has, so that both read the same law. `--record` writes the sample that `npm test` checks.
 */
const { values } = parseArgs({ options: { cases: { type: 'string' }, record: { type: 'boolean', default: false } } });
const random = Number(values.cases ?? (values.record ? 1_000 : 1_000_000));
const amount = values.record ? { random, searched: 1, edges: 0.006 } : { random, searched: 0.03, edges: 1 };
const serverZones = ['UTC', 'Pacific/Kiritimati', 'America/St_Johns'];

const here = import.meta.dirname;
const folder = resolve('.cache', 'oracle');
const cases = resolve(folder, 'cases.jsonl');
mkdirSync(folder, { recursive: true });

const environment = { ...process.env, PYTHONTZPATH: tzDatabase() };
const listing = ['-c', 'import zoneinfo, json; print(json.dumps(sorted(zoneinfo.available_timezones())))'];
const zones = JSON.parse(execFileSync('python3', listing, { env: environment, encoding: 'utf8' })) as string[];
const output = openSync(cases, 'w');
const started = Date.now();
const made = spawnSync('python3', [resolve(here, 'oracle.py')], {
  env: environment,
  input: JSON.stringify(oracleData(zones, amount)),
  stdio: ['pipe', output, 'inherit'],
});
closeSync(output);
if (made.status !== 0) throw new Error('The oracle failed');
console.log(`expected answers from zoneinfo in ${Math.round((Date.now() - started) / 1_000)} s`);
if (values.record) copyFileSync(cases, resolve(here, 'recorded-cases.jsonl'));

for (const TZ of serverZones) {
  const checked = spawnSync(process.execPath, [...process.execArgv, resolve(here, 'check.ts'), cases], {
    env: { ...process.env, TZ },
    stdio: 'inherit',
  });
  if (checked.status !== 0) process.exitCode = 1;
}

/** The folder of the tz database of Node's own release, for zoneinfo. */
function tzDatabase(): string {
  const [, year = '', letter = ''] = /^(\d{4})([a-z])$/.exec(process.versions['tz'] ?? '') ?? [];
  const version = `${year}.${letter.charCodeAt(0) - 96}`;
  const target = resolve(folder, `tzdata-${version}`);
  if (!existsSync(target)) {
    const pip = ['-m', 'pip', 'install', '--quiet', '--no-deps', '--target', target, `tzdata==${version}`];
    execFileSync('python3', pip, { stdio: 'inherit' });
  }
  return resolve(target, 'tzdata', 'zoneinfo');
}
