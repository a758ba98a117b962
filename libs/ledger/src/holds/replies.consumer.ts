import { Controller } from '@nestjs/common';
import { Ctx, Payload } from '@nestjs/microservices';
import { type EventDraft } from '@tactful/contracts';
import { type BusEvent, EventContext, OnEvents, Outbox } from '@tactful/messaging';
import { afterCommit, BusinessTimers, Clock } from '@tactful/runtime';
import { type EntityManager } from 'typeorm';
import { agendaTimer } from '../agenda/agenda.timer.js';
import { ledgerConsumer } from '../company/company.consumer.js';
import { openBooks, type Writing } from '../company/writing.js';
import { lockCustomers } from '../customers/customers.store.js';
import { careHolds, type Worry } from './care.decision.js';
import { calendarOf } from './hold-calendar.js';
import { activeOnAccounts } from './holds.store.js';
import { placeHolds } from './placing.js';

/** Leaves customers in peace who wrote that they are in trouble or upset, until a person has looked after them. */
@Controller()
export class RepliesConsumer {
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
    const worries = events.flatMap(({ data: { customerId, concerns = [] } }) =>
      concerns.map((concern) => ({ customerId, concern })),
    );
    if (!first || worries.length === 0) return;
    const writing = await openBooks(tx, { companyId: first.companyId, now: this.clock.now(), by: 'delivery' });
    await this.outbox.add(tx, await holdFor(tx, writing, worries));
    afterCommit(tx, () => this.timers.poke(agendaTimer));
  }
}

async function holdFor(tx: EntityManager, writing: Writing, worries: readonly Worry[]): Promise<readonly EventDraft[]> {
  const { companyId } = writing;
  const known = await lockCustomers(tx, companyId, [...new Set(worries.map(({ customerId }) => customerId))]);
  const ours = worries.filter(({ customerId }) => known.has(customerId));
  const held = await activeOnAccounts(tx, companyId, [...known]);
  const { drafts } = await placeHolds(tx, writing, careHolds(ours, held, await calendarOf(tx, writing)));
  return drafts;
}
