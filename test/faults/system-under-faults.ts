import { execFileSync, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmodSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import getPort from 'get-port';
import { binaryFolder, processOwner } from '../../libs/runtime/src/embedded-postgres/binaries.js';
import { startEmbeddedPostgres } from '../../libs/runtime/src/embedded-postgres/embedded-postgres.js';
import { type Credentials, readCredentials, SystemProcess } from '../system/running-system.js';
import { addFault } from '../system/sandbox-faults.js';
import { ProviderTap } from './provider-tap.js';

/** Leases and time-outs so short that a test can outwait them. */
const leaseMs = 3_000;
const requestTimeoutMs = 1_000;
const suspendMs = leaseMs + 1_500;

/**
 * The standalone on its embedded PostgreSQL, and the sandbox as its own process beside it, which therefore remembers
 * what it accepted whatever happens to the system. Between the two a tap counts.
 */
export class SystemUnderFaults {
  readonly home = mkdtempSync(join(tmpdir(), 'tactful-faults-'));
  readonly #system: SystemProcess;
  readonly #sandbox: SystemProcess;
  readonly tap: ProviderTap;

  private constructor(ports: { system: number; sandbox: number; tap: number }, clockStart: string) {
    // Run by root, PostgreSQL runs as another user, who must get through to its folder.
    chmodSync(this.home, 0o755);
    const env = {
      TACTFUL_HOME: this.home,
      TACTFUL_VIRTUAL_CLOCK: '1',
      TACTFUL_CLOCK_START: clockStart,
      TACTFUL_LEASE_MS: String(leaseMs),
      TACTFUL_REQUEST_TIMEOUT_MS: String(requestTimeoutMs),
      INTERNAL_TOKEN: randomBytes(24).toString('hex'),
      PUBLIC_URL: `http://127.0.0.1:${ports.system}`,
    };
    const sandboxUrl = `http://127.0.0.1:${ports.sandbox}`;
    this.tap = new ProviderTap(ports.tap, sandboxUrl);
    this.#sandbox = new SystemProcess({ app: 'sandbox', port: ports.sandbox, env, log: this.#log('sandbox') });
    this.#system = new SystemProcess({
      app: 'standalone',
      port: ports.system,
      env: { ...env, SANDBOX_URL: this.tap.url, TACTFUL_PEERS: sandboxUrl },
      log: this.#log('standalone'),
    });
  }

  static async start(clockStart: string): Promise<SystemUnderFaults> {
    const ports = {
      system: await getPort({ host: '127.0.0.1' }),
      sandbox: await getPort({ host: '127.0.0.1' }),
      tap: await getPort({ host: '127.0.0.1' }),
    };
    const under = new SystemUnderFaults(ports, clockStart);
    await under.#firstStart();
    return under;
  }

  get credentials(): Credentials {
    return { ...readCredentials(this.home), url: this.#system.url, sandboxUrl: this.#sandbox.url };
  }

  get isUp(): Promise<boolean> {
    return this.#system.isReady();
  }

  /** `kill -9`: the node process alone (PostgreSQL lives on), or it and every process of PostgreSQL. */
  async kill(whom: 'kill_process' | 'kill_all'): Promise<void> {
    await this.#system.kill(whom === 'kill_all' ? 'group' : 'process');
    if (whom === 'kill_all') this.killDatabase();
  }

  killDatabase(): void {
    const pid = this.postmasterPid;
    if (pid !== undefined) process.kill(-pid, 'SIGKILL');
  }

  /** As `pg_ctl restart -m immediate`: no good-bye, recovery on the next start; on the same port. */
  restartDatabase(): void {
    const data = join(this.home, 'postgres/data');
    const options = [...readFileSync(join(data, 'postmaster.opts'), 'utf8').matchAll(/"([^"]*)"/g)];
    const user = processOwner();
    const log = this.#log('postgres-again');
    execFileSync(join(binaryFolder(), 'pg_ctl'), ['-D', data, '-m', 'immediate', '-w', 'stop'], { ...user, cwd: '/' });
    const flags = options.map(([, flag = '']) => flag);
    spawn(join(binaryFolder(), 'postgres'), flags, {
      ...user,
      cwd: '/',
      detached: true,
      stdio: ['ignore', log, log],
    }).unref();
  }

  /** The embedded PostgreSQL, undefined while none runs. */
  get postmasterPid(): number | undefined {
    try {
      return Number(readFileSync(join(this.home, 'postgres/data/postmaster.pid'), 'utf8').split('\n')[0]);
    } catch {
      return undefined;
    }
  }

  /** For checks that let PostgreSQL compute. */
  get databaseUrl(): string {
    const password = readFileSync(join(this.home, 'postgres/password'), 'utf8');
    const lines = readFileSync(join(this.home, 'postgres/data/postmaster.pid'), 'utf8').split('\n');
    return `postgres://tactful_owner:${password}@127.0.0.1:${(lines[3] ?? '').trim()}/tactful`;
  }

  restart(): Promise<void> {
    return this.#system.start();
  }

  /** Alive and doing nothing for longer than a lease, then going on as if no time had passed. */
  suspend(): Promise<void> {
    return this.#system.suspend(suspendMs);
  }

  /** SIGTERM, and the milliseconds until everything had ended. */
  async stopSystem(): Promise<number> {
    const started = performance.now();
    await this.#system.stop();
    return performance.now() - started;
  }

  faultAtProvider(fault: Readonly<Record<string, unknown>>): Promise<void> {
    return addFault(this.#sandbox.url, fault);
  }

  async noMoreFaults(): Promise<void> {
    await fetch(`${this.#sandbox.url}/sandbox/faults`, { method: 'DELETE' });
  }

  async end(): Promise<void> {
    await this.#system.stop();
    await this.#sandbox.stop();
    await this.tap.close();
    if (process.env['TACTFUL_TEST_KEEP'] === undefined) rmSync(this.home, { recursive: true, force: true });
    else process.stdout.write(`Kept: ${this.home}\n`);
  }

  /** The system alone makes its company; then the sandbox takes its place outside, on the same account and database. */
  async #firstStart(): Promise<void> {
    const { app, port, env } = this.#system.options;
    const { SANDBOX_URL: _tap, TACTFUL_PEERS: _peers, ...alone } = env;
    const first = new SystemProcess({ app, port, env: alone, log: this.#log('first-start') });
    await first.start();
    await first.stop();
    const postgres = await startEmbeddedPostgres({ folder: join(this.home, 'postgres') });
    Object.assign(this.#sandbox.options.env, {
      DATABASE_URL: postgres.databaseUrl,
      DATABASE_ADMIN_URL: postgres.adminUrl,
    });
    await this.tap.open();
    await this.#sandbox.start();
    await this.#system.start();
  }

  #log(name: string): number {
    return openSync(join(this.home, `${name}.log`), 'a+');
  }
}
