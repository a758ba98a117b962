import { Controller } from '@nestjs/common';
import { Ctx, Payload } from '@nestjs/microservices';
import { type EventDraft } from '@tactful/contracts';
import { type BusEvent, EventContext, OnEvents, Outbox } from '@tactful/messaging';
import { afterCommit, BusinessTimers, Clock, isRefusal } from '@tactful/runtime';
import { type EntityManager } from 'typeorm';
import { agendaTimer } from '../agenda/agenda.timer.js';
import { ledgerConsumer } from '../company/company.consumer.js';
import { openBooks, type Writing } from '../company/writing.js';
import { lockCustomers } from '../customers/customers.store.js';
import { activeOnAccounts } from '../holds/holds.store.js';
import { openInvoices } from '../invoices/invoices.store.js';
import { type HeardReply, promiseOfReply } from './promise-of-reply.decision.js';
import { repliesWithPromise } from './promises.store.js';
import { recordPromise } from './record-promise.js';

/**
 * Records promises that replies make plainly, within the company's limit; what the ledger has against one leaves it to a
 * person, who finds the reply unread.
 */
@Controller()
export class RepliesPromiseConsumer {
  constructor(
    private readonly outbox: Outbox,
    private readonly clock: Clock,
    private readonly timers: BusinessTimers,
  ) {}

  @OnEvents(ledgerConsumer, ['delivery.reply.received.v1'])
  async hear(
    @Payload() events: readonly BusEvent<'delivery.reply.received.v1'>[],
    @Ctx() { tx }: EventContext,
  ): Promise<void> {
    const [first] = events;
    const replies = events.map(({ data }) => data).filter(({ promise }) => promise !== undefined);
    if (!first || replies.length === 0) return;
    const { companyId } = first;
    const writing = await openBooks(tx, { companyId, now: this.clock.now(), by: 'rule' });
    if (Object.keys(writing.settings.promises.recordedBelowMinor).length === 0) return;
    // All at once and before anything is read: in one order for everybody, and so that the same reply comes second.
    await lockCustomers(tx, companyId, [...new Set(replies.map(({ customerId }) => customerId))]);
    const recorded = await repliesWithPromise(
      tx,
      companyId,
      replies.map(({ replyId }) => replyId),
    );
    const drafts: EventDraft[] = [];
    for (const reply of replies) {
      if (!recorded.has(reply.replyId)) drafts.push(...(await recordFrom(tx, writing, reply)));
    }
    await this.outbox.add(tx, drafts);
    afterCommit(tx, () => this.timers.poke(agendaTimer));
  }
}

async function recordFrom(tx: EntityManager, writing: Writing, reply: HeardReply): Promise<readonly EventDraft[]> {
  const { companyId, settings } = writing;
  const given = promiseOfReply(reply, {
    settings: settings.promises,
    invoices: await openInvoices(tx, companyId, [reply.customerId]),
    isHeld: (await activeOnAccounts(tx, companyId, [reply.customerId])).length > 0,
  });
  const made = given && (await recordPromise(tx, writing, given, reply.replyId));
  return made === undefined || isRefusal(made) ? [] : made.drafts;
}
