import { Controller } from '@nestjs/common';
import { Ctx, Payload } from '@nestjs/microservices';
import { type EventType, type Hold } from '@tactful/contracts';
import { type BusEvent, EventContext, OnEvents, Outbox } from '@tactful/messaging';
import { deliveryConsumer } from '../delivery.consumer-group.js';
import { type AccountFact, LedgerFacts } from './ledger-facts.service.js';
import { PlanningService } from './planning.service.js';

/** The facts that sending follows. `crosses`: it makes what a message says untrue. */
const factsByType = {
  'ledger.payment.received.v1': { fact: 'payment', crosses: true },
  'ledger.payment.applied.v1': { fact: 'payment', crosses: true },
  'ledger.payment.reversed.v1': { fact: 'payment_reversed', crosses: false },
  'ledger.credit_note.issued.v1': { fact: 'credit_note', crosses: true },
  'ledger.invoice.voided.v1': { fact: 'void', crosses: true },
  'ledger.invoice.sold.v1': { fact: 'sale', crosses: true },
  'ledger.write_off.booked.v1': { fact: 'write_off', crosses: true },
  'ledger.extension.granted.v1': { fact: 'extension', crosses: true },
  'ledger.charge.waived.v1': { fact: 'waiver', crosses: true },
  'ledger.dispute.opened.v1': { fact: 'dispute', crosses: true },
  'ledger.hold.placed.v1': { fact: 'hold', crosses: true },
  'ledger.plan.activated.v1': { fact: 'plan', crosses: true },
  'ledger.plan.defaulted.v1': { fact: 'plan_defaulted', crosses: false },
  'ledger.plan.ended.v1': { fact: 'plan_ended', crosses: true },
} as const satisfies Partial<Record<EventType, Pick<AccountFact, 'fact' | 'crosses'>>>;

type FactType = keyof typeof factsByType;
type FactEvent = BusEvent<FactType>;

/** Takes what the ledger tells of debts, and customers whose steps came before they did. */
@Controller()
export class LedgerFactsConsumer {
  constructor(
    private readonly facts: LedgerFacts,
    private readonly planning: PlanningService,
    private readonly outbox: Outbox,
  ) {}

  @OnEvents(deliveryConsumer, Object.keys(factsByType) as FactType[])
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
  const obligations = 'obligations' in event.data ? event.data.obligations : [];
  const { subject: customerId, time: at, sequence } = event;
  return { ...factsByType[event.type], customerId, at, sequence, obligations, trouble: troubleOf(event) };
}

/** Holds that are no trouble: an agreement runs, or is looked at. */
const quietHolds: ReadonlySet<Hold['reason']> = new Set([
  ...(['promise', 'plan_proposed', 'extension_requested', 'collection_scheduled', 'claims_paid'] as const),
]);

function troubleOf(event: FactEvent): string | null {
  switch (event.type) {
    case 'ledger.dispute.opened.v1':
      return 'dispute';
    case 'ledger.plan.defaulted.v1':
      return 'plan_defaulted';
    case 'ledger.hold.placed.v1': {
      const { reason } = event.data.hold;
      return quietHolds.has(reason) ? null : reason;
    }
    default:
      return null;
  }
}
