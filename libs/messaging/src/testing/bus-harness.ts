import { type NestFastifyApplication } from '@nestjs/platform-fastify';
import { type EventType, findEvent } from '@tactful/contracts';
import { machineNow, switchCompany } from '@tactful/runtime';
import { createTestDatabase, type TestDatabase } from '@tactful/testing';
import { setTimeout as pause } from 'node:timers/promises';
import { type EntityManager } from 'typeorm';
import { BusStatus } from '../bus.service.js';
import { busSchema } from '../database/bus.schema.js';
import { DeadLetters } from '../dead-letters/dead-letters.js';
import { type MessagingOptions } from '../messaging.options.js';
import { Outbox } from '../outbox/outbox.js';
import { Announcer } from '../wake-ups/announcer.js';
import { WakeUps } from '../wake-ups/wake-ups.js';
import { effectSchema, startProbeApp } from './probe-app.js';

/** One applied event. */
export interface Effect {
  readonly subject: string;
  readonly sequence: number;
  readonly mark: string;
}

/** A transaction that a test keeps open. */
export interface OpenWriter {
  write(subject: string, marks: readonly string[], type?: EventType): Promise<void>;
  /** Draws the transaction id now, before anything is written. */
  begin(): Promise<void>;
  commit(): Promise<void>;
}

/** A database, and the apps of one consumer group on it, over one transport. */
export class BusHarness {
  readonly #apps: NestFastifyApplication[] = [];
  readonly #wakeUps = new WakeUps();
  readonly #announcer = new Announcer(this.#wakeUps);
  readonly #outbox = new Outbox('ledger', this.#wakeUps);

  private constructor(
    readonly test: TestDatabase,
    private readonly options: MessagingOptions,
  ) {
    // The test writes as another process would: the apps hear of it by NOTIFY.
    this.#wakeUps.announceBy((database) => this.#announcer.announce(database));
  }

  static async open(options: MessagingOptions): Promise<BusHarness> {
    return new BusHarness(await createTestDatabase([busSchema, effectSchema]), options);
  }

  get deadLetters(): DeadLetters {
    return this.#app.get(DeadLetters, { strict: false });
  }

  get status(): BusStatus {
    return this.#app.get(BusStatus, { strict: false });
  }

  /** One more process of the group. */
  async start(options: Partial<MessagingOptions> = {}): Promise<NestFastifyApplication> {
    const app = await startProbeApp(this.test.url, { ...this.options, ...options });
    this.#apps.push(app);
    return app;
  }

  async stop(app: NestFastifyApplication): Promise<void> {
    this.#apps.splice(this.#apps.indexOf(app), 1);
    await app.close();
  }

  async stopAll(): Promise<void> {
    for (const app of [...this.#apps]) await this.stop(app);
  }

  async close(): Promise<void> {
    await this.stopAll();
    await this.#announcer.stop();
    await this.test.drop();
  }

  /** Writes one event for each mark, in one transaction. */
  async write(companyId: string, subject: string, marks: readonly string[], type?: EventType): Promise<void> {
    await this.test.as('ledger').inCompany(companyId, (tx) => this.addTo(tx, { companyId, subject, marks, type }));
  }

  /** A transaction that stays open until the test commits it. */
  async openWriter(companyId: string): Promise<OpenWriter> {
    const runner = this.test.source.createQueryRunner();
    await runner.startTransaction();
    await switchCompany(runner.manager, companyId);
    return {
      write: (subject, marks, type) => this.addTo(runner.manager, { companyId, subject, marks, type }),
      begin: () => runner.query('select pg_current_xact_id()').then(() => undefined),
      commit: async () => {
        await runner.commitTransaction();
        await runner.release();
        this.#wakeUps.poke(this.test.source);
      },
    };
  }

  /** What was applied for a company, in order. */
  async effects(companyId: string): Promise<Effect[]> {
    return this.test
      .as('policy')
      .inCompany(companyId, (tx) =>
        tx.query<Effect[]>(`select subject, sequence::int, mark from policy.effect order by id`),
      );
  }

  async marks(companyId: string): Promise<string[]> {
    return (await this.effects(companyId)).map((effect) => effect.mark);
  }

  /** Waits until as many effects of a company are there; returns their marks when the bus has come to rest. */
  async marksWhen(companyId: string, count: number): Promise<string[]> {
    await this.eventually(async () => (await this.effects(companyId)).length >= count);
    await this.rest();
    return this.marks(companyId);
  }

  /** Waits until the bus has come to rest in every app. */
  async rest(): Promise<void> {
    await this.eventually(async () => {
      for (const app of this.#apps) {
        if (await app.get(BusStatus, { strict: false }).busy()) return false;
      }
      return true;
    });
  }

  /** Waits for a condition; after 60 s it fails and tells which. */
  async eventually(condition: () => Promise<boolean>): Promise<void> {
    const deadline = performance.now() + 60_000;
    while (!(await condition())) {
      if (performance.now() > deadline) throw new Error(`Still not so after 60 s: ${condition.toString()}`);
      await pause(20);
    }
  }

  /** Makes the transport bring every event again, as after a crash before it took note. Apps must be stopped. */
  async forgetDelivery(): Promise<void> {
    await this.test.admin.query(`update bus.consumer set xid = '0', id = 0, recorded_at = '-infinity'`);
    await this.test.admin.query(`update bus.relay set xid = '0', id = 0, recorded_at = '-infinity'`);
  }

  get #app(): NestFastifyApplication {
    const [app] = this.#apps;
    if (!app) throw new Error('No app has been started');
    return app;
  }

  /** Writes events in the transaction `tx`. */
  async addTo(
    tx: EntityManager,
    what: { companyId: string; subject: string; marks: readonly string[]; type?: EventType | undefined },
  ): Promise<void> {
    const type = what.type ?? 'ledger.customer.updated.v1';
    const sample: object = findEvent(type)?.sample ?? {};
    const { companyId, subject } = what;
    const drafts = what.marks.map((by) => ({ type, companyId, subject, time: machineNow(), data: { ...sample, by } }));
    await this.#outbox.add(tx, drafts);
  }
}
