import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { startDistributed } from './distributed-system.js';
import { buildFolder, type Credentials } from './running-system.js';
import { startStandalone } from './standalone-system.js';

/** A whole system on the virtual clock, with a database of its own, ready for a story. */
export interface RunningSystem {
  readonly credentials: Credentials;
  /** Where each process writes its log, for a look after a failure. */
  readonly home: string;
  stop(): Promise<void>;
}

/** Where the virtual clock begins. */
export interface SystemOptions {
  readonly clockStart: string;
}

/**
 * Starts the built system: everything in one process, or with `TACTFUL_TEST_MODE=kafka` each app as its own process on
 * a real Apache Kafka behind the routes of the ingress. A story cannot tell which.
 */
export async function startSystem(options: SystemOptions): Promise<RunningSystem> {
  if (!existsSync(join(buildFolder, 'apps/standalone/main.js')))
    throw new Error('Nothing is built yet: npm run build:apps');
  return process.env['TACTFUL_TEST_MODE'] === 'kafka' ? startDistributed(options) : startStandalone(options);
}
