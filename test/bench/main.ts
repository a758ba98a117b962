import 'reflect-metadata';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type Bench, CannotRun } from './bench.js';
import { busKafka } from './bus/bus-kafka.bench.js';
import { busPostgres } from './bus/bus-postgres.bench.js';
import { ageing } from './ageing/ageing.bench.js';
import { importInvoices } from './imports/import-invoices.bench.js';
import { stopAllApps } from './our-apps.js';
import { mayContactBench } from './may-contact/may-contact.bench.js';
import { paymentPosting } from './payments/payment-posting.bench.js';
import { policyEvaluation } from './policy-evaluation/policy-evaluation.bench.js';
import { policyTick } from './policy-tick/policy-tick.bench.js';
import { machineLine, type Result, resultOf, tableOf } from './report.js';
import { dequeue } from './sending/dequeue.bench.js';
import { pacing } from './sending/pacing.bench.js';
import { sendAmongWaiting } from './sending/send-among-waiting.bench.js';
import { sendEndToEnd } from './sending/send-end-to-end.bench.js';
import { smallTenantBench } from './sending/small-tenant.bench.js';
import { simulator } from './simulator/simulator.bench.js';
import { takeRounds } from './rounds.js';

const benches: readonly Bench[] = [
  importInvoices,
  paymentPosting,
  ageing,
  policyTick,
  policyEvaluation,
  simulator,
  mayContactBench,
  sendEndToEnd,
  dequeue,
  sendAmongWaiting,
  smallTenantBench,
  pacing,
  busPostgres,
  busKafka,
];

const { values: options } = parseArgs({
  options: {
    only: { type: 'string' },
    json: { type: 'string' },
    rounds: { type: 'string', default: '5' },
    scale: { type: 'string', default: '1' },
    rows: { type: 'string' },
  },
});
const rounds = positive('--rounds', options.rounds);
const scale = positive('--scale', options.scale);
const rows = options.rows === undefined ? undefined : Math.round(positive('--rows', options.rows));
const chosen = options.only === undefined ? benches : benches.filter((bench) => bench.name === options.only);
if (chosen.length === 0) {
  throw new Error(`--only takes one of ${benches.map((bench) => bench.name).join(', ')}; there is no ${options.only}`);
}

let ends = new AsyncDisposableStack();
let stopping: Promise<void> | undefined;
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    stopping ??= stopAtOnce();
  });
}

const results: Result[] = [];
const notRun: string[] = [];
const failed: string[] = [];
console.log(`${new Date().toISOString()}, ${machineLine()}`);
for (const bench of chosen) {
  await run(bench);
  // Whatever was broken off has failed, and is no result.
  await stopping;
}

console.log(`\n${tableOf(results)}`);
if (scale !== 1) console.log(`Taken at ${scale} of the full size: not figures to quote.`);
for (const line of notRun) console.log(`NOT RUN  ${line}`);
for (const line of failed) console.log(`FAILED   ${line}`);
if (options.json !== undefined) await writeFile(options.json, `${JSON.stringify(results, null, 2)}\n`);
process.exit(failed.length > 0 ? 1 : 0);

async function run(bench: Bench): Promise<void> {
  console.log(
    `\n${bench.name}\n  ours:    ${bench.how.ours}\n  floor:   ${bench.how.floor}\n  checked: ${bench.how.checked}`,
  );
  const folder = resolve('.cache', 'bench', `${bench.name}-${process.pid}`);
  await mkdir(folder, { recursive: true });
  try {
    results.push(...(await measure(bench, folder)));
  } catch (error) {
    if (error instanceof CannotRun) notRun.push(`${bench.name}: ${error.message}`);
    else failed.push(`${bench.name} (its logs are in ${folder}): ${describe(error)}`);
    if (!(error instanceof CannotRun)) return;
  }
  await rm(folder, { recursive: true, force: true });
}

async function measure(bench: Bench, folder: string): Promise<Result[]> {
  const figures = bench.figures.map((figure) => figure.name);
  ends = new AsyncDisposableStack();
  await using _ = ends;
  const contest = await bench.prepare({ scale, rows, folder, atEnd: (work) => ends.defer(work) });
  notRun.push(...(contest.notRun ?? []).map((peer) => `${bench.name} beside ${peer}`));
  const taken = await takeRounds(contest, { figures, rounds, onRound: (line) => console.log(`  ${line}`) });
  for (const remark of contest.remarks?.() ?? []) console.log(`  ${remark}`);
  return bench.figures.map((figure) => resultOf(figure, taken.get(figure.name) ?? []));
}

async function stopAtOnce(): Promise<void> {
  await stopAllApps();
  await ends.disposeAsync();
  process.exit(130);
}

function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

function positive(name: string, text: string): number {
  const value = Number(text);
  if (!(value > 0)) throw new Error(`${name} takes a positive number, not ${text}`);
  return value;
}
