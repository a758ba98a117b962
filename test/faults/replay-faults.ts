import { parseArgs } from 'node:util';
import { checkOutcome, type Finding } from '../replay/check.js';
import { type DataSet, readDataSet } from '../replay/data-set.js';
import { collectOutcome, type Outcome } from '../replay/outcome.js';
import { playDataSet } from '../replay/play.js';
import { reportOf } from '../replay/report.js';
import { Api } from '../system/api.js';
import { compareRuns, customersInDoubt } from './compare-runs.js';
import { planFaults } from './fault-plan.js';
import { FaultRunner } from './fault-runner.js';
import { SystemUnderFaults } from './system-under-faults.js';

// The first invoices of the outside data set, once in peace and once under faults: npm run replay:faults -- --data DIR
const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    limit: { type: 'string', default: '300' },
    kills: { type: 'string', default: '20' },
    suspensions: { type: 'string', default: '5' },
    seed: { type: 'string', default: '1' },
  },
});
if (values.data === undefined) throw new Error('Say where the data set is: npm run replay:faults -- --data DIR');

const data = readDataSet(values.data, Number(values.limit));
console.log(`${data.invoices.length} invoices of ${data.customers.length} customers, once in peace, once under faults`);

const peace = await runInPeace(data);
console.log(`\nIn peace\n${reportOf(peace.outcome)}\nRequests to providers: ${peace.sends}`);

const storm = await runUnderFaults(data, peace.sends);
console.log(`\nUnder faults\n${reportOf(storm.outcome)}\n`);
for (const line of storm.log) console.log(line);

const { doubtful } = storm;
const findings = [
  ...peace.findings.map((finding) => `in peace: ${finding}`),
  ...storm.findings,
  ...compareRuns(peace.outcome, storm.outcome, doubtful),
  ...(storm.outcome.parked > storm.inFlight
    ? [`${storm.outcome.parked} parked, but only ${storm.inFlight} calls were in flight at a fault`]
    : []),
];
console.log(
  `\n${data.customers.length - doubtful.size} of ${data.customers.length} customers were touched by no fault; parked: ${storm.outcome.parked}; calls in flight at a fault: ${storm.inFlight}`,
);
console.log(
  findings.length === 0 ? 'check: nothing found' : `check: ${findings.length} findings\n  ${findings.join('\n  ')}`,
);
process.exitCode = findings.length === 0 ? 0 : 1;

interface Run {
  readonly outcome: Outcome;
  readonly findings: readonly Finding[];
  readonly sends: number;
}

async function runInPeace(set: DataSet): Promise<Run> {
  const under = await SystemUnderFaults.start('2012-01-01T00:00:00Z');
  try {
    await playDataSet(Api.of(under.credentials), set);
    const outcome = await collectOutcome(under.credentials);
    return { outcome, findings: await checkOutcome(set, outcome, under.databaseUrl), sends: under.tap.sends };
  } finally {
    await under.end();
  }
}

async function runUnderFaults(set: DataSet, requests: number) {
  const under = await SystemUnderFaults.start('2012-01-01T00:00:00Z');
  try {
    const [kills, suspensions, seed] = [values.kills, values.suspensions, values.seed].map(Number);
    const plan = planFaults({ kills: kills ?? 0, suspensions: suspensions ?? 0, seed: seed ?? 1, requests });
    await under.faultAtProvider({ fault: { kind: 'lost_response' }, probability: 0.02, seed });
    const runner = new FaultRunner(under, plan);
    await playDataSet(
      Api.of(under.credentials, () => runner.untilUp()),
      set,
    );
    await under.noMoreFaults();
    const outcome = await collectOutcome(under.credentials);
    return {
      outcome,
      findings: [...(await checkOutcome(set, outcome, under.databaseUrl)), ...runner.left()],
      inFlight: runner.inFlightAtFaults + (await runner.lostResponses()),
      doubtful: await customersInDoubt(under.credentials),
      log: runner.log,
    };
  } finally {
    await under.end();
  }
}
