import { type MessageStep } from '@tactful/contact-planning';
import { type ToneContact } from '@tactful/contact-rules';
import { type Channel, type Tone } from '@tactful/contracts';
import { type ObligationFacts } from '../../accounts/account.types.js';
import { type Easing, type RequestContact } from '../../escalations/escalation.types.js';

/** A step that a message carried, or that ended without one. */
export type CarriedStep = Pick<MessageStep, 'customerId' | 'obligationId' | 'invoiceId' | 'ladderRun' | 'step'>;

/** What a message says to one of the accounts that it speaks of. */
export interface ContactOfAccount {
  readonly customerId: string;
  /** Escalation level of the contact whom it is for. */
  readonly level: number;
  readonly steps: readonly CarriedStep[];
}

/** A message that would have left. */
export interface MadeContact {
  /** The account that it is addressed to. */
  readonly customerId: string;
  readonly contactId: string;
  readonly channel: Channel;
  readonly at: Temporal.Instant;
  /** In the person's own zone; of several the first. */
  readonly zone: string;
  readonly tone: Tone;
  readonly wantedTone: Tone;
  /** Every account that it speaks of. */
  readonly accounts: readonly ContactOfAccount[];
  readonly steps: readonly CarriedStep[];
}

/** Steps that would have ended without a message, and why. */
export interface EndedSteps {
  readonly customerId: string;
  readonly at: Temporal.Instant;
  readonly because: string;
  readonly steps: readonly CarriedStep[];
}

/** What came of waiting messages at an instant. */
export interface DeskOutcome {
  readonly made: readonly MadeContact[];
  readonly ended: readonly EndedSteps[];
  /** Whose messages wait longer than they were to, and why. */
  readonly deferred: readonly { readonly customerId: string; readonly because: string }[];
}

/** What is true of an account at the moment of sending. */
export interface AccountTruth {
  readonly obligations: readonly ObligationFacts[];
  /** Why obligations must not be asked for right now, by id; those that may are left out. */
  readonly paused: ReadonlyMap<string, 'disputed' | 'on_hold'>;
  readonly contacts: readonly ToneContact[];
}

/**
 * What delivery would do with what policy asks for: find the person, the channel and the moment, join or replace what
 * waits, lower the tone to what was earned, and let go of what is no longer true. One desk serves a group of accounts
 * whose people share addresses.
 */
export interface ContactDesk {
  /** A contact that was made before the simulation, or by others: it counts against budgets. */
  remember(customerId: string, contact: { readonly contactId: string | null; readonly at: Temporal.Instant }): void;
  /** Somebody at the customer wrote what nobody has read yet, or it was read now: until then nothing leaves. */
  hear(customerId: string, hasUnreadReply: boolean, now: Temporal.Instant): void;
  ask(asked: { readonly customerId: string; readonly request: RequestContact }, now: Temporal.Instant): DeskOutcome;
  /** Policy asks more gently for what it has asked for. */
  ease(customerId: string, easing: Easing): void;
  /** Nothing more is to be said about these obligations, by id with the reason. */
  drop(customerId: string, settled: ReadonlyMap<string, string>, now: Temporal.Instant): DeskOutcome;
  /** Sends what is due, or plans it again. */
  release(now: Temporal.Instant, truthOf: (customerId: string) => AccountTruth): DeskOutcome;
  /** When the next message is due; null: none waits. */
  nextAt(): Temporal.Instant | null;
}
