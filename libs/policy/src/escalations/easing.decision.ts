import { compareInstants, firmerTone } from '@tactful/contact-rules';
import { type Tone, toneRank } from '@tactful/contracts';
import { type AccountSnapshot, type ConsumedStep } from '../accounts/account.types.js';
import { toneFacts } from './contact-request.decision.js';
import { type Easing } from './escalation.types.js';
import { type ObligationPlan, type PlanFacts } from './obligation-plan.types.js';
import { toneOfStep } from './severity.decision.js';

/**
 * Messages that were asked for and have not left, and that would be asked for more gently now: between the asking and
 * the hour at which they may leave, the customer has shown good faith. A tone is never made firmer here.
 */
export function easingsOf(plans: readonly ObligationPlan[], facts: PlanFacts): readonly Easing[] {
  const { account } = facts;
  if (account.goodFaith.length === 0) return [];
  const waiting = account.consumed.filter((step) => mayStillWait(step, account));
  const together = Map.groupBy(waiting, ({ at }) => at.epochNanoseconds);
  return [...together.values()].flatMap((steps) => easingOf(steps, plans, facts));
}

/** Asked for, not ended by delivery, and nothing about it has left since. */
function mayStillWait(
  { outcome, ended, askedTone, obligationId, at }: ConsumedStep,
  account: AccountSnapshot,
): boolean {
  if (outcome !== 'requested' || ended !== undefined || askedTone === undefined) return false;
  return !account.contacts.some(
    (contact) => contact.obligationIds.includes(obligationId) && compareInstants(contact.acceptedAt, at) >= 0,
  );
}

/** One message: it keeps the firmest tone that one of its steps still calls for. */
function easingOf(
  steps: readonly ConsumedStep[],
  plans: readonly ObligationPlan[],
  facts: PlanFacts,
): readonly Easing[] {
  const told = steps.flatMap((step) => {
    const plan = plans.find(({ obligation }) => obligation.obligationId === step.obligationId);
    const rung = plan && facts.policy.ladderOf(plan.obligation).steps.find((one) => one.step === step.step);
    return plan && rung
      ? [{ step, invoiceId: plan.obligation.invoiceId, ...toneOfStep(rung, toneFacts(plan, facts)) }]
      : [];
  });
  const wantedTone = firmestOf(told.map(({ tone }) => tone));
  const asked = firmestOf(steps.flatMap(({ askedTone }) => askedTone ?? []));
  if (!wantedTone || !asked || toneRank[wantedTone] >= toneRank[asked]) return [];
  return [
    {
      steps: told.map(({ step: { obligationId, ladderRun, step }, invoiceId }) => ({
        obligationId,
        invoiceId,
        ladderRun,
        step,
      })),
      wantedTone,
      because: told.find(({ because }) => because !== null)?.because ?? 'after_part_payment',
    },
  ];
}

function firmestOf(tones: readonly Tone[]): Tone | null {
  return tones.reduce<Tone | null>((firmest, tone) => (firmest ? firmerTone(firmest, tone) : tone), null);
}
