import { type EventDraft } from '@tactful/contracts';
import { type MessageRecord } from '../queue/message.types.js';
import { type AttemptRecord } from './attempt.types.js';

/** An attempt and its message, both locked, at an instant of business time. */
export interface Standing {
  readonly companyId: string;
  readonly attempt: AttemptRecord;
  readonly message: MessageRecord;
  readonly now: Temporal.Instant;
  /** For a task that may have to be opened. */
  readonly taskId: string;
}

/** A line of an attempt's history. */
export interface StatusLine {
  readonly status: string;
  readonly detail: string | null;
}

/** What one thing that happened to an attempt changes. */
export interface Transition {
  readonly attempt: AttemptRecord;
  /** Null when the message stays as it is. */
  readonly message: MessageRecord | null;
  /** What happens to the reservation in the contact budget. */
  readonly budget: 'keep' | 'free' | 'count';
  /** What the provider told about the address. */
  readonly address: 'opted_out' | 'address_bad' | null;
  /** The person called the message spam. */
  readonly isComplaint?: true;
  /** `close`: its end is known; an instant: look it up then; `leave`: as it is. */
  readonly open: 'close' | 'leave' | { readonly lookUpAt: Temporal.Instant };
  readonly history: StatusLine | null;
  readonly events: readonly EventDraft[];
}

/** A transition that changes nothing: a thing told twice, or too late to matter. */
export function unchanged({ attempt }: Standing): Transition {
  return { attempt, message: null, budget: 'keep', address: null, open: 'leave', history: null, events: [] };
}

/**
 * What an attempt that did not leave makes of its message: nothing, when another attempt has taken the message up or has
 * turned out to have left after all. Otherwise the same message would leave once more.
 */
export function whileOwned({ attempt, message }: Standing, after: MessageRecord): MessageRecord | null {
  return message.attemptId === attempt.attemptId ? after : null;
}
