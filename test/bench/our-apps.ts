import { randomBytes } from 'node:crypto';
import { mkdirSync, openSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import getPort from 'get-port';
import { type Credentials, readCredentials, SystemProcess } from '../system/running-system.js';

/** Apps that a bench may run, in the order in which they start: identity asks the sandbox for its contents. */
const order = ['standalone', 'ledger', 'sandbox', 'identity', 'channel-sms'] as const;
type App = (typeof order)[number];

/** The variable by which each process finds an app, and the outside finds the system. */
const addressedBy: Partial<Record<App, readonly string[]>> = {
  ledger: ['LEDGER_URL'],
  sandbox: ['SANDBOX_URL'],
  identity: ['IDENTITY_URL'],
  'channel-sms': ['DELIVERY_URL', 'PUBLIC_URL'],
};

/** What Linux counts processor time in. */
const ticksPerSecond = 100;

/** Where the apps keep things, and settings beyond the usual ones. */
export interface Place {
  readonly database: { readonly url: string; readonly adminUrl: string };
  /** Takes the home and the logs. Started again on the same folder, the apps go on with the same company. */
  readonly folder: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** Some of our processes, each as it is deployed, over the PostgreSQL transport. */
export interface OurApps {
  /** Of the first company, once identity or the standalone has run on this home. */
  credentials(): Credentials;
  url(app: App): string;
  process(app: App): SystemProcess;
  stop(): Promise<void>;
}

/** Starts the apps. The ledger waits for the others when it moves a virtual clock. */
export async function startApps(apps: readonly App[], place: Place): Promise<OurApps> {
  const home = homeIn(place.folder);
  const env = { ...shared(place, home), ...place.env };
  const ports = new Map<App, number>();
  for (const app of apps) ports.set(app, await getPort({ host: '127.0.0.1' }));
  const url = (app: App) => `http://127.0.0.1:${ports.get(app)}`;
  const addresses = new Map(apps.flatMap((app) => (addressedBy[app] ?? []).map((name) => [name, url(app)] as const)));
  const peers = apps.filter((app) => app !== 'ledger').map(url);
  const processes = new Map<App, SystemProcess>();
  const stop = async () => {
    for (const one of [...processes.values()].toReversed()) await one.stop();
    running.delete(stop);
  };
  running.add(stop);
  try {
    for (const app of order.filter((one) => apps.includes(one))) {
      const own = app === 'ledger' ? { TACTFUL_PEERS: peers.join(',') } : {};
      const one = new SystemProcess({
        app,
        port: ports.get(app) ?? 0,
        env: { ...env, ...(Object.fromEntries(addresses) as Record<string, string>), ...own },
        log: openSync(join(place.folder, `${app}.log`), 'a+'),
      });
      processes.set(app, one);
      await one.start();
    }
    return { credentials: () => readCredentials(home), url, process: (app) => known(processes, app), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

const running = new Set<() => Promise<void>>();

/** Stops whatever still runs: the apps have process groups of their own and would outlive a Ctrl-C. */
export async function stopAllApps(): Promise<void> {
  for (const stop of running) await stop();
}

/** The home of the apps of a bench. */
export function homeIn(folder: string): string {
  const home = join(folder, 'home');
  mkdirSync(home, { recursive: true });
  return home;
}

/** The memory that a process holds now, and the most that it held since {@link forgetPeak}, in MiB. */
export async function memoryMiB(process: SystemProcess): Promise<{ readonly now: number; readonly peak: number }> {
  const status = await readFile(`/proc/${process.pid}/status`, 'utf8');
  const of = (key: string) => Math.round(Number(new RegExp(`${key}:\\s+(\\d+) kB`).exec(status)?.[1] ?? 0) / 1_024);
  return { now: of('VmRSS'), peak: of('VmHWM') };
}

/** From now on the peak of a process is told anew. */
export async function forgetPeak(process: SystemProcess): Promise<void> {
  await writeFile(`/proc/${process.pid}/clear_refs`, '5');
}

/** Processor time that a process has used so far, in seconds. Other work on the machine changes it little. */
export async function processorSeconds(process: SystemProcess): Promise<number> {
  const stat = await readFile(`/proc/${process.pid}/stat`, 'utf8');
  // The name in parentheses may hold spaces; user and system time are the 12th and 13th field after it.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[11]) + Number(fields[12])) / ticksPerSecond;
}

function shared({ database }: Place, home: string): Record<string, string> {
  return {
    TACTFUL_HOME: home,
    DATABASE_URL: database.url,
    DATABASE_ADMIN_URL: database.adminUrl,
    INTERNAL_TOKEN: randomBytes(24).toString('hex'),
  };
}

function known(processes: ReadonlyMap<App, SystemProcess>, app: App): SystemProcess {
  const one = processes.get(app);
  if (!one) throw new Error(`${app} was not started`);
  return one;
}
