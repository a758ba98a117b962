import { Inject, Injectable } from '@nestjs/common';
import { type Channel, type EventDraft, type TruthGateAnswer } from '@tactful/contracts';
import { Outbox } from '@tactful/messaging';
import { APP_CONFIG, type AppConfig, Database } from '@tactful/runtime';
import { randomUUIDv7 } from 'node:crypto';
import { setImmediate as turnOfOthers } from 'node:timers/promises';
import { type EntityManager } from 'typeorm';
import { AttemptStore } from '../attempts/attempt.store.js';
import { LinksStore, type NewLink } from '../links/links.store.js';
import { type MessageRecord } from '../queue/message.types.js';
import { Queue } from '../queue/queue.js';
import { assignSenders } from '../sender-pool/assign-senders.decision.js';
import { poolOf } from '../sender-pool/choose-sender.decision.js';
import { decideBatch } from './batch.decision.js';
import { type ChannelProvider } from './channel-provider.js';
import { type Claim } from './claim.store.js';
import { type Intent, intentOf, type IntentParts } from './intent.js';
import { saidOf } from './said.decision.js';
import { QueueStores, SceneLoader } from './scene.js';
import { type BatchDecision, type Scene, type Send } from './sending.types.js';
import { WordingSources } from './wording-sources.js';

/** Writing texts keeps the processor busy: after so many of them answers of providers are read, so that no line idles. */
const textsInOneGo = 10;

/** How long the link in a message leads to the customer page. */
const linkHours = 90 * 24;

/** The stores that a commitment writes to. */
@Injectable()
export class CommitmentStores {
  constructor(
    readonly queue: QueueStores,
    readonly attempts: AttemptStore,
    readonly links: LinksStore,
    readonly waiting: Queue,
    readonly wording: WordingSources,
  ) {}
}

/**
 * Transaction A. For each claimed message it writes the intent to send it, or its new plan, or its end, from facts
 * that are read under the locks. After it a message has at most one open attempt.
 */
@Injectable()
export class Commitment {
  constructor(
    private readonly database: Database,
    private readonly scenes: SceneLoader,
    private readonly stores: CommitmentStores,
    private readonly outbox: Outbox,
    @Inject(APP_CONFIG) private readonly config: AppConfig,
  ) {}

  /** Returns the intents that were written: each is to be called once, now. */
  commit(claim: Claim, gate: TruthGateAnswer, provider: ChannelProvider): Promise<Intent[]> {
    return this.database.inCompany(claim.companyId, async (tx) => {
      const scene = await this.scenes.load(tx, claim, gate);
      if (!scene) return [];
      const decided = await this.#decide(tx, scene, provider.channel);
      const [tokens, source] = await Promise.all([
        this.stores.links.drawAll(tx, decided.sends.map(linkOf)),
        this.stores.wording.of(tx, claim.companyId, decided.sends),
      ]);
      const written = await this.#write(decided, tokens, { provider, ...source });
      await this.#save(tx, claim.companyId, written);
      await this.outbox.add(tx, written.events);
      return written.intents;
    });
  }

  /** Decides the batch; where the company has several senders, each message gets one, and leaves when it is its turn. */
  async #decide(tx: EntityManager, scene: Scene, channel: Channel): Promise<BatchDecision> {
    const decided = decideBatch(scene, () => ({
      attemptId: randomUUIDv7(),
      taskId: randomUUIDv7(),
      newMessageId: () => randomUUIDv7(),
    }));
    const senders = poolOf(scene.company, channel);
    if (senders.length === 0 || decided.sends.length === 0) return decided;
    const { companyId, now } = scene;
    const { pools } = this.stores.queue;
    const addressKeys = decided.sends.map(({ decision }) => decision.route.point.addressKey);
    const pool = {
      buckets: await pools.lock(tx, companyId, senders),
      knownBy: await pools.knownBy(tx, companyId, addressKeys),
    };
    const assigned = assignSenders(decided, pool, now);
    await pools.save(tx, companyId, assigned.buckets);
    return assigned.decided;
  }

  async #write(
    decided: BatchDecision,
    tokens: readonly string[],
    parts: Pick<IntentParts, 'provider' | 'templates' | 'troubled' | 'contents'>,
  ): Promise<WrittenBatch> {
    const batch: WrittenBatch = {
      intents: [],
      changed: [...decided.changed],
      events: [...decided.events],
      sends: [],
      moves: decided.moves,
    };
    for (const [at, send] of decided.sends.entries()) {
      if (at % textsInOneGo === textsInOneGo - 1) await turnOfOthers();
      const outcome = intentOf(send, { ...parts, token: tokens[at] ?? '', publicUrl: this.config.publicUrl });
      if (outcome.kind === 'plan') {
        batch.changed.push(...outcome.plan.messages);
        batch.events.push(...outcome.plan.events);
        continue;
      }
      batch.intents.push(outcome);
      batch.sends.push(send);
      batch.changed.push(outcome.message);
      batch.events.push(...outcome.events);
    }
    return batch;
  }

  async #save(tx: EntityManager, companyId: string, { intents, sends, changed, moves }: WrittenBatch): Promise<void> {
    const { queue, attempts } = this.stores;
    const uses = sends.flatMap((send) => send.uses);
    const contents = intents.map((intent) => intent.attempt);
    await queue.messages.move(tx, companyId, moves);
    await Promise.all([
      queue.budgets.reserve(tx, companyId, uses),
      queue.messages.save(tx, companyId, changed),
      contents.length > 0 && attempts.addIntents(tx, companyId, contents, this.config.leaseMs),
    ]);
    this.stores.waiting.wake(
      tx,
      changed.filter((message) => message.state === 'waiting'),
    );
  }
}

interface WrittenBatch {
  readonly intents: Intent[];
  readonly sends: Send[];
  readonly moves: BatchDecision['moves'];
  readonly changed: MessageRecord[];
  readonly events: EventDraft[];
}

/** The link opens a page for the accounts of the message, and for no others. */
function linkOf(send: Send): NewLink {
  const { facts, attemptId } = send;
  return {
    companyId: facts.companyId,
    attemptId,
    accounts: saidOf(send).map(({ customerId, contactId }) => ({ customerId, contactId })),
    expiresAt: facts.now.add({ hours: linkHours }),
  };
}
