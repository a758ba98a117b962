import { Logger } from '@nestjs/common';
import { type Database } from '@tactful/runtime';
import { type EntityManager } from 'typeorm';
import { type ConsumerDefinition } from '../consumers/consumer-definition.js';
import { type EventHandlers } from '../consumers/event-handlers.js';
import { parkOldGaps, parkPoison, waitingSubjects } from '../dead-letters/dead-letter.store.js';
import { keyOf, type SubjectKey, type WireEvent } from '../envelope/envelope.js';
import { describeFailure, isPassing } from './failure.js';
import { decideHandover } from './handover.decision.js';
import { lockSubjects, saveSubjects, type SubjectChange } from './position.store.js';

/** How often one event is tried before it becomes a dead letter, and the pauses between (machine time). */
const pausesMs = [20, 100];
/** A gap this old is no longer a matter of commit order. */
const gapSeconds = 60;

/** Joins the transaction of a batch before its events are applied; false leaves everything undone. */
export type Alongside = (tx: EntityManager) => Promise<boolean>;

/**
 * Applies events for one consumer, whatever brought them: effects exactly once, in order per subject.
 * The effects, the position of each subject and what is held commit in one transaction.
 */
export class BatchProcessor {
  readonly #logger: Logger;
  #last: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly database: Database,
    private readonly consumer: ConsumerDefinition,
    private readonly handlers: EventHandlers,
  ) {
    this.#logger = new Logger(`Consumer ${consumer.name}`);
  }

  /**
   * Applies a batch. When a handler fails, all of it is laid in the queue of held events and taken from there subject
   * by subject, the failing subject event by event. Returns false when `alongside` said so (nothing was done).
   * Throws only when the database is away (see {@link isPassing}): call it again with the same events.
   */
  process(events: readonly WireEvent[], alongside: Alongside = () => Promise.resolve(true)): Promise<boolean> {
    return this.#inTurn(() => this.#process(events, alongside));
  }

  /**
   * Takes what has been held (after a crash, or because dead letters are replayed) and sets aside old gaps.
   * Called at least once a second by every process of the consumer.
   */
  upkeep(): Promise<void> {
    return this.#inTurn(() => this.#upkeep());
  }

  /** Batches and upkeep of one process take turns: two of them on one subject would only count its failures twice. */
  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.#last.then(work, work);
    this.#last = turn;
    return turn;
  }

  async #process(events: readonly WireEvent[], alongside: Alongside): Promise<boolean> {
    try {
      return await this.#apply(events, { alongside });
    } catch (error) {
      if (isPassing(error)) throw error;
      this.#logger.warn(`A batch of ${events.length} events failed; taking them one by one. ${describeFailure(error)}`);
    }
    if (!(await this.#apply(events, { alongside, limit: 0 }))) return false;
    await this.#drain(subjectsOf(events));
    return true;
  }

  /** Takes what is held for these subjects, as far as its turn has come. */
  async #drain(keys: readonly SubjectKey[]): Promise<void> {
    for (const key of keys) {
      try {
        await this.#apply([], { keys: [key] });
      } catch (error) {
        if (isPassing(error)) throw error;
        await this.#drainOneByOne(key);
      }
    }
  }

  async #upkeep(): Promise<void> {
    const waiting = await waitingSubjects(this.database.source, this.consumer.name);
    if (waiting.length === 0) return;
    await this.#drain(waiting);
    const gaps = await this.database.acrossCompanies((tx) => parkOldGaps(tx, this.consumer.name, gapSeconds));
    for (const { source, subject } of gaps) {
      this.#logger.error(
        `An event of ${source} about ${subject} has been missing for ${gapSeconds} s; ${subject} is set aside`,
      );
    }
  }

  async #drainOneByOne(key: SubjectKey): Promise<void> {
    for (;;) {
      const next = await this.#nextOf(key);
      if (!next) return;
      const failure = await this.#tryOften(key);
      if (failure === undefined) continue;
      const error = describeFailure(failure);
      const tries = pausesMs.length + 1;
      await this.database.acrossCompanies((tx) => parkPoison(tx, this.consumer.name, { event: next, error, tries }));
      this.#logger.error(`${next.type} ${next.id} of ${next.subject} is a dead letter after ${tries} tries: ${error}`);
      return;
    }
  }

  /** The held event whose turn it is. */
  #nextOf(key: SubjectKey): Promise<WireEvent | undefined> {
    return this.database.acrossCompanies(async (tx) => {
      const locked = (await lockSubjects(tx, this.consumer.name, [key])).get(keyOf(key));
      if (!locked) return undefined;
      return decideHandover(locked, [], locked.held, 1).deliver[0];
    });
  }

  /** Tries the next event of a subject alone; returns the last failure when every try failed. */
  async #tryOften(key: SubjectKey): Promise<unknown> {
    for (const pauseMs of [...pausesMs, undefined]) {
      try {
        await this.#apply([], { keys: [key], limit: 1 });
        return undefined;
      } catch (error) {
        if (isPassing(error)) throw error;
        if (pauseMs === undefined) return error;
        await new Promise((resolve) => setTimeout(resolve, pauseMs));
      }
    }
    return undefined;
  }

  /** One transaction: lock, decide, hand over, save. */
  #apply(
    events: readonly WireEvent[],
    how: { readonly alongside?: Alongside; readonly keys?: readonly SubjectKey[]; readonly limit?: number },
  ): Promise<boolean> {
    return this.database.acrossCompanies(async (tx) => {
      if (how.alongside && !(await how.alongside(tx))) return false;
      const keys = how.keys ?? subjectsOf(events);
      const arriving = Map.groupBy(events, keyOf);
      const locked = await lockSubjects(tx, this.consumer.name, keys);
      const deliver: WireEvent[] = [];
      const changes: SubjectChange[] = [];
      for (const key of keys) {
        const subject = locked.get(keyOf(key));
        if (!subject) throw new Error(`The position of ${keyOf(key)} is gone`);
        const handover = decideHandover(subject, arriving.get(keyOf(key)) ?? [], subject.held, how.limit);
        deliver.push(...handover.deliver);
        if (handover.state.sequence !== subject.sequence || handover.hold.length > 0 || handover.release.length > 0) {
          changes.push({ key, ...handover });
        }
      }
      await this.handlers.handle(tx, deliver);
      if (changes.length > 0) await saveSubjects(tx, this.consumer.name, changes);
      return true;
    });
  }
}

/** The subjects of these events, each once, in the order in which every transaction locks them. */
function subjectsOf(events: readonly WireEvent[]): SubjectKey[] {
  const keys = new Map(events.map((event) => [keyOf(event), { source: event.source, subject: event.subject }]));
  return [...keys.values()].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}
