import { accountsOf, contactIdsOf } from './message-accounts.js';
import { type PlannedMessage } from './message.types.js';

/** An address that contacts of several customers have, and one of those who have it. */
export interface SharedAddress {
  readonly addressKey: string;
  readonly contactId: string;
  readonly customerId: string;
}

/** The messages that wait, as what happens changes them: who is mentioned in which. */
export class WaitingBook<M extends PlannedMessage> {
  readonly #waiting = new Map<string, M>();
  /** Ids of messages by the customers and contacts that they speak of, or did. */
  readonly #mentions = new Map<string, Set<string>>();

  constructor(private readonly shared: readonly SharedAddress[]) {}

  /** Whatever waits, in no particular order. */
  get waiting(): Iterable<M> {
    return this.#waiting.values();
  }

  /** What waits for a customer, or for somebody who shares an address with one of its contacts; by id. */
  waitingFor(customerId: string): readonly M[] {
    if (this.#waiting.size === 0) return [];
    const ids = new Set(
      [customerId, ...this.#near(customerId)].flatMap((mentioned) => [...(this.#mentions.get(mentioned) ?? [])]),
    );
    return [...ids].sort().flatMap((messageId) => this.#waiting.get(messageId) ?? []);
  }

  /** Takes up a message as it is now: one that does not wait (any more) is let go. */
  put(message: M): void {
    const { messageId } = message;
    if (message.state !== 'waiting') {
      this.#waiting.delete(messageId);
      return;
    }
    this.#waiting.set(messageId, message);
    for (const { customerId } of accountsOf(message)) this.#mention(customerId, messageId);
    for (const contactId of contactIdsOf(message)) this.#mention(contactId, messageId);
  }

  #near(customerId: string): readonly string[] {
    const own = new Set(this.shared.filter((one) => one.customerId === customerId).map(({ addressKey }) => addressKey));
    return own.size === 0
      ? []
      : this.shared.filter(({ addressKey }) => own.has(addressKey)).map(({ contactId }) => contactId);
  }

  #mention(mentioned: string, messageId: string): void {
    const known = this.#mentions.get(mentioned);
    if (known) known.add(messageId);
    else this.#mentions.set(mentioned, new Set([messageId]));
  }
}
