import { isAutomated } from '@tactful/contact-planning';
import { type DeliveryStatus, statusRank } from '../status-callbacks/delivery-status.js';
import { type ErrorClass } from '../sending/channel-provider.js';
import { accept } from './accept.decision.js';
import { failedEvents, outcomeEvents } from './attempt-events.js';
import { type AttemptRecord } from './attempt.types.js';
import { faultTask, newsOfAddress, nextChannel } from './refuse.decision.js';
import { type Standing, type Transition, unchanged } from './transition.types.js';

/** What a provider told about a message it took. */
export interface ToldStatus {
  readonly status: DeliveryStatus;
  readonly providerId: string | null;
  readonly errorClass: ErrorClass | null;
  readonly errorCode: string | null;
  /** The person told the provider to stop, beside whatever else this says. */
  readonly optsOut: boolean;
  /** The person called the message spam. */
  readonly isComplaint?: true;
}

/**
 * A provider told a status. It proves acceptance when the response was lost; it never moves backwards; a failure after
 * acceptance stays counted and sends the message to its next channel, after the gap.
 */
export function tell(standing: Standing, told: ToldStatus): Transition {
  const taken: Transition = {
    ...accept(standing, told.providerId, 'callback'),
    address: addressNews(told),
    ...(told.isComplaint && { isComplaint: true }),
  };
  const now = { ...standing, attempt: taken.attempt, message: taken.message ?? standing.message };
  if (statusRank[told.status] <= taken.attempt.rank) return taken;
  const moved = told.status === 'failed' ? fail(now, told) : arrive(now, told.status);
  return {
    ...moved,
    message: moved.message ?? taken.message,
    budget: taken.budget,
    address: taken.address,
    ...(taken.isComplaint && { isComplaint: true }),
    open: taken.open === 'leave' ? moved.open : taken.open,
    events: [...taken.events, ...moved.events],
  };
}

function addressNews(told: ToldStatus): Transition['address'] {
  if (told.optsOut) return 'opted_out';
  return told.errorClass === null ? null : newsOfAddress(told.errorClass);
}

function arrive(standing: Standing, status: Exclude<DeliveryStatus, 'failed'>): Transition {
  const { attempt, message, companyId, now } = standing;
  const isReceived = status === 'delivered' || status === 'read';
  const arrived: AttemptRecord = {
    ...attempt,
    state: status,
    rank: statusRank[status],
    receivedAt: attempt.receivedAt ?? (isReceived ? now.toString() : null),
  };
  const telling = { companyId, now };
  return {
    ...unchanged(standing),
    attempt: arrived,
    message: follows(message, attempt) ? { ...message, state: status, because: status, endedAt: now } : null,
    history: { status, detail: null },
    events: status === 'accepted' ? [] : outcomeEvents(`delivery.message.${status}.v1`, arrived, telling),
  };
}

/** A message follows its latest attempt; one that waits for a fallback is done when the first try arrived after all. */
function follows(message: Standing['message'], { attemptId }: AttemptRecord): boolean {
  return message.attemptId === attemptId && message.state !== 'sending' && message.state !== 'parked';
}

function fail(standing: Standing, told: ToldStatus): Transition {
  const { attempt, message, companyId, now } = standing;
  const errorClass = told.errorClass ?? 'unrecognised';
  const failed: AttemptRecord = {
    ...attempt,
    state: 'failed',
    rank: statusRank.failed,
    failedAt: now.toString(),
    errorClass,
    errorCode: told.errorCode,
  };
  const isLatest = message.attemptId === attempt.attemptId;
  const next = isAutomated(message) && isLatest ? 'next_channel' : 'stop';
  return {
    ...unchanged(standing),
    attempt: failed,
    message: isLatest ? nextChannel(message, now) : null,
    history: { status: 'failed', detail: told.errorCode ?? errorClass },
    events: [
      ...failedEvents(failed, { wasAccepted: true, next }, { companyId, now }),
      ...(isOurFault(errorClass) ? [faultTask(standing, told.errorCode ?? errorClass)] : []),
    ],
  };
}

/** The next channel reaches the person, but the next customer meets the same fault: somebody must hear of it. */
function isOurFault(errorClass: ErrorClass): boolean {
  return errorClass === 'content' || errorClass === 'config';
}
