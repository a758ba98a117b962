import { type Channel } from './channel.js';
import { type Message, type Receipt } from './message.types.js';

/** A message and what has become of it. */
export interface TrackedMessage {
  /** Position in the order of acceptance, from 0. */
  readonly sequence: number;
  readonly message: Message;
  readonly status: string;
  readonly errorCode: number | null;
  readonly reason: string | null;
  readonly updatedAt: Temporal.Instant;
  /** When it left the provider's queue; null before. */
  readonly sentAt: Temporal.Instant | null;
  readonly redacted: boolean;
}

/** Which messages to list: exact addresses as Twilio writes them, and an exclusive upper end of the order. */
export interface MessageFilter {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** A status never gives way to one of a lower rank. */
const ranks: Readonly<Record<string, number>> = {
  sent: 1,
  processed: 1,
  delivered: 2,
  read: 3,
  open: 3,
  undelivered: 4,
  failed: 4,
  canceled: 4,
  bounce: 4,
  dropped: 4,
};

/** All messages by id, address and order. Every look-up takes constant time. */
export class MessageBook {
  readonly #all: TrackedMessage[] = [];
  readonly #byId = new Map<string, number>();
  readonly #byAddress = new Map<string, number[]>();
  readonly #open = new Map<string, Receipt>();

  get size(): number {
    return this.#all.length;
  }

  add(message: Message): void {
    const sequence = this.#all.length;
    this.#all.push({
      sequence,
      message,
      status: message.firstStatus,
      errorCode: null,
      reason: null,
      updatedAt: message.at,
      sentAt: null,
      redacted: false,
    });
    this.#byId.set(message.id, sequence);
    const from = providerAddress(message.channel, message.from);
    const to = providerAddress(message.channel, message.to);
    for (const key of [indexKey({ from }), indexKey({ to }), indexKey({ from, to })]) this.#index(key, sequence);
  }

  expect(receipt: Receipt): void {
    this.#open.set(receipt.id, receipt);
  }

  /** Receipts of which something is still to come. */
  open(): Iterable<Receipt> {
    return this.#open.values();
  }

  /** Takes the receipt's happening over into the message; false when it has no such message or came too late. */
  happen(receipt: Receipt): void {
    const tracked = this.find(receipt.messageId);
    if (!tracked || receipt.forged || rankOf(receipt.status) <= rankOf(tracked.status)) return;
    this.#all[tracked.sequence] = {
      ...tracked,
      status: receipt.status,
      errorCode: receipt.errorCode,
      reason: receipt.reason,
      updatedAt: receipt.occursAt,
      sentAt: tracked.sentAt ?? receipt.occursAt,
    };
  }

  /** Nothing more is to come of this receipt. */
  close(receiptId: string): void {
    const receipt = this.#open.get(receiptId);
    if (!receipt) return;
    this.happen(receipt);
    this.#open.delete(receiptId);
  }

  cancel(messageId: string, at: Temporal.Instant): void {
    this.#change(messageId, { status: 'canceled', updatedAt: at });
    for (const receipt of this.#open.values()) {
      if (receipt.messageId === messageId) this.#open.delete(receipt.id);
    }
  }

  redact(messageId: string, at: Temporal.Instant): void {
    this.#change(messageId, { redacted: true, updatedAt: at });
  }

  find(id: string): TrackedMessage | undefined {
    const sequence = this.#byId.get(id);
    return sequence === undefined ? undefined : this.#all[sequence];
  }

  isOpen(receiptId: string): boolean {
    return this.#open.has(receiptId);
  }

  /** Oldest first, from a position. */
  from(position: number, limit: number): readonly TrackedMessage[] {
    return this.#all.slice(position, position + limit);
  }

  /** Newest first, all with a position below `before`. */
  *newestFirst(filter: MessageFilter, before: number): Generator<TrackedMessage> {
    const positions =
      filter.from === undefined && filter.to === undefined ? null : this.#byAddress.get(indexKey(filter));
    if (positions === undefined) return;
    const end = positions ? countBelow(positions, before) : Math.min(before, this.#all.length);
    for (let index = end - 1; index >= 0; index -= 1) {
      const tracked = this.#all[positions ? (positions[index] ?? -1) : index];
      if (tracked) yield tracked;
    }
  }

  #index(key: string, sequence: number): void {
    const positions = this.#byAddress.get(key);
    if (positions) positions.push(sequence);
    else this.#byAddress.set(key, [sequence]);
  }

  #change(messageId: string, change: Partial<TrackedMessage>): void {
    const tracked = this.find(messageId);
    if (tracked) this.#all[tracked.sequence] = { ...tracked, ...change };
  }
}

/** An address as the provider's API writes it: WhatsApp numbers carry a prefix. */
export function providerAddress(channel: Channel, address: string): string {
  return channel === 'whatsapp' ? `whatsapp:${address}` : address;
}

function indexKey({ from, to }: MessageFilter): string {
  return `${from ?? ''} ${to ?? ''}`;
}

function rankOf(status: string): number {
  return ranks[status] ?? 0;
}

/** How many of the ascending numbers are below the bound. */
function countBelow(ascending: readonly number[], bound: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ascending[middle] ?? bound) < bound) low = middle + 1;
    else high = middle;
  }
  return low;
}
