import { type ContactRules, type PastContacts } from '@tactful/contact-rules';
import { type Escalation } from '@tactful/contracts';
import { type MessageAccount, type PlannedMessage, type StepMove } from '../messages/message.types.js';
import { type AskRules } from '../moments/joint-verdict.decision.js';
import { type RoutingFacts, type WritingCompany } from '../moments/route.decision.js';
import { type Reachable } from '../people/reachable.types.js';

/** What policy asks for, as far as it makes a message. */
export type AskedContact = Omit<Escalation, 'decisionId' | 'policyVersion' | 'reasons'>;

/** Steps that are due, with a message without any step: theirs, if they need one of their own. */
export interface DueContact<M extends PlannedMessage> {
  readonly escalation: AskedContact;
  readonly blank: M;
}

/** What is known when a customer's steps come due. */
export interface PlanningFacts<M extends PlannedMessage, P extends Reachable> {
  readonly customerId: string;
  readonly company: WritingCompany;
  readonly rules: ContactRules;
  /** Left out: the rules are asked each time. */
  readonly askRules?: AskRules | undefined;
  /** The customer's contacts. */
  readonly people: readonly P[];
  /** The customer's contacts, and those of every account that a waiting message speaks of. */
  readonly known: ReadonlyMap<string, P>;
  readonly pastOf: (person: P) => PastContacts;
  /** Ladder messages that wait for the customer, or for somebody who shares an address with one of its contacts. */
  readonly waiting: readonly M[];
  /** Keys of steps that some message has taken. */
  readonly taken: ReadonlySet<string>;
  readonly now: Temporal.Instant;
}

/** Everybody there is at the customers of a batch, and what they have heard from us. */
export interface Others<P extends Reachable = Reachable> {
  readonly people: readonly P[];
  readonly pastOf: (person: P) => PastContacts;
}

/** A message that looks for its way and moment, and who it would be told by. */
export interface Settling<M extends PlannedMessage, P extends Reachable> extends RoutingFacts<M, P> {
  /** Whether steps of these customers are planned, which is told to them in any case, or the message waits again. */
  readonly news: { readonly plannedFor: readonly string[] } | 'again';
  /** Who else could be written to, when the receiver cannot be reached. */
  readonly others?: Others<P> | undefined;
}

/** What is to be told of a plan, of one of its messages each. */
export type PlanNews =
  /** These accounts have a contact planned, or one that waits longer. */
  | {
      readonly kind: 'planned' | 'deferred';
      readonly messageId: string;
      readonly accounts: readonly MessageAccount[];
    }
  /** The message dropped steps; those that a later step has replaced are said in another message. */
  | { readonly kind: 'dropped'; readonly messageId: string; readonly replacedBy: string | null }
  /** A message without any step has ended. */
  | { readonly kind: 'ended'; readonly messageId: string; readonly because: string }
  /** Only a person can help: there is nobody to write to, no channel leads to the contact, or nobody knows where it is. */
  | {
      readonly kind: 'person_needed';
      readonly messageId: string;
      readonly task: 'no_channel' | 'zone_unclear';
      /** Null: the customer has no contact at all. */
      readonly contactId: string | null;
      readonly because: string;
    };

/** Messages as they are after planning, and what is to be told of it. */
export interface Plan<M extends PlannedMessage> {
  readonly messages: readonly M[];
  readonly news: readonly PlanNews[];
}

/** What became of due steps: further messages that wait for the same person may have gone into their own. */
export interface StepPlan<M extends PlannedMessage> extends Plan<M> {
  readonly moves: readonly StepMove[];
}
