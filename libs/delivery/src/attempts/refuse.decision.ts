import { type EventDraft } from '@tactful/contracts';
import { isAutomated } from '@tactful/contact-planning';
import { type ErrorClass, type SendResult } from '../sending/channel-provider.js';
import { taskEvent } from '../queue/message-events.js';
import { type MessageRecord } from '../queue/message.types.js';
import { failedEvents } from './attempt-events.js';
import { type AttemptRecord } from './attempt.types.js';
import { type Standing, type Transition, unchanged, whileOwned } from './transition.types.js';

/** What follows a refusal: the same channel later, the next consented channel at once, or a stop and a task. */
export type WayOn = 'later' | 'next_channel' | 'stop';

/** Back-off in minutes of business time; the last one repeats. */
const laterMinutes = [1, 5, 15, 30, 60] as const;
/** How often an address that may be good is tried again before the next channel. */
const mostTriesOfAnAddress = 2;

/** The way on after an error of a class. */
export function wayOnAfter(errorClass: ErrorClass, laterTries: number): WayOn {
  switch (errorClass) {
    case 'rate':
    case 'outage':
      return 'later';
    case 'address_maybe':
      return laterTries < mostTriesOfAnAddress ? 'later' : 'next_channel';
    case 'opted_out':
    case 'address_permanent':
      return 'next_channel';
    case 'content':
    case 'config':
    case 'unrecognised':
      return 'stop';
  }
}

/** What an error class says about the address itself. */
export function newsOfAddress(errorClass: ErrorClass): Transition['address'] {
  if (errorClass === 'opted_out') return 'opted_out';
  return errorClass === 'address_permanent' ? 'address_bad' : null;
}

/** The provider refused the message: it has not left, is not counted, and goes on by its error class. */
export function refuse(standing: Standing, refusal: SendResult & { kind: 'refused' }): Transition {
  const { attempt, message, companyId, now } = standing;
  if (attempt.state !== 'intent') return unchanged(standing);
  const { errorClass, code } = refusal;
  const next = wayOnAfter(errorClass, message.laterTries);
  const refused: AttemptRecord = {
    ...attempt,
    state: 'refused',
    failedAt: now.toString(),
    errorClass,
    errorCode: code,
  };
  const telling = { companyId, now };
  return {
    attempt: refused,
    message: whileOwned(
      standing,
      messageAfter(message, { next, errorClass, now, retryAfterSeconds: refusal.retryAfterSeconds ?? 0 }),
    ),
    budget: 'free',
    address: newsOfAddress(errorClass),
    open: 'close',
    history: { status: 'refused', detail: code ?? errorClass },
    events: [
      ...failedEvents(refused, { wasAccepted: false, next }, telling),
      ...(next === 'stop' ? [faultTask(standing, errorClass)] : []),
    ],
  };
}

interface After {
  readonly next: WayOn;
  readonly errorClass: ErrorClass;
  readonly now: Temporal.Instant;
  readonly retryAfterSeconds: number;
}

function messageAfter(message: MessageRecord, { next, errorClass, now, retryAfterSeconds }: After): MessageRecord {
  switch (next) {
    case 'later': {
      const minutes = laterMinutes[Math.min(message.laterTries, laterMinutes.length - 1)] ?? 60;
      const seconds = Math.max(minutes * 60, retryAfterSeconds);
      return {
        ...message,
        state: 'waiting',
        sendAt: now.add({ seconds }),
        because: `provider_${errorClass}`,
        laterTries: message.laterTries + 1,
      };
    }
    case 'next_channel':
      return nextChannel(message, now);
    case 'stop':
      return { ...message, state: 'failed', because: `provider_${errorClass}`, endedAt: now };
  }
}

/** Sends a message back to its first step, without the channel it failed on. Answers have only the one channel. */
export function nextChannel(message: MessageRecord, now: Temporal.Instant): MessageRecord {
  const { channel, triedChannels } = message;
  if (!isAutomated(message) || channel === null)
    return { ...message, state: 'failed', because: 'channel_failed', endedAt: now };
  return {
    ...message,
    state: 'waiting',
    sendAt: now,
    because: 'next_channel',
    endedAt: null,
    triedChannels: [...new Set([...triedChannels, channel])],
  };
}

/** What a person has to put right: a template, a sender, an account. */
export function faultTask({ message, companyId, taskId, now }: Standing, because: string): EventDraft {
  const title = 'A message could not be sent because of a fault on our side';
  return taskEvent({ taskId, customerId: message.customerId, kind: 'decide', title, because }, { companyId, now });
}
