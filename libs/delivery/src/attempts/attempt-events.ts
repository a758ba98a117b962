import { draftEvent, type EventData, type EventDraft } from '@tactful/contracts';
import { sharedWith } from '../queue/message-events.js';
import { type AttemptRecord, type KnownAccount } from './attempt.types.js';

type OutcomeType =
  | 'delivery.message.sent.v1'
  | 'delivery.message.delivered.v1'
  | 'delivery.message.read.v1'
  | 'delivery.message.silent.v1'
  | 'delivery.message.unknown.v1';

/** For whom an event about an attempt is told, and when it happened. */
export interface AttemptTelling {
  readonly companyId: string;
  readonly now: Temporal.Instant;
}

/** A plain outcome: sent, delivered, read, silent, unknown. Told, as every outcome, to each account with what it says of it. */
export function outcomeEvents(type: OutcomeType, attempt: AttemptRecord, telling: AttemptTelling): EventDraft[] {
  return attempt.accounts.map((account) =>
    draftEvent(type, about(account, telling), outcome(attempt, account, telling)),
  );
}

/** "The provider took it", with every figure it says. */
export function acceptedEvents(attempt: AttemptRecord, telling: AttemptTelling): EventDraft[] {
  return attempt.accounts.map((account) =>
    draftEvent('delivery.message.accepted.v1', about(account, telling), {
      ...outcome(attempt, account, telling),
      provider: attempt.provider,
      providerId: attempt.providerId ?? '',
      templateId: attempt.templateId,
      locale: attempt.locale,
      amounts: [...account.amounts],
      invoiceNumbers: [...account.invoiceNumbers],
      gateReadAt: attempt.gateReadAt,
    }),
  );
}

/** "It did not arrive", and what happens next. */
export function failedEvents(
  attempt: AttemptRecord,
  failure: { readonly wasAccepted: boolean; readonly next: 'later' | 'next_channel' | 'stop' },
  telling: AttemptTelling,
): EventDraft[] {
  return attempt.accounts.map((account) =>
    draftEvent('delivery.message.failed.v1', about(account, telling), {
      ...outcome(attempt, account, telling),
      errorClass: attempt.errorClass ?? 'unrecognised',
      errorCode: attempt.errorCode,
      ...failure,
    }),
  );
}

/** "Nobody can find out whether it left: a person decides." */
export function parkedEvents(attempt: AttemptRecord, because: string, telling: AttemptTelling): EventDraft[] {
  return attempt.accounts.map((account) =>
    draftEvent('delivery.message.parked.v1', about(account, telling), {
      ...outcome(attempt, account, telling),
      because,
    }),
  );
}

/** "A fact landed while it left", told to the account whose fact it is. */
export function crossedEvent(
  attempt: AttemptRecord,
  crossing: { readonly customerId: string; readonly fact: string },
  telling: AttemptTelling,
): EventDraft[] {
  const { customerId, fact } = crossing;
  return attempt.accounts
    .filter((account) => account.customerId === customerId)
    .map((account) =>
      draftEvent('delivery.message.crossed.v1', about(account, telling), {
        ...outcome(attempt, account, telling),
        fact,
      }),
    );
}

function about({ customerId }: KnownAccount, { companyId, now }: AttemptTelling) {
  return { companyId, subject: customerId, time: now };
}

function outcome(attempt: AttemptRecord, account: KnownAccount, { now }: AttemptTelling): EventData<OutcomeType> {
  return {
    messageId: attempt.messageId,
    attemptId: attempt.attemptId,
    customerId: account.customerId,
    contactId: account.contactId,
    channel: attempt.channel,
    purpose: attempt.purpose,
    steps: [...account.steps],
    ...(attempt.notice && { notice: attempt.notice }),
    ...sharedWith(attempt.accounts, account.customerId),
    wantedTone: attempt.wantedTone,
    tone: attempt.tone,
    at: now.toString(),
  };
}
