import { compareInstants, type ContactFacts, earliestInstantIn, type PastContacts } from '@tactful/contact-rules';
import { type BudgetUse, budgetKeyOfAccount, budgetKeyOfAddress } from '../budget/budget-use.js';
import { type ContactPoint, type Person } from '../people/person.types.js';
import { isAutomated, type MessageRecord } from '../queue/message.types.js';
import { dateZonesOf, zonesOf } from './whereabouts.decision.js';

/** An agent's answer may go at any hour for this long; later it is a message that the agent starts. */
const freshReplyHours = 24;

/** What a message asks about one address of one person, in the words of the contact rules. */
export function contactFacts(
  message: Pick<MessageRecord, 'purpose' | 'service' | 'steps' | 'manner'>,
  person: Person,
  point: ContactPoint,
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
    notBefore: message.purpose === 'ladder' ? message.manner?.notBefore : undefined,
    answeredMessageAt: instantOf(service?.answersMessageAt),
    lastAcknowledgedAt: instantOf(service?.lastAcknowledgedAt),
  };
}

/** Where and what the person is, as far as it decides which rules bind. */
export function placeOf(person: Person): Pick<ContactFacts, 'zones' | 'region' | 'postalCode' | 'debtor'> {
  return {
    zones: zonesOf(person),
    region: person.region ?? undefined,
    postalCode: person.postalCode ?? undefined,
    debtor: person.customer.kind === 'company' ? 'business' : 'consumer',
  };
}

/** The budget rows of a contact: its account, and each of its addresses on whatever channel. */
export function budgetKeysOf(person: Person): string[] {
  const addresses = new Set(person.points.map((point) => budgetKeyOfAddress(point.addressKey)));
  return [budgetKeyOfAccount(person.customerId), ...addresses];
}

/** The distinct contacts that used a person's budget rows. */
export function pastContactsOf(person: Person, uses: ReadonlyMap<string, readonly BudgetUse[]>): PastContacts {
  const [account = '', ...addresses] = budgetKeysOf(person);
  const ofPerson = new Map(addresses.flatMap((key) => uses.get(key) ?? []).map((use) => [use.attemptId, use.at]));
  const heard = Object.values(person.lastInboundAt).flatMap((at) => at ?? []);
  return {
    account: (uses.get(account) ?? []).map((use) => use.at),
    person: [...ofPerson.values()],
    lastReplyAt: heard.sort(compareInstants).at(-1),
  };
}

function purposeOf({ purpose, service }: Pick<MessageRecord, 'purpose' | 'service'>): ContactFacts['purpose'] {
  if (purpose === 'notice') return 'ladder';
  return purpose === 'agent' && (service?.answersMessageAt ?? null) !== null ? 'agent_reply' : purpose;
}

/** True for messages that use up the budget: all that leave by themselves, and what an agent starts. */
export function countsAgainstBudget(message: MessageRecord, now: Temporal.Instant): boolean {
  if (isAutomated(message)) return true;
  if (message.purpose !== 'agent') return false;
  const answered = instantOf(message.service?.answersMessageAt);
  return !answered || Temporal.Instant.compare(now, answered.add({ hours: freshReplyHours })) >= 0;
}

/** Silence lasts until its date has ended wherever the person may be. */
function endOfPause(person: Person, companyZone: string): Temporal.Instant | undefined {
  const { pausedUntil } = person.preferences;
  if (pausedUntil === null) return undefined;
  const dayAfter = Temporal.PlainDate.from(pausedUntil).add({ days: 1 });
  return earliestInstantIn(dayAfter, dateZonesOf(person, companyZone));
}

/** Every step of the message must have begun. */
function latestFirstDate({ steps }: Pick<MessageRecord, 'steps'>): Temporal.PlainDate | undefined {
  const [latest] = steps.map((step) => step.validFrom).sort((a, b) => (a < b ? 1 : -1));
  return latest === undefined ? undefined : Temporal.PlainDate.from(latest);
}

function instantOf(text: string | null | undefined): Temporal.Instant | undefined {
  return text === null || text === undefined ? undefined : Temporal.Instant.from(text);
}
