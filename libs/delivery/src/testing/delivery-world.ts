import { Body, Controller, HttpCode, Inject, Module, Post } from '@nestjs/common';
import { type NestFastifyApplication } from '@nestjs/platform-fastify';
import { truthGateQuestion, type EventDraft, type TruthGateQuestion } from '@tactful/contracts';
import { busSchema, connectBus, MessagingModule, Outbox } from '@tactful/messaging';
import {
  APP_CONFIG,
  type AppConfig,
  bootApp,
  ClockJump,
  Database,
  DatabaseModule,
  Home,
  Internal,
  isRefusal,
  readConfig,
} from '@tactful/runtime';
import { type LoggedMessage, type NewFault, pointAtSandbox, SandboxModule, sandboxOptionsOf } from '@tactful/sandbox';
import { createTestDatabase, type TestDatabase } from '@tactful/testing';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import getPort from 'get-port';
import { deliverySchema } from '../database/delivery.schema.js';
import { DeliveryModule } from '../delivery.module.js';
import { type ChannelProvider } from '../sending/channel-provider.js';
import { Channels } from '../sending/channels.js';
import { TwilioMessages } from '../twilio/twilio-messages.js';
import { GateBook } from './gate-book.js';

/** Delivery in one process with the shipped sandbox, on the bus and a real database; business time stands still. */
export interface DeliveryWorld {
  readonly app: NestFastifyApplication;
  readonly test: TestDatabase;
  readonly config: AppConfig;
  /** What the ledger answers. */
  readonly gate: GateBook;
  /** Puts events on the bus as their services would. */
  tell(drafts: readonly EventDraft[]): Promise<void>;
  /** Moves business time, through everything that is due on the way. */
  moveTo(instant: string): Promise<void>;
  /** What the sandbox has accepted, oldest first. */
  sent(): Promise<LoggedMessage[]>;
  fault(fault: Partial<NewFault> & Pick<NewFault, 'fault'>): Promise<void>;
  noFaults(): Promise<void>;
  /** Types and data of delivery's events about a customer, oldest first. */
  events(customerId: string): Promise<{ type: string; data: Record<string, unknown> }[]>;
  /** Rows behind the service, as the owner sees them. */
  rows<T>(sql: string, parameters?: unknown[]): Promise<T[]>;
  close(): Promise<void>;
}

const internalToken = 'a-token-between-our-processes';

/** Starts one. Call `close()` in afterAll. */
export async function startDelivery(
  start: string,
  given: { readonly leaseMs?: number; readonly providers?: (config: AppConfig) => readonly ChannelProvider[] } = {},
): Promise<DeliveryWorld> {
  const test = await createTestDatabase([busSchema, deliverySchema]);
  const config = await configFor(test, start, given.leaseMs ?? 3_000);
  const gate = new GateBook();
  const providersOf = given.providers ?? ((settings) => [new TwilioMessages('sms', settings)]);
  const app = await bootApp({
    config,
    schemas: [],
    modules: [
      MessagingModule.forRoot({ transport: 'postgres' }),
      DeliveryModule,
      SandboxModule.register(sandboxOptionsOf(config, new Home(config.home))),
      gateModule(gate),
      providersModule(providersOf),
      ...voices.map(({ module }) => module),
    ],
    beforeListen: connectBus,
  });
  const call = callerOf(config);
  return {
    app,
    test,
    config,
    gate,
    tell: (drafts) => tell(app, drafts),
    moveTo: async (instant) => {
      const moved = await app.get(ClockJump, { strict: false }).jump(Temporal.Instant.from(instant));
      if (isRefusal(moved)) throw new Error(moved.detail);
    },
    sent: async () => ((await call('GET', '/sandbox/log')) as { messages: LoggedMessage[] }).messages,
    fault: async (fault) => {
      await call('POST', '/sandbox/faults', fault);
    },
    noFaults: async () => {
      await call('DELETE', '/sandbox/faults');
    },
    events: (customerId) => eventsOf(test, customerId),
    rows: (sql, parameters) => rowsOf(test, sql, parameters),
    close: async () => {
      await app.close();
      await test.drop();
      await rm(config.home, { recursive: true });
    },
  };
}

async function configFor(test: TestDatabase, start: string, leaseMs: number): Promise<AppConfig> {
  const port = await getPort({ host: '127.0.0.1' });
  const home = await mkdtemp(join(tmpdir(), 'delivery-'));
  const env = {
    PORT: String(port),
    DATABASE_URL: test.url,
    LOG_LEVEL: process.env['SPEC_LOG_LEVEL'] ?? 'silent',
    TACTFUL_HOME: home,
    TACTFUL_VIRTUAL_CLOCK: '1',
    TACTFUL_CLOCK_START: start,
    TACTFUL_LEASE_MS: String(leaseMs),
    PUBLIC_URL: `http://localhost:${port}`,
  };
  return pointAtSandbox(readConfig(env, { internalToken }));
}

function callerOf(config: AppConfig) {
  return async (method: string, path: string, body?: unknown): Promise<unknown> => {
    const response = await fetch(`http://127.0.0.1:${config.port}${path}`, {
      method,
      ...(body !== undefined && { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
    });
    if (!response.ok) throw new Error(`${method} ${path} answered ${response.status}: ${await response.text()}`);
    return response.status === 204 ? undefined : response.json();
  };
}

function gateModule(gate: GateBook) {
  @Controller('internal/truth-gate')
  class GateController {
    @Post()
    @HttpCode(200)
    @Internal()
    ask(@Body({ schema: truthGateQuestion }) question: TruthGateQuestion): unknown {
      return gate.answer(question);
    }
  }
  @Module({ controllers: [GateController] })
  class GateModule {}
  return GateModule;
}

function providersModule(providersOf: (config: AppConfig) => readonly ChannelProvider[]) {
  @Module({ imports: [DeliveryModule] })
  class ProvidersModule {
    constructor(channels: Channels, @Inject(APP_CONFIG) config: AppConfig) {
      for (const provider of providersOf(config)) channels.add(provider);
    }
  }
  return ProvidersModule;
}

/** A module that speaks on the bus in the name of another service. */
const voices = (['identity', 'ledger', 'policy'] as const).map((service) => {
  @Module({ imports: [MessagingModule.forService(service), DatabaseModule.forService(service)] })
  class Voice {
    constructor(
      readonly outbox: Outbox,
      readonly database: Database,
    ) {}
  }
  return { service, module: Voice };
});

async function tell(app: NestFastifyApplication, drafts: readonly EventDraft[]): Promise<void> {
  const groups = Map.groupBy(drafts, (draft) => `${draft.type.split('.')[0] ?? ''} ${draft.companyId}`);
  for (const [speaker, said] of groups) {
    const [service = '', companyId = ''] = speaker.split(' ');
    const voice = voices.find((one) => one.service === service);
    if (!voice) throw new Error(`Nobody here says ${said[0]?.type ?? 'nothing'}`);
    const { outbox, database } = app.get(voice.module, { strict: false });
    await database.inCompany(companyId, (tx) => outbox.add(tx, said));
  }
}

async function eventsOf(test: TestDatabase, customerId: string) {
  return rowsOf<{ type: string; data: Record<string, unknown> }>(
    test,
    `select type, data from bus.outbox where source = 'delivery' and subject = $1 order by sequence`,
    [customerId],
  );
}

/** Looks behind row-level security: the owner is bound by it too, so policies are passed by. */
async function rowsOf<T>(test: TestDatabase, sql: string, parameters: unknown[] = []): Promise<T[]> {
  return test.admin.query<T[]>(sql, parameters);
}
