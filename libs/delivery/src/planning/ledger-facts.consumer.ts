import { Controller } from '@nestjs/common';
import { Ctx, Payload } from '@nestjs/microservices';
import { type BusEvent, EventContext, OnEvents, Outbox } from '@tactful/messaging';
import { deliveryConsumer } from '../delivery.consumer-group.js';
import { type AccountFact, LedgerFacts } from './ledger-facts.service.js';
import { PlanningService } from './planning.service.js';

type FactEvent = BusEvent<
  | 'ledger.payment.received.v1'
  | 'ledger.payment.reversed.v1'
  | 'ledger.credit_note.issued.v1'
  | 'ledger.invoice.voided.v1'
  | 'ledger.dispute.opened.v1'
  | 'ledger.hold.placed.v1'
  | 'ledger.plan.activated.v1'
  | 'ledger.plan.defaulted.v1'
>;

/** Takes what the ledger tells of debts, and customers whose steps came before they did. */
@Controller()
export class LedgerFactsConsumer {
  constructor(
    private readonly facts: LedgerFacts,
    private readonly planning: PlanningService,
    private readonly outbox: Outbox,
  ) {}

  @OnEvents(deliveryConsumer, [
    'ledger.payment.received.v1',
    'ledger.payment.reversed.v1',
    'ledger.credit_note.issued.v1',
    'ledger.invoice.voided.v1',
    'ledger.dispute.opened.v1',
    'ledger.hold.placed.v1',
    'ledger.plan.activated.v1',
    'ledger.plan.defaulted.v1',
  ])
  async onFacts(@Payload() events: readonly FactEvent[], @Ctx() context: EventContext): Promise<void> {
    const [first] = events;
    if (!first) return;
    const drafts = await this.facts.follow(context.tx, first.companyId, events.map(factOf));
    await this.outbox.add(context.tx, drafts);
  }

  @OnEvents(deliveryConsumer, ['ledger.customer.created.v1', 'ledger.customer.updated.v1'])
  async onCustomers(
    @Payload() events: readonly BusEvent<'ledger.customer.created.v1' | 'ledger.customer.updated.v1'>[],
    @Ctx() context: EventContext,
  ): Promise<void> {
    const [first] = events;
    if (!first) return;
    const customerIds = [...new Set(events.map((event) => event.data.customer.customerId))];
    await this.outbox.add(context.tx, await this.planning.planEarly(context.tx, first.companyId, customerIds));
  }
}

function factOf(event: FactEvent): AccountFact {
  const about = { customerId: event.subject, at: event.time, sequence: event.sequence };
  switch (event.type) {
    case 'ledger.payment.received.v1':
      return { ...about, fact: 'payment', obligations: event.data.obligations, crosses: true };
    case 'ledger.payment.reversed.v1':
      return { ...about, fact: 'payment_reversed', obligations: event.data.obligations, crosses: false };
    case 'ledger.credit_note.issued.v1':
      return { ...about, fact: 'credit_note', obligations: event.data.obligations, crosses: true };
    case 'ledger.invoice.voided.v1':
      return { ...about, fact: 'void', obligations: event.data.obligations, crosses: true };
    case 'ledger.dispute.opened.v1':
      return { ...about, fact: 'dispute', obligations: event.data.obligations, crosses: true };
    case 'ledger.hold.placed.v1':
      return { ...about, fact: 'hold', obligations: [], crosses: true };
    case 'ledger.plan.activated.v1':
      return { ...about, fact: 'plan', obligations: event.data.obligations, crosses: true };
    case 'ledger.plan.defaulted.v1':
      return { ...about, fact: 'plan_defaulted', obligations: event.data.obligations, crosses: false };
  }
}
