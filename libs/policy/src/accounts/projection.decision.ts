import { type EventData, type EventType } from '@tactful/contracts';
import { type BusEvent } from '@tactful/messaging';
import { foldDelivery } from './delivery-facts.decision.js';
import { foldGoodFaith, foldUndoneAct } from './good-faith.decision.js';
import { foldLedger } from './ledger-facts.decision.js';
import { ProjectionDraft } from './projection-draft.decision.js';
import { type KnownObligation, type ProjectionChanges } from './projection.types.js';

/** The types of events that an account's facts come from. */
export const accountEventTypes = [
  'identity.company.updated.v1',
  'ledger.customer.created.v1',
  'ledger.customer.updated.v1',
  'ledger.customer.erased.v1',
  'ledger.invoice.scheduled.v1',
  'ledger.invoice.issued.v1',
  'ledger.invoice.changed.v1',
  'ledger.invoice.voided.v1',
  'ledger.payment.received.v1',
  'ledger.payment.applied.v1',
  'ledger.payment.reversed.v1',
  'ledger.credit_note.issued.v1',
  'ledger.charge.posted.v1',
  'ledger.charge.waived.v1',
  'ledger.dispute.opened.v1',
  'ledger.dispute.resolved.v1',
  'ledger.write_off.booked.v1',
  'ledger.write_off.reversed.v1',
  'ledger.write_off.recovered.v1',
  'ledger.write_off.recovery_reversed.v1',
  'ledger.invoice.sold.v1',
  'ledger.invoice.taken_back.v1',
  'ledger.promise.made.v1',
  'ledger.promise.kept.v1',
  'ledger.promise.partly_kept.v1',
  'ledger.promise.broken.v1',
  'ledger.promise.withdrawn.v1',
  'ledger.extension.requested.v1',
  'ledger.extension.granted.v1',
  'ledger.extension.declined.v1',
  'ledger.hold.placed.v1',
  'ledger.hold.released.v1',
  'ledger.hold.changed.v1',
  'ledger.plan.proposed.v1',
  'ledger.plan.declined.v1',
  'ledger.plan.activated.v1',
  'ledger.plan.defaulted.v1',
  'ledger.plan.ended.v1',
  'delivery.message.accepted.v1',
  'delivery.message.delivered.v1',
  'delivery.message.read.v1',
  'delivery.message.failed.v1',
  'delivery.contact.suppressed.v1',
  'delivery.contact.superseded.v1',
  'delivery.contact.expired.v1',
  'delivery.reply.received.v1',
  'delivery.reply.read.v1',
  'delivery.task.opened.v1',
  'delivery.consent.changed.v1',
  'delivery.preferences.changed.v1',
  'portal.page.opened.v1',
] as const satisfies readonly EventType[];
export type AccountEvent = BusEvent<(typeof accountEventTypes)[number]>;

/** What a batch of events of one company changes, given what is stored of the obligations that it names. */
export function foldEvents(events: readonly AccountEvent[], known: readonly KnownObligation[]): ProjectionChanges {
  const draft = new ProjectionDraft(known);
  for (const event of events) foldEvent(draft, event);
  return draft.changes();
}

/** The obligations that a batch of events tells about. */
export function obligationsNamedBy(events: readonly AccountEvent[]): readonly string[] {
  const named = events.flatMap(({ data }) =>
    'obligations' in data ? data.obligations.map(({ obligationId }) => obligationId) : [],
  );
  return [...new Set(named)];
}

function foldEvent(draft: ProjectionDraft, event: AccountEvent): void {
  foldGoodFaith(draft, event);
  foldUndoneAct(draft, event);
  switch (event.type) {
    case 'identity.company.updated.v1':
      draft.company = {
        time_zone: event.data.company.timeZone,
        name: event.data.company.tradingName,
        sequence: event.sequence,
      };
      return;
    case 'portal.page.opened.v1':
      putOpening(draft, event.data);
      return;
    default:
      if (isOfDelivery(event)) foldDelivery(draft, event);
      else foldLedger(draft, event);
  }
}

function putOpening(draft: ProjectionDraft, { attemptId, customerId, at }: EventData<'portal.page.opened.v1'>): void {
  if (attemptId) draft.opened.push({ attempt_id: attemptId, customer_id: customerId, at });
}

type DeliveryEvent = Extract<AccountEvent, { type: `delivery.${string}` }>;

function isOfDelivery(event: AccountEvent): event is DeliveryEvent {
  return event.type.startsWith('delivery.');
}
