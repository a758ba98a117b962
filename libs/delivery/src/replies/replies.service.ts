import { Injectable } from '@nestjs/common';
import { cutPageById, draftEvent, type EventDraft } from '@tactful/contracts';
import { Outbox } from '@tactful/messaging';
import { type Actor, actorName, Clock, Database, notFound, type Refusal } from '@tactful/runtime';
import { type EntityManager } from 'typeorm';
import { Queue } from '../queue/queue.js';
import { RepliesStore } from './replies.store.js';
import { type ReplyList, type ReplyQuery, type ReplyView } from './replies.types.js';

/** That a reply was read, by whom and when. */
export interface ReplyRead {
  readonly companyId: string;
  readonly replyId: string;
  readonly at: Temporal.Instant;
  readonly by: string;
}

/** What people wrote, and that an agent has read it: until then automation is silent for them. */
@Injectable()
export class RepliesService {
  constructor(
    private readonly database: Database,
    private readonly store: RepliesStore,
    private readonly queue: Queue,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  async list(actor: Actor, query: ReplyQuery): Promise<ReplyList> {
    const { limit, customerId, cursor } = query;
    const unread = query.unread === undefined ? undefined : query.unread === 'true';
    const page = { unread, customerId, before: cursor, limit: limit + 1 };
    const rows = await this.database.inCompany(actor.companyId, (tx) => this.store.list(tx, actor.companyId, page));
    return cutPageById(rows, limit);
  }

  /** Marks a reply as read by an agent, and wakes what waited for that. Reading it again changes nothing. */
  markRead(actor: Actor, replyId: string): Promise<ReplyView | Refusal> {
    const reading = { companyId: actor.companyId, replyId, at: this.clock.now(), by: actorName(actor) };
    return this.database.inCompany(actor.companyId, async (tx) => {
      const read = await this.read(tx, reading);
      if (!read) return notFound('reply');
      await this.outbox.add(tx, read.drafts);
      return read.reply;
    });
  }

  /** The same within a transaction; the events are for its outbox. Undefined: there is no such reply. */
  async read(
    tx: EntityManager,
    { companyId, replyId, at, by }: ReplyRead,
  ): Promise<{ readonly reply: ReplyView; readonly drafts: readonly EventDraft[] } | undefined> {
    const read = await this.store.markRead(tx, companyId, { replyId, at, by });
    if (!read) return undefined;
    const { reply, isFirst } = read;
    const { customerId, contactId, inReplyTo } = reply;
    if (!isFirst || customerId === null || contactId === null) return { reply, drafts: [] };
    await this.queue.reconsider(tx, companyId, { now: at, customerIds: [customerId] });
    const written = inReplyTo === null ? [] : await this.store.accountsOf(tx, companyId, inReplyTo);
    const others = written.filter((account) => account.customerId !== customerId);
    const drafts = [{ customerId, contactId }, ...others].map((account) => {
      const about = { companyId, subject: account.customerId, time: at };
      return draftEvent('delivery.reply.read.v1', about, { replyId, ...account, at: at.toString(), by });
    });
    return { reply, drafts };
  }
}
