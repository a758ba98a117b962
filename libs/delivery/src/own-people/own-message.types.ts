import { type AccountOwner, type Channel, type EventData } from '@tactful/contracts';
import { type OutgoingMessage } from '../sending/channel-provider.js';

/** An account owner is warned before somebody higher is written to. Its words are made when it leaves. */
export interface OwnerWarning {
  readonly kind: 'owner_warning';
  readonly customerId: string;
  readonly owner: AccountOwner;
  readonly warning: Pick<EventData<'policy.owner.warned.v1'>, 'audience' | 'obligations' | 'notBefore'>;
}

/** Wording on trial, with made-up values: what leaves is what was shown when it was asked for. */
export interface WordingTest {
  readonly kind: 'wording_test';
  /** What was asked for: the id of a version, or the name of shipped wording. */
  readonly of: string;
  /** The wording as it was then, such as `own.overdue_friendly.en.sms@2`. */
  readonly template: string;
  readonly values: 'usual' | 'longest';
  readonly to: string;
  readonly by: string;
  readonly words: Pick<OutgoingMessage, 'subject' | 'text' | 'html' | 'content'>;
}

/**
 * Where a message to the company's own people stands. `calling`: the provider is being called, or was when a process died;
 * `unknown`: it may or may not have left, and is not sent again; the other two are ends that are known.
 */
export const ownMessageStates = ['waiting', 'calling', 'sent', 'not_sent', 'unknown'] as const;
export type OwnMessageState = (typeof ownMessageStates)[number];

/** A message to the company's own people. It is told to no customer, and stands outside every budget and window. */
export interface OwnMessage {
  /** Of a warning: the task by which the owner can say no; one message for each. */
  readonly messageId: string;
  readonly channel: Channel;
  readonly about: OwnerWarning | WordingTest;
  readonly state: OwnMessageState;
  /** How often the provider said "later". */
  readonly tries: number;
  /** Why it did not leave; null: it did, or may still. */
  readonly because: string | null;
  readonly askedAt: string;
  /** From this instant on there is nothing left to say. */
  readonly expiresAt: string;
  readonly endedAt: string | null;
}

/** What is kept of a message before anything has happened to it. */
export type NewOwnMessage = Pick<OwnMessage, 'messageId' | 'channel' | 'about' | 'expiresAt'>;
