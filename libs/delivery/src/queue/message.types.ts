import { type Channel, type ContactRole, type EscalationStep, type Notice, type Tone } from '@tactful/contracts';
import { type MessageManner } from '../planning/manner.decision.js';
import { type PauseEnded, type ServiceKind } from '@tactful/templates';

/** What a message is for; only `ladder` consumes steps. */
export type MessagePurpose = 'ladder' | 'notice' | 'confirmation' | 'acknowledgement' | 'agent';

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

/** The text of a message that is no ladder message. */
export type ServiceContent =
  | { readonly kind: 'template'; readonly template: ServiceKind }
  | NoticeContent
  /** An agent's own words. */
  | { readonly kind: 'text'; readonly subject: string | null; readonly text: string; readonly by: string };

/** What a notice tells of. Whether it is still true, and every figure in it, is asked of the gate when it leaves. */
export interface NoticeContent {
  readonly kind: 'notice';
  readonly notice: Notice;
  /** The invoice that will be collected; null for anything else. */
  readonly invoiceId: string | null;
  /** The days of a statement (ISO dates): it is kept as it was issued, so they stay true. Null for anything else. */
  readonly period: { readonly from: string; readonly to: string } | null;
}

/** What a confirmation, an acknowledgement or an agent's message needs beside its text. Instants are ISO strings. */
export interface ServicePart {
  readonly content: ServiceContent;
  /** When the person wrote what this answers; null for a message that an agent starts. */
  readonly answersMessageAt: string | null;
  /** When this thread was last acknowledged automatically. */
  readonly lastAcknowledgedAt: string | null;
}

/**
 * A message as planned. Its own account and contact are those whom it is addressed to; its steps may be about further
 * accounts of the same person.
 */
export interface Message extends MessageAccount {
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
  readonly service: ServicePart | null;
  /** How the ladders of its steps want it sent. Left out or null: they leave that open. */
  readonly manner?: MessageManner | null;
  /** Grows with every change: a claim that saw another version lets go. */
  readonly version: number;
  /** Steps that it still carries. */
  readonly steps: readonly MessageStep[];
}

/** A step that ended without leaving in this message, and why. */
export interface DroppedStep extends MessageStep {
  readonly because: string;
}

/** A message as it is stored. */
export interface MessageRecord extends Message {
  /** `2026-03-10T09:00[Europe/Berlin]`: `sendAt` where the person is. */
  readonly localTime: string;
  readonly plannedAt: Temporal.Instant;
  readonly endedAt: Temporal.Instant | null;
  /** Steps dropped by the change being saved; what was dropped before is not loaded. */
  readonly dropped: readonly DroppedStep[];
}

/** Steps that leave one message for another. */
export interface StepMove {
  readonly fromMessageId: string;
  readonly toMessageId: string;
  readonly steps: readonly MessageStep[];
}

/** What a message tells of, null when it is no notice. */
export function noticeOf({ service }: Pick<Message, 'service'>): NoticeContent | null {
  return service?.content.kind === 'notice' ? service.content : null;
}

/** Names a step of an obligation for ever. */
export function stepKey(step: { obligationId: string; ladderRun: number; step: string }): string {
  return `${step.obligationId}/${step.ladderRun}/${step.step}`;
}
