import { compareInstants } from '@tactful/contact-rules';
import { type AccountSnapshot } from '../accounts/account.types.js';
import { isMessage } from '../ladders/ladder-step.types.js';
import { type Addressee, addresseeOf, hasLevels, OWNER_WARNING_HOURS, warningDueAt } from './audience.decision.js';
import { instantOf, laterOf } from './calendar.decision.js';
import { isNonEmpty, speak, type Wanted } from './contact-request.decision.js';
import {
  type CloseTask,
  type Hold,
  type OpenTask,
  type OwnerWarningOfTask,
  type RequestContact,
} from './escalation.types.js';
import { isAskable } from './obligation-plan.decision.js';
import { type ObligationPlan, type PlanFacts } from './obligation-plan.types.js';
import { type StepMoment } from './step-moments.decision.js';

/** Who of what is due may be written to now, and who waits until the account owner has been told. */
export interface Ascent {
  readonly contacts: readonly Wanted[];
  readonly holds: readonly Hold[];
  /** The owner has to be told now. */
  readonly warning: OpenTask | null;
  /** When steps may go that wait for the owner, or will have to. */
  readonly readyAt: ReadonlyMap<StepMoment, Temporal.Instant>;
  /** Instants at which time alone changes something of this. */
  readonly wakeUps: readonly Temporal.Instant[];
}

/** Where nothing may be asked at all, nobody goes up. */
export const noAscent: Ascent = { contacts: [], holds: [], warning: null, readyAt: new Map(), wakeUps: [] };

/**
 * Splits what is due into what may go now and what waits, because it would go to somebody higher: the account owner is
 * told 48 hours before a step's day, or now if that has passed.
 */
export function ascend(due: readonly Wanted[], plans: readonly ObligationPlan[], facts: PlanFacts): Ascent {
  if (!hasLevels(facts.account)) return { ...noAscent, contacts: due };
  const climbs = [...due, ...stepsAhead(plans, facts)].map((wanted) => climbOf(wanted, facts));
  const unannounced = climbs.filter(({ warnAt }) => warnAt !== null);
  const soon = unannounced.filter(({ warnAt }) => warnAt && compareInstants(warnAt, facts.now) <= 0);
  const held = climbs.filter(({ wanted, addressee }) => due.includes(wanted) && addressee.kind !== 'go');
  return {
    contacts: due.filter((wanted) => !held.some((climb) => climb.wanted === wanted)),
    holds: held.map(holdOf),
    warning: isNonEmpty(soon) ? warningOf(soon, facts) : null,
    readyAt: new Map(climbs.flatMap(({ wanted, readyAt }) => (readyAt ? [[wanted.moment, readyAt] as const] : []))),
    wakeUps: [
      ...climbs.flatMap(({ warnAt, readyAt }) => [...(warnAt ? [warnAt] : []), ...(readyAt ? [readyAt] : [])]),
      ...held.flatMap(({ wanted }) => endOf(wanted.moment) ?? []),
    ],
  };
}

/** Warnings that have served: who was to be written to is written to. */
export function servedWarnings(request: RequestContact | undefined, account: AccountSnapshot): readonly CloseTask[] {
  if (!request) return [];
  const asked = new Set(request.steps.map(({ obligationId }) => obligationId));
  return account.ownerWarnings
    .filter(({ level, obligationIds }) => request.audience.level >= level && obligationIds.some((id) => asked.has(id)))
    .filter(({ taskId }) => account.tasks.some((task) => task.taskId === taskId && task.closedAt === null))
    .map(({ taskId }) => ({ kind: 'close_task', taskId, task: 'owner_warning', because: 'went_up' }));
}

/** A step with whom it would go to, and when. */
interface Climb {
  readonly wanted: Wanted;
  readonly addressee: Addressee;
  /** When the owner has to be told; null: was told, or need not be. */
  readonly warnAt: Temporal.Instant | null;
  /** When it may go; null: whenever it is due, or never. */
  readonly readyAt: Temporal.Instant | null;
}

function climbOf(wanted: Wanted, { account, now }: PlanFacts): Climb {
  const { moment, plan, saidAs } = wanted;
  const startsAt = instantOf(moment.startsAtMs);
  const addressee = addresseeOf(saidAs, plan.obligation, account, laterOf(startsAt, now));
  if (addressee.kind !== 'wait') return { wanted, addressee, warnAt: null, readyAt: null };
  if (addressee.until) return { wanted, addressee, warnAt: null, readyAt: addressee.until };
  const warnAt = warningDueAt(startsAt, now);
  return { wanted, addressee, warnAt, readyAt: warnAt.add({ hours: OWNER_WARNING_HOURS }) };
}

/** Null: it never ends. */
function endOf({ endsAtMs }: StepMoment): Temporal.Instant | null {
  return endsAtMs === Infinity ? null : instantOf(endsAtMs);
}

function stepsAhead(plans: readonly ObligationPlan[], facts: PlanFacts): readonly Wanted[] {
  return plans
    .filter(({ obligation, pausedBy }) => isAskable(obligation) && !pausedBy)
    .flatMap((plan) =>
      plan.ahead
        .filter(({ rung, replacedByEntry }) => isMessage(rung) && !replacedByEntry && applies(rung.needs, plan))
        .map((moment) => speak({ plan, moment }, facts)),
    );
}

function applies(needs: string | null, { obligation }: ObligationPlan): boolean {
  return needs === null || obligation.hasLateFee;
}

function holdOf({ wanted, addressee, readyAt }: Climb): Hold {
  const because = addressee.kind === 'nobody' ? 'kept_level' : 'owner_warned';
  return { because, invoiceId: wanted.plan.obligation.invoiceId, detail: addressee.audience.role, until: readyAt };
}

/** One warning for all that goes up soon; it speaks of the highest level. */
function warningOf(climbs: readonly [Climb, ...Climb[]], { account, now }: PlanFacts): OpenTask {
  const highest = climbs.reduce((a, b) => (b.addressee.audience.level > a.addressee.audience.level ? b : a), climbs[0]);
  const { audience } = highest.addressee;
  const named = new Map(climbs.map(({ wanted: { plan } }) => [plan.obligation.obligationId, plan.obligation]));
  const obligations = [...named.values()].map(({ obligationId, invoiceId, number }) => ({
    obligationId,
    invoiceId,
    number,
  }));
  const warning: OwnerWarningOfTask = {
    audience,
    obligations,
    owner: account.accountOwner,
    notBefore: now.add({ hours: OWNER_WARNING_HOURS }),
  };
  const whose = account.accountOwner ? `${account.accountOwner.name}: ` : '';
  return {
    kind: 'open_task',
    task: 'owner_warning',
    key: `owner_warning:${obligations[0]?.obligationId ?? ''}:${now.toString()}`,
    title:
      `${whose}in 48 hours we write to somebody higher at ${account.name} (${audience.role}, level ${audience.level})`.slice(
        0,
        200,
      ),
    because: 'goes_up',
    steps: [],
    warning,
  };
}
