import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { type BusinessTimer, BusinessTimers, type BusyProbe, Clock, machineNow } from '@tactful/runtime';
import { type Message, type Receipt, type Reply } from '../message-log/message.types.js';
import { SandboxLog } from '../message-log/sandbox-log.js';
import { defaultCallbackRetriesMs, type SandboxOptions } from '../sandbox.options.js';
import { CallbackLanes, type CallbackOutcome } from './callback-lanes.js';
import { CallbackRequests } from './callback-requests.js';
import { DueQueue } from './due-queue.js';
import { SendGridKeys } from './sendgrid-keys.js';
import { batchLimitOf, laneOf, receiptLane, type Telling } from './telling.js';

/**
 * Lets happen what is due at the provider, and tells the company of it.
 * Waiting is business time: what is not due yet is a due moment of the virtual clock.
 * Once due it is told in machine time, and until it is acknowledged or given up the clock has to wait.
 */
@Injectable()
export class Callbacks implements BusinessTimer, BusyProbe, OnApplicationBootstrap, OnApplicationShutdown {
  readonly name = 'sandbox callbacks';
  readonly #due = new DueQueue<Receipt>();
  readonly #lanes: CallbackLanes<Telling>;
  readonly #logger = new Logger('Callbacks');

  constructor(
    private readonly log: SandboxLog,
    private readonly timers: BusinessTimers,
    private readonly clock: Clock,
    keys: SendGridKeys,
    options: SandboxOptions,
  ) {
    const requests = new CallbackRequests(options, keys, machineNow);
    const retriesMs = options.callbackRetriesMs ?? defaultCallbackRetriesMs;
    this.#lanes = new CallbackLanes<Telling>({
      laneOf,
      batchLimitOf,
      requestOf: (tellings) => requests.of(tellings),
      retriesMsOf: (telling) => (telling.kind === 'receipt' && telling.receipt.forged ? [] : retriesMs),
      settle: (telling, outcome) => this.#settle(telling, outcome),
    });
  }

  /** Goes on where the last run stopped. */
  onApplicationBootstrap(): void {
    for (const receipt of this.log.messages.open()) this.#due.add(receipt.occursAt, receipt);
    for (const reply of this.log.replies.untold()) this.#lanes.add({ kind: 'reply', reply });
    this.timers.register(this);
    this.timers.registerProbe(this);
  }

  async onApplicationShutdown(): Promise<void> {
    await this.#lanes.stop();
    await this.log.close();
  }

  /** Receipts that are in the log already. */
  schedule(receipts: readonly Receipt[]): void {
    for (const receipt of receipts) this.#due.add(receipt.occursAt, receipt);
    this.timers.poke(this.name);
  }

  /** A reply that is in the log already. */
  announce(reply: Reply): void {
    if (reply.inboundUrl !== null) this.#lanes.add({ kind: 'reply', reply });
  }

  /** Resolves when what is due of this message has been told. */
  async settled(message: Message): Promise<void> {
    await this.runDue(this.clock.now());
    await this.#lanes.settled(receiptLane(message));
  }

  nextDueAt(): Promise<Temporal.Instant | null> {
    return Promise.resolve(this.#due.nextAt);
  }

  runDue(now: Temporal.Instant): Promise<void> {
    for (let receipt = this.#due.takeDue(now); receipt; receipt = this.#due.takeDue(now)) this.#occur(receipt, now);
    return Promise.resolve();
  }

  isBusy(): Promise<boolean> {
    return Promise.resolve(this.#lanes.unsettled > 0);
  }

  workDone(): number {
    return this.#lanes.settledCount;
  }

  #occur(receipt: Receipt, now: Temporal.Instant): void {
    const { messages } = this.log;
    const message = messages.find(receipt.messageId)?.message;
    if (!message || !messages.isOpen(receipt.id)) return;
    messages.happen(receipt);
    if (receipt.tellsAt === null) messages.close(receipt.id);
    else if (Temporal.Instant.compare(receipt.tellsAt, now) > 0) this.#due.add(receipt.tellsAt, receipt);
    else this.#lanes.add({ kind: 'receipt', receipt, message });
  }

  #settle(telling: Telling, outcome: CallbackOutcome): void {
    const stored =
      telling.kind === 'reply'
        ? this.log.record({ kind: 'reply_told', replyId: telling.reply.id, outcome })
        : this.log.record({ kind: 'told', receiptId: telling.receipt.id, outcome });
    // Not waited for: a callback whose acknowledgement is lost in a crash is told twice, as providers do.
    stored.catch((error: unknown) => this.#logger.error('An acknowledgement was not stored', String(error)));
  }
}
