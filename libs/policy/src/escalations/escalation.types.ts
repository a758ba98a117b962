import {
  type AccountOwner,
  type Channel,
  type ContactRole,
  type Escalation,
  type MessageIntent,
  type Tone,
  type Voice,
} from '@tactful/contracts';
import { type ObligationFacts } from '../accounts/account.types.js';
import { type ApprovalEnd, type ApprovalStep } from '../approvals/approval-facts.types.js';

/** One step of one obligation, with the dates between which it says something true and timely. */
export interface StepOfObligation {
  readonly obligationId: string;
  readonly invoiceId: string;
  readonly ladderRun: number;
  readonly step: string;
  readonly validFrom: Temporal.PlainDate;
  /** Inclusive; null: no last date. */
  readonly validUntil: Temporal.PlainDate | null;
  /** A person allowed this tone for old debt, though nothing has earned it. */
  readonly raisedTo?: Tone;
}

/** Why a step ended without a message. */
export type SkipReason =
  | 'superseded_by_later_step'
  | 'expired'
  | 'missed'
  | 'before_our_time'
  | 'no_fee_in_terms'
  | 'below_amount'
  | 'above_amount'
  | 'not_in_segment'
  | 'not_this_kind'
  | 'not_overdue_enough'
  | 'behaviour_differs'
  | 'no_contact_delivered'
  | 'contact_answered'
  | 'step_paused'
  | 'account_overdue'
  | 'joins_open_task'
  | 'disputed'
  | 'on_hold'
  | 'reply_unread'
  | 'no_receipts'
  | 'person_at_work'
  | 'data_incomplete'
  | 'paid'
  | 'void';

/** Why a tone is another than the step's own. */
export type ToneReason =
  | 'after_pause'
  | 'after_part_payment'
  | 'after_promise'
  | 'after_broken_promise'
  | 'after_reply'
  | 'after_extension'
  | 'after_plan'
  | 'old_debt_opens'
  | 'tone_raised';

/** Why a contact is asked for as it is. */
export type RequestReason =
  | 'step_due'
  | 'consolidated'
  | 'old_debt_entry'
  | 'caught_up'
  | 'next_level'
  | 'kept_level'
  | 'best_hour'
  | 'calls_unanswered'
  | ToneReason;

/** What a message calls the pause that ended: its kind, or for some holds what the pause was for. */
export type EndedPauseWord = NonNullable<Escalation['after']>;

export interface Audience {
  readonly role: ContactRole;
  readonly level: number;
}

export interface RequestContact {
  readonly kind: 'request_contact';
  readonly steps: readonly StepOfObligation[];
  readonly audience: Audience;
  readonly wantedTone: Tone;
  /** The start of the latest step's date in every zone that counts. */
  readonly earliestAt: Temporal.Instant;
  /** The pause that ended since the last contact about one of the obligations: the message refers to it. */
  readonly after?: EndedPauseWord;
  /** What the message is for; left out: as the names of its steps say. */
  readonly intent?: MessageIntent;
  readonly voice?: Voice;
  /** The only channels that may carry it. */
  readonly channels?: readonly Channel[];
  /** Not before this local time of the customer, `09:00`. */
  readonly notBefore?: string;
  /** The hour of the day at which the customer answers best. */
  readonly preferredHour?: number;
  /** It leaves only when a person has approved of it: its ladder wants that, or the company for the day's batch. */
  readonly approval?: 'person' | 'batch';
  readonly reasons: readonly RequestReason[];
}

export interface SkipSteps {
  readonly kind: 'skip_steps';
  readonly steps: readonly (StepOfObligation & { readonly reason: SkipReason })[];
}

/** Steps at which the fee of the accepted terms falls due: the ledger charges it. */
export interface ChargeFee {
  readonly kind: 'charge_fee';
  readonly steps: readonly StepOfObligation[];
}

export interface OpenTask {
  readonly kind: 'open_task';
  readonly task: 'call' | 'decide' | 'reply' | 'hand_over' | 'owner_warning' | 'approval' | 'find_contact';
  /** Stands for the cause: the same cause opens one task only. */
  readonly key: string;
  readonly title: string;
  readonly because: string;
  /** Steps that this task consumes: a person decides instead of a message. */
  readonly steps: readonly StepOfObligation[];
  /** Of a `call`: whom to call first. */
  readonly contactId?: string;
  /** Of an `owner_warning`: what the account owner is told. */
  readonly warning?: OwnerWarningOfTask;
}

/** Who would be written to about what, for the account owner to say no. */
export interface OwnerWarningOfTask {
  readonly audience: Audience;
  readonly obligations: readonly Pick<ObligationFacts, 'obligationId' | 'invoiceId' | 'number'>[];
  readonly owner: AccountOwner | null;
  /** Nobody higher is written to before this. */
  readonly notBefore: Temporal.Instant;
}

/** A task whose cause is gone: nobody needs to do it any more. */
export interface CloseTask {
  readonly kind: 'close_task';
  readonly taskId: string;
  readonly task: string;
  readonly because: 'reply_read' | 'nothing_open' | 'went_up';
}

/** A message that waited for a person will never leave. */
export interface EndApproval {
  readonly kind: 'end_approval';
  readonly approvalId: string;
  readonly steps: readonly ApprovalStep[];
  readonly because: ApprovalEnd;
}

export type DecisionAction = RequestContact | SkipSteps | ChargeFee | OpenTask | CloseTask | EndApproval;

/** A message that has not left is asked for more gently, because of what happened since. */
export interface Easing {
  readonly steps: readonly Pick<StepOfObligation, 'obligationId' | 'invoiceId' | 'ladderRun' | 'step'>[];
  readonly wantedTone: Tone;
  readonly because: ToneReason;
}

/** Why nothing, or not everything, is asked for now. `invoiceId` null: the whole account. */
export interface Hold {
  readonly because:
    | 'disputed'
    | 'on_hold'
    | 'reply_unread'
    | 'no_receipts'
    | 'person_at_work'
    | 'data_incomplete'
    | 'owner_warned'
    | 'kept_level'
    | 'approval_waits';
  readonly invoiceId: string | null;
  /** The dispute's or hold's own reason. */
  readonly detail: string | null;
  readonly until: Temporal.Instant | null;
}

/** One reason of a decision, as a code with what it speaks of. */
export interface DecisionReason {
  readonly code: string;
  readonly invoiceNumber?: string;
  readonly step?: string;
  readonly detail?: string;
  readonly until?: string;
}

/** What will be asked next, if nothing changes. */
export interface PlannedStep {
  readonly step: string;
  readonly at: Temporal.Instant;
  readonly obligationIds: readonly string[];
  readonly wantedTone: Tone;
}

/** What to do about one account now, and when to look again. */
export interface AccountDeeds {
  readonly actions: readonly DecisionAction[];
  /** Messages on their way that are asked for more gently. */
  readonly easings: readonly Easing[];
  readonly holds: readonly Hold[];
  /** The least future instant at which time alone can change this decision; null: only a fact can. */
  readonly nextWakeUpAt: Temporal.Instant | null;
}

/** What a decision says for itself: where the account stands, what comes next, and why. */
export interface DecisionWords {
  /**
   * The firmest tone that the age of an askable obligation calls for, as far as the customer's good faith leaves it;
   * what is earned may be milder.
   */
  readonly severity: Tone | 'none';
  readonly next: PlannedStep | null;
  /** Why `next` is what it is. */
  readonly nextBecause: string;
  readonly reasons: readonly DecisionReason[];
}

/** What to do about one account now, why, and when to look again. */
export interface AccountDecision extends AccountDeeds, DecisionWords {}
