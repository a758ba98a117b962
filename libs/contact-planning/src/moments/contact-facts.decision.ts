import {
  compareInstants,
  type ContactFacts,
  earliestInstantIn,
  type PastContacts,
  plusDays,
} from '@tactful/contact-rules';
import { isAutomated, type PlannedMessage } from '../messages/message.types.js';
import { type Reachable, type ReachablePoint } from '../people/reachable.types.js';
import { dateZonesOf } from '../people/whereabouts.decision.js';
import { dateOf } from './iso-dates.js';

/** An agent's answer may go at any hour for this long; later it is a message that the agent starts. */
const freshReplyHours = 24;

/** What of a message decides when it may go. */
export type Timed = Pick<PlannedMessage, 'purpose' | 'service' | 'steps' | 'manner'>;

/** What a message asks about one address of one person, in the words of the contact rules. */
export function contactFacts(
  message: Timed,
  person: Reachable,
  point: ReachablePoint,
  context: { readonly past: PastContacts; readonly companyZone: string },
): ContactFacts {
  const { service } = message;
  return {
    channel: point.channel,
    purpose: purposeOf(message),
    ...placeOf(person),
    consent: point.consent === 'address_bad' ? 'none' : point.consent,
    preferences: {
      channels: person.preferences.channels ?? undefined,
      hours: person.preferences.hours ?? undefined,
      pausedUntil: endOfPause(person, context.companyZone),
    },
    pastContacts: context.past,
    earliestDate: latestFirstDate(message),
    notBefore: notBeforeOf(message),
    answeredMessageAt: instantOf(service?.answersMessageAt),
    lastAcknowledgedAt: instantOf(service?.lastAcknowledgedAt),
  };
}

/** Where and what the person is, as far as it decides which rules bind. */
export function placeOf({
  zones,
  region,
  postalCode,
  customer,
}: Reachable): Pick<ContactFacts, 'zones' | 'region' | 'postalCode' | 'debtor'> {
  return {
    zones,
    region: region ?? undefined,
    postalCode: postalCode ?? undefined,
    debtor: customer.kind === 'company' ? 'business' : 'consumer',
  };
}

/** The time of day that a message's ladder wishes for; undefined: any. */
export function notBeforeOf({ purpose, manner }: Timed): string | undefined {
  return purpose === 'ladder' ? manner?.notBefore : undefined;
}

function purposeOf({ purpose, service }: Timed): ContactFacts['purpose'] {
  if (purpose === 'notice') return 'ladder';
  return purpose === 'agent' && (service?.answersMessageAt ?? null) !== null ? 'agent_reply' : purpose;
}

/** True for messages that use up the budget: all that leave by themselves, and what an agent starts. */
export function countsAgainstBudget(
  message: Pick<PlannedMessage, 'purpose' | 'service'>,
  now: Temporal.Instant,
): boolean {
  if (isAutomated(message)) return true;
  if (message.purpose !== 'agent') return false;
  const answered = instantOf(message.service?.answersMessageAt);
  return !answered || compareInstants(now, answered.add({ hours: freshReplyHours })) >= 0;
}

/** Silence lasts until its date has ended wherever the person may be. */
function endOfPause(person: Reachable, companyZone: string): Temporal.Instant | undefined {
  const { pausedUntil } = person.preferences;
  if (pausedUntil === null) return undefined;
  return earliestInstantIn(plusDays(dateOf(pausedUntil), 1), dateZonesOf(person, companyZone));
}

/** The last of the first dates: every step of the message must have begun. */
function latestFirstDate(message: Timed): Temporal.PlainDate | undefined {
  const latest = latestFirstDayOf(message);
  return latest === undefined ? undefined : dateOf(latest);
}

/** The same as its ISO text; undefined where there is no step. */
export function latestFirstDayOf({ steps }: Pick<PlannedMessage, 'steps'>): string | undefined {
  let latest: string | undefined;
  for (const { validFrom } of steps) if (latest === undefined || validFrom > latest) latest = validFrom;
  return latest;
}

function instantOf(text: string | null | undefined): Temporal.Instant | undefined {
  return text === null || text === undefined ? undefined : Temporal.Instant.from(text);
}
