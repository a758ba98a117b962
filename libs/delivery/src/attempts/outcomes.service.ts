import { Injectable, Logger } from '@nestjs/common';
import { type EventDraft } from '@tactful/contracts';
import { Outbox } from '@tactful/messaging';
import { Clock, Database } from '@tactful/runtime';
import { randomUUIDv7 } from 'node:crypto';
import { type EntityManager } from 'typeorm';
import { budgetKeyOfAccount, budgetKeyOfAddress, type BudgetUse, isAutomated } from '@tactful/contact-planning';
import { BudgetStore } from '../budget/budget.store.js';
import { ConsentLog } from '../consent/consent-log.js';
import { MessageStore } from '../queue/message.store.js';
import { type MessageRecord } from '../queue/message.types.js';
import { Queue } from '../queue/queue.js';
import { newsAfter } from '../silence/silence.decision.js';
import { AttemptStore } from './attempt.store.js';
import { type AttemptRecord } from './attempt.types.js';
import { type Standing, type Transition } from './transition.types.js';

/** One thing that happened to an attempt: the pure transition that it makes. */
export interface Happening {
  readonly attemptId: string;
  readonly transition: (standing: Standing) => Transition;
}

/** The stores that an outcome touches, in the order of their locks. */
@Injectable()
export class OutcomeStores {
  constructor(
    readonly budgets: BudgetStore,
    readonly messages: MessageStore,
    readonly attempts: AttemptStore,
    readonly consent: ConsentLog,
  ) {}
}

/** The one way in which attempts change: transitions, their effects on message, budget and consent, and their events. */
@Injectable()
export class Outcomes {
  readonly #logger = new Logger('Outcomes');

  constructor(
    private readonly database: Database,
    private readonly stores: OutcomeStores,
    private readonly queue: Queue,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /** Records what happened to attempts of a company, in one transaction. */
  async record(companyId: string, happenings: readonly Happening[]): Promise<void> {
    await this.database.inCompany(companyId, async (tx) => {
      const drafts = await this.apply(tx, companyId, happenings);
      await this.outbox.add(tx, drafts);
    });
  }

  /** The same inside a transaction of the caller, which adds the returned events to the outbox as its last statement. */
  async apply(tx: EntityManager, companyId: string, happenings: readonly Happening[]): Promise<EventDraft[]> {
    const { messages, attempts } = this.stores;
    const ids = [...new Set(happenings.map((happening) => happening.attemptId))];
    const messageIds = await attempts.messagesOf(tx, companyId, ids);
    const [locked, before] = await Promise.all([
      messages.lock(tx, companyId, messageIds),
      attempts.lock(tx, companyId, ids),
    ]);
    const messagesBefore = book(locked, (message) => message.messageId);
    const messageBook = new Map(messagesBefore);
    const attemptBook = book(before, (attempt) => attempt.attemptId);
    const now = this.clock.now();
    const done: Transition[] = [];
    for (const { attemptId, transition } of happenings) {
      const attempt = attemptBook.get(attemptId);
      const message = attempt && messageBook.get(attempt.messageId);
      if (!attempt || !message) continue;
      const result = transition({ companyId, attempt, message, now, taskId: randomUUIDv7() });
      if (isNewlyUnrecognised(attempt, result.attempt)) this.#logger.warn(unknownCode(result.attempt));
      attemptBook.set(attemptId, result.attempt);
      if (result.message) messageBook.set(message.messageId, result.message);
      done.push(result);
    }
    await Promise.all([
      this.#save(tx, companyId, { done, attemptBook, messagesBefore, messageBook, now }),
      this.#waitForNews(tx, companyId, before, attemptBook),
    ]);
    return [...(await this.#addresses(tx, companyId, done, now)), ...done.flatMap((result) => result.events)];
  }

  async #save(tx: EntityManager, companyId: string, result: Result): Promise<void> {
    const { messages, attempts, budgets } = this.stores;
    const { done, attemptBook, messagesBefore, messageBook, now } = result;
    const touched = new Set(done.flatMap((one) => (one.message ? [one.message.messageId] : [])));
    const changed = [...touched].flatMap((id) => messageBook.get(id) ?? []);
    const { standing = [], load = [] } = Object.groupBy(changed, (message) =>
      isSameLoad(messagesBefore.get(message.messageId), message) ? 'standing' : 'load',
    );
    const closed = done.flatMap((one) => (one.open === 'close' ? [one.attempt.attemptId] : []));
    const freed = done.flatMap((one) => (one.budget === 'free' ? [one.attempt.attemptId] : []));
    const counted = done.flatMap((one) => (one.budget === 'count' ? usesOf(one.attempt, now) : []));
    await Promise.all([
      messages.saveStanding(tx, companyId, standing),
      messages.save(tx, companyId, load),
      attempts.save(tx, companyId, [...attemptBook.values()]),
      attempts.addHistory(tx, companyId, done.flatMap(historyOf), now),
      attempts.close(tx, closed),
      attempts.lookUpAt(tx, done.flatMap(lookOf)),
      budgets.free(tx, companyId, freed),
      budgets.reserve(tx, companyId, counted),
    ]);
    this.queue.wake(
      tx,
      changed.filter((message) => message.state === 'waiting'),
    );
  }

  /** Silence of a provider that took a message is noticed; news ends the wait. */
  async #waitForNews(
    tx: EntityManager,
    companyId: string,
    before: readonly AttemptRecord[],
    after: ReadonlyMap<string, AttemptRecord>,
  ): Promise<void> {
    const news = before.map((attempt) => newsAfter(attempt, after.get(attempt.attemptId) ?? attempt));
    const awaited = news.flatMap((one) => (one?.kind === 'awaited' ? [one] : []));
    const over = news.flatMap((one) => (one?.kind === 'over' ? [one.attemptId] : []));
    await Promise.all([this.stores.attempts.awaitNews(tx, companyId, awaited), this.stores.attempts.endWait(tx, over)]);
  }

  /** What providers told about addresses becomes consent. */
  #addresses(
    tx: EntityManager,
    companyId: string,
    done: readonly Transition[],
    now: Temporal.Instant,
  ): Promise<EventDraft[]> {
    const acts = done.flatMap(({ address, attempt, isComplaint }) => {
      if (address === null) return [];
      const { addressKey, channel, customerId, contactId, attemptId } = attempt;
      const source = { source: 'provider', actor: attempt.provider, ...(isComplaint && { isComplaint }) } as const;
      const proof = { wording: null, language: null, ...source };
      const about = { addressKey, channel, address: attempt.address, customerId, contactId };
      return [{ ...about, ...proof, kind: address, reference: attemptId, at: now }];
    });
    return this.stores.consent.record(tx, companyId, acts, now);
  }
}

