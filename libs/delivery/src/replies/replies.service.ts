import { Injectable } from '@nestjs/common';
import { cutPageById, draftEvent } from '@tactful/contracts';
import { Outbox } from '@tactful/messaging';
import { type Actor, actorName, Clock, Database, notFound, type Refusal } from '@tactful/runtime';
import { Queue } from '../queue/queue.js';
import { RepliesStore } from './replies.store.js';
import { type ReplyList, type ReplyQuery, type ReplyView } from './replies.types.js';

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

  /** Marks a reply as read, and wakes what waited for that. Reading it again changes nothing. */
  markRead(actor: Actor, replyId: string): Promise<ReplyView | Refusal> {
    const [at, by] = [this.clock.now(), actorName(actor)];
    return this.database.inCompany(actor.companyId, async (tx) => {
      const read = await this.store.markRead(tx, actor.companyId, { replyId, at, by });
      if (!read) return notFound('reply');
      const { customerId, contactId } = read.reply;
      if (!read.isFirst || customerId === null || contactId === null) return read.reply;
      await this.queue.reconsider(tx, actor.companyId, { now: at, customerIds: [customerId] });
      const { inReplyTo } = read.reply;
      const written = inReplyTo === null ? [] : await this.store.accountsOf(tx, actor.companyId, inReplyTo);
      const others = written.filter((account) => account.customerId !== customerId);
      const told = [{ customerId, contactId }, ...others].map((account) => {
        const about = { companyId: actor.companyId, subject: account.customerId, time: at };
        return draftEvent('delivery.reply.read.v1', about, { replyId, ...account, at: at.toString(), by });
      });
      await this.outbox.add(tx, told);
      return read.reply;
    });
  }
}
