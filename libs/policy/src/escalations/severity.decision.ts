import {
  compareInstants,
  earnedTone,
  EARNING_HOURS,
  firmerTone,
  milderTone,
  oneRankBelow,
  RECEIPT_WAIT_HOURS,
  toneLastReceived,
} from '@tactful/contact-rules';
import { type Tone, toneRank } from '@tactful/contracts';
import { type AccountSnapshot, type ObligationFacts } from '../accounts/account.types.js';
import { type GoodFaith, type GoodFaithKind, type ToneRaise } from '../accounts/behaviour.types.js';
import { isMessage, type LadderStep } from '../ladders/ladder-step.types.js';
import { type Ladder } from '../ladders/ladder.types.js';
import { type AccountCalendar } from './calendar.decision.js';
import { type ToneReason } from './escalation.types.js';
import { isCheckIn } from './message-manner.decision.js';
import { isOldDebt } from './step-moments.decision.js';

/** The tone of a step for one obligation, as behaviour has it. */
export interface ToneOfStep {
  readonly tone: Tone;
  /** Null: it is the step's own. */
  readonly because: ToneReason | null;
  /** The step in whose words and to whose audience it is said: itself, or the message before it in the ladder. */
  readonly saidAs: LadderStep;
  /** A person allowed so much, though nothing has earned it. */
  readonly raisedTo: Tone | null;
}

/** What the tone of a step depends on beside the step. */
export interface ToneFacts {
  readonly account: AccountSnapshot;
  readonly obligation: ObligationFacts;
  readonly ladder: Ladder;
  readonly calendar: AccountCalendar;
  readonly now: Temporal.Instant;
  /** The firmest tone that the obligation's age has reached; null: none. */
  readonly toneOfAge: Tone | null;
  /** When the pause ended since which nothing was said about the obligation; null: there is none. */
  readonly pauseEndedAt: Temporal.Instant | null;
}

/**
 * The tone of a step by the customer's behaviour about this one obligation. Age gives the step's own tone; everything
 * that the customer did puts a ceiling over it, and the lowest ceiling counts, so that no act can ever raise a tone:
 *
 * - A promise, a reply, more time or a plan: at most the tone last received before it.
 * - A part payment, a broken promise: one rank below that, and the first contact after it is at most in the tone of the
 *   step before: it goes on one step back. Steps that are used up stay so: only the tone and what is said go back.
 * - After the act the ceiling rises again only as contacts made since then earn it.
 * - The first contact after a pause: at most the tone last received.
 * - Old debt opens in the tone of the ladder's first step until one contact about it was received.
 *
 * A person may raise old debt: then it is asked for in that tone, as far as its age calls for it, and only what
 * happened since then lowers it.
 */
export function toneOfStep(rung: LadderStep, facts: ToneFacts): ToneOfStep {
  const raise = raiseOf(facts);
  const raised = raise && facts.toneOfAge ? milderTone(raise.tone, facts.toneOfAge) : rung.tone;
  const start = firmerTone(rung.tone, raised);
  const raisedTo = raise?.tone ?? null;
  const own: Ceiling = { tone: start, because: start === rung.tone ? null : 'tone_raised', isStepBack: false };
  const lowest = ceilings(rung, facts, raise).reduce((a, b) => (toneRank[b.tone] < toneRank[a.tone] ? b : a), own);
  const { tone, because, isStepBack } = lowest;
  return { tone, because, saidAs: isStepBack ? messageBefore(rung, facts.ladder) : rung, raisedTo };
}

/** The firmest tone that age calls for, as far as good faith leaves it. */
export function severityOfStep(rung: LadderStep, facts: ToneFacts): Tone {
  const { account, obligation } = facts;
  return account.goodFaith
    .filter((act) => isAbout(act, obligation))
    .map((act) => ceilingAfter(act, rung, facts).tone)
    .reduce(milderTone, rung.tone);
}

/**
 * Instants at which time alone changes a tone: a contact since an act of good faith earns anew, and one of which no
 * receipt will ever tell counts as received.
 */
