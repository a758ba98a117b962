import { type AttemptRecord, type KnownAccount } from '../attempts/attempt.types.js';
import { type Standing } from '../attempts/transition.types.js';
import { type MessageRecord } from '../queue/message.types.js';

export const noon = Temporal.Instant.from('2026-06-09T12:00:00Z');

/** A ladder message about one reminder that is being sent by text message. */
export function aMessage(change: Partial<MessageRecord> = {}): MessageRecord {
  return {
    messageId: '01980000-0000-7000-8000-000000000006',
    customerId: '01980000-0000-7000-8000-000000000002',
    contactId: '01980000-0000-7000-8000-000000000004',
    channel: 'sms',
    purpose: 'ladder',
    state: 'sending',
    wantedTone: 'clear',
    audience: { role: 'billing', level: 0 },
    earliestAt: noon,
    sendAt: noon,
    localTime: '2026-06-09T14:00[Europe/Berlin]',
    because: 'step_due',
    triedChannels: [],
    laterTries: 0,
    attemptId: '01980000-0000-7000-8000-000000000007',
    service: null,
    version: 1,
    plannedAt: noon,
    endedAt: null,
    steps: [
      {
        obligationId: '01980000-0000-7000-8000-000000000005',
        invoiceId: '01980000-0000-7000-8000-000000000005',
        ladderRun: 0,
        step: 'reminder',
        validFrom: '2026-06-08',
        validUntil: '2026-06-12',
        escalationId: '01980000-0000-7000-8000-000000000008',
        customerId: '01980000-0000-7000-8000-000000000002',
        contactId: '01980000-0000-7000-8000-000000000004',
        wantedTone: 'clear',
        audience: { role: 'billing', level: 0 },
        after: null,
        manner: null,
      },
    ],
    dropped: [],
    ...change,
  };
}

/** What its attempt says of the one account. */
export function anAccount(change: Partial<KnownAccount> = {}): KnownAccount {
  const { customerId, contactId } = aMessage();
  return {
    customerId,
    contactId: contactId ?? '',
    steps: [],
    amounts: [{ currency: 'EUR', amountMinor: 12_000 }],
    invoiceNumbers: ['INV-1'],
    obligationIds: ['01980000-0000-7000-8000-000000000005'],
    gateSequence: 0,
    crossedBy: null,
    ...change,
  };
}

/** Its attempt, whose intent is written and whose end is not known. */
export function anAttempt(change: Partial<AttemptRecord> = {}): AttemptRecord {
  const message = aMessage();
  return {
    attemptId: message.attemptId ?? '',
    messageId: message.messageId,
    customerId: message.customerId,
    contactId: message.contactId ?? '',
    purpose: 'ladder',
    channel: 'sms',
    provider: 'twilio',
    sender: '+4930111111',
    address: '+4915112345678',
    addressKey: 'key',
    state: 'intent',
    rank: 0,
    tone: 'friendly',
    wantedTone: 'clear',
    templateId: 'overdue_friendly@1',
    locale: 'en',
    subject: null,
    body: 'Hello',
    bodyHash: 'hash',
    tokenHash: null,
    notice: null,
    accounts: [anAccount()],
    facts: {},
    gateReadAt: noon.toString(),
    decidedAt: noon.toString(),
    providerId: null,
    acceptedAt: null,
    receivedAt: null,
    failedAt: null,
    errorClass: null,
    errorCode: null,
    absentLooks: 0,
    unknownAt: null,
    attachments: [],
    ...change,
  };
}

export function aStanding(
  change: { attempt?: Partial<AttemptRecord>; message?: Partial<MessageRecord>; now?: Temporal.Instant } = {},
): Standing {
  return {
    companyId: '01980000-0000-7000-8000-000000000001',
    attempt: anAttempt(change.attempt),
    message: aMessage(change.message),
    now: change.now ?? noon,
    taskId: '01980000-0000-7000-8000-00000000000a',
  };
}
