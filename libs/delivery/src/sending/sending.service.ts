import { Inject, Injectable } from '@nestjs/common';
import { type Channel } from '@tactful/contracts';
import { APP_CONFIG, type AppConfig, Clock, Database } from '@tactful/runtime';
import { MessageStore } from '../queue/message.store.js';
import { batchesInTurn } from './batches.decision.js';
import { ProviderCalls } from './call.service.js';
import { type ChannelProvider } from './channel-provider.js';
import { type Claim, ClaimStore } from './claim.store.js';
import { Commitment } from './commitment.service.js';
import { DatabaseClock } from './database-clock.js';
import { Flights } from './flights.js';
import { type Intent } from './intent.js';
import { concurrencyLimit } from './limit.js';
import { type Ages } from './too-late.decision.js';
import { TruthGate } from './truth-gate.js';

/**
 * Batches that are committed at the same time. Writing texts is work for the one processor, so more of them would only
 * make each transaction as long as all together; two, so that one writes while the other waits for the database.
 */
const openCommits = 2;
/**
 * Messages of one channel that are claimed and not yet done with: few enough that a lease is long enough for all of
 * them, and that a company whose message has just come due does not wait long.
 */
const mostUnfinished = 500;

/** Clocks, settings and the customers of messages. */
@Injectable()
export class SendingParts {
  constructor(
    readonly clock: Clock,
    readonly databaseClock: DatabaseClock,
    private readonly database: Database,
    private readonly messages: MessageStore,
    @Inject(APP_CONFIG) readonly config: AppConfig,
  ) {}

  customersOf(companyId: string, messageIds: readonly string[]): Promise<string[]> {
    return this.database.inCompany(companyId, (tx) => this.messages.customersOf(tx, companyId, messageIds));
  }
}

/** Sends what is due: claim, gate, commit, call, record. */
@Injectable()
export class SendingService {
  readonly #inTurn = concurrencyLimit(openCommits);

  constructor(
    private readonly claims: ClaimStore,
    private readonly gate: TruthGate,
    private readonly commitment: Commitment,
    private readonly calls: ProviderCalls,
    private readonly parts: SendingParts,
  ) {}

  /**
   * Claims and sends until nothing is due on the channel, or no sender has a token left. The next messages are claimed
   * while calls for the last ones are still open, so that a slow provider leaves no line idle.
   */
  async sendDue(channel: Channel, provider: ChannelProvider): Promise<void> {
    const open = new Flights();
    try {
      for (;;) {
        while (open.messages > mostUnfinished / 2) await open.next();
        const room = { messages: mostUnfinished - open.messages, leaseMs: this.parts.config.leaseMs };
        const claims = await this.claims.claim(channel, this.parts.clock.now(), room);
        for (const batch of batchesInTurn(claims)) {
          open.begin(batch.messageIds.length, this.#send(batch, channel, provider));
        }
        if (claims.length > 0) continue;
        if (open.messages === 0) return;
        await open.next();
      }
    } finally {
      await open.allDone();
    }
  }

  async #send(claim: Claim, channel: Channel, provider: ChannelProvider): Promise<void> {
    const committed = await this.#inTurn(() => this.#commit(claim, provider));
    // Without an answer of the gate the messages stay claimed: they are taken up again when the lease ends.
    if (!committed) return;
    const { intents, ages } = committed;
    await this.calls.callAll(intents, provider, ages);
    await this.claims.giveBack(channel, claim.companyId, claim.messageIds.length - intents.length);
  }

  /** Asks the gate and commits to sending in one turn, so that the answer does not age while others commit. */
  async #commit(
    claim: Claim,
    provider: ChannelProvider,
  ): Promise<{ readonly intents: readonly Intent[]; readonly ages: Ages } | null> {
    const { companyId, messageIds } = claim;
    const customerIds = await this.parts.customersOf(companyId, messageIds);
    const gateAskedMs = await this.parts.databaseClock.nowMs();
    const answer = customerIds.length === 0 ? null : await this.gate.ask(companyId, customerIds);
    if (!answer) return null;
    const intentMs = await this.parts.databaseClock.nowMs();
    const intents = await this.commitment.commit(claim, answer, provider);
    return { intents, ages: { gateAskedMs, intentMs } };
  }
}
