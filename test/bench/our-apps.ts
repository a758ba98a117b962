import { randomBytes } from 'node:crypto';
import { mkdirSync, openSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Credentials, freePort, readCredentials, SystemProcess } from '../system/running-system.js';
import { type BenchPostgres } from './postgres.js';

/** Apps that a bench may run, in the order in which they start: identity asks the sandbox for its contents. */
const order = ['ledger', 'sandbox', 'identity', 'channel-sms'] as const;
type App = (typeof order)[number];

/** Some of our processes, each as it is deployed, over the PostgreSQL transport. */
export interface OurApps {
  readonly credentials: Credentials;
  url(app: App): string;
  process(app: App): SystemProcess;
  stop(): Promise<void>;
}

/** Starts the apps on the bench's database with a first company. Their output goes to `folder`. */
export async function startApps(
  apps: readonly App[],
  place: { readonly postgres: BenchPostgres; readonly folder: string; readonly env?: Readonly<Record<string, string>> },
): Promise<OurApps> {
  const home = join(place.folder, 'home');
  mkdirSync(home, { recursive: true });
  const ports = new Map<App, number>();
  for (const app of order) ports.set(app, await freePort());
  const url = (app: App) => `http://127.0.0.1:${ports.get(app)}`;
  const env = {
    TACTFUL_HOME: home,
    DATABASE_URL: place.postgres.url,
    DATABASE_ADMIN_URL: place.postgres.adminUrl,
    INTERNAL_TOKEN: randomBytes(24).toString('hex'),
    PUBLIC_URL: url('channel-sms'),
    SANDBOX_URL: url('sandbox'),
    LEDGER_URL: url('ledger'),
    IDENTITY_URL: url('identity'),
    DELIVERY_URL: url('channel-sms'),
    ...place.env,
  };
  const processes = new Map<App, SystemProcess>();
  const stop = async () => {
    for (const one of [...processes.values()].toReversed()) await one.stop();
  };
  try {
    for (const app of order.filter((one) => apps.includes(one))) {
      const log = openSync(join(place.folder, `${app}.log`), 'a');
      const one = new SystemProcess({ app, port: ports.get(app) ?? 0, env, log });
      processes.set(app, one);
      await one.start();
    }
    return { credentials: readCredentials(home), url, process: (app) => known(processes, app), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** The most memory that a process ever had, in MiB. */
export async function peakMemoryMiB(process: SystemProcess): Promise<number> {
  const status = await readFile(`/proc/${process.pid}/status`, 'utf8');
  return Math.round(Number(/VmHWM:\s+(\d+) kB/.exec(status)?.[1] ?? 0) / 1_024);
}

function known(processes: ReadonlyMap<App, SystemProcess>, app: App): SystemProcess {
  const one = processes.get(app);
  if (!one) throw new Error(`${app} was not started`);
  return one;
}
