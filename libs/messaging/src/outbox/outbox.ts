import { type EventDraft, findEvent, sourceOfTopic } from '@tactful/contracts';
import { afterCommit } from '@tactful/runtime';
import { type EntityManager } from 'typeorm';
import { type WakeUps } from '../wake-ups/wake-ups.js';
import { appendToOutbox } from './outbox.store.js';

/** Keeps one statement's parameters to a few megabytes; imports append more than this at once. */
const statementLimit = 5_000;

/** Where a service leaves its events: they go out when, and only if, the transaction of the fact commits. */
export class Outbox {
  constructor(
    private readonly source: string,
    private readonly wakeUps: WakeUps,
  ) {}

  /**
   * Appends events to the transaction of their facts. Call it as the last statement of the transaction: it locks
   * the sequence rows of the subjects (in sorted order), and everyone else who writes of them waits until commit.
   * All events must be of the company that `tx` sees. Throws for a type that is not of this source.
   */
  async add(tx: EntityManager, drafts: readonly EventDraft[]): Promise<void> {
    if (drafts.length === 0) return;
    const rows = drafts.map((draft) => ({ ...draft, topic: this.#topicOf(draft) }));
    // Sorted over all statements, so that two transactions never wait for each other's sequence rows.
    rows.sort((a, b) => (a.subject < b.subject ? -1 : a.subject > b.subject ? 1 : 0));
    for (let start = 0; start < rows.length; start += statementLimit) {
      await appendToOutbox(tx, this.source, rows.slice(start, start + statementLimit));
    }
    const database = tx.dataSource;
    const topics = new Set(rows.map((row) => row.topic));
    afterCommit(tx, () => this.wakeUps.poke(database, topics));
  }

  #topicOf(draft: EventDraft): string {
    const topic = findEvent(draft.type)?.topic;
    if (!topic || sourceOfTopic[topic] !== this.source) {
      throw new Error(`${draft.type} is not an event of ${this.source}`);
    }
    return topic;
  }
}
