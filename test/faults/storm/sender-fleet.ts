import { randomBytes } from 'node:crypto';
import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import getPort from 'get-port';
import {
  type EmbeddedPostgres,
  startEmbeddedPostgres,
} from '../../../libs/runtime/src/embedded-postgres/embedded-postgres.js';
import { HomeFolder } from '../../system/home-folder.js';
import { type RouteProxy, startRouteProxy } from '../../system/route-proxy.js';
import { type Credentials, readCredentials, SystemProcess } from '../../system/running-system.js';
import { ProviderTap } from '../provider-tap.js';

/** Lease and time-out of a sender, so short that a suspension outlasts them. */
export const leaseMs = 3_000;
const requestTimeoutMs = 1_000;

/** Apps that live through the storm. */
const steadyApps = ['ledger', 'sandbox', 'identity'] as const;
const senderApps = ['channel-sms', 'channel-email'] as const;
type SenderApp = (typeof senderApps)[number];

/** A process that sends, one of several for its channel. */
export interface Sender {
  readonly app: SenderApp;
  readonly process: SystemProcess;
}

/**
 * What a deployment runs to send: ledger, identity and two processes for each channel on one PostgreSQL, the sandbox as
 * the provider, and a tap between each channel and it.
 */
export class SenderFleet {
  readonly home: HomeFolder;
  readonly senders: Sender[] = [];
  readonly taps = new Map<SenderApp, ProviderTap>();
  readonly internalToken = randomBytes(24).toString('hex');
  readonly #steady: SystemProcess[] = [];
  readonly #postgres: EmbeddedPostgres;
  #proxy: RouteProxy | undefined;

  private constructor(postgres: EmbeddedPostgres, home: HomeFolder) {
    this.#postgres = postgres;
    this.home = home;
  }

  /** An empty database server in a home of its own. */
  static async open(): Promise<SenderFleet> {
    const home = new HomeFolder();
    // Run by root, PostgreSQL runs as another user, who must get through to its folder.
    chmodSync(home.path, 0o755);
    return new SenderFleet(await startEmbeddedPostgres({ folder: join(home.path, 'postgres') }), home);
  }

  get adminUrl(): string {
    return this.#postgres.adminUrl;
  }

  get credentials(): Credentials {
    return readCredentials(this.home.path);
  }

  /** Everything that runs, for what all processes are to be told. */
  get urls(): string[] {
    return [...this.#steady, ...this.senders.map(({ process }) => process)].map(({ url }) => url);
  }

  /** The whole system in one process, for what comes before the storm. */
  async withStandalone(clockStart: string, work: (credentials: Credentials) => Promise<void>): Promise<void> {
    const port = await getPort({ host: '127.0.0.1' });
    const env = { ...this.#shared(`http://127.0.0.1:${port}`), TACTFUL_CLOCK_START: clockStart };
    const standalone = new SystemProcess({ app: 'standalone', port, env, log: this.home.log('standalone') });
    await standalone.start();
    try {
      await work({ ...this.credentials, url: standalone.url });
    } finally {
      await standalone.stop();
    }
  }

  /** Starts the fleet; `perChannel` processes send for each channel. */
  async start(perChannel: number): Promise<void> {
    const proxyPort = await getPort({ host: '127.0.0.1' });
    const urls = new Map<string, string>();
    for (const app of [...steadyApps, ...senderApps]) urls.set(app, await freeUrl());
    const url = (app: string): string => urls.get(app) ?? '';
    const env = {
      ...this.#shared(`http://127.0.0.1:${proxyPort}`),
      LEDGER_URL: url('ledger'),
      IDENTITY_URL: url('identity'),
      DELIVERY_URL: url('channel-sms'),
      SANDBOX_URL: url('sandbox'),
    };
    for (const app of steadyApps) {
      const process = this.#processOf(app, { url: url(app), env, log: app });
      this.#steady.push(process);
      await process.start();
    }
    // Callbacks go to the first process of each channel; while it is away the provider tries again, as providers do.
    // What any sender may answer is asked of those that run here.
    this.#proxy = await startRouteProxy(proxyPort, new Map([...urls, ['channel-whatsapp', url('channel-sms')]]));
    for (const app of senderApps) {
      const tap = new ProviderTap(await getPort({ host: '127.0.0.1' }), url('sandbox'));
      await tap.open();
      this.taps.set(app, tap);
      const addresses = [url(app), ...(await Promise.all(Array.from({ length: perChannel - 1 }, freeUrl)))];
      for (const [place, address] of addresses.entries()) {
        const own = { url: address, env: { ...env, SANDBOX_URL: tap.url }, log: `${app}-${place}` };
        this.senders.push({ app, process: this.#processOf(app, own) });
      }
    }
    await Promise.all(this.senders.map(({ process }) => process.start()));
  }

  /** The company's view, through the ingress. */
  get publicCredentials(): Credentials {
    return { ...this.credentials, url: this.#proxy?.url ?? '', sandboxUrl: this.#steady[1]?.url ?? '' };
  }

  async end(): Promise<void> {
    await Promise.all(this.senders.map(({ process }) => process.stop()));
    for (const process of this.#steady.toReversed()) await process.stop();
    for (const tap of this.taps.values()) await tap.close();
    await this.#proxy?.close();
    await this.#postgres.stop();
    this.home.remove();
  }

  #processOf(
    app: string,
    { url, env, log }: { readonly url: string; readonly env: Readonly<Record<string, string>>; readonly log: string },
  ): SystemProcess {
    return new SystemProcess({ app, port: Number(new URL(url).port), env, log: this.home.log(log) });
  }

  #shared(publicUrl: string): Record<string, string> {
    return {
      TACTFUL_HOME: this.home.path,
      TACTFUL_VIRTUAL_CLOCK: '1',
      TACTFUL_LEASE_MS: String(leaseMs),
      TACTFUL_REQUEST_TIMEOUT_MS: String(requestTimeoutMs),
      DATABASE_URL: this.#postgres.databaseUrl,
      DATABASE_ADMIN_URL: this.#postgres.adminUrl,
      INTERNAL_TOKEN: this.internalToken,
      PUBLIC_URL: publicUrl,
    };
  }
}

async function freeUrl(): Promise<string> {
  return `http://127.0.0.1:${await getPort({ host: '127.0.0.1' })}`;
}
