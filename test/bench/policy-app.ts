import { DiscoveryService } from '@nestjs/core';
import { MessagingModule } from '@tactful/messaging';
import { PolicyModule } from '@tactful/policy';
import { type BusinessTimer, createApp, Database, DatabasePools, readConfig } from '@tactful/runtime';
import { AgendaTimers } from '../../libs/policy/src/agenda/agenda.timers.js';
import { SweepWorker } from '../../libs/policy/src/sweep/sweep.worker.js';
import { type BenchSettings } from './bench.js';
import { type DatabaseCopy } from './postgres.js';

/** The policy service in this process, without HTTP. */
export interface PolicyApp {
  /** What its process would run when business time comes; here a bench runs it. */
  timer(name: string): BusinessTimer;
  /** The nightly sweep, as the agenda runs it. */
  readonly sweep: BusinessTimer;
  /** Its own connections. */
  readonly database: Database;
}

/** Starts the policy service on a database of a bench. */
export async function openPolicy(
  { url }: Pick<DatabaseCopy, 'url'>,
  { atEnd }: Pick<BenchSettings, 'atEnd'>,
): Promise<PolicyApp> {
  const config = readConfig({ DATABASE_URL: url, LOG_LEVEL: 'warn' });
  const modules = [MessagingModule.forRoot({ transport: 'postgres' }), PolicyModule];
  const app = await createApp({ config, modules, schemas: [] });
  atEnd(() => app.close());
  await app.init();
  const discovery = app.get(DiscoveryService, { strict: false });
  return {
    timer: (name) => timerNamed(discovery, name),
    sweep: app.get(AgendaTimers, { strict: false }).timerOf(app.get(SweepWorker, { strict: false })),
    database: new Database(await app.get(DatabasePools, { strict: false }).pool('policy'), 'policy'),
  };
}

function timerNamed(discovery: DiscoveryService, name: string): BusinessTimer {
  for (const { instance } of discovery.getProviders()) {
    const candidate = instance as Partial<BusinessTimer> | null | undefined;
    if (candidate?.name === name && candidate.runDue) return candidate as BusinessTimer;
  }
  throw new Error(`There is no timer ${name}`);
}
