import { Injectable } from '@nestjs/common';
import { cutPageById, type PageById } from '@tactful/contracts';
import { Outbox } from '@tactful/messaging';
import { type Actor, Clock, conflict, Database, notFound, type Refusal } from '@tactful/runtime';
import { type EntityManager } from 'typeorm';
import { MessageStore } from '../queue/message.store.js';
import { Queue } from '../queue/queue.js';
import { accept } from './accept.decision.js';
import { AttemptStore } from './attempt.store.js';
import {
  type AttemptPage,
  type AttemptView,
  type MessagePage,
  type MessagesQuery,
  type MessageView,
  type ParkedOutcome,
} from './attempts.types.js';
import { unpark } from './doubt.decision.js';
import { Outcomes } from './outcomes.service.js';
import { toAttemptView, toMessageView } from './views.js';

/** The stores behind messages and attempts. */
@Injectable()
export class AttemptsStores {
  constructor(
    readonly messages: MessageStore,
    readonly attempts: AttemptStore,
    readonly queue: Queue,
  ) {}
}

/** Messages and attempts as agents and companies see them, and what they may do to them. */
@Injectable()
export class AttemptsService {
  constructor(
    private readonly database: Database,
    private readonly stores: AttemptsStores,
    private readonly outcomes: Outcomes,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  find({ companyId }: Actor, attemptId: string): Promise<AttemptView | Refusal> {
    return this.database.inCompany(companyId, (tx) => this.#view(tx, companyId, attemptId));
  }

  list({ companyId }: Actor, query: MessagesQuery): Promise<MessagePage> {
    return this.database.inCompany(companyId, async (tx) => {
      const found = await this.stores.messages.page(tx, companyId, { ...query, limit: query.limit + 1 });
      return cutPageById(found.map(toMessageView), query.limit);
    });
  }

  /** Takes a waiting message back: its steps are consumed with the reason `cancelled`. */
  cancel({ companyId }: Actor, messageId: string): Promise<MessageView | Refusal> {
    return this.database.inCompany(companyId, async (tx) => {
      const [message] = await this.stores.messages.lock(tx, companyId, [messageId]);
      if (!message) return notFound('message');
      if (message.state !== 'waiting') {
        return conflict(
          'message_does_not_wait',
          `This message is ${message.state}: only a waiting one can be cancelled.`,
        );
      }
      const { ended, events } = this.stores.queue.cancelled(message, { companyId, now: this.clock.now() });
      await this.stores.messages.save(tx, companyId, [ended]);
      await this.outbox.add(tx, events);
      return toMessageView(ended);
    });
  }

  parked({ companyId }: Actor, query: PageById): Promise<AttemptPage> {
    return this.database.inCompany(companyId, async (tx) => {
      const found = await this.stores.attempts.parked(tx, companyId, { ...query, limit: query.limit + 1 });
      const views = found.map((one) => toAttemptView(one, []));
      return cutPageById(views, query.limit);
    });
  }

  /** Records what a person found out about a parked message. */
  resolve(actor: Actor, attemptId: string, { outcome }: ParkedOutcome): Promise<AttemptView | Refusal> {
    const { companyId } = actor;
    return this.database.inCompany(companyId, async (tx) => {
      const attempt = await this.stores.attempts.find(tx, companyId, attemptId);
      if (!attempt) return notFound('attempt');
      if (attempt.state !== 'parked') return conflict('not_parked', `This attempt is ${attempt.state}, not parked.`);
      const events = await this.outcomes.apply(tx, companyId, [
        {
          attemptId,
          transition: (standing) =>
            outcome === 'was_sent' ? accept(standing, attempt.providerId, 'person') : unpark(standing, actor.name),
        },
      ]);
      const view = await this.#view(tx, companyId, attemptId);
      await this.outbox.add(tx, events);
      return view;
    });
  }

  async #view(tx: EntityManager, companyId: string, attemptId: string): Promise<AttemptView | Refusal> {
    const attempt = await this.stores.attempts.find(tx, companyId, attemptId);
    if (!attempt) return notFound('attempt');
    return toAttemptView(attempt, await this.stores.attempts.history(tx, companyId, attemptId));
  }
}
