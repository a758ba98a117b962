import { type PlanningFacts as Facts, type Settling as SettlingFacts, type StepMove } from '@tactful/contact-planning';
import { type Escalation, type EventDraft } from '@tactful/contracts';
import { type KnownCompany } from '../company/known-company.js';
import { type Person } from '../people/person.types.js';
import { type MessageRecord } from '../queue/message.types.js';

/** What is known when a customer's steps come due. */
export interface PlanningFacts extends Facts<MessageRecord, Person> {
  readonly companyId: string;
  readonly company: KnownCompany;
}

/** A message that looks for its way and moment, and who it would be told by. */
export interface Settling extends SettlingFacts<MessageRecord, Person> {
  readonly companyId: string;
  readonly company: KnownCompany;
  /** Id of the task to open where only a person can help. */
  readonly taskId: string;
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
