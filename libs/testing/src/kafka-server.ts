import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdir, open, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import getPort from 'get-port';
import { askKafkaVersion } from './kafka-version.js';

const run = promisify(execFile);
const readyWithinMs = 60_000;

/** A running single-node Apache Kafka (KRaft) that the caller owns. */
export interface KafkaServer {
  /** `host:port` of the one broker. It stays the same over a restart. */
  readonly brokers: readonly string[];
  /** Version of Apache Kafka, such as `4.3.1`. */
  readonly version: string;
  /** Ends the broker in order (SIGTERM), or by SIGKILL when it takes more than 20 s. */
  stop(): Promise<void>;
  /** Ends the broker as a power cut would. */
  kill9(): Promise<void>;
  /** Stops the broker when it runs and starts it again on the same port and data. */
  restart(): Promise<void>;
}

/**
 * Starts a broker without Docker: Java 17 runs the jars that `deploy/kafka/pom.xml` names; Maven fetches them once.
 * `dir` takes its data and log. Throws when Java or Maven is missing, or when the broker is not ready within 60 s
 * (the error holds the end of its log).
 */
export async function startKafka(options: { readonly dir: string; readonly port?: number }): Promise<KafkaServer> {
  const dir = resolve(options.dir);
  const jars = await fetchJars();
  const port = options.port ?? (await getPort({ host: '127.0.0.1' }));
  await mkdir(dir, { recursive: true });
  const settings = join(dir, 'server.properties');
  if (!(await exists(settings))) await format({ dir, jars: jars.folder, port, settings });
  const broker = new Broker(dir, jars.folder, port);
  await broker.start();
  return {
    brokers: [`127.0.0.1:${port}`],
    version: jars.version,
    stop: () => broker.end('SIGTERM'),
    kill9: () => broker.end('SIGKILL'),
    restart: async () => {
      await broker.end('SIGTERM');
      await broker.start();
    },
  };
}

/** True when `java` (17 or newer) and `mvn` are on the path. */
export async function canStartKafka(): Promise<boolean> {
  try {
    const { stderr } = await run('java', ['-version']);
    await run('mvn', ['--version']);
    return Number(/version "(\d+)/.exec(stderr)?.[1] ?? 0) >= 17;
  } catch {
    return false;
  }
}

class Broker {
  readonly #dir: string;
  readonly #jars: string;
  readonly #port: number;
  #process: ChildProcess | undefined;
  #exited: Promise<void> = Promise.resolve();

  constructor(dir: string, jars: string, port: number) {
    this.#dir = dir;
    this.#jars = jars;
    this.#port = port;
  }

  async start(): Promise<void> {
    const log = await open(join(this.#dir, 'server.log'), 'a');
    const java = spawn(
      'java',
      [...javaOptions('512m'), '-cp', classPath(this.#jars), 'kafka.Kafka', join(this.#dir, 'server.properties')],
      {
        stdio: ['ignore', log.fd, log.fd],
      },
    );
    this.#process = java;
    this.#exited = new Promise((done) => java.once('close', () => done()));
    await log.close();
    const deadline = Date.now() + readyWithinMs;
    while (java.exitCode === null && java.signalCode === null && Date.now() < deadline) {
      if (await askKafkaVersion(`127.0.0.1:${this.#port}`)) return;
      await new Promise((done) => setTimeout(done, 200));
    }
    await this.end('SIGKILL');
    const text = await readFile(join(this.#dir, 'server.log'), 'utf8');
    throw new Error(`Apache Kafka did not get ready. The end of its log:\n${text.slice(-2_000)}`);
  }

  async end(signal: 'SIGTERM' | 'SIGKILL'): Promise<void> {
    const java = this.#process;
    if (!java) return;
    this.#process = undefined;
    java.kill(signal);
    const hard = setTimeout(() => java.kill('SIGKILL'), 20_000);
    await this.#exited;
    clearTimeout(hard);
  }
}

async function fetchJars(): Promise<{ folder: string; version: string }> {
  const pom = resolve('deploy/kafka/pom.xml');
  const version = /<kafka\.version>(.+)<\/kafka\.version>/.exec(await readFile(pom, 'utf8'))?.[1];
  if (version === undefined) throw new Error(`${pom} names no kafka.version`);
  const folder = resolve('.cache/kafka', version);
  if (await exists(folder)) return { folder, version };
  const partial = `${folder}.${process.pid}.part`;
  await run('mvn', [
    '-q',
    '-B',
    '-f',
    pom,
    'dependency:copy-dependencies',
    `-DoutputDirectory=${partial}`,
    '-DincludeScope=runtime',
  ]);
  // The folder appears whole or not at all; when another process was faster, its copy is as good.
  await rename(partial, folder).catch(() => rm(partial, { recursive: true, force: true }));
  return { folder, version };
}

async function format(server: { dir: string; jars: string; port: number; settings: string }): Promise<void> {
  const controllerPort = await getPort({ host: '127.0.0.1' });
  await writeFile(server.settings, properties({ data: join(server.dir, 'data'), port: server.port, controllerPort }));
  const clusterId = randomBytes(16).toString('base64url');
  // With `=`: one id of 64 begins with a dash, which as a word of its own is taken for an option.
  const format = ['format', '--ignore-formatted', `--cluster-id=${clusterId}`, '--config', server.settings];
  await run('java', [...javaOptions('128m'), '-cp', classPath(server.jars), 'kafka.tools.StorageTool', ...format]);
}

function properties(node: { data: string; port: number; controllerPort: number }): string {
  return `process.roles=broker,controller
node.id=1
listeners=PLAINTEXT://127.0.0.1:${node.port},CONTROLLER://127.0.0.1:${node.controllerPort}
advertised.listeners=PLAINTEXT://127.0.0.1:${node.port}
listener.security.protocol.map=PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT
inter.broker.listener.name=PLAINTEXT
controller.listener.names=CONTROLLER
controller.quorum.voters=1@127.0.0.1:${node.controllerPort}
log.dirs=${node.data}
auto.create.topics.enable=false
group.initial.rebalance.delay.ms=0
offsets.topic.replication.factor=1
offsets.topic.num.partitions=4
transaction.state.log.replication.factor=1
transaction.state.log.min.isr=1
share.coordinator.state.topic.replication.factor=1
share.coordinator.state.topic.min.isr=1
`;
}

function javaOptions(heap: string): string[] {
  return [`-Xmx${heap}`, '-XX:+UseSerialGC', `-Dlog4j2.configurationFile=${resolve('deploy/kafka/log4j2.properties')}`];
}

function classPath(jars: string): string {
  return join(jars, '*');
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
