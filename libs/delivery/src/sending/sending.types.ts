import {
  type EventDraft,
  type GateAccount,
  type GateObligation,
  type Sending,
  type Tone,
  type TruthGateAnswer,
} from '@tactful/contracts';
import { type ContactRules, type ToneContact } from '@tactful/contact-rules';
import { type MessageFields, type TemplateKind } from '@tactful/templates';
import { type BudgetUse, type LeavingFacts, type Route, type StepMove } from '@tactful/contact-planning';
import { type KnownCompany } from '../company/known-company.js';
import { type ContactPoint, type Person } from '../people/person.types.js';
import { type LedgerFact } from '../planning/planning.store.js';
import { type Plan } from '../planning/planning.types.js';
import { type MessageRecord } from '../queue/message.types.js';

/** Everything that is known of a claimed message in the step that commits to sending it. */
export interface SendingFacts extends LeavingFacts<MessageRecord, Person> {
  readonly companyId: string;
  readonly company: KnownCompany;
  readonly taskId: string;
  readonly gate: {
    readonly readAt: Temporal.Instant;
    readonly sending: Sending;
    /** By customer, for every account that the message speaks of. */
    readonly accounts: ReadonlyMap<string, GateAccount>;
  };
  /** Contacts made with these customers: what earns a tone. */
  readonly contacts: readonly ToneContact[];
  /** The newest fact about each customer: one that is younger than the gate's answer makes that answer old. */
  readonly latestFacts: ReadonlyMap<string, LedgerFact>;
  /** An event about one of these customers could not be taken: what is known is incomplete. */
  readonly isParked: boolean;
}

/** What a message will say, before it is written out. */
export interface Wording {
  readonly template: TemplateKind | null;
  readonly tone: Tone | null;
  readonly obligations: readonly GateObligation[];
  /** Today where the person is; of several dates the earliest. */
  readonly today: string;
  readonly companyToday: string;
  /** What a notice tells, beside the obligations. */
  readonly told?: Pick<MessageFields, 'statement' | 'collection'>;
}

/** Send it, or plan it again (later, elsewhere, or ended), or ask the gate again at once. */
export type SendingDecision =
  | {
      readonly kind: 'send';
      readonly message: MessageRecord;
      readonly route: Route & { readonly kind: 'open'; readonly point: ContactPoint };
      readonly wording: Wording;
    }
  | { readonly kind: 'plan'; readonly plan: Plan }
  | { readonly kind: 'ask_again' };

/** What a claimed batch is decided from, read under the locks of the protocol. */
export interface Scene {
  readonly companyId: string;
  readonly company: KnownCompany;
  readonly rules: ContactRules;
  /** Locked, waiting, and still under the claim. */
  readonly messages: readonly MessageRecord[];
  /** Ladder messages, locked and waiting, for the people of claimed ones that have come back from a failed attempt. */
  readonly beside: readonly MessageRecord[];
  readonly people: readonly Person[];
  /** Contacts that used the locked budget rows, by row. */
  readonly uses: ReadonlyMap<string, readonly BudgetUse[]>;
  readonly contacts: readonly ToneContact[];
  readonly latestFacts: ReadonlyMap<string, LedgerFact>;
  /** Customers with a dead letter. */
  readonly parked: ReadonlySet<string>;
  readonly gate: TruthGateAnswer;
  readonly now: Temporal.Instant;
}

/** A message that is to be sent, with the facts it was decided from. */
export interface Send {
  readonly decision: SendingDecision & { readonly kind: 'send' };
  readonly facts: SendingFacts;
  readonly attemptId: string;
  /** The address that it leaves from. */
  readonly from: string;
  readonly uses: readonly BudgetUse[];
}

/** What becomes of a batch. */
export interface BatchDecision {
  readonly sends: readonly Send[];
  /** Steps that go on in a message of their own. */
  readonly moves: readonly StepMove[];
  readonly changed: readonly MessageRecord[];
  readonly events: readonly EventDraft[];
}
