import { Injectable } from '@nestjs/common';
import { type Channel, type EventDraft } from '@tactful/contracts';
import { afterCommit, BusinessTimers } from '@tactful/runtime';
import { randomUUIDv7 } from 'node:crypto';
import { type EntityManager } from 'typeorm';
import { budgetKeyOfAddress, isAutomated } from '@tactful/contact-planning';
import { BudgetStore } from '../budget/budget.store.js';
import { droppedEvents, endedEvent } from './message-events.js';
import { MessageStore, type Wake } from './message.store.js';
import { type MessageRecord, type ServiceContent } from './message.types.js';

/** Which waiting messages to take back: those of people with one of the addresses. */
export interface Cancellation {
  readonly companyId: string;
  readonly who: { readonly addressKeys: readonly string[] };
  /** Only messages that wait for this channel; left out: all. */
  readonly channel?: Channel;
  /** Stored with every step it consumes, such as `opted_out`. */
  readonly because: string;
  readonly now: Temporal.Instant;
}

/** A message outside the ladder: an answer, or an agent's own words. */
export interface NewServiceMessage {
  readonly companyId: string;
  readonly purpose: 'confirmation' | 'acknowledgement' | 'agent';
  readonly customerId: string;
  readonly contactId: string;
  readonly channel: Channel;
  readonly content: ServiceContent;
  /** When the person wrote what this answers; null only for a message that an agent starts. */
  readonly answersMessageAt: Temporal.Instant | null;
  readonly lastAcknowledgedAt?: Temporal.Instant;
  readonly now: Temporal.Instant;
}

/** The name of the business timer that sends what is due on a channel. */
export function sendingTimer(channel: Channel): string {
  return `delivery sending ${channel}`;
}

/** The messages that wait. What other parts of delivery may do to them, inside their own transactions. */
@Injectable()
export class Queue {
  constructor(
    private readonly messages: MessageStore,
    private readonly budgets: BudgetStore,
    private readonly timers: BusinessTimers,
  ) {}

  /**
   * Takes waiting messages back, and returns the events that tell it: add them to the transaction's outbox.
   * Locks budget rows, then message rows: call it before the outbox and hold no later lock.
   * A message whose person has another channel left is decided anew instead, when only a channel is cancelled.
   */
  async cancelWaiting(tx: EntityManager, what: Cancellation): Promise<EventDraft[]> {
    const found = await this.#find(tx, what);
    const ofChannel = found.filter((message) => what.channel === undefined || message.channel === what.channel);
    const [rerouted, ended] = split(ofChannel, (message) => what.channel !== undefined && isAutomated(message));
    const gone = ended.map((message) => endOf(message, what));
    // The claim chooses the next channel, with the consent that this transaction commits.
    await this.messages.save(tx, what.companyId, [
      ...gone,
      ...rerouted.map((message) => ({ ...message, sendAt: what.now })),
    ]);
    this.wake(tx, rerouted);
    return gone.flatMap((message) => eventsOfEnd(message, what));
  }

  /** Makes waiting messages due now, so that they are decided anew: what they waited for has changed. */
  async reconsider(tx: EntityManager, companyId: string, wake: Wake): Promise<void> {
    const woken = await this.messages.reconsider(tx, companyId, wake);
    if (woken > 0) afterCommit(tx, () => this.#pokeAll());
  }

  /** Puts a message outside the ladder in the queue, and returns its id. Rules are applied when it is claimed. */
  async planService(tx: EntityManager, message: NewServiceMessage): Promise<string> {
    const record = serviceRecord(message, randomUUIDv7());
    await this.messages.save(tx, message.companyId, [record]);
    this.wake(tx, [record]);
    return record.messageId;
  }

  /**
   * A waiting message taken back, by a person unless `because` says otherwise, and the events that tell it. The caller
   * holds its lock and saves it.
   */
  cancelled(message: MessageRecord, telling: Omit<Ending, 'because'> & Partial<Ending>) {
    const what = { because: 'cancelled', ...telling };
    const ended: MessageRecord = { ...endOf(message, what), state: 'cancelled' };
    return { ended, events: eventsOfEnd(ended, what) };
  }

  /** Wakes the senders of these messages once the transaction has committed. */
  wake(tx: EntityManager, messages: readonly MessageRecord[]): void {
    const channels = new Set(messages.flatMap((message) => message.channel ?? []));
    afterCommit(tx, () => {
      for (const channel of channels) this.timers.poke(sendingTimer(channel));
    });
  }

  #pokeAll(): void {
    for (const channel of ['sms', 'whatsapp', 'email'] as const) this.timers.poke(sendingTimer(channel));
  }

  async #find(tx: EntityManager, what: Cancellation): Promise<MessageRecord[]> {
    const keys = what.who.addressKeys;
    await this.budgets.lock(tx, what.companyId, keys.map(budgetKeyOfAddress));
    return this.messages.lockWaitingForAddresses(tx, what.companyId, keys);
  }
}

type Ending = Pick<Cancellation, 'companyId' | 'because' | 'now'>;

function endOf(message: MessageRecord, { because, now }: Ending): MessageRecord {
  return {
    ...message,
    state: 'suppressed',
    because,
    endedAt: now,
    steps: [],
    dropped: message.steps.map((step) => ({ ...step, because })),
  };
}

function eventsOfEnd(message: MessageRecord, what: Ending): EventDraft[] {
  if (message.dropped.length > 0) return droppedEvents(message, what);
  return [endedEvent('suppressed', { message, account: message, steps: [], because: what.because }, what)];
}

function serviceRecord(message: NewServiceMessage, messageId: string): MessageRecord {
  return {
    messageId,
    customerId: message.customerId,
    contactId: message.contactId,
    channel: message.channel,
    purpose: message.purpose,
    state: 'waiting',
    wantedTone: null,
    audience: null,
    earliestAt: message.now,
    sendAt: message.now,
    localTime: '',
    because: message.purpose,
    triedChannels: [],
    laterTries: 0,
    attemptId: null,
    service: {
      content: message.content,
      answersMessageAt: message.answersMessageAt?.toString() ?? null,
      lastAcknowledgedAt: message.lastAcknowledgedAt?.toString() ?? null,
    },
    version: 1,
    steps: [],
    plannedAt: message.now,
    endedAt: null,
    dropped: [],
  };
}

function split<T>(items: readonly T[], belongs: (item: T) => boolean): [T[], T[]] {
  return [items.filter((item) => belongs(item)), items.filter((item) => !belongs(item))];
}
