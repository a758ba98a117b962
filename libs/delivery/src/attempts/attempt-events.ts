import { draftEvent, type EventData, type EventDraft } from '@tactful/contracts';
import { type AttemptRecord } from './attempt.types.js';

type OutcomeType =
  | 'delivery.message.sent.v1'
  | 'delivery.message.delivered.v1'
  | 'delivery.message.read.v1'
  | 'delivery.message.unknown.v1';

/** For whom an event about an attempt is told, and when it happened. */
export interface AttemptTelling {
  readonly companyId: string;
  readonly now: Temporal.Instant;
}

/** A plain outcome: sent, delivered, read, unknown. */
export function outcomeEvent(type: OutcomeType, attempt: AttemptRecord, telling: AttemptTelling): EventDraft {
  return draftEvent(type, about(attempt, telling), outcome(attempt, telling));
}

/** "The provider took it", with every figure it says. */
export function acceptedEvent(attempt: AttemptRecord, telling: AttemptTelling): EventDraft {
  return draftEvent('delivery.message.accepted.v1', about(attempt, telling), {
    ...outcome(attempt, telling),
    provider: attempt.provider,
    providerId: attempt.providerId ?? '',
    templateId: attempt.templateId,
    locale: attempt.locale,
    amounts: [...attempt.amounts],
    invoiceNumbers: [...attempt.invoiceNumbers],
    gateReadAt: attempt.gateReadAt,
  });
}

/** "It did not arrive", and what happens next. */
export function failedEvent(
  attempt: AttemptRecord,
  failure: { readonly wasAccepted: boolean; readonly next: 'later' | 'next_channel' | 'stop' },
  telling: AttemptTelling,
): EventDraft {
  return draftEvent('delivery.message.failed.v1', about(attempt, telling), {
    ...outcome(attempt, telling),
    errorClass: attempt.errorClass ?? 'unrecognised',
    errorCode: attempt.errorCode,
    ...failure,
  });
}

/** "Nobody can find out whether it left: a person decides." */
export function parkedEvent(attempt: AttemptRecord, because: string, telling: AttemptTelling): EventDraft {
  return draftEvent('delivery.message.parked.v1', about(attempt, telling), { ...outcome(attempt, telling), because });
}

/** "A fact landed while it left." */
export function crossedEvent(attempt: AttemptRecord, fact: string, telling: AttemptTelling): EventDraft {
  return draftEvent('delivery.message.crossed.v1', about(attempt, telling), { ...outcome(attempt, telling), fact });
}

function about({ customerId }: AttemptRecord, { companyId, now }: AttemptTelling) {
  return { companyId, subject: customerId, time: now };
}

function outcome(attempt: AttemptRecord, { now }: AttemptTelling): EventData<OutcomeType> {
  return {
    messageId: attempt.messageId,
    attemptId: attempt.attemptId,
    customerId: attempt.customerId,
    contactId: attempt.contactId,
    channel: attempt.channel,
    purpose: attempt.purpose,
    steps: [...attempt.steps],
    ...(attempt.notice && { notice: attempt.notice }),
    wantedTone: attempt.wantedTone,
    tone: attempt.tone,
    at: now.toString(),
  };
}
