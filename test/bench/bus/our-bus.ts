import { Controller, type INestApplication, Module } from '@nestjs/common';
import { Ctx, Payload } from '@nestjs/microservices';
import {
  type BusEvent,
  connectBus,
  defineConsumer,
  type EventContext,
  MessagingModule,
  type MessagingOptions,
  OnEvents,
  Outbox,
} from '@tactful/messaging';
import { createApp, Database, DatabaseModule, readConfig } from '@tactful/runtime';
import { type BusWork, Finish, insertEffects } from './work.js';

const BENCH = defineConsumer({ name: 'bench', service: 'policy', topics: ['ledger.v1'], onDeadLetter: 'park' });

let finish = new Finish(0);

@Controller()
class BenchConsumer {
  @OnEvents(BENCH, ['ledger.invoice.issued.v1'])
  async apply(
    @Payload() events: readonly BusEvent<'ledger.invoice.issued.v1'>[],
    @Ctx() context: EventContext,
  ): Promise<void> {
    await context.tx.query(insertEffects, [
      events.map((event) => event.id),
      events.map((event) => event.companyId),
      events.map((event) => event.subject),
      events.map((event) => event.sequence),
    ]);
    context.afterCommit(() => finish.count(events.length));
  }
}

/** A process of ours with the ledger's outbox and one consumer. */
export class OurBus {
  private constructor(private readonly app: INestApplication) {}

  static async start(databaseUrl: string, options: MessagingOptions): Promise<OurBus> {
    @Module({
      imports: [
        MessagingModule.forRoot(options),
        MessagingModule.forService('ledger'),
        DatabaseModule.forService('ledger'),
      ],
      controllers: [BenchConsumer],
    })
    class BenchModule {}

    const config = readConfig({ DATABASE_URL: databaseUrl, LOG_LEVEL: 'warn' });
    const app = await createApp({ config, modules: [BenchModule], schemas: [] });
    await connectBus(app);
    return new OurBus(app);
  }

  /** Writes the work while the consumer reads. Returns events per second, from the first write to the last commit. */
  async carry(work: BusWork): Promise<number> {
    const [database, outbox] = [this.app.get(Database, { strict: false }), this.app.get(Outbox, { strict: false })];
    finish = new Finish(work.events);
    const from = performance.now();
    for (const drafts of work.transactions) {
      await database.inCompany(work.companyId, (tx) => outbox.add(tx, drafts));
    }
    await finish.within(120);
    return work.events / ((performance.now() - from) / 1_000);
  }

  close(): Promise<void> {
    return this.app.close();
  }
}
