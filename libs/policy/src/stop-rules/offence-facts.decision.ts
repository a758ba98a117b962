import { type EventType, type ReplyReading } from '@tactful/contracts';
import { type BusEvent } from '@tactful/messaging';
import { CERTAIN_FROM } from '@tactful/understanding';

/** The types of events that tell of contacts, and of the offence they gave. */
export const offenceEventTypes = [
  'delivery.message.accepted.v1',
  'delivery.consent.changed.v1',
  'delivery.reply.received.v1',
  'ledger.dispute.opened.v1',
] as const satisfies readonly EventType[];
export type OffenceEvent = BusEvent<(typeof offenceEventTypes)[number]>;

/** An accepted message, with the steps that it took. */
export interface AskedRow {
  readonly attempt_id: string;
  readonly message_id: string;
  readonly customer_id: string;
  readonly contact_id: string;
  readonly template_id: string;
  readonly at: string;
  readonly steps: readonly { readonly obligation_id: string; readonly step: string }[];
}

/** Something that shows that a contact offended. It is due to the latest contact that fits what is stated. */
export interface OffenceRow {
  readonly event_id: string;
  readonly kind: 'opt_out' | 'complaint' | 'upset' | 'dispute';
  readonly customer_id: string;
  readonly at: string;
  readonly message_id: string | null;
  readonly contact_id: string | null;
  readonly obligation_ids: readonly string[] | null;
}

/** Takes from a batch of events what counts: contacts first, so that an offence finds its contact. */
export function offenceFacts(events: readonly OffenceEvent[]): {
  readonly asked: readonly AskedRow[];
  readonly offences: readonly OffenceRow[];
} {
  return { asked: events.flatMap(askedBy), offences: events.flatMap(offencesIn) };
}

function askedBy(event: OffenceEvent): readonly AskedRow[] {
  if (event.type !== 'delivery.message.accepted.v1') return [];
  const { attemptId, messageId, customerId, contactId, templateId, at, purpose, steps } = event.data;
  if (purpose !== 'ladder' || steps.length === 0) return [];
  return [
    {
      attempt_id: attemptId,
      message_id: messageId,
      customer_id: customerId,
      contact_id: contactId,
      template_id: templateId,
      at,
      steps: steps.map(({ obligationId, step }) => ({ obligation_id: obligationId, step })),
    },
  ];
}

/** The person's own acts: what an agent or an import enters, or a provider says of a bad address, is nobody's anger. */
const ownActs: ReadonlySet<string> = new Set(['keyword', 'reply', 'page', 'one_click', 'provider']);

/** Better to miss some than to take a plain answer for anger. */
function isSurelyUpset({ intent, confidence }: ReplyReading): boolean {
  return intent === 'upset' && confidence >= CERTAIN_FROM;
}

function offencesIn(event: OffenceEvent): readonly OffenceRow[] {
  const row = (kind: OffenceRow['kind'], at: string, due: Partial<OffenceRow>): OffenceRow => ({
    event_id: event.id,
    kind,
    customer_id: event.subject,
    at,
    message_id: null,
    contact_id: null,
    obligation_ids: null,
    ...due,
  });
  switch (event.type) {
    case 'delivery.message.accepted.v1':
      return [];
    case 'delivery.consent.changed.v1': {
      const { state, source, isComplaint, contactId, at } = event.data;
      if (state !== 'opted_out' || !ownActs.has(source)) return [];
      return [row(isComplaint ? 'complaint' : 'opt_out', at, { contact_id: contactId })];
    }
    case 'delivery.reply.received.v1': {
      const { understanding = [], inReplyTo, contactId, at } = event.data;
      if (!understanding.some(isSurelyUpset)) return [];
      return [row('upset', at, inReplyTo ? { message_id: inReplyTo } : { contact_id: contactId })];
    }
    case 'ledger.dispute.opened.v1': {
      const { dispute, obligations } = event.data;
      const about = obligations.filter(({ invoiceId }) => invoiceId === dispute.invoiceId);
      return [row('dispute', event.time.toString(), { obligation_ids: about.map(({ obligationId }) => obligationId) })];
    }
  }
}
