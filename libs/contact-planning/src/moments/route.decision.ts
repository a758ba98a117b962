import { type ContactReason, type ContactRules, type PackUse } from '@tactful/contact-rules';
import { type Channel } from '@tactful/contracts';
import { isAutomated, type PlannedMessage } from '../messages/message.types.js';
import { type Addressees, everybody } from '../people/addressee.js';
import { type Reachable, type ReachablePoint } from '../people/reachable.types.js';
import { type AskRules, verdictOf } from './joint-verdict.decision.js';

/** The order in which channels are tried when nobody has said anything: the least intrusive first. */
const usualOrder: readonly Channel[] = ['email', 'whatsapp', 'sms'];

/** What of the company decides how messages leave. */
export interface WritingCompany {
  readonly timeZone: string;
  /** Whom it writes as, by channel; a channel without anybody carries nothing. */
  readonly senders: { readonly [K in Channel]?: object | undefined };
  /** Channels on which nothing leaves by itself for now, each with why; answers to people still go. */
  readonly closed?: { readonly [K in Channel]?: string | undefined } | undefined;
  /** Over how long what waits for the same moment is spread; left out or 0: all of it leaves at that moment. */
  readonly spreadMinutes?: number | undefined;
}

/** Everything that decides how and when a message may reach one person. */
export interface RoutingFacts<
  M extends PlannedMessage = PlannedMessage,
  P extends Reachable = Reachable,
> extends Addressees<P> {
  readonly message: M;
  readonly company: WritingCompany;
  readonly rules: ContactRules;
  /** Left out: the rules are asked each time. */
  readonly askRules?: AskRules | undefined;
  readonly now: Temporal.Instant;
}

/** The way a message takes: now or later on one channel, or not at all, or a person decides. */
export type Route =
  | {
      readonly kind: 'open';
      readonly point: ReachablePoint;
      readonly sendAt: Temporal.Instant;
      readonly closesAt: Temporal.Instant;
      readonly reasons: readonly ContactReason[];
      /** Which packs allowed it, for the record. */
      readonly packs: readonly PackUse[];
    }
  | {
      readonly kind: 'deferred';
      readonly point: ReachablePoint;
      readonly sendAt: Temporal.Instant;
      readonly because: string;
      readonly reasons: readonly ContactReason[];
    }
  | { readonly kind: 'no_channel'; readonly because: string }
  | { readonly kind: 'ask_human'; readonly because: string };

/**
 * The first channel of the person's order on which the message may go at all, and when. A channel that must wait is
 * not left for one that is open now: the order is the person's wish.
 */
export function routeOf(facts: RoutingFacts): Route {
  const closed: string[] = [];
  for (const channel of channelsFor(facts)) {
    const point = pointOn(channel, facts);
    const reason = closedReason(channel, point, facts);
    if (reason !== undefined || !point) {
      closed.push(reason ?? 'no_address');
      continue;
    }
    const { now } = facts;
    const verdict = verdictOf(facts, point);
    switch (verdict.kind) {
      case 'allow': {
        const { closesAt, reasons, packs } = verdict;
        return { kind: 'open', point, sendAt: now, closesAt, reasons, packs };
      }
      case 'defer': {
        const { until, reasons } = verdict;
        return { kind: 'deferred', point, sendAt: until, because: verdict.because, reasons };
      }
      case 'ask_human':
        return { kind: 'ask_human', because: verdict.because };
      case 'block':
        closed.push(verdict.because);
    }
  }
  // That there is no address on a channel says less than why the address on another must not be used.
  const because = closed.find((reason) => reason !== 'no_address') ?? closed[0];
  return { kind: 'no_channel', because: because ?? 'step_channels' };
}

/**
 * The channels to try, in order. An answer keeps the channel it answers on. The order is that of the contact whom the
 * message is addressed to; what another account of the person does not allow is left out.
 */
function channelsFor(facts: RoutingFacts): readonly Channel[] {
  const wishes = facts.companions.flatMap(({ person }) =>
    person.preferences.channels ? [person.preferences.channels] : [],
  );
  const own = ownChannels(facts);
  return wishes.length === 0 ? own : own.filter((channel) => wishes.every((allowed) => allowed.includes(channel)));
}

function ownChannels({ message, person }: RoutingFacts): readonly Channel[] {
  if (!isAutomated(message)) return message.channel === null ? [] : [message.channel];
  const allowed = message.manner?.channels;
  const order = channelsInOrder(person);
  return allowed ? order.filter((channel) => allowed.includes(channel)) : order;
}

function channelsInOrder(person: Reachable): readonly Channel[] {
  const wished = person.preferences.channels;
  if (wished) return wished;
  const { preferredChannel } = person.customer;
  return preferredChannel === null
    ? usualOrder
    : [preferredChannel, ...usualOrder.filter((c) => c !== preferredChannel)];
}

/**
 * The address of the person on a channel: one that may be used before one that may not, one that more of the accounts
 * gave before one that fewer did, and then that of the contact whom the message is addressed to.
 */
function pointOn(channel: Channel, facts: RoutingFacts): ReachablePoint | undefined {
  const isMeant = (point: ReachablePoint): boolean => point.channel === channel;
  if (facts.companions.length === 0) return facts.person.points.find(isMeant);
  const people = everybody(facts).map(({ person }) => person);
  const points = people.flatMap((person) => person.points.find(isMeant) ?? []);
  return points.toSorted((a, b) => rankOf(b, people) - rankOf(a, people))[0];
}

function rankOf({ addressKey, consent }: ReachablePoint, people: readonly Reachable[]): number {
  const isUsable = consent === 'express' || consent === 'implied_by_contract';
  const holders = people.filter(({ points }) => points.some((point) => point.addressKey === addressKey));
  return (isUsable ? people.length : 0) + holders.length;
}

function closedReason(channel: Channel, point: ReachablePoint | undefined, facts: RoutingFacts): string | undefined {
  if (!point) return 'no_address';
  if (point.consent === 'address_bad') return 'address_bad';
  if (!facts.company.senders[channel]) return 'no_sender';
  const closed = facts.company.closed?.[channel];
  if (closed !== undefined && isAutomated(facts.message)) return closed;
  return facts.message.triedChannels.includes(channel) ? 'channels_failed' : undefined;
}
