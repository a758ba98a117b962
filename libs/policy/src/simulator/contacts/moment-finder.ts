import {
  type ContactRules,
  contactRules,
  type ContactVerdict,
  earliestInstantIn,
  housePack,
  mayContact,
  mergePacks,
  microsOf,
  type PastContacts,
} from '@tactful/contact-rules';
import { type Channel } from '@tactful/contracts';
import { type CompanyChannels } from '../facts/history-rows.decision.js';
import { type Reach, type ReachPerson, type ReachPoint } from './reach.types.js';

/** What of a company's settings decides how messages leave. */
export interface DeskCompany {
  readonly companyZone: string;
  readonly channels: CompanyChannels;
}

/** A person as moments are looked for: two with the same key can be reached at the same moments. */
export interface Reachable {
  readonly person: ReachPerson;
  readonly reach: Reach;
  /** The zones in which dates are counted. */
  readonly zones: readonly string[];
  readonly key: string;
}

/** When may this go to that address? */
export interface MomentQuestion {
  readonly to: Reachable;
  readonly point: ReachPoint;
  readonly past: PastContacts;
  readonly earliestDate: Temporal.PlainDate | undefined;
  readonly notBefore: string | undefined;
  readonly now: Temporal.Instant;
  /** As if there were no holidays: what only these push on stays timely. */
  readonly withoutHolidays?: true;
}

const mostRemembered = 200_000;

/**
 * Asks the contact rules, and remembers what they said: most accounts of a portfolio ask the same questions, because
 * they live in the same zones and their steps fall on the same days.
 */
export class MomentFinder {
  readonly rules: ContactRules;
  /** The budget of the house, which holds wherever a person is. */
  readonly caps = mergePacks([housePack], {}).channels.email.caps;
  readonly #withoutHolidays: ContactRules;
  readonly #said = new Map<string, ContactVerdict>();

  constructor(readonly company: DeskCompany) {
    const { hours, isWhatsappAttested } = company.channels;
    const timeZone = company.companyZone;
    this.rules = contactRules({ company: { timeZone, hours: hours ?? undefined, isWhatsappAttested } });
    this.#withoutHolidays = { ...this.rules, areHolidaysIgnored: true };
  }

  /** A person with what is the same whenever they are asked about. */
  reachable(person: ReachPerson, reach: Reach): Reachable {
    const { zones, region, postalCode, debtor } = person;
    const { hours, pausedUntil, channels } = reach;
    const key = JSON.stringify([zones, region, postalCode, debtor, hours, pausedUntil?.toString(), channels]);
    return { person, reach, zones: zones.kind === 'zones' ? zones.zones : [this.company.companyZone], key };
  }

  /** What the rules say. */
  verdict(question: MomentQuestion): ContactVerdict {
    const key = keyOf(question);
    const known = this.#said.get(key);
    if (known) return known;
    if (this.#said.size >= mostRemembered) this.#said.clear();
    const rules = question.withoutHolidays ? this.#withoutHolidays : this.rules;
    const verdict = mayContact(factsOf(question), rules, question.now);
    this.#said.set(key, verdict);
    return verdict;
  }

  /** Whether the company writes on a channel at all. */
  hasSender(channel: Channel): boolean {
    return this.company.channels.channels.includes(channel);
  }
}

function keyOf({ to, point, past, earliestDate, notBefore, now, withoutHolidays }: MomentQuestion): string {
  const of = (instants: readonly Temporal.Instant[]): string => instants.map(microsOf).join();
  const { channel, consent } = point;
  const date = earliestDate ? earliestDate.year * 10_000 + earliestDate.month * 100 + earliestDate.day : '';
  return `${to.key}|${channel}|${consent}|${microsOf(now)}|${date}|${notBefore ?? ''}|${of(past.account)}|${of(past.person)}|${withoutHolidays ?? ''}`;
}

function factsOf({ to, point, past, earliestDate, notBefore }: MomentQuestion): Parameters<typeof mayContact>[0] {
  const { person, reach, zones } = to;
  const { pausedUntil } = reach;
  return {
    channel: point.channel,
    purpose: 'ladder',
    zones: person.zones,
    region: person.region ?? undefined,
    postalCode: person.postalCode ?? undefined,
    debtor: person.debtor,
    consent: point.consent === 'address_bad' ? 'none' : point.consent,
    preferences: {
      channels: reach.channels ?? undefined,
      hours: reach.hours ?? undefined,
      pausedUntil: pausedUntil ? earliestInstantIn(pausedUntil.add({ days: 1 }), zones) : undefined,
    },
    pastContacts: past,
    earliestDate,
    notBefore,
  };
}
