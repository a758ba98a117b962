import { type ChildProcess, spawn } from 'node:child_process';
import { fstatSync, readFileSync, readSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** Another build than the one in dist, such as that of an earlier version. */
export const buildFolder = process.env['TACTFUL_TEST_BUILD'] ?? 'dist';
const readyTimeoutMs = 60_000;
const stopTimeoutMs = 15_000;
const mostLogBytes = 4_000;

/** What `.tactful/credentials.json` holds. */
export interface Credentials {
  readonly url: string;
  readonly sandboxUrl: string;
  readonly apiKey: string;
  readonly companyId: string;
  readonly agent: { readonly email: string; readonly password: string };
}

/** How one process of the built system is started. */
export interface ProcessOptions {
  /** App folder under dist/apps. */
  readonly app: string;
  readonly port: number;
  readonly env: Readonly<Record<string, string>>;
  /** Where its output goes; inherited when left out. */
  readonly log?: number | 'ignore' | 'inherit';
}

/** One process of the built system (run `npm run build` first), in a process group of its own. */
export class SystemProcess {
  readonly options: ProcessOptions;
  #child: ChildProcess | undefined;

  constructor(options: ProcessOptions) {
    this.options = options;
  }

  get url(): string {
    return `http://127.0.0.1:${this.options.port}`;
  }

  get pid(): number | undefined {
    return this.#child?.pid;
  }

  /** Starts it and waits until it says ready. Throws when it ends first. */
  async start(): Promise<void> {
    const { app, port, env, log } = this.options;
    // TACTFUL_NODE_FLAGS: for looking inside, such as --cpu-prof.
    const more = process.env['TACTFUL_NODE_FLAGS']?.split(' ') ?? [];
    const flags = ['--enable-source-maps', '--disable-warning=ExperimentalWarning', ...more];
    const output = log ?? 'inherit';
    const child = spawn(process.execPath, [...flags, resolve(buildFolder, 'apps', app, 'main.js')], {
      env: { ...process.env, LOG_LEVEL: 'warn', ...env, PORT: String(port) },
      stdio: ['ignore', output, output],
      detached: true,
    });
    this.#child = child;
    const deadline = performance.now() + readyTimeoutMs;
    while (performance.now() < deadline) {
      if (hasEnded(child)) {
        this.#child = undefined;
        throw new Error(`${app} ended before it was ready${this.#endOfLog()}`);
      }
      if (await this.isReady()) return;
      await sleep(50);
    }
    throw new Error(`${app} was not ready within ${readyTimeoutMs / 1000} s`);
  }

  async isReady(): Promise<boolean> {
    const answer = await fetch(`${this.url}/health/ready`, { signal: AbortSignal.timeout(2_000) }).catch(
      () => undefined,
    );
    return answer?.ok === true;
  }

  /** Asks it to end (SIGTERM) and waits. Throws when it does not end in time, and when it ended before by itself. */
  async stop(): Promise<void> {
    await this.#end('SIGTERM', (pid) => process.kill(pid, 'SIGTERM'));
  }

  /** `kill -9`, of the process alone or of its whole group. */
  async kill(whom: 'process' | 'group'): Promise<void> {
    await this.#end('SIGKILL', (pid) => process.kill(whom === 'group' ? -pid : pid, 'SIGKILL'));
  }

  /** SIGSTOP for a while: a process that is alive and does nothing, then goes on as if no time had passed. */
  async suspend(milliseconds: number): Promise<void> {
    const pid = this.#child?.pid;
    if (pid === undefined) return;
    process.kill(pid, 'SIGSTOP');
    await sleep(milliseconds);
    process.kill(pid, 'SIGCONT');
  }

  async #end(signal: string, send: (pid: number) => void): Promise<void> {
    const child = this.#child;
    if (child?.pid === undefined) return;
    if (hasEnded(child)) {
      this.#child = undefined;
      throw new Error(
        `${this.options.app} had ended by itself (${child.exitCode ?? child.signalCode})${this.#endOfLog()}`,
      );
    }
    const ended = new Promise<void>((done) => child.once('exit', () => done()));
    send(child.pid);
    const late = sleep(stopTimeoutMs, 'late', { ref: false });
    if ((await Promise.race([ended, late])) === 'late') throw new Error(`${this.options.app} ignores ${signal}`);
    this.#child = undefined;
  }

  #endOfLog(): string {
    const { log } = this.options;
    if (typeof log !== 'number') return '';
    const size = fstatSync(log).size;
    const end = Buffer.alloc(Math.min(size, mostLogBytes));
    readSync(log, end, 0, end.length, size - end.length);
    return `; the end of its log:\n${end.toString('utf8')}`;
  }
}

function hasEnded(child: ChildProcess): boolean {
  return child.exitCode !== null || child.signalCode !== null;
}

/** The credentials that a first start wrote into its home folder. */
export function readCredentials(home: string): Credentials {
  return JSON.parse(readFileSync(join(home, 'credentials.json'), 'utf8')) as Credentials;
}
