import { compareInstants, type PastContacts } from '@tactful/contact-rules';
import { type Reachable } from './reachable.types.js';

/** Monthly caps are the longest that packs know: no contact counts for longer. */
export const LONGEST_CAP_HOURS = 31 * 24;

/** One contact that was made or is reserved, as one budget knows it. */
export interface BudgetUse {
  readonly budgetKey: string;
  readonly attemptId: string;
  readonly at: Temporal.Instant;
}

/** The budget of an address. */
export function budgetKeyOfAddress(addressKey: string): string {
  return `address:${addressKey}`;
}

/** The budget of a customer's account. */
export function budgetKeyOfAccount(customerId: string): string {
  return `account:${customerId}`;
}

type Budgeted = Pick<Reachable, 'customerId' | 'points'>;
const remembered = new WeakMap<Budgeted, readonly string[]>();

/** The budgets of a contact: its account, and each of its addresses on whatever channel. Remembered per contact. */
export function budgetKeysOf(contact: Budgeted): readonly string[] {
  const known = remembered.get(contact);
  if (known) return known;
  const addresses = new Set(contact.points.map((point) => budgetKeyOfAddress(point.addressKey)));
  const keys = [budgetKeyOfAccount(contact.customerId), ...addresses];
  remembered.set(contact, keys);
  return keys;
}

/** The distinct contacts that used a person's budgets, and when the person last wrote or gets what they asked for. */
export function pastContactsOf(person: Reachable, uses: ReadonlyMap<string, readonly BudgetUse[]>): PastContacts {
  const [account = '', ...addresses] = budgetKeysOf(person);
  const ofPerson = new Map(addresses.flatMap((key) => uses.get(key) ?? []).map((use) => [use.attemptId, use.at]));
  const heard = [...Object.values(person.lastInboundAt), person.answeredAt].flatMap((at) => at ?? []);
  return {
    account: (uses.get(account) ?? []).map((use) => use.at),
    person: [...ofPerson.values()],
    lastReplyAt: heard.sort(compareInstants).at(-1),
  };
}
