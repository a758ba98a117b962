import { Inject, Injectable, Logger } from '@nestjs/common';
import { type CompanySettings, type EventDraft } from '@tactful/contracts';
import { Outbox } from '@tactful/messaging';
import { APP_CONFIG, type AppConfig, Clock, Database } from '@tactful/runtime';
import { type EntityManager } from 'typeorm';
import { CompanyStore } from '../company/company.store.js';
import { Queue } from '../queue/queue.js';
import { lookAtContents, problemOf } from './content.decision.js';
import { blockDays, lookAtSender } from './sender.decision.js';
import { contentEvent, pausedEvent } from './whatsapp-events.js';
import { WhatsappStore } from './whatsapp.store.js';
import { type QualityRating, type SenderRecord, type ToldContent, type WhatsappAccount } from './whatsapp.types.js';

/** The name of the business timer that looks at WhatsApp accounts. */
export const whatsappLookTimer = 'delivery whatsapp look';
/** Between two looks that the provider answered, and after one that it did not. */
const [usualHours, againMinutes] = [24, 15];

/** The stores of a look, and settings. */
@Injectable()
export class WhatsappLookParts {
  constructor(
    readonly companies: CompanyStore,
    readonly queue: Queue,
    readonly outbox: Outbox,
    readonly clock: Clock,
    @Inject(APP_CONFIG) readonly config: AppConfig,
  ) {}
}

/** Asks the provider what WhatsApp thinks of a company's templates and number, and stops what must stop. */
@Injectable()
export class WhatsappLooks {
  readonly #logger = new Logger('WhatsappLooks');

  constructor(
    private readonly database: Database,
    private readonly store: WhatsappStore,
    private readonly parts: WhatsappLookParts,
  ) {}

  nextDueAt(): Promise<Temporal.Instant | null> {
    return this.store.nextDueAt();
  }

  /** Looks at every account that is due. */
  async runDue(account: WhatsappAccount, now: Temporal.Instant): Promise<void> {
    for (const { companyId } of await this.store.takeDue(now, this.parts.config.leaseMs)) {
      await this.#look(companyId, account);
    }
  }

  /** The provider is asked between two transactions, never inside one. */
  async #look(companyId: string, account: WhatsappAccount): Promise<void> {
    const company = await this.database.inCompany(companyId, (tx) => this.parts.companies.find(tx, companyId));
    const sender = company?.senders.whatsapp;
    const [contents, quality] = sender
      ? await Promise.all([account.contents(), account.quality(sender.from)])
      : [null, null];
    await this.database.inCompany(companyId, async (tx) => {
      const now = this.parts.clock.now();
      if (!company || !sender) return this.store.lookNext(tx, companyId, null);
      const wasAnswered = contents !== null && quality !== null;
      await this.store.lookNext(
        tx,
        companyId,
        wasAnswered ? now.add({ hours: usualHours }) : now.add({ minutes: againMinutes }),
      );
      await this.parts.outbox.add(tx, [
        ...(contents ? await this.#keepContents(tx, company, contents) : []),
        ...(quality ? await this.#keepSender(tx, companyId, quality) : []),
      ]);
    });
  }

  async #keepContents(
    tx: EntityManager,
    company: CompanySettings,
    told: readonly ToldContent[],
  ): Promise<EventDraft[]> {
    const { companyId, senders } = company;
    const now = this.parts.clock.now();
    const named = Object.entries(senders.whatsapp?.contentSids ?? {}).map(([name, contentSid]) => ({
      name,
      contentSid,
    }));
    const looked = lookAtContents(named, told, await this.store.contents(tx, companyId), now);
    await this.store.saveContents(
      tx,
      companyId,
      looked.map(({ record }) => record),
    );
    for (const { record, before } of looked) {
      const { contentSid, name, category } = record;
      if (record.stoppedAt !== null && before?.stoppedAt === null) {
        this.#logger.error({
          companyId,
          contentSid,
          name,
          category,
          message: `${name} is ${category} now: it is stopped`,
        });
      }
    }
    // A first look that finds everything in order is no news.
    const news = looked.filter(({ isNews, before, record }) => isNews && (before || problemOf(record)));
    return news.map((one) => contentEvent(one, { companyId, now }));
  }

  async #keepSender(tx: EntityManager, companyId: string, quality: QualityRating): Promise<EventDraft[]> {
    const now = this.parts.clock.now();
    const before = await this.store.sender(tx, companyId);
    const blocks = await this.store.blocks(tx, companyId, countedSince(before, now));
    const after = lookAtSender({ quality, ...blocks }, before, now);
    await this.store.saveSender(tx, companyId, after);
    if (after.pausedBecause === null || before?.pausedBecause) return [];
    const { pausedBecause: because, taken, blocked } = after;
    this.#logger.error({ companyId, because, quality, taken, blocked, message: 'the WhatsApp sender is paused' });
    await this.parts.queue.reconsider(tx, companyId, { now });
    return [pausedEvent(after, { companyId, now })];
  }
}

/** Blocks that a person has looked at are not held against the sender again. */
function countedSince(sender: SenderRecord | null, now: Temporal.Instant): Temporal.Instant {
  const since = now.subtract({ hours: 24 * blockDays });
  const resumedAt = sender?.resumedAt ? Temporal.Instant.from(sender.resumedAt) : since;
  return Temporal.Instant.compare(resumedAt, since) > 0 ? resumedAt : since;
}
