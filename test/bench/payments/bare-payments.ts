import { execFile } from 'node:child_process';
import { access, readdir, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { Client } from 'pg';
import { type Replay } from './replayed-payments.js';

/** How the floor is run: payments of a table, over so many connections. */
export interface BareRun {
  readonly url: string;
  readonly table: string;
  readonly replay: Replay;
  readonly connections: number;
  readonly payments: number;
  /** For the script. */
  readonly folder: string;
}

const run = promisify(execFile);

/** PostgreSQL's own bench, where it is installed; the embedded binaries come without it. */
export async function findPgbench(): Promise<string | undefined> {
  const debian = '/usr/lib/postgresql';
  const versions = await readdir(debian).catch(() => []);
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), ...versions.map((one) => join(debian, one, 'bin'))];
  for (const folder of folders) {
    const file = join(folder, 'pgbench');
    const isThere = await access(file).then(
      () => true,
      () => false,
    );
    if (isThere) return file;
  }
  return undefined;
}

/** Runs the statements by pgbench; returns payments per second. */
export async function runByPgbench(pgbench: string, bare: BareRun): Promise<number> {
  const script = join(bare.folder, `${bare.table}.pgbench.sql`);
  const { replay, connections, payments } = bare;
  await writeFile(script, `${[`${lookUp(bare)} \\gset`, ...replay.statements.map((one) => `${one};`)].join('\n')}\n`);
  const constants = Object.entries(replay.constants).flatMap(([name, value]) => ['-D', `${name}=${value}`]);
  const each = String(payments / connections);
  const load = ['-n', '-M', 'extended', '-c', String(connections), '-j', '2', '-t', each, '-f', script];
  const { hostname, port, username, password, pathname } = new URL(bare.url);
  const { stdout } = await run(pgbench, [...load, ...constants], {
    env: {
      ...process.env,
      PGHOST: hostname,
      PGPORT: port,
      PGUSER: decodeURIComponent(username),
      PGPASSWORD: decodeURIComponent(password),
      PGDATABASE: pathname.slice(1),
      PGOPTIONS: '-c timezone=UTC',
    },
  });
  const rate = /tps = ([\d.]+) \(without/.exec(stdout)?.[1];
  if (rate === undefined) throw new Error(`pgbench told no rate:\n${stdout}`);
  return Number(rate);
}

/** The same without pgbench: a loop of bare node-postgres on each connection. */
export async function runByLoop(bare: BareRun): Promise<number> {
  const clients = Array.from({ length: bare.connections }, () => new Client({ connectionString: bare.url }));
  for (const client of clients) await client.connect();
  const statements = bare.replay.statements.map(toNumbered);
  const from = performance.now();
  await Promise.all(clients.map((client) => payAll(client, bare, statements)));
  const seconds = (performance.now() - from) / 1_000;
  for (const client of clients) await client.end();
  return bare.payments / seconds;
}

interface Numbered {
  readonly text: string;
  readonly names: readonly string[];
}

function toNumbered(statement: string): Numbered {
  const names: string[] = [];
  const text = statement.replaceAll(/(?<!:):([cv]\d+)\b/g, (_, name: string) => `$${names.push(name)}`);
  return { text, names };
}

async function payAll(client: Client, bare: BareRun, statements: readonly Numbered[]): Promise<void> {
  for (let paid = 0; paid < bare.payments / bare.connections; paid += 1) {
    const { rows } = await client.query<Record<string, string>>(lookUp(bare));
    const values: Readonly<Record<string, string>> = { ...bare.replay.constants, ...rows[0] };
    for (const { text, names } of statements) {
      await client.query(
        text,
        names.map((name) => values[name]),
      );
    }
  }
}

function lookUp({ table, replay }: BareRun): string {
  const names = Object.keys(replay.varying).join(', ');
  return `select ${names} from ${table} where n = (select nextval('${table}_turn'))`;
}
