import {
  type Asked,
  askRules,
  type AskRules,
  latestFirstDayOf,
  notBeforeOf,
  type Reachable,
  type WritingCompany,
} from '@tactful/contact-planning';
import {
  type ContactRules,
  contactRules,
  type ContactVerdict,
  housePack,
  mergePacks,
  microsOf,
} from '@tactful/contact-rules';
import { type CompanyChannels } from '../facts/history-rows.decision.js';

/** What of a company's settings decides how messages leave. */
export interface DeskCompany {
  readonly companyZone: string;
  readonly channels: CompanyChannels;
}

const mostRemembered = 200_000;

/**
 * The rules that hold for all contacts of a company. What they said is remembered: most accounts of a portfolio ask the
 * same questions, because they live in the same zones and their steps fall on the same days.
 */
export class HouseRules {
  readonly company: WritingCompany;
  readonly rules: ContactRules;
  /** The budget of the house, which holds wherever a person is. */
  readonly caps = mergePacks([housePack], {}).channels.email.caps;
  readonly #said = new Map<string, ContactVerdict>();
  readonly #whereabouts = new Map<string, number>();
  readonly #places = new WeakMap<Reachable, number>();
  #lastPlace = 0;

  constructor({ companyZone, channels }: DeskCompany) {
    const { hours, isWhatsappAttested, contactRules: own } = channels;
    this.company = {
      timeZone: companyZone,
      senders: Object.fromEntries(channels.channels.map((channel) => [channel, {}])),
    };
    this.rules = contactRules({
      company: { timeZone: companyZone, hours: hours ?? undefined, isWhatsappAttested, ...own },
    });
  }

  /** Asks the rules, or remembers what they said. */
  readonly askRules: AskRules = (asked, rules) => {
    const key = this.#keyOf(asked);
    const known = this.#said.get(key);
    if (known) return known;
    if (this.#said.size >= mostRemembered) this.#said.clear();
    const verdict = askRules(asked, rules);
    this.#said.set(key, verdict);
    return verdict;
  };

  #keyOf({ message, person, past, point, now, withoutHolidays }: Asked): string {
    const day = latestFirstDayOf(message) ?? '';
    const notBefore = notBeforeOf(message) ?? '';
    const heard = past.lastReplyAt ? microsOf(past.lastReplyAt) : '';
    const contacts = `${micros(past.account)}|${micros(past.person)}|${heard}`;
    const way = `${this.#placeOf(person)}|${point.channel}|${point.consent}`;
    return `${way}|${microsOf(now)}|${day}|${notBefore}|${contacts}|${withoutHolidays ? 1 : 0}`;
  }

  /** Two people of the same whereabouts and wishes can be reached at the same moments: one number stands for them. */
  #placeOf(person: Reachable): number {
    const known = this.#places.get(person);
    if (known !== undefined) return known;
    const { zones, region, postalCode, customer, preferences } = person;
    const whereabouts = JSON.stringify([zones, region, postalCode, customer.kind, preferences]);
    if (this.#whereabouts.size >= mostRemembered) this.#whereabouts.clear();
    const place = this.#whereabouts.get(whereabouts) ?? (this.#lastPlace += 1);
    this.#whereabouts.set(whereabouts, place);
    this.#places.set(person, place);
    return place;
  }
}

function micros(instants: readonly Temporal.Instant[]): string {
  return instants.length === 0 ? '' : instants.map(microsOf).join();
}
