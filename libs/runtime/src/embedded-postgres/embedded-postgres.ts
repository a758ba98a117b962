import { execFileSync, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import getPort from 'get-port';
import { binaryFolder, makeDataFolder, type ProcessOwner, processOwner } from './binaries.js';
import { isLiving, isZombie, type Postmaster, readPostmaster } from './postmaster.js';

const owner = 'tactful_owner';
const runtimeRole = 'tactful_app';
const database = 'tactful';
const startTimeoutMs = 10_000;
const stopTimeoutMs = 8_000;

/** A PostgreSQL server of our own, on loopback, in its own process group. */
export interface EmbeddedPostgres {
  /** For services: a plain role that owns nothing. */
  readonly databaseUrl: string;
  /** For migrations: the owner of the schemas. */
  readonly adminUrl: string;
  /** True when a server that outlived its parent was found and taken over. */
  readonly adopted: boolean;
  /** Fast shutdown: open transactions are rolled back, everything committed is kept. */
  stop(): Promise<void>;
}

/** Where the server lives and, for tests, how little it may care. */
export interface EmbeddedPostgresOptions {
  readonly folder: string;
  /** More lines for postgresql.conf, such as `fsync = off` for a test server. */
  readonly settings?: Readonly<Record<string, string>>;
}

/**
 * Starts PostgreSQL on a data folder, or adopts the one that still runs there (its parent may have
 * been killed). Never removes the lock file of a living server. Throws with the end of its log.
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const folder = resolve(options.folder);
  mkdirSync(folder, { recursive: true });
  const data = join(folder, 'data');
  const user = processOwner();
  const password = keptPassword(join(folder, 'password'));
  const found = readPostmaster(data);
  const adopted = found !== undefined && isLiving(found) && found.ready && (await servesFolder(found, password, data));
  if (!adopted) {
    if (!existsSync(join(data, 'PG_VERSION'))) initialise(data, password, user);
    await launch({ data, user, settings: options.settings ?? {} });
  }
  const running = readPostmaster(data);
  if (!running) throw new Error(`PostgreSQL has no lock file in ${data}`);
  await ensureDatabase(running.port, password);
  return {
    databaseUrl: `postgres://${runtimeRole}:${password}@127.0.0.1:${running.port}/${database}`,
    adminUrl: `postgres://${owner}:${password}@127.0.0.1:${running.port}/${database}`,
    adopted,
    stop: () => stop(data),
  };
}

function keptPassword(file: string): string {
  if (!existsSync(file)) writeFileSync(file, randomBytes(24).toString('base64url'), { mode: 0o600 });
  chmodSync(file, 0o600);
  return readFileSync(file, 'utf8');
}

function initialise(data: string, password: string, user: ProcessOwner): void {
  makeDataFolder(data, user);
  // A file of its own: the kept password stays ours, and initdb must be able to read this one as its user.
  const passwordFile = `${data}.initial-password`;
  writeFileSync(passwordFile, password, { mode: 0o600 });
  if (user.uid !== undefined && user.gid !== undefined) chownSync(passwordFile, user.uid, user.gid);
  try {
    execFileSync(
      join(binaryFolder(), 'initdb'),
      ['-D', data, '-U', owner, '-A', 'scram-sha-256', `--pwfile=${passwordFile}`, '-E', 'UTF8', '--locale=C.UTF-8'],
      { ...user, stdio: ['ignore', 'ignore', 'pipe'] },
    );
  } catch (error) {
    const hint =
      user.uid === undefined
        ? ''
        : ` As root it runs as "postgres", who must be able to enter every folder above ${data}.`;
    throw new Error(`PostgreSQL could not make its data folder.${hint}`, { cause: error });
  } finally {
    rmSync(passwordFile, { force: true });
  }
}

interface Launch {
  readonly data: string;
  readonly user: ProcessOwner;
  readonly settings: Readonly<Record<string, string>>;
}

async function launch(what: Launch): Promise<void> {
  const deadline = performance.now() + startTimeoutMs;
  for (;;) {
    clearZombieLock(what.data);
    const pid = await spawnServer(what);
    const postmaster = await untilReady(what.data, pid, deadline);
    if (postmaster) return;
    if (performance.now() > deadline) throw new Error(`PostgreSQL did not start:\n${endOfLog(what.data)}`);
    await sleep(250);
  }
}

async function spawnServer({ data, user, settings }: Launch): Promise<number> {
  const log = openSync(join(data, 'server.log'), 'a', 0o600);
  const options = {
    port: String(await getPort({ host: '127.0.0.1' })),
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    ...settings,
  };
  const flags = Object.entries(options).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const child = spawn(join(binaryFolder(), 'postgres'), ['-D', data, ...flags], {
    ...user,
    detached: true,
    stdio: ['ignore', log, log],
  });
  closeSync(log);
  child.unref();
  if (child.pid === undefined) throw new Error('PostgreSQL could not be spawned');
  return child.pid;
}

async function untilReady(data: string, pid: number, deadline: number): Promise<Postmaster | undefined> {
  while (performance.now() < deadline) {
    const postmaster = readPostmaster(data);
    if (postmaster?.pid === pid && postmaster.ready) return postmaster;
    if (!isLiving({ pid, port: 0, ready: false }) && isGone(pid)) return undefined;
    await sleep(20);
  }
  return undefined;
}

function isGone(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return isZombie(pid);
  } catch {
    return true;
  }
}

function clearZombieLock(data: string): void {
  const left = readPostmaster(data);
  if (left && isZombie(left.pid)) rmSync(join(data, 'postmaster.pid'), { force: true });
}

async function servesFolder(postmaster: Postmaster, password: string, data: string): Promise<boolean> {
  try {
    return await withClient(postmaster.port, password, 'postgres', async (client) => {
      const { rows } = await client.query<{ data_directory: string }>('show data_directory');
      return resolve(rows[0]?.data_directory ?? '') === data;
    });
  } catch {
    return false;
  }
}

async function ensureDatabase(port: number, password: string): Promise<void> {
  await withClient(port, password, 'postgres', async (client) => {
    const role = await client.query('select from pg_roles where rolname = $1', [runtimeRole]);
    if (role.rowCount === 0) await client.query(`create role ${runtimeRole} login password '${password}'`);
    const known = await client.query('select from pg_database where datname = $1', [database]);
    if (known.rowCount === 0) await client.query(`create database ${database}`);
  });
}

async function withClient<T>(
  port: number,
  password: string,
  name: string,
  work: (client: Client) => Promise<T>,
): Promise<T> {
  const client = new Client({
    host: '127.0.0.1',
    port,
    user: owner,
    password,
    database: name,
    connectionTimeoutMillis: 3_000,
  });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

async function stop(data: string): Promise<void> {
  const running = readPostmaster(data);
  if (!running || !isLiving(running)) return;
  process.kill(running.pid, 'SIGINT');
  const deadline = performance.now() + stopTimeoutMs;
  while (isLiving(running) && performance.now() < deadline) await sleep(20);
  if (isLiving(running)) process.kill(running.pid, 'SIGQUIT');
}

function endOfLog(data: string): string {
  try {
    return readFileSync(join(data, 'server.log'), 'utf8').slice(-2_000);
  } catch {
    return '(no log)';
  }
}
