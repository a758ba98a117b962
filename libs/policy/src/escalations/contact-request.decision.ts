import { compareInstants, dateOf, firmerTone } from '@tactful/contact-rules';
import { type Tone, toneRank } from '@tactful/contracts';
import { type AccountSnapshot, type Pause } from '../accounts/account.types.js';
import { type LadderStep } from '../ladders/ladder-step.types.js';
import { type Addressee, addresseeOf } from './audience.decision.js';
import { instantOf } from './calendar.decision.js';
import {
  type EndedPauseWord,
  type RequestContact,
  type RequestReason,
  type StepOfObligation,
} from './escalation.types.js';
import { mannerOf } from './message-manner.decision.js';
import { reachedBy } from './obligation-plan.decision.js';
import { type ObligationPlan, type PlanFacts } from './obligation-plan.types.js';
import { type ToneFacts, type ToneOfStep, toneOfStep } from './severity.decision.js';
import { type StepMoment } from './step-moments.decision.js';

/** An obligation's plan whose step may go now. */
export interface Candidate {
  readonly plan: ObligationPlan;
  readonly moment: StepMoment;
}

/**
 * All steps of an account that are due go into one request: its tone is the firmest that one of them asks for, and it
 * goes to whom that step is meant for. A person's account has nobody higher: it always goes to the person.
 */
export function requestContact(wanted: readonly [Wanted, ...Wanted[]], { account, now }: PlanFacts): RequestContact {
  const after = latestPause(wanted, account);
  const firmest = wanted.reduce((a, b) => (isFirmer(b, a) ? b : a));
  const addressee = addresseeOfAll(wanted, firmest, { account, now });
  const manner = mannerOf(
    wanted.map(({ moment }) => moment.rung),
    firmest.saidAs,
  );
  return {
    kind: 'request_contact',
    steps: wanted.map(({ moment, raisedTo }) => ({ ...stepOf(moment), ...(raisedTo && { raisedTo }) })),
    audience: addressee.audience,
    wantedTone: firmest.tone,
    earliestAt: instantOf(Math.max(...wanted.map(({ moment }) => moment.startsAtMs))),
    ...(after && { after: wordOf(after) }),
    ...manner,
    // In the words of the step before, it asks and does no more: no fee is announced, no end is spoken of.
    ...(firmest.saidAs !== firmest.moment.rung && manner.intent === undefined && { intent: 'ask' }),
    ...(account.preferredHour !== undefined && { preferredHour: account.preferredHour }),
    reasons: [
      ...reasonsOf(wanted, addressee),
      ...(account.preferredHour === undefined ? [] : (['best_hour'] as const)),
    ],
  };
}

/** Whom the firmest step is meant for; where the owner wants nobody higher about one of them, nobody higher for all. */
function addresseeOfAll(
  wanted: readonly Wanted[],
  firmest: Wanted,
  { account, now }: Pick<PlanFacts, 'account' | 'now'>,
): Addressee {
  const own = addresseeOf(firmest.saidAs, firmest.plan.obligation, account, now);
  const others = wanted.map(({ plan }) => addresseeOf(firmest.saidAs, plan.obligation, account, now));
  return others.find(isKeptLow) ?? own;
}

function isKeptLow(addressee: Addressee): boolean {
  return addressee.kind === 'nobody' || (addressee.kind === 'go' && addressee.because === 'kept_level');
}

/** The published part of a moment. */
export function stepOf(moment: StepMoment): StepOfObligation {
  const { obligationId, invoiceId, ladderRun, step, firstDay, lastDay } = moment;
  const validUntil = lastDay === null ? null : dateOf(lastDay);
  return { obligationId, invoiceId, ladderRun, step, validFrom: dateOf(firstDay), validUntil };
}

/** A step that may go now, in the tone that behaviour leaves for it. */
export type Wanted = Candidate & ToneOfStep;

/** Gives a step its tone, and the words of which step it is said in. */
export function speak(candidate: Candidate, facts: PlanFacts): Wanted {
  return { ...candidate, ...toneOfStep(candidate.moment.rung, toneFacts(candidate.plan, facts)) };
}

