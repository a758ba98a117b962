import { type Channel, type ContactRole, type EscalationStep, type Tone } from '@tactful/contracts';
import { type PauseEnded } from '@tactful/templates';
import { type MessageManner } from './manner.decision.js';

/** What a message is for; only `ladder` consumes steps. An `answer` brings what the person asked for. */
export type MessagePurpose = 'ladder' | 'notice' | 'confirmation' | 'acknowledgement' | 'answer' | 'agent';

/**
 * Whether a message leaves by itself, without anybody having written to us or having asked an agent: its person chooses
 * the channel, an unread reply holds it, and it uses up the budget.
 */
export function isAutomated({ purpose }: { readonly purpose: MessagePurpose }): boolean {
  return purpose === 'ladder' || purpose === 'notice';
}

/**
 * Where a message stands. `waiting` has a row in the queue; `sending` has an attempt whose end is not known yet;
 * from `accepted` on it follows what the provider tells; the rest are ends with a reason.
 */
export const messageStates = [
  'waiting',
  'sending',
  'parked',
  'accepted',
  'sent',
  'delivered',
  'read',
  'failed',
  'suppressed',
  'superseded',
  'expired',
  'cancelled',
] as const;
/** One of {@link messageStates}. */
export type MessageState = (typeof messageStates)[number];

/** Whom a step is for: a role, and the highest level that may be written to. */
export interface Audience {
  readonly role: ContactRole;
  readonly level: number;
}

/** An account that a message speaks of, and the contact of that account whom it is for. */
export interface MessageAccount {
  readonly customerId: string;
  /** Null for a customer without any contact. */
  readonly contactId: string | null;
}

/** A step of an obligation that a message carries, with what was asked for with it. */
export interface MessageStep extends EscalationStep, MessageAccount {
  readonly escalationId: string;
  readonly wantedTone: Tone;
  /** Whom of the account it may reach. */
  readonly audience: Audience;
  /** What ended since the account was last written to: the text refers to it. */
  readonly after: PauseEnded | null;
  /** How its ladder wants it sent; null: it leaves that open. */
  readonly manner: MessageManner | null;
}

/** A step that ended without leaving in this message, and why. */
export interface DroppedStep extends MessageStep {
  readonly because: string;
}

/** What a message that answers somebody answers (ISO instants); null for a message that an agent starts. */
export interface Answering {
  readonly answersMessageAt: string | null;
  /** When this thread was last acknowledged automatically. */
  readonly lastAcknowledgedAt: string | null;
}

/**
 * A message as planning sees it. Its own account and contact are those whom it is addressed to; its steps may be about
 * further accounts of the same person.
 */
export interface PlannedMessage extends MessageAccount {
  readonly messageId: string;
  readonly channel: Channel | null;
  readonly purpose: MessagePurpose;
  readonly state: MessageState;
  /** The firmest tone that its steps ask for. */
  readonly wantedTone: Tone | null;
  /** The highest that one of its steps may reach. */
  readonly audience: Audience | null;
  readonly earliestAt: Temporal.Instant;
  readonly sendAt: Temporal.Instant;
  readonly because: string;
  /** Channels that have failed for good: not tried again. */
  readonly triedChannels: readonly Channel[];
  /** How often the provider said "later". */
  readonly laterTries: number;
  readonly attemptId: string | null;
  readonly service: Answering | null;
  /** How the ladders of its steps want it sent. Left out or null: they leave that open. */
  readonly manner?: MessageManner | null;
  /** Steps that it still carries. */
  readonly steps: readonly MessageStep[];
  readonly plannedAt: Temporal.Instant;
  readonly endedAt: Temporal.Instant | null;
  /** Steps dropped by the change at hand. */
  readonly dropped: readonly DroppedStep[];
}

/** Steps that leave one message for another. */
export interface StepMove {
  readonly fromMessageId: string;
  readonly toMessageId: string;
  readonly steps: readonly MessageStep[];
}

/** Names a step of an obligation for ever. */
export function stepKey(step: { obligationId: string; ladderRun: number; step: string }): string {
  return `${step.obligationId}/${step.ladderRun}/${step.step}`;
}
