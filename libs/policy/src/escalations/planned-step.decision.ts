import { compareInstants } from '@tactful/contact-rules';
import { isMessage } from '../ladders/ladder-step.types.js';
import { type Ascent } from './ascent.decision.js';
import { speak } from './contact-request.decision.js';
import { instantOf, laterOf } from './calendar.decision.js';
import { type AccountDecision, type Hold } from './escalation.types.js';
import { isAskable } from './obligation-plan.decision.js';
import { type ObligationPlan, type PlanFacts } from './obligation-plan.types.js';
import { isStandingStill } from './turn.decision.js';
import { type StepMoment } from './step-moments.decision.js';

type Planned = Pick<AccountDecision, 'next' | 'nextBecause'>;

interface Ahead {
  readonly plan: ObligationPlan;
  readonly moment: StepMoment;
  readonly at: Temporal.Instant;
}

/** The next contact that policy will ask for if nothing changes, or why there is none. */
export function planNext(
  plans: readonly ObligationPlan[],
  { still, ascent }: { readonly still: readonly Hold[]; readonly ascent: Ascent },
  facts: PlanFacts,
): Planned {
  const [standing] = still;
  if (standing) return { next: null, nextBecause: standing.because };
  const steps = plans
    .filter(({ obligation }) => isAskable(obligation))
    .flatMap((plan) => contactsAhead(plan, ascent, facts));
  const first = steps.reduce<Ahead | null>((a, b) => (a && compareInstants(a.at, b.at) <= 0 ? a : b), null);
  if (!first) return { next: null, nextBecause: whyNone(plans, facts) };
  const together = steps.filter(({ at }) => compareInstants(at, first.at) === 0);
  return {
    next: {
      step: first.moment.step,
      at: first.at,
      obligationIds: together.map(({ moment }) => moment.obligationId),
      wantedTone: speak(first, facts).tone,
    },
    nextBecause: becauseOf(first),
  };
}

function contactsAhead(plan: ObligationPlan, { readyAt: mayGoUpAt }: Ascent, facts: PlanFacts): readonly Ahead[] {
  const { pausedBy, freeAt } = plan;
  if (pausedBy && pausedBy.until === null) return [];
  const readyAt = pausedBy?.until ?? freeAt;
  const waiting = readyAt ? plan.waiting.slice(-1) : [];
  const heldBack = plan.due && mayGoUpAt.has(plan.due) ? [plan.due] : [];
  return [...heldBack, ...waiting, ...plan.ahead]
    .filter((moment) => isContact(moment, plan) && !isStandingStill(moment, plan.obligation, facts))
    .map((moment) => {
      const startsAt = instantOf(moment.startsAtMs);
      const at = readyAt ? laterOf(readyAt, startsAt) : startsAt;
      return { plan, moment, at: laterOf(at, mayGoUpAt.get(moment) ?? at) };
    });
}

function isContact({ rung, replacedByEntry }: StepMoment, { obligation }: ObligationPlan): boolean {
  if (!isMessage(rung) || replacedByEntry) return false;
  return rung.needs === null || obligation.hasLateFee;
}

function becauseOf({ plan, moment }: Ahead): string {
  if (plan.pausedBy) return 'after_pause';
  return moment.waitsSinceMs === null ? 'step_ahead' : 'pay_day_near';
}

function whyNone(plans: readonly ObligationPlan[], { account }: PlanFacts): string {
  const paused = plans.find(({ pausedBy }) => pausedBy !== null)?.pausedBy;
  if (paused) return paused.kind === 'dispute' ? 'disputed' : 'on_hold';
  const [waits] = plans.flatMap(({ blocked }) => blocked);
  if (waits) return waits.unmet.reason;
  if (plans.length > 0) return 'ladder_ended';
  return account.obligations.some(({ state }) => state === 'scheduled') ? 'not_issued' : 'nothing_open';
}
