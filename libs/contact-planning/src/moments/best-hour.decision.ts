import { compareInstants } from '@tactful/contact-rules';
import { dateZonesOf } from '../people/whereabouts.decision.js';
import { type Route, routeOf, type RoutingFacts } from './route.decision.js';
import { endOfValidity } from './validity.decision.js';

/**
 * The learned hour of the receiver, if it still comes on the day on which the message may leave, the message may leave
 * then on the same channel, and its steps are still timely; undefined: it leaves as soon as it may. So a message never
 * waits for another day, and never leaves outside the hours in which it may.
 */
export function bestHourOf(
  route: Route & { readonly kind: 'open' | 'deferred' },
  facts: RoutingFacts,
): (Route & { readonly kind: 'deferred' }) | undefined {
  const { message, person, company } = facts;
  const hour = message.purpose === 'ladder' ? message.manner?.preferredHour : undefined;
  if (hour === undefined) return undefined;
  const [zone = company.timeZone] = dateZonesOf(person, company.timeZone);
  const midnight = route.sendAt.toZonedDateTimeISO(zone).startOfDay();
  const sendAt = midnight.with({ hour }).toInstant();
  if (compareInstants(sendAt, route.sendAt) <= 0) return undefined;
  if (compareInstants(sendAt, endOfValidity({ ...facts, now: route.sendAt })) >= 0) return undefined;
  const then = routeOf({ ...facts, now: sendAt });
  if (then.kind !== 'open' || then.point.channel !== route.point.channel) return undefined;
  return { kind: 'deferred', point: route.point, sendAt, because: 'best_hour', reasons: route.reasons };
}