interface Result {
  readonly done: readonly Transition[];
  readonly attemptBook: ReadonlyMap<string, AttemptRecord>;
  readonly messagesBefore: ReadonlyMap<string, MessageRecord>;
  readonly messageBook: ReadonlyMap<string, MessageRecord>;
  readonly now: Temporal.Instant;
}

/** A message in flight whose steps and place in the queue did not change: most of them. */
function isSameLoad(before: MessageRecord | undefined, after: MessageRecord): boolean {
  if (before === undefined || before.state === 'waiting' || after.state === 'waiting') return false;
  return before.steps === after.steps && before.dropped === after.dropped && before.contactId === after.contactId;
}

function isNewlyUnrecognised(before: AttemptRecord, after: AttemptRecord): boolean {
  return after.errorClass === 'unrecognised' && before.errorClass !== 'unrecognised';
}

/** For whoever keeps the lists of codes. Only what looks like a code is written: other words may hold an address. */
function unknownCode({ attemptId, provider, errorCode }: AttemptRecord): string {
  const code = errorCode !== null && /^[A-Z0-9_]{1,20}$/.test(errorCode) ? errorCode : 'without a code';
  return `${provider} refused attempt ${attemptId} by an error that has no class here: ${code}`;
}

function historyOf({ history, attempt }: Transition) {
  return history === null ? [] : [{ ...history, attemptId: attempt.attemptId }];
}

function lookOf({ open, attempt }: Transition) {
  return typeof open === 'string' ? [] : [{ attemptId: attempt.attemptId, at: open.lookUpAt }];
}

/** A contact that counts after all, though its reservation was given back. */
function usesOf(attempt: AttemptRecord, at: Temporal.Instant): BudgetUse[] {
  const { attemptId, accounts, addressKey } = attempt;
  if (!isAutomated(attempt)) return [];
  const keys = [...accounts.map((account) => budgetKeyOfAccount(account.customerId)), budgetKeyOfAddress(addressKey)];
  return keys.map((budgetKey) => ({
    budgetKey,
    attemptId,
    at,
  }));
}

function book<T>(rows: readonly T[], key: (row: T) => string): Map<string, T> {
  return new Map(rows.map((row) => [key(row), row]));
}
