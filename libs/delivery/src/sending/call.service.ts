import { Inject, Injectable } from '@nestjs/common';
import { APP_CONFIG, type AppConfig, Clock } from '@tactful/runtime';
import { accept } from '../attempts/accept.decision.js';
import { leave, lose } from '../attempts/doubt.decision.js';
import { refuse } from '../attempts/refuse.decision.js';
import { type Happening } from '../attempts/outcomes.service.js';
import { firstLookAt } from '../reconciliation/look-up.decision.js';
import { type ChannelProvider, type SendResult } from './channel-provider.js';
import { DatabaseClock } from './database-clock.js';
import { type Intent } from './intent.js';
import { concurrencyLimit } from './limit.js';
import { Recorder } from './recorder.js';

/**
 * How old the gate's answer may be when a call starts (machine time, by the database). What is true may be 10 s old, but
 * "stop" must hold within 5 s, and the ledger remembers the company's switch for one of them.
 */
export const oldestAnswerMs = 4_000;
/** How old the intent may be when a call starts. */
export const oldestIntentMs = 10_000;
/** Calls of this process that are open at the same time. */
const openCalls = 64;

/** When the gate was asked and the intent was committed, by the database's clock. */
export interface Ages {
  readonly gateAskedMs: number;
  readonly intentMs: number;
}

/** Calls the provider, outside any transaction, and records the outcome: transaction B. */
@Injectable()
export class ProviderCalls {
  readonly #limited = concurrencyLimit(openCalls);

  constructor(
    private readonly databaseClock: DatabaseClock,
    private readonly recorder: Recorder,
    private readonly clock: Clock,
    @Inject(APP_CONFIG) private readonly config: AppConfig,
  ) {}

  /** Calls for each intent once; resolves when every outcome is committed. */
  async callAll(intents: readonly Intent[], provider: ChannelProvider, ages: Ages): Promise<void> {
    await Promise.all(intents.map((intent) => this.#limited(() => this.#call(intent, provider, ages))));
  }

  async #call({ outgoing, attempt, closesAt }: Intent, provider: ChannelProvider, ages: Ages): Promise<void> {
    const nowMs = await this.databaseClock.nowMs();
    const hasClosed = Temporal.Instant.compare(this.clock.now(), closesAt) >= 0;
    const tooLate = hasClosed ? 'window_closed' : whyTooLate(nowMs, ages, this.config);
    const transition: Happening['transition'] =
      tooLate === null
        ? this.#outcome(await provider.send(outgoing), provider)
        : (standing) => leave(standing, tooLate);
    await this.recorder.record(outgoing.companyId, { attemptId: attempt.attemptId, transition });
  }

  #outcome(result: SendResult, provider: ChannelProvider): Happening['transition'] {
    switch (result.kind) {
      case 'accepted':
        return (standing) => accept(standing, result.providerId, 'response');
      case 'refused':
        return (standing) => refuse(standing, result);
      case 'unknown': {
        const lookUpAt = firstLookAt(provider.lookUp, this.clock.now());
        return (standing) => lose(standing, result.why, lookUpAt);
      }
    }
  }
}

/**
 * Why a call must not start any more: the gate's answer or the intent is too old, or the lease would end in the middle
 * of the request. Null: it may start.
 */
export function whyTooLate(
  nowMs: number,
  ages: Ages,
  config: Pick<AppConfig, 'leaseMs' | 'requestTimeoutMs'>,
): 'gate_answer_too_old' | 'intent_too_old' | 'lease_ends' | null {
  if (nowMs - ages.gateAskedMs > oldestAnswerMs) return 'gate_answer_too_old';
  if (nowMs - ages.intentMs > oldestIntentMs) return 'intent_too_old';
  return nowMs > ages.intentMs + config.leaseMs - config.requestTimeoutMs ? 'lease_ends' : null;
}
