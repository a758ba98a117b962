import { type PastContacts } from '@tactful/contact-rules';
import { type ReachPerson } from './reach.types.js';

/** Monthly caps are the longest that packs know. */
const longestCapMs = 31 * 24 * 3_600_000;

/** Contacts that count against budgets, by account and by address. */
export class ContactUses {
  readonly #ofAccount = new Map<string, Temporal.Instant[]>();
  readonly #ofAddress = new Map<string, Temporal.Instant[]>();

  /** Counts a contact; of one with nobody known only the account's budget is used. */
  add(customerId: string, person: ReachPerson | undefined, at: Temporal.Instant): void {
    push(this.#ofAccount, customerId, at);
    for (const key of addressesOf(person)) push(this.#ofAddress, key, at);
  }

  /** The contacts that may still count at an instant. */
  past(customerId: string, person: ReachPerson, now: Temporal.Instant): PastContacts {
    const since = now.epochMilliseconds - longestCapMs;
    const counts = (at: Temporal.Instant): boolean => at.epochMilliseconds > since;
    const ofPerson = new Set(addressesOf(person).flatMap((key) => this.#ofAddress.get(key) ?? []));
    return {
      account: (this.#ofAccount.get(customerId) ?? []).filter(counts),
      person: [...ofPerson].filter(counts),
    };
  }
}

/** The addresses of a person, each once, on whatever channel. */
export function addressesOf(person: ReachPerson | undefined): readonly string[] {
  return [...new Set(person?.points.map(({ key }) => key))];
}

function push(uses: Map<string, Temporal.Instant[]>, key: string, at: Temporal.Instant): void {
  const known = uses.get(key);
  if (known) known.push(at);
  else uses.set(key, [at]);
}
