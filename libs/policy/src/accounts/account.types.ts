import { type ToneContact } from '@tactful/contact-rules';
import { type Tone } from '@tactful/contracts';
import { type ApprovalFacts } from '../approvals/approval-facts.types.js';
import { type BehaviourFacts } from './behaviour.types.js';
import { type RespectFacts } from './respect.types.js';

/** One obligation of an account, as the ledger last told it. */
export interface ObligationFacts {
  readonly obligationId: string;
  readonly invoiceId: string;
  readonly number: string;
  readonly issueDate: Temporal.PlainDate;
  readonly dueDate: Temporal.PlainDate;
  readonly currency: string;
  readonly openMinor: number;
  /** The part of `openMinor` that is under dispute. */
  readonly disputedMinor: number;
  readonly state: 'scheduled' | 'open' | 'paid' | 'void';
  /** The accepted terms hold a late fee. */
  readonly hasLateFee: boolean;
  /** Of a payment plan: nobody asks whether its invoice arrived. */
  readonly isInstalment: boolean;
  /** When this system first knew of it. */
  readonly knownAt: Temporal.Instant;
  /** When it was paid or taken back. */
  readonly closedAt: Temporal.Instant | null;
  /** The ladder that it keeps to, as `considerate@1`. */
  readonly policyId: string;
  /** When it came under that ladder in this run: at first when it became known. */
  readonly enteredAt: Temporal.Instant;
  readonly ladderRun: number;
}

/** A time in which an obligation, or the whole account, must not be asked for and does not age. Half-open. */
export interface Pause {
  readonly kind: 'dispute' | 'hold';
  /** What it covers: one obligation, all of an invoice, or (both null) the whole account. */
  readonly obligationId: string | null;
  readonly invoiceId: string | null;
  /** The dispute's or hold's own reason, such as `wrong_amount`. */
  readonly reason: string;
  readonly from: Temporal.Instant;
  /** Null: as long as nobody ends it. */
  readonly until: Temporal.Instant | null;
  /** What was promised, of the hold of a promise. */
  readonly promise?: PromiseWords;
}

/** An amount that was promised, and the last day for it (ISO date). */
export interface PromiseWords {
  readonly amountMinor: number;
  readonly currency: string;
  readonly by: string;
}

/** A step that was used up for an obligation; it is never used again in the same ladder run. */
export interface ConsumedStep {
  readonly obligationId: string;
  readonly ladderRun: number;
  readonly step: string;
  /** `requested`: delivery was asked; `skipped`: ended with a reason; `task`: a person was asked; `fee`: charged. */
  readonly outcome: 'requested' | 'skipped' | 'task' | 'fee';
  readonly at: Temporal.Instant;
  /** The tone in which a requested step was asked for last; left out: not known. */
  readonly askedTone?: Tone;
  /** Why delivery ended a requested step without a message; left out: it did not. */
  readonly ended?: string;
}

/** One contact with anyone at the customer, with what became of it. */
export interface ContactFact extends ToneContact {
  readonly attemptId: string;
  /** The level of whom it went to; null when they were not known. */
  readonly level: number | null;
}

/** A task that policy opened for this account before, by the key that stands for its cause. */
export interface TaskFact {
  readonly taskId: string;
  readonly key: string;
  readonly kind: string;
  readonly closedAt: Temporal.Instant | null;
  /** What came of it; left out: it is open. */
  readonly outcome?: string;
  /** When its matter is taken up again, if its outcome says so. */
  readonly followUpAt?: Temporal.Instant;
  /** Whom a call is to. */
  readonly contactId?: string;
}

/** Everything that a decision about one account rests on: facts only, no current stage. */
export interface AccountSnapshot extends BehaviourFacts, RespectFacts, ApprovalFacts {
  readonly companyId: string;
  readonly customerId: string;
  readonly name: string;
  readonly kind: 'person' | 'company';
  readonly segment: string | null;
  /** Something was paid later than the day after its due date. */
  readonly hasPaidLate: boolean;
  readonly companyZone: string;
  /** Every zone that a contact of the customer may be in. Empty: none is known. */
  readonly zones: readonly string[];
  /** Scheduled and open ones, and those that were closed since the last decision. */
  readonly obligations: readonly ObligationFacts[];
  readonly pauses: readonly Pause[];
  readonly consumed: readonly ConsumedStep[];
  readonly contacts: readonly ContactFact[];
  readonly unreadReplies: readonly { readonly replyId: string; readonly at: Temporal.Instant }[];
  readonly tasks: readonly TaskFact[];
  /** False when an event of this customer could not be taken, so that the rest may be out of date. */
  readonly complete: boolean;
}
