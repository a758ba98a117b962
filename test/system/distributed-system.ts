import { randomBytes } from 'node:crypto';
import getPort from 'get-port';
import { HomeFolder } from './home-folder.js';
import { createOwnDatabase } from './own-database.js';
import { type RouteProxy, startRouteProxy } from './route-proxy.js';
import { readCredentials, SystemProcess } from './running-system.js';
import { type RunningSystem, type SystemOptions } from './start-system.js';

/** In the order in which they start: the ledger lays out the clock's row, identity asks the sandbox for contents. */
const firstApps = ['ledger', 'sandbox', 'identity'] as const;
const otherApps = ['policy', 'channel-sms', 'channel-whatsapp', 'channel-email', 'timeline', 'portal'] as const;
type App = (typeof firstApps)[number] | (typeof otherApps)[number];

/** Each app its own process, as docker-compose.yml runs them, on the broker of the test run. */
export async function startDistributed({ clockStart }: SystemOptions): Promise<RunningSystem> {
  const home = new HomeFolder();
  const database = await createOwnDatabase();
  const urls = await addresses();
  const proxyPort = await getPort({ host: '127.0.0.1' });
  const shared = {
    ...sharedSettings({ urls, proxyPort, home: home.path }),
    TACTFUL_CLOCK_START: clockStart,
    DATABASE_URL: database.url,
    DATABASE_ADMIN_URL: database.adminUrl,
  };
  const processOf = (app: App): SystemProcess =>
    new SystemProcess({
      app,
      port: Number(new URL(urls.get(app) ?? '').port),
      env: { ...shared, ...(app === 'ledger' && { TACTFUL_PEERS: peersOf(urls) }) },
      log: home.log(app),
    });
  const first = firstApps.map(processOf);
  const others = otherApps.map(processOf);
  let proxy: RouteProxy | undefined;
  const stop = async (): Promise<void> => {
    await Promise.all([...others, ...first].map((one) => one.stop()));
    await proxy?.close();
    await database.drop();
    home.remove();
  };
  try {
    proxy = await startRouteProxy(proxyPort, urls);
    for (const app of first) await app.start();
    await Promise.all(others.map((app) => app.start()));
    return { credentials: readCredentials(home.path), home: home.path, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function addresses(): Promise<Map<App, string>> {
  const urls = new Map<App, string>();
  for (const app of [...firstApps, ...otherApps])
    urls.set(app, `http://127.0.0.1:${await getPort({ host: '127.0.0.1' })}`);
  return urls;
}

function peersOf(urls: ReadonlyMap<App, string>): string {
  return [...urls].flatMap(([app, url]) => (app === 'ledger' ? [] : [url])).join(',');
}

interface Addressed {
  readonly urls: ReadonlyMap<App, string>;
  readonly proxyPort: number;
  readonly home: string;
}

function sharedSettings({ urls, proxyPort, home }: Addressed): Record<string, string> {
  const brokers = process.env['TEST_KAFKA_BROKERS'];
  if (brokers === undefined) throw new Error('TEST_KAFKA_BROKERS is not set: run this through npm run test:kafka');
  const url = (app: App): string => urls.get(app) ?? '';
  return {
    TACTFUL_HOME: home,
    TACTFUL_VIRTUAL_CLOCK: '1',
    KAFKA_BROKERS: brokers,
    TACTFUL_KAFKA_PREFIX: `t${randomBytes(6).toString('hex')}.`,
    INTERNAL_TOKEN: randomBytes(24).toString('hex'),
    PUBLIC_URL: `http://127.0.0.1:${proxyPort}`,
    SANDBOX_URL: url('sandbox'),
    IDENTITY_URL: url('identity'),
    LEDGER_URL: url('ledger'),
    POLICY_URL: url('policy'),
    DELIVERY_URL: url('channel-sms'),
    TIMELINE_URL: url('timeline'),
    PORTAL_URL: url('portal'),
  };
}
