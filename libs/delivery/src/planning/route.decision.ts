import { type Channel, type CompanySettings } from '@tactful/contracts';
import { type ContactReason, type ContactRules, mayContact, type PastContacts } from '@tactful/contact-rules';
import { type ContactPoint, type Person } from '../people/person.types.js';
import { isAutomated, type MessageRecord } from '../queue/message.types.js';
import { contactFacts } from './contact-facts.decision.js';

/** The order in which channels are tried when nobody has said anything: the least intrusive first. */
const usualOrder: readonly Channel[] = ['email', 'whatsapp', 'sms'];

/** Everything that decides how and when a message may reach one person. */
export interface RoutingFacts {
  readonly message: MessageRecord;
  readonly person: Person;
  readonly company: CompanySettings;
  readonly rules: ContactRules;
  readonly past: PastContacts;
  readonly now: Temporal.Instant;
}

/** The way a message takes: now or later on one channel, or not at all, or a person decides. */
export type Route =
  | {
      readonly kind: 'open';
      readonly point: ContactPoint;
      readonly sendAt: Temporal.Instant;
      readonly closesAt: Temporal.Instant;
      readonly reasons: readonly ContactReason[];
    }
  | {
      readonly kind: 'deferred';
      readonly point: ContactPoint;
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
  let because: string | undefined;
  for (const channel of channelsFor(facts)) {
    const point = facts.person.points.find((candidate) => candidate.channel === channel);
    const closed = closedReason(channel, point, facts);
    if (closed !== undefined || !point) {
      because ??= closed;
      continue;
    }
    const { company, rules, now } = facts;
    const context = { past: facts.past, companyZone: company.timeZone };
    const verdict = mayContact(contactFacts(facts.message, facts.person, point, context), rules, now);
    switch (verdict.kind) {
      case 'allow':
        return { kind: 'open', point, sendAt: now, closesAt: verdict.closesAt, reasons: verdict.reasons };
      case 'defer': {
        const { until, reasons } = verdict;
        return { kind: 'deferred', point, sendAt: until, because: verdict.because, reasons };
      }
      case 'ask_human':
        return { kind: 'ask_human', because: verdict.because };
      case 'block':
        because ??= verdict.because;
    }
  }
  return { kind: 'no_channel', because: because ?? 'step_channels' };
}

/** The channels to try, in order. An answer keeps the channel it answers on. */
function channelsFor({ message, person }: RoutingFacts): readonly Channel[] {
  if (!isAutomated(message)) return message.channel === null ? [] : [message.channel];
  const allowed = message.manner?.channels;
  const order = channelsInOrder(person);
  return allowed ? order.filter((channel) => allowed.includes(channel)) : order;
}

function channelsInOrder(person: Person): readonly Channel[] {
  const wished = person.preferences.channels;
  if (wished) return wished;
  const { preferredChannel } = person.customer;
  return preferredChannel === null
    ? usualOrder
    : [preferredChannel, ...usualOrder.filter((c) => c !== preferredChannel)];
}

function closedReason(channel: Channel, point: ContactPoint | undefined, facts: RoutingFacts): string | undefined {
  if (!point) return 'no_address';
  if (point.consent === 'address_bad') return 'address_bad';
  if (!facts.company.senders[channel]) return 'no_sender';
  return facts.message.triedChannels.includes(channel) ? 'channels_failed' : undefined;
}
