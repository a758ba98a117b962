import { type ToneContact } from '@tactful/contact-rules';
import { type Channel, type Tone } from '@tactful/contracts';
import { type ObligationFacts } from '../../accounts/account.types.js';
import { type Easing, type RequestContact, type StepOfObligation } from '../../escalations/escalation.types.js';
import { type Reach } from './reach.types.js';

/** A message that would have left. */
export interface MadeContact {
  readonly customerId: string;
  readonly contactId: string;
  /** The person's escalation level. */
  readonly level: number;
  readonly channel: Channel;
  readonly at: Temporal.Instant;
  /** In the person's own zone; of several the first. */
  readonly zone: string;
  readonly tone: Tone;
  readonly wantedTone: Tone;
  readonly steps: readonly StepOfObligation[];
}

/** Steps that would have ended without a message, and why. */
export interface EndedSteps {
  readonly customerId: string;
  readonly at: Temporal.Instant;
  readonly because: string;
  readonly steps: readonly StepOfObligation[];
}

/** What came of waiting messages at an instant. */
export interface DeskOutcome {
  readonly made: readonly MadeContact[];
  readonly ended: readonly EndedSteps[];
  /** Why messages wait longer than they were to. */
  readonly deferredBecause: readonly string[];
}

/** What is true of an account at the moment of sending. */
export interface AccountTruth {
  readonly obligations: readonly ObligationFacts[];
  /** Obligations that a dispute or hold covers right now. */
  readonly paused: ReadonlySet<string>;
  readonly contacts: readonly ToneContact[];
  /** A reply that nobody has read keeps everything back. */
  readonly hasUnreadReply: boolean;
}

/**
 * What delivery would do with what policy asks for: find the person, the channel and the moment, join or replace what
 * waits, lower the tone to what was earned, and let go of what is no longer true. One desk serves a group of accounts
 * whose people share addresses.
 */
export interface ContactDesk {
  /** The people of a customer are known, or known anew. */
  know(customerId: string, reach: Reach): void;
  /** A contact that was made before the simulation, or by others: it counts against budgets. */
  remember(customerId: string, contact: { readonly contactId: string | null; readonly at: Temporal.Instant }): void;
  ask(asked: { readonly customerId: string; readonly request: RequestContact }, now: Temporal.Instant): DeskOutcome;
  /** Policy asks more gently for what it has asked for. */
  ease(customerId: string, easing: Easing): void;
  /** Nothing more is to be said about these obligations. */
  drop(customerId: string, obligationIds: readonly string[], now: Temporal.Instant): DeskOutcome;
  /** Sends what is due, or plans it again. */
  release(now: Temporal.Instant, truthOf: (customerId: string) => AccountTruth): DeskOutcome;
  /** When the next message is due; null: none waits. */
  nextAt(): Temporal.Instant | null;
}
