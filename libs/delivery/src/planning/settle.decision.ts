import { type EventDraft } from '@tactful/contracts';
import { droppedEvents, endedEvent, plannedEvents, taskEvent } from '../queue/message-events.js';
import { accountsOf, withSteps } from '../queue/message-accounts.js';
import { isAutomated, type MessageRecord } from '../queue/message.types.js';
import { everybody } from './addressee.js';
import { handOver } from './choose-contact.decision.js';
import { bestHourOf } from './best-hour.decision.js';
import { type Others, type Plan } from './planning.types.js';
import { type Route, routeOf, type RoutingFacts } from './route.decision.js';
import { endOfValidity, validityAt } from './validity.decision.js';
import { dateZonesOf, localTimeAt } from './whereabouts.decision.js';

/** A message that looks for its way and moment, and who it would be told by. */
export interface Settling extends RoutingFacts {
  readonly companyId: string;
  readonly taskId: string;
  /** Whether steps of these customers are planned, which is told to them in any case, or the message waits again. */
  readonly news: { readonly plannedFor: readonly string[] } | 'again';
  /** Who else could be written to, when the receiver cannot be reached. */
  readonly others?: Others;
}

/**
 * Finds the way and the moment of a message: it waits for that moment, or its steps end with a stored reason and,
 * where only a person can help, a task.
 */
export function settle(facts: Settling): Plan {
  if (isAutomated(facts.message) && hasUnreadReply(facts)) return hold(facts, 'unread_reply');
  const route = routeOf(facts);
  switch (route.kind) {
    case 'open':
    case 'deferred': {
      const better = bestHourOf(route, facts);
      if (better) return waitFor(facts, better, better.because);
      return waitFor(facts, route, route.kind === 'open' ? facts.message.because : route.because);
    }
    case 'no_channel': {
      const { others, ...rest } = facts;
      const moved = others && handOver(facts.message, { ...rest, others });
      if (moved) return settle({ ...rest, ...moved });
      return giveUp(facts, { kind: 'no_channel', title: `No channel is left to reach ${facts.person.name}` }, route);
    }
    case 'ask_human':
      return giveUp(
        facts,
        { kind: 'zone_unclear', title: `Where is ${facts.person.name}? Nothing leaves before` },
        route,
      );
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
export function hold(facts: Settling, because: HoldReason): Plan {
  const { message, person, company } = facts;
  const channel = message.channel ?? person.points.find((point) => company.senders[point.channel])?.channel ?? null;
  if (channel === null) {
    return giveUp(
      facts,
      { kind: 'no_channel', title: `No channel is left to reach ${person.name}` },
      { because: 'no_address' },
    );
  }
  const lastLook = endOfValidity(facts);
  if (Temporal.Instant.compare(lastLook, facts.now) <= 0) return end(facts, 'expired');
  const soon = facts.now.add({ hours: dataRecheckHours });
  const isAboutData = because === 'data_incomplete' || because === 'bank_data_old';
  const sendAt = isAboutData && Temporal.Instant.compare(soon, lastLook) < 0 ? soon : lastLook;
  // Every further hour of the same hold is no news.
  const isNew = facts.news !== 'again' || message.because !== because;
  return told(facts, withTime({ ...message, channel, sendAt, because }, facts), isNew);
}

/** Ends a message with all its steps for one reason. */
export function end(facts: Pick<Settling, 'message' | 'companyId' | 'now'>, because: string): Plan {
  const { message, companyId, now } = facts;
  const ended: MessageRecord = {
    ...message,
    state: because === 'expired' ? 'expired' : 'suppressed',
    because,
    endedAt: now,
    steps: [],
    dropped: [...message.dropped, ...message.steps.map((step) => ({ ...step, because }))],
  };
  const telling = { companyId, now };
  const events =
    ended.dropped.length > 0
      ? droppedEvents(ended, telling)
      : [endedEvent('suppressed', { message: ended, account: ended, steps: [], because }, telling)];
  return { messages: [ended], events };
}

function waitFor(facts: Settling, route: Route & { kind: 'open' | 'deferred' }, because: string): Plan {
  const { message } = facts;
  const { steps, expired } = validityAt(route.sendAt, route.point, facts);
  const dropped = [...message.dropped, ...expired];
  if (message.purpose === 'ladder' && steps.length === 0) {
    const because = expired.length > 0 ? 'expired' : (dropped[0]?.because ?? 'expired');
    return end({ ...facts, message: { ...message, steps, dropped } }, because);
  }
  const waiting = withTime(
    { ...withSteps(message, steps), dropped, channel: route.point.channel, sendAt: route.sendAt, because },
    facts,
  );
  return told(facts, waiting, route.kind === 'deferred');
}

function told(facts: Settling, waiting: MessageRecord, deferred: boolean): Plan {
  const telling = { companyId: facts.companyId, now: facts.now };
  const events: EventDraft[] = [...droppedEvents(waiting, { ...telling, replacedBy: waiting.messageId })];
  const planned = accountsOf(waiting).filter((account) => isPlannedFor(account, facts));
  const others = accountsOf(waiting).filter((account) => !isPlannedFor(account, facts));
  events.push(...plannedEvents('planned', waiting, telling, planned));
  if (deferred) {
    const toldAnew = isAsBefore(facts, waiting) ? [] : others;
    events.push(...plannedEvents('deferred', waiting, telling, [...planned, ...toldAnew]));
  }
  return { messages: [waiting], events };
}

function isPlannedFor({ customerId }: { readonly customerId: string }, { news }: Settling): boolean {
  return news !== 'again' && news.plannedFor.includes(customerId);
}

/** Told once: waking up to the same answer is no news, and a step that joins is none for the accounts it leaves alone. */
function isAsBefore({ message, news }: Settling, after: MessageRecord): boolean {
  const isSameMoment = Temporal.Instant.compare(message.sendAt, after.sendAt) === 0;
  return isSameMoment && (news !== 'again' || message.because === after.because);
}

function giveUp(
  facts: Settling,
  task: { readonly kind: 'no_channel' | 'zone_unclear'; readonly title: string },
  { because }: { readonly because: string },
): Plan {
  const plan = end(facts, because);
  const opened = { ...task, taskId: facts.taskId, customerId: facts.message.customerId, because };
  return { ...plan, events: [...plan.events, taskEvent(opened, { companyId: facts.companyId, now: facts.now })] };
}

function withTime(message: MessageRecord, { person, company }: RoutingFacts): MessageRecord {
  const [zone = company.timeZone] = dateZonesOf(person, company.timeZone);
  return { ...message, state: 'waiting', localTime: localTimeAt(message.sendAt, zone) };
}
