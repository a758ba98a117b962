import { localDateAt, startOfDate } from '@tactful/contact-rules';
import { conflict, type Refusal, unacceptable } from '@tactful/runtime';
import { type NewPolicyChange, type PolicyChangeView } from './policy-change.types.js';

/** Why a proposal cannot be taken as it is; null when it can. */
export function problemWithProposal(
  asked: NewPolicyChange,
  facts: { readonly today: Temporal.PlainDate; readonly policyExists: boolean },
): Refusal | null {
  if (asked.scope === 'company' && asked.subject !== undefined) {
    return unacceptable('subject_not_allowed', 'A change for the whole company names nobody else.', '/subject');
  }
  if (asked.scope !== 'company' && asked.subject === undefined) {
    return unacceptable('subject_missing', `Say which ${asked.scope} is meant.`, '/subject');
  }
  if (!facts.policyExists)
    return unacceptable('policy_not_found', `There is no ladder ${asked.policyId}.`, '/policyId');
  const on = asked.effectiveOn === undefined ? null : Temporal.PlainDate.from(asked.effectiveOn);
  if (on && Temporal.PlainDate.compare(on, facts.today) < 0) {
    return unacceptable('in_the_past', 'A change takes effect today at the earliest.', '/effectiveOn');
  }
  return null;
}

/** Why somebody cannot confirm a change; null when they can. Actors are told apart by kind and id. */
export function problemWithConfirming(
  change: Pick<PolicyChangeView, 'state' | 'needsSecondPerson'> & { readonly proposerKey: string },
  actorKey: string,
): Refusal | null {
  const { state } = change;
  if (state !== 'proposed') return conflict('not_proposed', `This change is ${state} already.`, { state });
  if (change.needsSecondPerson && change.proposerKey === actorKey) {
    return conflict('own_proposal', 'Another person than the one who proposed it has to confirm it.', { state });
  }
  return null;
}

/** Why a change cannot be called off; null when it can: one that takes effect is carried through. */
export function problemWithCancelling({
  state,
  appliedObligations,
}: Pick<PolicyChangeView, 'state' | 'appliedObligations'>): Refusal | null {
  const isRunning = state === 'confirmed' && appliedObligations > 0;
  if (state === 'applied' || state === 'cancelled' || isRunning) {
    return conflict('too_late', `This change is ${isRunning ? 'taking effect' : state} already.`, { state });
  }
  return null;
}

/** When a confirmed change takes effect: at the start of its date for the company, or at once if that has begun. */
export function effectAt(
  effectiveOn: string,
  facts: { readonly zone: string; readonly now: Temporal.Instant },
): Temporal.Instant {
  const start = startOfDate(Temporal.PlainDate.from(effectiveOn), facts.zone);
  return Temporal.Instant.compare(start, facts.now) > 0 ? start : facts.now;
}

/** The date of a change that names none. */
export function todayIn(zone: string, now: Temporal.Instant): Temporal.PlainDate {
  return localDateAt(now, zone);
}
