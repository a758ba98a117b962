import { optOutWord } from '../replies/keyword.decision.js';
import { type Channel } from './channel.js';
import { type Reply } from './message.types.js';

/** What people have written back, which senders they have stopped, and what the company has not been told yet. */
export class ReplyBook {
  readonly #all: Reply[] = [];
  readonly #lastAt = new Map<string, Temporal.Instant>();
  readonly #stopped = new Set<string>();
  readonly #untold = new Map<string, Reply>();

  get size(): number {
    return this.#all.length;
  }

  /** `sender` is what the person's STOP blocks: the number, or the Messaging Service that sent through it. */
  add(reply: Reply, sender: string): void {
    this.#all.push(reply);
    this.#lastAt.set(threadKey(reply.channel, reply.from, reply.to), reply.at);
    if (reply.inboundUrl !== null) this.#untold.set(reply.id, reply);
    if (reply.channel !== 'sms') return;
    const word = optOutWord(reply.text);
    if (word === 'stop') this.#stopped.add(`${sender} ${reply.from}`);
    if (word === 'start') this.#stopped.delete(`${sender} ${reply.from}`);
  }

  told(replyId: string): void {
    this.#untold.delete(replyId);
  }

  untold(): Iterable<Reply> {
    return this.#untold.values();
  }

  hasStopped(person: string, sender: string): boolean {
    return this.#stopped.has(`${sender} ${person}`);
  }

  lastAt(channel: Channel, person: string, business: string): Temporal.Instant | undefined {
    return this.#lastAt.get(threadKey(channel, person, business));
  }

  *newestFirst(): Generator<Reply> {
    for (let index = this.#all.length - 1; index >= 0; index -= 1) {
      const reply = this.#all[index];
      if (reply) yield reply;
    }
  }

  /** Oldest first, from a position. */
  from(position: number, limit: number): readonly Reply[] {
    return this.#all.slice(position, position + limit);
  }
}

function threadKey(channel: Channel, person: string, business: string): string {
  return `${channel} ${person} ${business}`;
}
