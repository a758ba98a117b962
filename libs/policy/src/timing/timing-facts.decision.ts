import { localDateAt } from '@tactful/contact-rules';
import { type EventType } from '@tactful/contracts';
import { type BusEvent } from '@tactful/messaging';

/** The types of events that tell when somebody deals with our messages, and on which days they pay. */
export const timingEventTypes = [
  'delivery.message.read.v1',
  'portal.page.opened.v1',
  'ledger.payment.received.v1',
  'delivery.preferences.changed.v1',
] as const satisfies readonly EventType[];
export type TimingEvent = BusEvent<(typeof timingEventTypes)[number]>;

/** A sign that somebody dealt with a message at that moment. */
export interface SeenRow {
  readonly event_id: string;
  readonly customer_id: string;
  /** Of the message that was read or opened. */
  readonly attempt_id: string | null;
  readonly at: string;
  readonly weight: number;
}

/** The days on which somebody pays, as they stated them last. */
export interface PayDayRow {
  readonly customer_id: string;
  /** The customer, or the one of its contacts who stated them. */
  readonly subject_id: string;
  readonly days: readonly number[];
  readonly stated_at: string;
}

/** Mail programs open mails by themselves, so that a mail that was read says less than a page that was opened. */
const readWeight = { email: 0.5, sms: 1, whatsapp: 1 } as const;

/** Money that moves the moment that its payer moves it. A bank transfer comes when the bank books it. */
const instantMethods: ReadonlySet<string> = new Set(['card', 'wallet']);

/** Takes from a batch of events of one company what timing learns from. */
export function timingFacts(
  events: readonly TimingEvent[],
  companyZone: string,
): { readonly seen: readonly SeenRow[]; readonly payDays: readonly PayDayRow[] } {
  const payDays = new Map(events.flatMap(statedBy).map((row) => [`${row.customer_id} ${row.subject_id}`, row]));
  return { seen: events.flatMap((event) => seenBy(event, companyZone)), payDays: [...payDays.values()] };
}

function seenBy(event: TimingEvent, companyZone: string): readonly SeenRow[] {
  const row = { event_id: event.id, customer_id: event.subject, attempt_id: null };
  switch (event.type) {
    case 'delivery.message.read.v1':
      return [{ ...row, attempt_id: event.data.attemptId, at: event.data.at, weight: readWeight[event.data.channel] }];
    case 'portal.page.opened.v1':
      return [{ ...row, attempt_id: event.data.attemptId, at: event.data.at, weight: 1 }];
    case 'ledger.payment.received.v1': {
      const { method, receivedOn } = event.data.payment;
      const isNow = localDateAt(event.time, companyZone).toString() === receivedOn;
      return instantMethods.has(method) && isNow ? [{ ...row, at: event.time.toString(), weight: 1 }] : [];
    }
    case 'delivery.preferences.changed.v1':
      return [];
  }
}

function statedBy(event: TimingEvent): readonly PayDayRow[] {
  if (event.type !== 'delivery.preferences.changed.v1') return [];
  const { customerId, contactId, preferences, at } = event.data;
  return [
    { customer_id: customerId, subject_id: contactId ?? customerId, days: preferences.payDays ?? [], stated_at: at },
  ];
}
