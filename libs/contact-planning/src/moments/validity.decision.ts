import { compareInstants, earliestInstantIn, hasEndedIn, localDateAt, plusDays } from '@tactful/contact-rules';
import { type DroppedStep, type MessageStep } from '../messages/message.types.js';
import { everybody } from '../people/addressee.js';
import { type ReachablePoint } from '../people/reachable.types.js';
import { dateZonesOfAll } from '../people/whereabouts.decision.js';
import { dateOf } from './iso-dates.js';
import { verdictOf } from './joint-verdict.decision.js';
import { type RoutingFacts } from './route.decision.js';

/** Without a last date a message that waits for a person is looked at again after this long. */
const recheckDays = 30;

/** Steps that are still timely when the message leaves, and those that are not. */
export interface Validity {
  readonly steps: readonly MessageStep[];
  readonly expired: readonly DroppedStep[];
}

/**
 * Which steps will still be timely at `sendAt`. The last date is inclusive where the person is, and moves on when only
 * holidays or the budget push the first allowed instant beyond it; otherwise the step has expired.
 */
export function validityAt(sendAt: Temporal.Instant, point: ReachablePoint, facts: RoutingFacts): Validity {
  const { message, company } = facts;
  const zones = dateZonesOfAll(facts, company.timeZone);
  const late = message.steps.filter((step) => hasEnded(step, zones, sendAt));
  if (late.length === 0) return { steps: message.steps, expired: [] };
  const unpushed = firstInstantWithoutPush(point, facts);
  const pushed = new Set(late.filter((step) => !hasEnded(step, zones, unpushed)));
  const movedTo = latestDate(sendAt, zones);
  return {
    steps: message.steps.flatMap((step) => {
      if (pushed.has(step)) return [{ ...step, validUntil: movedTo }];
      return late.includes(step) ? [] : [step];
    }),
    expired: late.filter((step) => !pushed.has(step)).map((step) => ({ ...step, because: 'expired' })),
  };
}

/** The instant at which the last of a message's steps stops being timely: nothing needs to wait longer. */
export function endOfValidity(facts: RoutingFacts): Temporal.Instant {
  const zones = dateZonesOfAll(facts, facts.company.timeZone);
  const ends = facts.message.steps.map(({ validUntil }) =>
    validUntil === null
      ? facts.now.add({ hours: 24 * recheckDays })
      : earliestInstantIn(plusDays(dateOf(validUntil), 1), zones),
  );
  const latest = ends.sort((a, b) => compareInstants(b, a))[0];
  return latest ?? facts.now.add({ hours: 24 });
}

function hasEnded(step: MessageStep, zones: readonly string[], at: Temporal.Instant): boolean {
  return step.validUntil !== null && hasEndedIn(dateOf(step.validUntil), zones, at);
}

/** When the message could go if there were no holidays and nobody had been contacted before. */
function firstInstantWithoutPush(point: ReachablePoint, facts: RoutingFacts): Temporal.Instant {
  const [first, ...companions] = everybody(facts).map(({ person }) => ({ person, past: { account: [], person: [] } }));
  const verdict = verdictOf({ ...facts, ...first, companions }, point, true);
  return verdict.kind === 'defer' ? verdict.until : facts.now;
}

function latestDate(at: Temporal.Instant, zones: readonly string[]): string {
  const dates = zones.map((zone) => localDateAt(at, zone).toString());
  return dates.sort().at(-1) ?? at.toString().slice(0, 10);
}
