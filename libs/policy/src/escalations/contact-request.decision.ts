import { milderTone, toneLastReceived } from '@tactful/contact-rules';
import { type Tone, toneRank } from '@tactful/contracts';
import { type AccountSnapshot, type Pause } from '../accounts/account.types.js';
import { laterOf } from './calendar.decision.js';
import {
  type Audience,
  type EndedPauseWord,
  type RequestContact,
  type RequestReason,
  type StepOfObligation,
} from './escalation.types.js';
import { mannerOf } from './message-manner.decision.js';
import { type ObligationPlan } from './obligation-plan.decision.js';
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
export function requestContact(
  candidates: readonly [Candidate, ...Candidate[]],
  account: AccountSnapshot,
  now: Temporal.Instant,
): RequestContact {
  const wanted = candidates.map((candidate) => ({ ...candidate, tone: wantedTone(candidate, account, now) }));
  const after = latestPause(wanted, account);
  const firmest = wanted.reduce((a, b) => (isFirmer(b, a) ? b : a), firstOf(wanted));
  return {
    kind: 'request_contact',
    steps: wanted.map(({ moment }) => stepOf(moment)),
    audience: account.kind === 'person' ? thePerson : firmest.moment.rung.audience,
    wantedTone: firmest.tone,
    earliestAt: candidates.map(({ moment }) => moment.startsAt).reduce(laterOf),
    ...(after && { after: wordOf(after) }),
    ...mannerOf(
      wanted.map(({ moment }) => moment.rung),
      firmest.moment.rung,
    ),
    reasons: reasonsOf(wanted),
  };
}

/** The published part of a moment. */
export function stepOf(moment: StepMoment): StepOfObligation {
  const { obligationId, invoiceId, ladderRun, step, validFrom, validUntil } = moment;
  return { obligationId, invoiceId, ladderRun, step, validFrom, validUntil };
}

/**
 * The tone of a step; for the first contact after a pause at most the tone that was last received, because good faith
 * was shown since.
 */
export function wantedTone({ plan, moment }: Candidate, account: AccountSnapshot, now: Temporal.Instant): Tone {
  if (!pauseBefore(plan, account)) return moment.rung.tone;
  const last = toneLastReceived(account.contacts, plan.obligation.obligationId, now) ?? 'friendly';
  return milderTone(moment.rung.tone, last);
}

const thePerson: Audience = { role: 'billing', level: 0 };

interface Wanted extends Candidate {
  readonly tone: Tone;
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
      obligationIds.includes(obligation.obligationId) && Temporal.Instant.compare(acceptedAt, last.until) >= 0,
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
  return pauses.toSorted((a, b) => Temporal.Instant.compare(b.until, a.until))[0] ?? null;
}

function reasonsOf(wanted: readonly Wanted[]): readonly RequestReason[] {
  const reasons: RequestReason[] = ['step_due'];
  if (wanted.length > 1) reasons.push('consolidated');
  if (wanted.some(({ tone, moment }) => tone !== moment.rung.tone)) reasons.push('after_pause');
  if (wanted.some(({ moment }) => moment.isEntry)) reasons.push('old_debt_entry');
  if (wanted.some(({ plan }) => plan.caughtUp)) reasons.push('caught_up');
  return reasons;
}

function firstOf(wanted: readonly Wanted[]): Wanted {
  const [first] = wanted;
  if (!first) throw new Error('A request without a step');
  return first;
}
