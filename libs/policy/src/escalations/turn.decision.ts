import { isAfter } from '@tactful/contact-rules';
import { type ObligationFacts } from '../accounts/account.types.js';
import { type Ladder } from '../ladders/ladder.types.js';
import { type BlockedStep, type PlanFacts } from './obligation-plan.types.js';
import { type DateFacts, type StepMoment } from './step-moments.decision.js';

/** Which of the steps that are due may go now. */
export interface Turn {
  readonly due: StepMoment | null;
  readonly waiting: readonly StepMoment[];
  /** Until when a missed step waits for the one before it. */
  readonly freeAt: Temporal.Instant | null;
  /** The step whose turn it is and that stopped by itself. */
  readonly paused?: StepMoment;
}

/** The step that may go now. By default the latest; a step that is caught up `spaced` goes before later ones. */
export function takeTurn(live: readonly StepMoment[], { ladder, calendar, used }: DateFacts, facts: PlanFacts): Turn {
  const { now, nowMs } = facts;
  const firstSpaced = live.findIndex(({ rung }) => rung.onMiss === 'spaced');
  const place = firstSpaced < 0 ? live.length - 1 : firstSpaced;
  const candidate = live[place];
  if (!candidate) return { due: null, waiting: [], freeAt: null };
  if (candidate.rung.onMiss !== 'spaced' || calendar.endOf(candidate.firstDay) > nowMs) {
    return { due: candidate, waiting: live.slice(place + 1), freeAt: null };
  }
  const freeAt = [...used.values()]
    .filter(({ outcome }) => outcome === 'requested')
    .map(({ at }) => at.add({ hours: ladder.spacingDays * 24 }))
    .find((free) => isAfter(free, now));
  if (freeAt) return { due: null, waiting: live.slice(place), freeAt };
  return { due: withFreshDates(candidate, facts), waiting: live.slice(place + 1), freeAt: null };
}

/**
 * A step that stopped by itself keeps its turn and waits, and nothing else takes it: so a pause never makes go out what
 * would not have gone. A later step of the ladder passes it as it passes any other.
 */
export function heldWhilePaused(
  turn: Turn,
  held: {
    readonly free: readonly StepMoment[];
    readonly obligation: ObligationFacts;
    readonly facts: PlanFacts;
  },
): Turn {
  if (!turn.due || !isStandingStill(turn.due, held.obligation, held.facts)) return turn;
  return { due: null, waiting: held.free, freeAt: null, paused: turn.due };
}

/** The steps that wait until they apply, the one that stopped by itself among them. */
export function withPaused(blocked: readonly BlockedStep[], { paused }: Turn): readonly BlockedStep[] {
  return paused ? [...blocked, { moment: paused, unmet: { reason: 'step_paused', then: 'wait', watch: [] } }] : blocked;
}

/** Whether a step gave so much offence that it waits for a person. */
export function isStandingStill(
  { step }: Pick<StepMoment, 'step'>,
  { policyId }: Pick<ObligationFacts, 'policyId'>,
  { account: { stepPauses } }: Pick<PlanFacts, 'account'>,
): boolean {
  return stepPauses?.some((pause) => pause.step === step && pause.policyId === policyId) ?? false;
}

/** A missed step that is sent after all stays valid for as long as it would have been. */
function withFreshDates(moment: StepMoment, { calendar, now, nowMs }: PlanFacts): StepMoment {
  const { firstDay, lastDay, endsAtMs } = moment;
  if (lastDay === null || endsAtMs > nowMs) return moment;
  return { ...moment, lastDay: calendar.firstDayFrom(now) + lastDay - firstDay };
}

/** Nothing goes: all of them wait. */
export function standing(live: readonly StepMoment[]): Turn {
  return { due: null, waiting: live, freeAt: null };
}

/** Steps that do not apply yet go on waiting, unless a later step of the ladder takes its turn. */
export function behindTurn(
  blocked: readonly BlockedStep[],
  { due }: Turn,
  { steps }: Ladder,
): { readonly passed: readonly StepMoment[]; readonly blocked: readonly BlockedStep[] } {
  if (!due) return { passed: [], blocked };
  const place = steps.indexOf(due.rung);
  const isPassed = ({ moment }: BlockedStep): boolean =>
    moment.rung.does !== 'fee' && steps.indexOf(moment.rung) < place;
  return { passed: blocked.filter(isPassed).map(momentOf), blocked: blocked.filter((one) => !isPassed(one)) };
}

export const nothingBlocked = { passed: [], blocked: [] };

function momentOf({ moment }: BlockedStep): StepMoment {
  return moment;
}
