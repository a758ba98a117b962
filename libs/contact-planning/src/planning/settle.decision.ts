import { compareInstants } from '@tactful/contact-rules';
import { accountsOf, withSteps } from '../messages/message-accounts.js';
import { isAutomated, type PlannedMessage } from '../messages/message.types.js';
import { bestHourOf } from '../moments/best-hour.decision.js';
import { type Route, routeOf, type RoutingFacts } from '../moments/route.decision.js';
import { spreadOf } from '../moments/spread.decision.js';
import { endOfValidity, validityAt } from '../moments/validity.decision.js';
import { everybody } from '../people/addressee.js';
import { type Reachable } from '../people/reachable.types.js';
import { handOver } from './choose-contact.decision.js';
import { type Plan, type PlanNews, type Settling } from './planning.types.js';

/**
 * Finds the way and the moment of a message: it waits for that moment, or its steps end with a reason and, where only a
 * person can help, somebody is asked.
 */
export function settleMessage<M extends PlannedMessage, P extends Reachable>(facts: Settling<M, P>): Plan<M> {
  if (isAutomated(facts.message) && hasUnreadReply(facts)) return holdMessage(facts, 'unread_reply');
  const route = routeOf(facts);
  switch (route.kind) {
    case 'open':
    case 'deferred': {
      const better = bestHourOf(route, facts);
      if (better) return waitFor(facts, better, better.because);
      if (route.kind === 'open') return waitFor(facts, route, facts.message.because);
      return waitFor(facts, isAutomated(facts.message) ? spreadOf(route, facts) : route, route.because);
    }
    case 'no_channel': {
      const { others, ...rest } = facts;
      const moved = others && handOver(facts.message, { ...rest, others });
      return moved ? settleMessage({ ...rest, ...moved }) : giveUp(facts, 'no_channel', route.because);
    }
    case 'ask_human':
      return giveUp(facts, 'zone_unclear', route.because);
  }
}

/** Somebody wrote from an address of one of the contacts, and no agent has read it. */
export function hasUnreadReply(facts: RoutingFacts): boolean {
  return everybody(facts).some(({ person }) => person.unreadReply);
}

/** Why a message waits for something other than its hour. */
export type HoldReason =
  'data_incomplete' | 'bank_data_old' | 'sending_stopped' | 'unread_reply' | 'collection_on_hold';

/** Nobody need tell when data are complete or fresh again: looked at again after this long. */
const dataRecheckHours = 1;

/**
 * Keeps a message until something changes; at the end of its validity it is looked at once more. Data that are
 * incomplete or too old are looked at every hour.
 */
export function holdMessage<M extends PlannedMessage, P extends Reachable>(
  facts: Settling<M, P>,
  because: HoldReason,
): Plan<M> {
  const { message, person, company } = facts;
  const channel = message.channel ?? person.points.find((point) => company.senders[point.channel])?.channel ?? null;
  if (channel === null) return giveUp(facts, 'no_channel', 'no_address');
  const lastLook = endOfValidity(facts);
  if (compareInstants(lastLook, facts.now) <= 0) return endMessage(message, 'expired', facts.now);
  const soon = facts.now.add({ hours: dataRecheckHours });
  const isAboutData = because === 'data_incomplete' || because === 'bank_data_old';
  const sendAt = isAboutData && compareInstants(soon, lastLook) < 0 ? soon : lastLook;
  // Every further hour of the same hold is no news.
  const isNew = facts.news !== 'again' || message.because !== because;
  return waits(facts, { ...message, state: 'waiting', channel, sendAt, because }, isNew);
}

/** Ends a message with all its steps for one reason. */
export function endMessage<M extends PlannedMessage>(message: M, because: string, now: Temporal.Instant): Plan<M> {
  const { messageId } = message;
  const ended: M = {
    ...message,
    state: because === 'expired' ? 'expired' : 'suppressed',
    because,
    endedAt: now,
    steps: [],
    dropped: [...message.dropped, ...message.steps.map((step) => ({ ...step, because }))],
  };
  const news: PlanNews =
    ended.dropped.length > 0 ? { kind: 'dropped', messageId, replacedBy: null } : { kind: 'ended', messageId, because };
  return { messages: [ended], news: [news] };
}

function waitFor<M extends PlannedMessage, P extends Reachable>(
  facts: Settling<M, P>,
  route: Route & { kind: 'open' | 'deferred' },
  because: string,
): Plan<M> {
  const { message, now } = facts;
  const { steps, expired } = validityAt(route.sendAt, route.point, facts);
  const dropped = [...message.dropped, ...expired];
  if (message.purpose === 'ladder' && steps.length === 0) {
    const reason = expired.length > 0 ? 'expired' : (dropped[0]?.because ?? 'expired');
    return endMessage({ ...message, steps, dropped }, reason, now);
  }
  const { channel } = route.point;
  const waiting: M = {
    ...withSteps(message, steps),
    state: 'waiting',
    dropped,
    channel,
    sendAt: route.sendAt,
    because,
  };
  return waits(facts, waiting, route.kind === 'deferred');
}

function waits<M extends PlannedMessage, P extends Reachable>(
  facts: Settling<M, P>,
  waiting: M,
  isDeferred: boolean,
): Plan<M> {
  const { messageId } = waiting;
  const news: PlanNews[] = [];
  if (waiting.dropped.length > 0) news.push({ kind: 'dropped', messageId, replacedBy: messageId });
  const accounts = accountsOf(waiting);
  const planned = accounts.filter(({ customerId }) => isPlannedFor(customerId, facts));
  if (planned.length > 0) news.push({ kind: 'planned', messageId, accounts: planned });
  if (isDeferred) {
    const others = accounts.filter(({ customerId }) => !isPlannedFor(customerId, facts));
    const toldAnew = isAsBefore(facts, waiting) ? [] : others;
    news.push({ kind: 'deferred', messageId, accounts: [...planned, ...toldAnew] });
  }
  return { messages: [waiting], news };
}

function isPlannedFor(customerId: string, { news }: Pick<Settling<PlannedMessage, Reachable>, 'news'>): boolean {
  return news !== 'again' && news.plannedFor.includes(customerId);
}

/** Told once: waking up to the same answer is no news, and a step that joins is none for the accounts it leaves alone. */
function isAsBefore(
  { message, news }: Pick<Settling<PlannedMessage, Reachable>, 'message' | 'news'>,
  after: PlannedMessage,
): boolean {
  const isSameMoment = compareInstants(message.sendAt, after.sendAt) === 0;
  return isSameMoment && (news !== 'again' || message.because === after.because);
}

function giveUp<M extends PlannedMessage, P extends Reachable>(
  { message, person, now }: Settling<M, P>,
  task: 'no_channel' | 'zone_unclear',
  because: string,
): Plan<M> {
  const plan = endMessage(message, because, now);
  const { contactId } = person;
  const needed: PlanNews = { kind: 'person_needed', messageId: message.messageId, task, contactId, because };
  return { ...plan, news: [...plan.news, needed] };
}
