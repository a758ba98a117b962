import { type CompanySettings, type Escalation, type EventDraft } from '@tactful/contracts';
import { type ContactRules, type PastContacts } from '@tactful/contact-rules';
import { type Person } from '../people/person.types.js';
import { type MessageRecord, type StepMove } from '../queue/message.types.js';

/** What is known when a customer's steps come due. */
export interface PlanningFacts {
  readonly companyId: string;
  readonly customerId: string;
  readonly company: CompanySettings;
  readonly rules: ContactRules;
  /** The customer's contacts. */
  readonly people: readonly Person[];
  /** The customer's contacts, and those of every account that a waiting message speaks of. */
  readonly known: ReadonlyMap<string, Person>;
  readonly pastOf: (person: Person) => PastContacts;
  /** Ladder messages that wait for the customer, or for somebody who shares an address with one of its contacts. */
  readonly waiting: readonly MessageRecord[];
  /** Keys of steps that some message has taken. */
  readonly taken: ReadonlySet<string>;
  readonly now: Temporal.Instant;
}

/** Everybody there is at the customers of a batch, and what they have heard from us. */
export interface Others {
  readonly people: readonly Person[];
  readonly pastOf: (person: Person) => PastContacts;
}

/** A step that is due, with the ids to use if it needs a message or a task of its own. */
export interface DueEscalation {
  readonly escalation: Escalation;
  readonly messageId: string;
  readonly taskId: string;
}

/** What became of a due step: further messages that wait for the same person may have gone into its own. */
export interface StepPlan extends Plan {
  readonly moves: readonly StepMove[];
}

/** Messages as they are after planning, and what to tell of it. */
export interface Plan {
  readonly messages: readonly MessageRecord[];
  readonly events: readonly EventDraft[];
}
