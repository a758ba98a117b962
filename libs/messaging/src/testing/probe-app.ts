import { Controller, Module } from '@nestjs/common';
import { Ctx, Payload } from '@nestjs/microservices';
import { type NestFastifyApplication } from '@nestjs/platform-fastify';
import { createApp, isolateByCompany, readConfig, type ServiceSchema } from '@tactful/runtime';
import { type MigrationInterface, type QueryRunner } from 'typeorm';
import { connectBus } from '../connect-bus.js';
import { defineConsumer } from '../consumers/consumer-definition.js';
import { EventContext } from '../consumers/event-context.js';
import { OnEvents } from '../consumers/on-events.js';
import { type BusEvent } from '../envelope/bus-event.js';
import { MessagingModule } from '../messaging.module.js';
import { type MessagingOptions } from '../messaging.options.js';

type CustomerEvent = BusEvent<'ledger.customer.created.v1' | 'ledger.customer.updated.v1'>;

/** The consumer that the contract suite watches. */
export const PROBE = defineConsumer({
  name: 'probe',
  service: 'policy',
  topics: ['ledger.v1', 'identity.v1'],
  onDeadLetter: 'park',
});

/** Marks (the `by` of an event) that a handler fails on. A test adds and removes them. */
export const poison = new Set<string>();

class Effects1800000000000 implements MigrationInterface {
  readonly name = 'Effects1800000000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table policy.effect (id bigint generated always as identity, company_id uuid not null,
      subject text not null, sequence bigint not null, mark text not null)`);
    await isolateByCompany(runner, ['policy.effect']);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations go forward only'));
  }
}

/** The schema of the probe's effects: one row each time an event is applied, so that a second time shows. */
export const effectSchema: ServiceSchema = { schema: 'policy', migrations: [Effects1800000000000] };

@Controller()
class ProbeConsumer {
  @OnEvents(PROBE, ['ledger.customer.created.v1', 'ledger.customer.updated.v1'])
  async apply(@Payload() events: readonly CustomerEvent[], @Ctx() context: EventContext): Promise<void> {
    await context.tx.query(
      `insert into policy.effect (company_id, subject, sequence, mark)
       select * from unnest($1::uuid[], $2::text[], $3::bigint[], $4::text[])`,
      [
        events.map((event) => event.companyId),
        events.map((event) => event.subject),
        events.map((event) => event.sequence),
        events.map((event) => event.data.by),
      ],
    );
  }

  /** Comes after `apply`, in the same transaction: what it throws undoes what `apply` wrote. */
  @OnEvents(PROBE, ['ledger.customer.updated.v1'])
  refuse(@Payload() events: readonly CustomerEvent[]): void {
    const bad = events.find((event) => poison.has(event.data.by));
    if (bad) throw new RangeError(`cannot take ${bad.data.by}`);
  }
}

/** One process of the probe: a Nest application with the bus, the ledger's outbox and the consumer. */
export async function startProbeApp(databaseUrl: string, options: MessagingOptions): Promise<NestFastifyApplication> {
  @Module({
    imports: [MessagingModule.forRoot(options), MessagingModule.forService('ledger')],
    controllers: [ProbeConsumer],
  })
  class ProbeModule {}

  const config = readConfig({ DATABASE_URL: databaseUrl, LOG_LEVEL: process.env['PROBE_LOG'] ?? 'silent' });
  const app = await createApp({ config, modules: [ProbeModule], schemas: [] });
  await connectBus(app);
  return app;
}