export function toneMoments({ goodFaith, contacts }: AccountSnapshot): readonly Temporal.Instant[] {
  const silent = contacts.filter(
    ({ receiptsExist, receivedAt, failedAt }) => !receiptsExist && !receivedAt && !failedAt,
  );
  return [
    ...silent.map(({ acceptedAt }) => acceptedAt.add({ hours: RECEIPT_WAIT_HOURS })),
    ...(goodFaith.length === 0 ? [] : contacts.map(({ acceptedAt }) => acceptedAt.add({ hours: EARNING_HOURS }))),
  ];
}

interface Ceiling {
  readonly tone: Tone;
  readonly because: ToneReason | null;
  readonly isStepBack: boolean;
}

function ceilings(rung: LadderStep, facts: ToneFacts, raise: ToneRaise | null): readonly Ceiling[] {
  const { account, obligation, pauseEndedAt } = facts;
  const isSince = (at: Temporal.Instant): boolean => raise === null || compareInstants(at, raise.at) > 0;
  const found: Ceiling[] = [];
  if (pauseEndedAt && isSince(pauseEndedAt)) {
    found.push({ tone: lastReceived(facts) ?? 'friendly', because: 'after_pause', isStepBack: false });
  }
  for (const act of account.goodFaith) {
    if (isAbout(act, obligation) && isSince(act.at)) found.push(ceilingAfter(act, rung, facts));
  }
  if (!raise && isOldDebt(obligation, facts.calendar) && lastReceived(facts) === null) {
    found.push({ tone: facts.ladder.steps[0]?.tone ?? 'friendly', because: 'old_debt_opens', isStepBack: false });
  }
  return found;
}

/** What an act of good faith leaves room for: what was received before it, and what was earned since. */
function ceilingAfter(act: GoodFaith, rung: LadderStep, facts: ToneFacts): Ceiling {
  const { account, obligation, ladder, now } = facts;
  const about = account.contacts.filter(({ obligationIds }) => obligationIds.includes(obligation.obligationId));
  const { before = [], since = [] } = Object.groupBy(about, ({ acceptedAt }) =>
    compareInstants(acceptedAt, act.at) < 0 ? 'before' : 'since',
  );
  const last = toneLastReceived(before, obligation.obligationId, now) ?? 'friendly';
  const goesBack = stepsBack.has(act.kind);
  const kept = goesBack ? oneRankBelow(last) : last;
  const because = reasons[act.kind];
  if (since.length > 0) {
    const earned = earnedTone(since, [obligation.obligationId], 'formal', now).tone;
    return { tone: firmerTone(kept, earned), because, isStepBack: false };
  }
  const tone = goesBack ? milderTone(kept, messageBefore(rung, ladder).tone) : kept;
  return { tone, because, isStepBack: goesBack };
}

const stepsBack: ReadonlySet<GoodFaithKind> = new Set(['part_payment', 'promise_partly_kept', 'promise_broken']);

const reasons: Readonly<Record<GoodFaithKind, ToneReason>> = {
  part_payment: 'after_part_payment',
  promise_made: 'after_promise',
  promise_kept: 'after_promise',
  promise_partly_kept: 'after_part_payment',
  promise_broken: 'after_broken_promise',
  reply: 'after_reply',
  extension: 'after_extension',
  plan: 'after_plan',
};

function isAbout({ invoiceIds }: GoodFaith, { invoiceId }: ObligationFacts): boolean {
  return invoiceIds === null || invoiceIds.includes(invoiceId);
}

/** The raise of an obligation that was made last. */
function raiseOf({ account, obligation }: ToneFacts): ToneRaise | null {
  return account.raises.findLast(({ obligationIds }) => obligationIds.includes(obligation.obligationId)) ?? null;
}

function lastReceived({ account, obligation, now }: ToneFacts): Tone | null {
  return toneLastReceived(account.contacts, obligation.obligationId, now);
}

/**
 * The message that comes before a step in its ladder, as far as every account gets it; of a step without one, itself.
 * A check-in is none: nobody asks whether an invoice arrived of which a part is paid.
 */
function messageBefore(rung: LadderStep, { steps }: Ladder): LadderStep {
  const before = steps.slice(0, Math.max(0, steps.indexOf(rung)));
  return before.findLast((step) => isMessage(step) && step.needs === null && !isCheckIn(step)) ?? rung;
}
