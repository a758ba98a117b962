import { compareInstants } from '@tactful/contact-rules';
import { type Route, routeOf, type RoutingFacts } from './route.decision.js';
import { hashOf } from './stable-hash.js';
import { endOfValidity } from './validity.decision.js';

type Deferred = Route & { readonly kind: 'deferred' };

const hashRange = 2 ** 32;

/**
 * When a message leaves that must wait: where the company spreads what waits, so long after the moment at which it may
 * leave as its receiver's share of the spread says. What waited for one morning then leaves over many minutes, not all
 * of it when the window opens. Every message of one receiver has the same share, of a span that ends no later than the
 * window: so none leaves outside it, and none overtakes another of the same receiver that waits as well. The share comes
 * from the receiver's id, and is the same whenever it is asked for. A message whose steps would no longer be timely leaves
 * as soon as it may.
 */
export function spreadOf(route: Deferred, facts: RoutingFacts): Deferred {
  const { company, person } = facts;
  if (!company.spreadMinutes) return route;
  const opened = routeOf({ ...facts, now: route.sendAt });
  if (opened.kind !== 'open' || opened.point.channel !== route.point.channel) return route;
  const windowSeconds = route.sendAt.until(opened.closesAt).total('seconds');
  const share = hashOf(person.contactId) / hashRange;
  const seconds = Math.floor(share * Math.min(company.spreadMinutes * 60, windowSeconds));
  const sendAt = route.sendAt.add({ seconds });
  const isTimely = compareInstants(sendAt, endOfValidity({ ...facts, now: route.sendAt })) < 0;
  return isTimely ? { ...route, sendAt } : route;
}
