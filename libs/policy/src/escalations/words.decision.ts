import { type Tone, toneRank } from '@tactful/contracts';
import { type LadderStep } from '../ladders/ladder-step.types.js';
import { type Ascent } from './ascent.decision.js';
import { toneFacts } from './contact-request.decision.js';
import { type AccountDeeds, type DecisionWords } from './escalation.types.js';
import { isAskable, reachedBy } from './obligation-plan.decision.js';
import { type ObligationPlan, type PlanFacts } from './obligation-plan.types.js';
import { planNext } from './planned-step.decision.js';
import { reasonsOf } from './reasons.decision.js';
import { severityOfStep } from './severity.decision.js';
import { type Standstill } from './standstill.decision.js';

/** What a decision does, with all that it was weighed by. */
export interface Weighed {
  readonly deeds: AccountDeeds;
  readonly plans: readonly ObligationPlan[];
  readonly still: Standstill;
  readonly ascent: Ascent;
  readonly facts: PlanFacts;
}

/** What a decision says for itself. It decides nothing. */
export function wordsOf({ deeds, plans, still, ascent, facts }: Weighed): DecisionWords {
  return {
    severity: severityOf(plans, facts),
    ...planNext(plans, { still: still.holds, ascent }, facts),
    reasons: reasonsOf({ ...deeds, plans, account: facts.account, nowMs: facts.nowMs }),
  };
}

function severityOf(plans: readonly ObligationPlan[], facts: PlanFacts): Tone | 'none' {
  const tones = plans
    .filter(({ obligation }) => isAskable(obligation))
    .flatMap((plan) => tonesOf(plan, reachedBy(plan, facts), facts));
  return tones.reduce<Tone | 'none'>((a, b) => (a === 'none' || toneRank[b] > toneRank[a] ? b : a), 'none');
}

/** The tones that age calls for, as far as good faith leaves them. */
function tonesOf(plan: ObligationPlan, reached: readonly LadderStep[], facts: PlanFacts): readonly Tone[] {
  if (facts.account.goodFaith.length === 0) return reached.map(({ tone }) => tone);
  const about = toneFacts(plan, facts);
  return reached.map((rung) => severityOfStep(rung, about));
}
