import { isAfter } from '@tactful/contact-rules';
import { type ObligationFacts, type Pause } from '../accounts/account.types.js';
import { type LadderStep } from '../ladders/ladder-step.types.js';
import { instantOf } from './calendar.decision.js';
import { type SkipReason } from './escalation.types.js';
import { type PlanFacts } from './obligation-plan.types.js';
import { runningPause } from './pauses.decision.js';
import { type Unmet } from './step-conditions.decision.js';
import { type StepMoment } from './step-moments.decision.js';
import { isStandingStill } from './turn.decision.js';

/** What it takes to tell whether a step ends. */
export interface EndQuestion {
  readonly obligation: ObligationFacts;
  readonly pauses: readonly Pause[];
  readonly facts: PlanFacts;
  /** The obligation may be asked for now. */
  readonly isOpen: boolean;
}

/** Why a step that has come due ends without a message, whatever the account looks like; null: it does not. */
export function endReason(moment: StepMoment, question: EndQuestion, unmet: Unmet | null): SkipReason | null {
  const { obligation, facts, isOpen } = question;
  const given = reasonFromTheBeginning(moment, obligation);
  // What stopped by itself is not used up: when a person lets it go on, it ends by its own rule if its time is over.
  if (given || isStandingStill(moment, obligation, facts)) return given;
  if (moment.endsAtMs <= facts.nowMs) {
    const reason = expiryReason(moment, question);
    return reason === 'expired' && unmet ? unmet.reason : reason;
  }
  if (unmet?.then === 'skip' && isOpen) return unmet.reason;
  return isMissed(moment, question) ? 'missed' : null;
}

/** Why a step never was one of this obligation's, as far as that is known from the beginning. */
function reasonFromTheBeginning(moment: StepMoment, { hasLateFee }: ObligationFacts): SkipReason | null {
  if (moment.replacedByEntry) return 'before_our_time';
  return needsFee(moment.rung) && !hasLateFee ? 'no_fee_in_terms' : null;
}

/** Its first date is over, and its ladder says that then it is left out. */
function isMissed({ rung, firstDay }: StepMoment, { pauses, facts }: EndQuestion): boolean {
  if (rung.onMiss !== 'skip' || runningPause(pauses, facts.now)) return false;
  return facts.calendar.endOf(firstDay) <= facts.nowMs;
}

function needsFee({ needs, does }: LadderStep): boolean {
  return needs === 'late_fee' || does === 'fee';
}

function expiryReason({ rung, startsAtMs, endsAtMs }: StepMoment, question: EndQuestion): SkipReason | null {
  const { obligation, pauses, facts } = question;
  if (endsAtMs <= obligation.knownAt.epochMilliseconds) return 'before_our_time';
  if (rung.onMiss === 'spaced') return null;
  const [start, end] = [instantOf(startsAtMs), instantOf(endsAtMs)];
  const overlapping = pauses.find(({ from, until }) => isAfter(end, from) && (until === null || isAfter(until, start)));
  if (overlapping) return overlapping.kind === 'dispute' ? 'disputed' : 'on_hold';
  return facts.standstill ?? 'expired';
}
