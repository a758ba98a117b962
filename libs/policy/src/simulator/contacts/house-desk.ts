import {
  accountsOf,
  addresseesOf,
  blankMessage,
  budgetKeyOfAccount,
  budgetKeysOf,
  type BudgetUse,
  contactIdsOf,
  dateZonesOf,
  dropSettled,
  type DroppedStep,
  easeMessage,
  everybody,
  leaveLadder,
  LONGEST_CAP_HOURS,
  passOn,
  pastContactsOf,
  type Plan,
  type PlannedMessage,
  planSteps,
  type Reachable,
  separate,
  toneSaid,
  WaitingBook,
} from '@tactful/contact-planning';
import { compareInstants, isAfter, type PastContacts } from '@tactful/contact-rules';
import { storedRequest } from '../../approvals/stored-request.js';
import { type Easing, type RequestContact } from '../../escalations/escalation.types.js';
import { trueAccount } from './account-truth.decision.js';
import {
  type AccountTruth,
  type ContactDesk,
  type DeskOutcome,
  type EndedSteps,
  type MadeContact,
} from './contact-model.types.js';
import { type HouseRules } from './house-rules.js';
import { holdersOf, sharedAddressesOf } from './shared-addresses.decision.js';

const longestCapMs = LONGEST_CAP_HOURS * 3_600_000;
const nothing: DeskOutcome = { made: [], ended: [], deferred: [] };
const nothingTaken: ReadonlySet<string> = new Set();

/** A desk that plans and sends as delivery does, by the same code, for the people of a group of customers. */
export class HouseDesk implements ContactDesk {
  readonly #people: ReadonlyMap<string, readonly Reachable[]>;
  readonly #known: Map<string, Reachable>;
  readonly #book: WaitingBook<PlannedMessage>;
  readonly #uses = new Map<string, BudgetUse[]>();
  readonly #unread = new Set<string>();
  #ids = 0;

  /** @param people the contacts of each customer of the group, by customer */
  constructor(
    private readonly house: HouseRules,
    people: ReadonlyMap<string, readonly Reachable[]>,
  ) {
    this.#people = people;
    const everyone = [...people.values()].flat();
    this.#known = new Map(everyone.map((person) => [person.contactId, person]));
    this.#book = new WaitingBook(people.size > 1 ? sharedAddressesOf(everyone) : []);
  }

  remember(customerId: string, contact: { readonly contactId: string | null; readonly at: Temporal.Instant }): void {
    const person = contact.contactId === null ? undefined : this.#known.get(contact.contactId);
    this.#reserve(person ? budgetKeysOf(person) : [budgetKeyOfAccount(customerId)], contact.at);
  }

