import { parseArgs } from 'node:util';
import { addFault } from '../../system/sandbox-faults.js';
import { randomFrom } from '../fault-plan.js';
import { BusinessTime } from './business-time.js';
import { strike } from './fault-source.js';
import { judge } from './judge.js';
import { paceSenders, prepareLoad, windowsOpen } from './load.js';
import { SenderFleet } from './sender-fleet.js';
import { Watch } from './watch.js';

// Random kills and suspensions of the senders under load, judged by the provider's log: npm run test:storm
const { values } = parseArgs({
  options: {
    messages: { type: 'string', default: '20000' },
    kills: { type: 'string', default: '500' },
    suspensions: { type: 'string', default: '500' },
    // Milliseconds between two faults, on average.
    every: { type: 'string', default: '700' },
    seed: { type: 'string', default: '1' },
  },
});
const [messages, kills, suspensions, everyMs, seed] = [
  values.messages,
  values.kills,
  values.suspensions,
  values.every,
  values.seed,
].map(Number) as [number, number, number, number, number];

const speed = 10;
const perChannel = 2;
const calmSeconds = 600;
const providerMs = 700;

/** Seconds that the faults may take on a busy machine: a process that was killed starts again before the next of its channel. */
const slowestStorm = (kills: number, suspensions: number): number => kills * 2 + suspensions;

const fleet = await SenderFleet.open();
try {
  const { addresses } = await prepareLoad(fleet, messages);
  // Slowly enough for the senders to be at work until the last fault; what is left then leaves at once.
  await paceSenders(fleet.adminUrl, messages / 2 / (slowestStorm(kills, suspensions) * speed));
  await fleet.start(perChannel);
  // The provider takes its time, so that faults meet calls that are open.
  await addFault(fleet.publicCredentials.sandboxUrl, {
    fault: { kind: 'latency', milliseconds: providerMs },
    scope: { operation: 'send' },
  });
  console.log(
    `${messages} messages, ${fleet.senders.length} senders, ${kills} kills and ${suspensions} suspensions, seed ${seed}`,
  );
  const time = new BusinessTime(
    { adminUrl: fleet.adminUrl, internalToken: fleet.internalToken, urls: fleet.urls },
    windowsOpen,
    speed,
  );
  const watch = new Watch(fleet.adminUrl);
  await watch.start();
  await time.start();
  const damage = await strike(fleet, { kills, suspensions, everyMs, random: randomFrom(seed) });
  console.log(`after the last fault ${await watch.waiting()} messages still waited`);
  await paceSenders(fleet.adminUrl, messages);
  const isSettled = await watch.untilAllIsSettled(calmSeconds);
  await time.stop();
  await watch.stop();
  const takeoverSeconds = watch.longestTakeoverSeconds;
  const verdict = await judge(fleet, { addresses, damage, takeoverSeconds });
  const findings = [...(isSettled ? [] : [`something still waits after ${calmSeconds} s`]), ...verdict.findings];
  console.log(`taken by the provider: ${verdict.taken}; parked, for an agent to see: ${verdict.parked}`);
  console.log(`calls open at a fault: ${JSON.stringify(damage.inFlight)}`);
  console.log(`an abandoned call waited for at most ${takeoverSeconds.toFixed(1)} s after its lease`);
  console.log(
    findings.length === 0 ? 'check: nothing found' : `check: ${findings.length} findings\n  ${findings.join('\n  ')}`,
  );
  process.exitCode = findings.length === 0 ? 0 : 1;
} finally {
  await fleet.end();
}
