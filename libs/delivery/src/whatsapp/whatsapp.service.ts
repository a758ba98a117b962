import { Injectable } from '@nestjs/common';
import { Outbox } from '@tactful/messaging';
import {
  type Actor,
  actorName,
  afterCommit,
  BusinessTimers,
  Clock,
  conflict,
  Database,
  notFound,
  type Refusal,
} from '@tactful/runtime';
import { type EntityManager } from 'typeorm';
import { CompanyStore } from '../company/company.store.js';
import { Queue } from '../queue/queue.js';
import { releasedEvent, resumedEvent } from './whatsapp-events.js';
import { whatsappLookTimer } from './whatsapp-looks.service.js';
import { WhatsappStore } from './whatsapp.store.js';
import { viewOf } from './whatsapp-view.decision.js';
import { type WhatsappReason, type WhatsappView } from './whatsapp-views.js';

/** What a person's decision about WhatsApp touches. */
@Injectable()
export class WhatsappParts {
  constructor(
    readonly companies: CompanyStore,
    readonly queue: Queue,
    readonly outbox: Outbox,
    readonly timers: BusinessTimers,
    readonly clock: Clock,
  ) {}
}

/** Shows what WhatsApp thinks of a company, and lets people decide what goes on. */
@Injectable()
export class WhatsappService {
  constructor(
    private readonly database: Database,
    private readonly store: WhatsappStore,
    private readonly parts: WhatsappParts,
  ) {}

  find({ companyId }: Actor): Promise<WhatsappView> {
    return this.database.inCompany(companyId, (tx) => this.#view(tx, companyId));
  }

  /** Has the provider asked as soon as the process that sends on WhatsApp gets to it. */
  look({ companyId }: Actor): Promise<WhatsappView> {
    return this.database.inCompany(companyId, async (tx) => {
      await this.#lookNow(tx, companyId);
      return this.#view(tx, companyId);
    });
  }

  /** Lets a template go on whose category had changed; it has to be utility again. */
  release(actor: Actor, contentSid: string, { why }: WhatsappReason): Promise<WhatsappView | Refusal> {
    const { companyId } = actor;
    return this.database.inCompany(companyId, async (tx) => {
      await this.#lookNow(tx, companyId);
      const content = (await this.store.contents(tx, companyId)).get(contentSid);
      if (!content) return notFound('content template');
      if (content.stoppedAt === null) return conflict('not_stopped', 'Nothing has stopped this template.');
      if (content.category !== 'utility') {
        return conflict('not_utility', `WhatsApp takes this template for ${content.category}: name another one.`);
      }
      const [by, now] = [actorName(actor), this.parts.clock.now()];
      await this.store.saveContents(tx, companyId, [{ ...content, stoppedAt: null, releasedBy: by, releasedWhy: why }]);
      const view = await this.#view(tx, companyId);
      await this.parts.outbox.add(tx, [releasedEvent(content, { by, why }, { companyId, now })]);
      return view;
    });
  }

  /** Lets the sender go on. */
  resume(actor: Actor, { why }: WhatsappReason): Promise<WhatsappView | Refusal> {
    const { companyId } = actor;
    return this.database.inCompany(companyId, async (tx) => {
      await this.#lookNow(tx, companyId);
      const sender = await this.store.sender(tx, companyId);
      if (!sender?.pausedBecause) return conflict('not_paused', 'The WhatsApp sender is not paused.');
      const [by, now] = [actorName(actor), this.parts.clock.now()];
      const resumed = {
        pausedBecause: null,
        pausedAt: null,
        resumedAt: now.toString(),
        resumedBy: by,
        resumedWhy: why,
      };
      await this.store.saveSender(tx, companyId, { ...sender, ...resumed });
      await this.parts.queue.reconsider(tx, companyId, { now });
      const view = await this.#view(tx, companyId);
      await this.parts.outbox.add(tx, [resumedEvent({ by, why }, { companyId, now })]);
      return view;
    });
  }

  /** Also keeps a look and a person's decision apart: both lock the row of the company's next look first. */
  async #lookNow(tx: EntityManager, companyId: string): Promise<void> {
    await this.store.lookBy(tx, companyId, this.parts.clock.now());
    afterCommit(tx, () => this.parts.timers.poke(whatsappLookTimer));
  }

  async #view(tx: EntityManager, companyId: string): Promise<WhatsappView> {
    const company = await this.parts.companies.find(tx, companyId);
    const [sender, contents] = [await this.store.sender(tx, companyId), await this.store.contents(tx, companyId)];
    return viewOf(companyId, company, { sender, contents });
  }
}
