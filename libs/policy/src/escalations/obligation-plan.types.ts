import { type AccountSnapshot, type ObligationFacts, type Pause } from '../accounts/account.types.js';
import { type AccountPolicy } from '../ladders/ladder.types.js';
import { type AccountCalendar } from './calendar.decision.js';
import { type SkipReason } from './escalation.types.js';
import { type Unmet } from './step-conditions.decision.js';
import { type DateFacts, type StepMoment } from './step-moments.decision.js';

/** What one obligation calls for by its own clock, before the account is looked at as a whole. */
export interface ObligationPlan {
  readonly obligation: ObligationFacts;
  /** The pause that runs now and ends last, if any. */
  readonly pausedBy: Pause | null;
  /** Pauses of this obligation that ended before now. */
  readonly endedPauses: readonly Pause[];
  readonly skips: readonly { readonly moment: StepMoment; readonly reason: SkipReason }[];
  /** The step that is due and may be asked for now, if the account allows it. */
  readonly due: StepMoment | null;
  /** Due steps that wait: for the end of a pause, or for their turn. */
  readonly waiting: readonly StepMoment[];
  /** When a step that waits for its turn may go. */
  readonly freeAt: Temporal.Instant | null;
  /** Due steps that wait until they apply; another step may go meanwhile. */
  readonly blocked: readonly BlockedStep[];
  /** Fees that fall due now. They say nothing to anybody, so they take no turn. */
  readonly fees: readonly StepMoment[];
  /** Unconsumed steps whose date is still to come. */
  readonly ahead: readonly StepMoment[];
  /** What its dates were counted with. */
  readonly dates: DateFacts;
  /** The step that is due was missed before: its first date is over. */
  readonly caughtUp: boolean;
}

/** A step that is due and does not apply yet. */
export interface BlockedStep {
  readonly moment: StepMoment;
  readonly unmet: Unmet;
}

/** What plans of all obligations of an account share. */
export interface PlanFacts {
  readonly account: AccountSnapshot;
  readonly policy: AccountPolicy;
  readonly calendar: AccountCalendar;
  readonly now: Temporal.Instant;
  /** Now in epoch milliseconds. Days begin and end on whole ones, so held against these it is exact. */
  readonly nowMs: number;
  /** Why automation stands still for the whole account, if it does: the reason of steps that expire meanwhile. */
  readonly standstill: SkipReason | null;
}
