import { compareInstants, contactsByNearness, lowestLevel } from '@tactful/contact-rules';
import { type AccountSnapshot, type ObligationFacts } from '../accounts/account.types.js';
import { type OwnerWarning, type PersonFact } from '../accounts/behaviour.types.js';
import { type LadderStep } from '../ladders/ladder-step.types.js';
import { laterOf } from './calendar.decision.js';
import { type Audience } from './escalation.types.js';

/** So long before anybody higher is written to, the company's own account owner is told. */
export const OWNER_WARNING_HOURS = 48;

/** A warning that came to nothing for so long is forgotten: then the owner is told anew. */
const warningHoldsDays = 30;

/** Whom a step may be written to now, or for what it waits. */
export type Addressee =
  | {
      readonly kind: 'go';
      readonly audience: Audience;
      /** `next_level`: nobody it was meant for can be reached; `kept_level`: the owner wants nobody higher. */
      readonly because: 'as_the_step_says' | 'next_level' | 'kept_level';
    }
  /** Somebody higher would be next: not before `until`; null: the owner has not been told yet. */
  | { readonly kind: 'wait'; readonly audience: Audience; readonly until: Temporal.Instant | null }
  /** The owner wants nobody higher, and there is nobody below. */
  | { readonly kind: 'nobody'; readonly audience: Audience };

/**
 * Whom a step of an obligation is written to, by role and level: the contacts of the step's role first, however many of
 * them cannot be reached, then others up to its level; and only when none of these takes messages the next level.
 *
 * Nobody of a higher level than was written to before about this obligation is written to unless the account owner was
 * told 48 hours before and has not said no. A no turns the step back to the billing contacts. A person's account has
 * nobody higher. Where everybody is of one level, nobody is ever warned.
 */
export function addresseeOf(
  rung: LadderStep,
  obligation: ObligationFacts,
  account: AccountSnapshot,
  now: Temporal.Instant,
): Addressee {
  if (account.kind === 'person') return go(thePerson);
  if (!hasLevels(account)) return go(liftedTo(account.people, rung.audience));
  const target = targetOf(account.people, rung.audience);
  const permitted = permittedLevel(account, obligation);
  if (target.level <= permitted) return go(target.audience, target.because);
  const warnings = account.ownerWarnings.filter(({ obligationIds }) => obligationIds.includes(obligation.obligationId));
  if (warnings.some(({ isVetoed, level }) => isVetoed && level <= target.level)) return keepLevel(account, permitted);
  const warning = warnings.findLast((one) => one.level >= target.level && stillHolds(one, now));
  if (!warning) return { kind: 'wait', audience: target.audience, until: null };
  const until = warning.at.add({ hours: OWNER_WARNING_HOURS });
  return compareInstants(until, now) <= 0
    ? go(target.audience, target.because)
    : { kind: 'wait', audience: target.audience, until };
}

/** Whether anybody at the customer stands above others, so that there is a way up. */
export function hasLevels({ kind, people, contacts }: AccountSnapshot): boolean {
  if (kind === 'person' || people.every(({ level }) => level === 0)) return false;
  const lowest = Math.min(...people.map(({ level }) => level), ...contacts.map(({ level }) => level ?? Infinity));
  return people.some(({ level }) => level > lowest);
}

/** When the owner has to be told of a step, so that it may go up on its day; never before `now`. */
export function warningDueAt(startsAt: Temporal.Instant, now: Temporal.Instant): Temporal.Instant {
  return laterOf(startsAt.subtract({ hours: OWNER_WARNING_HOURS }), now);
}

const thePerson: Audience = { role: 'billing', level: 0 };

function go(
  audience: Audience,
  because: Extract<Addressee, { kind: 'go' }>['because'] = 'as_the_step_says',
): Addressee {
  return { kind: 'go', audience, because };
}

interface Target {
  readonly audience: Audience;
  /** The level of whom it would reach. */
  readonly level: number;
  readonly because: 'as_the_step_says' | 'next_level';
}

/** Where nobody is as low as a step's audience, the lowest there are take their place. */
function liftedTo(people: readonly PersonFact[], { role, level }: Audience): Audience {
  return { role, level: Math.max(level, lowestLevel(people) ?? level) };
}

/** Whom a step would reach if nothing stood in the way. */
function targetOf(people: readonly PersonFact[], wanted: Audience): Target {
  const near = contactsByNearness(people, wanted).find(({ isReachable }) => isReachable);
  if (near) {
    return { audience: liftedTo(people, wanted), level: near.level, because: 'as_the_step_says' };
  }
  const above = people.filter(({ isReachable, level }) => isReachable && level > wanted.level);
  const level = Math.min(...above.map((person) => person.level));
  const next = contactsByNearness(
    above.filter((person) => person.level === level),
    { role: wanted.role, level },
  )[0];
  // Nobody takes messages: delivery says so, and asks a person.
  if (!next) return { audience: wanted, level: -1, because: 'as_the_step_says' };
  return { audience: { role: next.role, level }, level, because: 'next_level' };
}

/**
 * The level up to which somebody was written to about an obligation; before the first contact the lowest that was ever
 * written to, or that there is.
 */
function permittedLevel({ people, contacts }: AccountSnapshot, { obligationId }: ObligationFacts): number {
  const about = contacts.flatMap(({ obligationIds, level }) =>
    obligationIds.includes(obligationId) && level !== null ? [level] : [],
  );
  if (about.length > 0) return Math.max(...about);
  return Math.min(...people.map(({ level }) => level), ...contacts.map(({ level }) => level ?? Infinity));
}

function keepLevel({ people }: AccountSnapshot, permitted: number): Addressee {
  const audience: Audience = { role: 'billing', level: permitted };
  if (people.every(({ level }) => level > permitted)) return { kind: 'nobody', audience };
  return go(audience, 'kept_level');
}

function stillHolds({ at, isVetoed }: OwnerWarning, now: Temporal.Instant): boolean {
  return !isVetoed && compareInstants(at.add({ hours: warningHoldsDays * 24 }), now) > 0;
}
