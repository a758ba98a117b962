import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import getPort from 'get-port';
import { Api } from '../system/api.js';
import { readCredentials, SystemProcess } from '../system/running-system.js';
import { collectOutcome } from './outcome.js';

/**
 * After a replay: lets the simulator play the same two years from the facts alone, and compares its messages with those
 * that the running system sent: customer, instant, channel, tone, and every step of every invoice.
 */
const home = resolve(process.env['TACTFUL_HOME'] ?? '.tactful');
if (!existsSync(join(home, 'credentials.json'))) {
  console.error(`${home} holds no replay: run \`npm run replay -- --data DIR\` with this TACTFUL_HOME first.`);
  process.exit(2);
}

interface Simulation {
  readonly id: string;
  readonly state: string;
  readonly failure: string | null;
}
interface SimulatedAccount {
  readonly customerId: string;
  readonly variants: readonly {
    readonly messages: readonly {
      readonly at: string;
      readonly channel: string;
      readonly tone: string;
      readonly steps: readonly { readonly invoiceId: string; readonly step: string }[];
      readonly sharedWith?: readonly string[];
    }[];
  }[];
}

/** A sender hands over so many messages a second: who is behind others in the queue leaves some seconds later. */
const mostPacedMs = 60_000;
const mostShown = 40;
const pollMs = 500;
const system = new SystemProcess({
  app: 'standalone',
  port: await getPort({ host: '127.0.0.1' }),
  env: { TACTFUL_HOME: home, TACTFUL_VIRTUAL_CLOCK: '1' },
});
await system.start();
const credentials = { ...readCredentials(home), url: system.url, sandboxUrl: system.url };
try {
  const api = Api.of(credentials);
  const outcome = await collectOutcome(credentials);
  const began = performance.now();
  const run = await simulate(api);
  const tookMs = Math.round(performance.now() - began);
  const simulated = await simulatedLines(api, run.id);
  const sent = outcome.sent.map((message) => ({
    ...message,
    at: message.at.toString(),
    customerIds: message.accounts.map(({ customerId }) => customerId).sort(),
  }));
  process.exitCode = compare(sent, simulated) ? 0 : 1;
  console.log(`the simulator took ${tookMs} ms`);
} finally {
  await system.stop();
}

async function simulate(api: Api): Promise<Simulation> {
  const question = { mode: 'backtest', from: '2012-01-01', to: '2014-01-30', variants: ['assigned'] };
  let run = await api.post<Simulation>('/v1/simulations', question);
  while (run.state === 'queued' || run.state === 'running') {
    await new Promise((done) => setTimeout(done, pollMs));
    run = await api.get<Simulation>(`/v1/simulations/${run.id}`);
  }
  if (run.state !== 'done') throw new Error(`The simulation ended as ${run.state}: ${run.failure ?? ''}`);
  return run;
}

async function simulatedLines(api: Api, id: string): Promise<Line[]> {
  const accounts = await Array.fromAsync(api.all<SimulatedAccount>(`/v1/simulations/${id}/accounts`));
  const parts = accounts.flatMap(({ customerId, variants }) =>
    (variants[0]?.messages ?? []).map((message) => ({
      ...message,
      customerIds: [customerId, ...(message.sharedWith ?? [])].sort(),
    })),
  );
  // What one message says to several accounts is listed at each of them.
  const whole = Map.groupBy(parts, ({ at, channel, customerIds }) => [at, channel, ...customerIds].join(' '));
  return [...whole.values()].flatMap((own) => {
    const [first] = own;
    return first ? [{ ...first, steps: own.flatMap(({ steps }) => steps) }] : [];
  });
}

interface Line {
  /** The accounts that it speaks of. */
  readonly customerIds: readonly string[];
  readonly at: string;
  readonly channel: string;
  readonly tone: string;
  readonly steps: readonly { readonly invoiceId: string; readonly step: string }[];
}

/** What a message is, whenever it leaves. */
function nameOf({ customerIds, channel, tone, steps }: Line): string {
  const named = steps.map(({ invoiceId, step }) => `${invoiceId}/${step}`).sort();
  return [...customerIds, channel, tone, ...named].join(' ');
}

function compare(sent: readonly Line[], simulated: readonly Line[]): boolean {
  const foreseen = Map.groupBy(simulated, nameOf);
  const found = { same: 0, paced: 0 };
  const missing: Line[] = [];
  for (const message of sent) {
    const candidates = foreseen.get(nameOf(message)) ?? [];
    const place = candidates.findIndex((one) => Math.abs(instantMs(one) - instantMs(message)) <= mostPacedMs);
    const [match] = place < 0 ? [] : candidates.splice(place, 1);
    if (!match) missing.push(message);
    else if (instantMs(match) === instantMs(message)) found.same += 1;
    else found.paced += 1;
  }
  const surplus = [...foreseen.values()].flat();
  console.log(`${sent.length} messages were sent, ${simulated.length} simulated`);
  console.log(`${found.same} are the same in customer, instant, channel, tone and every step`);
  console.log(`${found.paced} more left some seconds apart, because a sender has a pace`);
  const shown = [...missing.map((line) => show('sent', line)), ...surplus.map((line) => show('simulated', line))];
  for (const line of shown.sort().slice(0, mostShown)) console.log(line);
  const isSame = missing.length === 0 && surplus.length === 0;
  console.log(
    isSame ? 'check: message for message the same' : `check: ${missing.length} missing, ${surplus.length} too many`,
  );
  return isSame;
}

function instantMs({ at }: Line): number {
  return Temporal.Instant.from(at).epochMilliseconds;
}

function show(what: string, line: Line): string {
  return `${line.customerIds.join('+')} ${line.at} ${what} ${line.channel} ${line.tone} ${line.steps.map(({ step }) => step).join('+')}`;
}