/** What the tone of a plan's steps depends on. */
export function toneFacts(plan: ObligationPlan, facts: PlanFacts): ToneFacts {
  const { account, policy, calendar, now } = facts;
  const { obligation } = plan;
  return {
    account,
    obligation,
    ladder: policy.ladderOf(obligation),
    calendar,
    now,
    toneOfAge: account.raises.length === 0 ? null : firmestOf(reachedBy(plan, facts)),
    pauseEndedAt: pauseBefore(plan, account)?.until ?? null,
  };
}

function firmestOf(rungs: readonly LadderStep[]): Tone | null {
  return rungs.reduce<Tone | null>((firmest, { tone }) => (firmest ? firmerTone(firmest, tone) : tone), null);
}

function isFirmer(a: Wanted, b: Wanted): boolean {
  if (a.tone !== b.tone) return toneRank[a.tone] > toneRank[b.tone];
  return toneRank[a.moment.rung.tone] > toneRank[b.moment.rung.tone];
}

/** The pause that ended last, if nothing has been said about the obligation since. */
function pauseBefore({ endedPauses, obligation }: ObligationPlan, account: AccountSnapshot): EndedPause | null {
  const { isInstalment } = obligation;
  const ended = endedPauses.flatMap(({ kind, reason, until }) =>
    until ? [{ kind, reason, until, isInstalment }] : [],
  );
  const last = latestOf(ended);
  if (!last) return null;
  const wasContacted = account.contacts.some(
    ({ obligationIds, acceptedAt }) =>
      obligationIds.includes(obligation.obligationId) && compareInstants(acceptedAt, last.until) >= 0,
  );
  return wasContacted ? null : last;
}

interface EndedPause extends Pick<Pause, 'kind' | 'reason'> {
  readonly until: Temporal.Instant;
  /** It is an instalment of a plan that was agreed on meanwhile. */
  readonly isInstalment: boolean;
}

/** What a hold of some reasons was for; every other hold is a pause and no more. */
const wordsOfHolds: Readonly<Record<string, EndedPauseWord>> = {
  claims_paid: 'claims_paid',
  promise: 'promise',
  promise_broken: 'promise',
  promise_kept: 'promise_kept',
  promise_partly_kept: 'promise_partly_kept',
  plan_proposed: 'plan',
  extension_requested: 'extension',
  placed: 'placed',
};

function wordOf({ kind, reason, isInstalment }: EndedPause): EndedPauseWord {
  // A proposal that was declined is no plan to come back to.
  if (reason === 'plan_proposed' && !isInstalment) return 'hold';
  return kind === 'hold' ? (wordsOfHolds[reason] ?? 'hold') : kind;
}

function latestPause(candidates: readonly Candidate[], account: AccountSnapshot): EndedPause | null {
  return latestOf(candidates.flatMap(({ plan }) => pauseBefore(plan, account) ?? []));
}

function latestOf(pauses: readonly EndedPause[]): EndedPause | null {
  return pauses.toSorted((a, b) => compareInstants(b.until, a.until))[0] ?? null;
}

function reasonsOf(wanted: readonly Wanted[], addressee: Addressee): readonly RequestReason[] {
  const reasons: RequestReason[] = ['step_due'];
  if (wanted.length > 1) reasons.push('consolidated');
  reasons.push(...new Set(wanted.flatMap(({ because }) => because ?? [])));
  if (addressee.kind === 'go' && addressee.because !== 'as_the_step_says') reasons.push(addressee.because);
  if (wanted.some(({ moment }) => moment.isEntry)) reasons.push('old_debt_entry');
  if (wanted.some(({ plan }) => plan.caughtUp)) reasons.push('caught_up');
  return reasons;
}

/** True when there is one at least: nothing is asked about nothing. */
export function isNonEmpty<T>(items: readonly T[]): items is readonly [T, ...T[]] {
  return items.length > 0;
}