  hear(customerId: string, hasUnreadReply: boolean, now: Temporal.Instant): void {
    if (this.#unread.has(customerId) === hasUnreadReply) return;
    if (hasUnreadReply) this.#unread.add(customerId);
    else this.#unread.delete(customerId);
    const unread = holdersOf(
      [...this.#unread].flatMap((id) => this.#people.get(id) ?? []),
      this.#known.values(),
    );
    // On whichever channel it came: only when makes a difference.
    for (const [contactId, person] of this.#known) {
      const unreadReply = unread.has(contactId);
      if (person.unreadReply === unreadReply) continue;
      const lastInboundAt = unreadReply ? { ...person.lastInboundAt, email: now } : person.lastInboundAt;
      this.#known.set(contactId, { ...person, unreadReply, lastInboundAt });
    }
    // What waited for somebody to read it is looked at again.
    if (hasUnreadReply) return;
    for (const message of this.#book.waitingFor(customerId)) this.#book.put({ ...message, sendAt: now });
  }

  nextAt(): Temporal.Instant | null {
    let least: Temporal.Instant | null = null;
    for (const { sendAt } of this.#book.waiting) if (!least || compareInstants(sendAt, least) < 0) least = sendAt;
    return least;
  }

  ask(
    { customerId, request }: { readonly customerId: string; readonly request: RequestContact },
    now: Temporal.Instant,
  ): DeskOutcome {
    const escalation = { ...storedRequest(request), escalationId: this.#nextId(), customerId };
    const plan = planSteps(
      { escalation, blank: blankMessage(this.#nextId(), { customerId, now }) },
      {
        ...this.#scene(now),
        customerId,
        people: this.#peopleOf(customerId),
        waiting: this.#book.waitingFor(customerId),
        taken: nothingTaken,
      },
    );
    return this.#follow(plan, now);
  }

  ease(customerId: string, easing: Easing): void {
    for (const message of this.#book.waitingFor(customerId)) {
      const eased = easeMessage(message, [easing]);
      if (eased) this.#book.put(eased);
    }
  }

  drop(customerId: string, settled: ReadonlyMap<string, string>, now: Temporal.Instant): DeskOutcome {
    const plans = this.#book.waitingFor(customerId).flatMap((message) => dropSettled(message, settled, now) ?? []);
    return together(plans.map((plan) => this.#follow(plan, now)));
  }

  release(now: Temporal.Instant, truthOf: (customerId: string) => AccountTruth): DeskOutcome {
    const due = [...this.#book.waiting].filter(({ sendAt }) => !isAfter(sendAt, now));
    return together(due.sort(bySendAt).map((message) => this.#claim(message, truthOf, now)));
  }

  /** What delivery does with a message whose moment has come, but for the call. */
  #claim(claimed: PlannedMessage, truthOf: (customerId: string) => AccountTruth, now: Temporal.Instant): DeskOutcome {
    const scene = this.#scene(now);
    const others = { people: [...this.#known.values()], pastOf: scene.pastOf };
    const { message, apart } = separate(claimed, scene, () => this.#nextId());
    for (const own of apart) this.#book.put(own);
    const addressees = addresseesOf(message, scene);
    if (!addressees) return this.#follow(passOn(message, { ...scene, others }), now);
    const truths = accountsOf(message).map(({ customerId }) => ({ customerId, truth: truthOf(customerId) }));
    const leaving = leaveLadder(
      { ...scene, ...addressees, message, others },
      {
        accounts: new Map(truths.map(({ customerId, truth }) => [customerId, trueAccount(truth)])),
        contacts: truths.flatMap(({ truth }) => truth.contacts),
      },
    );
    if (leaving.kind === 'waits') return this.#follow(leaving.plan, now);
    const receivers = everybody(leaving.addressees).map(({ person }) => person);
    this.#reserve(new Set(receivers.flatMap(budgetKeysOf)), now);
    this.#book.put({ ...leaving.message, state: 'accepted' });
    const tone = toneSaid(leaving.said) ?? leaving.said.tone;
    const made = this.#madeOf(leaving.message, { now, tone, channel: leaving.route.point.channel });
    return { ...nothing, made: [made], ended: endings(leaving.message.dropped, now) };
  }

  #madeOf(
    message: PlannedMessage,
    { now, tone, channel }: { readonly now: Temporal.Instant } & Pick<MadeContact, 'tone' | 'channel'>,
  ): MadeContact {
    const { customerId, steps, wantedTone } = message;
    const levelOf = (contactId: string | null) => this.#known.get(contactId ?? '')?.level ?? 0;
    const [contactId = ''] = contactIdsOf(message);
    const person = this.#known.get(contactId);
    const { timeZone } = this.house.company;
    const [zone = timeZone] = person ? dateZonesOf(person, timeZone) : [];
    return {
      ...{ customerId, contactId, channel, at: now, zone, tone, wantedTone: wantedTone ?? tone, steps },
      accounts: accountsOf(message).map((account) => ({
        customerId: account.customerId,
        level: levelOf(account.contactId),
        steps: steps.filter((step) => step.customerId === account.customerId),
      })),
    };
  }

  /** Takes up what became of messages. */
  #follow({ messages, news }: Plan<PlannedMessage>, now: Temporal.Instant): DeskOutcome {
    for (const message of messages) {
      this.#book.put(message.dropped.length === 0 ? message : { ...message, dropped: [] });
    }
    const waits = new Set(news.flatMap((one) => (one.kind === 'deferred' ? one.messageId : [])));
    return {
      made: [],
      ended: messages.flatMap(({ dropped }) => endings(dropped, now)),
      deferred: messages
        .filter(({ messageId }) => waits.has(messageId))
        .flatMap((message) => accountsOf(message).map(({ customerId }) => ({ customerId, because: message.because }))),
    };
  }

  #scene(now: Temporal.Instant) {
    const { company, rules, askRules } = this.house;
    return {
      company,
      rules,
      askRules,
      now,
      known: this.#known,
      pastOf: (person: Reachable) => this.#past(person, now),
    };
  }

  #peopleOf(customerId: string): readonly Reachable[] {
    const contacts = this.#people.get(customerId) ?? [];
    // Those of them who wrote are kept anew in the other map.
    return this.#unread.size === 0 ? contacts : contacts.map((one) => this.#known.get(one.contactId) ?? one);
  }

  #past(person: Reachable, now: Temporal.Instant): PastContacts {
    const since = now.epochMilliseconds - longestCapMs;
    for (const key of budgetKeysOf(person)) {
      const uses = this.#uses.get(key);
      if (uses?.[0] && uses[0].at.epochMilliseconds <= since) {
        this.#uses.set(
          key,
          uses.filter(({ at }) => at.epochMilliseconds > since),
        );
      }
    }
    return pastContactsOf(person, this.#uses);
  }

  #reserve(budgetKeys: Iterable<string>, at: Temporal.Instant): void {
    const attemptId = this.#nextId();
    for (const budgetKey of budgetKeys) {
      const uses = this.#uses.get(budgetKey);
      if (uses) uses.push({ budgetKey, attemptId, at });
      else this.#uses.set(budgetKey, [{ budgetKey, attemptId, at }]);
    }
  }

  /** Ids in the order in which they were made, as those of the running system. */
  #nextId(): string {
    this.#ids += 1;
    return this.#ids.toString().padStart(9, '0');
  }
}

function endings(dropped: readonly DroppedStep[], at: Temporal.Instant): readonly EndedSteps[] {
  if (dropped.length === 0) return [];
  const groups = Map.groupBy(dropped, ({ customerId, because }) => `${customerId} ${because}`);
  return [...groups.values()].flatMap((steps) => {
    const [first] = steps;
    return first ? [{ customerId: first.customerId, at, because: first.because, steps }] : [];
  });
}

function together(outcomes: readonly DeskOutcome[]): DeskOutcome {
  const [first = nothing, ...others] = outcomes;
  if (others.length === 0) return first;
  return {
    made: outcomes.flatMap(({ made }) => made),
    ended: outcomes.flatMap(({ ended }) => ended),
    deferred: outcomes.flatMap(({ deferred }) => deferred),
  };
}

function bySendAt(a: PlannedMessage, b: PlannedMessage): number {
  return compareInstants(a.sendAt, b.sendAt) || (a.messageId < b.messageId ? -1 : 1);
}
