import { Inject, Injectable } from '@nestjs/common';
import { type Channel } from '@tactful/contracts';
import { APP_CONFIG, type AppConfig, Clock } from '@tactful/runtime';
import { accept } from '../attempts/accept.decision.js';
import { leave, lose } from '../attempts/doubt.decision.js';
import { refuse } from '../attempts/refuse.decision.js';
import { type Happening } from '../attempts/outcomes.service.js';
import { firstLookAt } from '../reconciliation/look-up.decision.js';
import { AttachedFiles } from './attached-files.js';
import { type ChannelProvider, type SendResult } from './channel-provider.js';
import { DatabaseClock } from './database-clock.js';
import { type Intent } from './intent.js';
import { concurrencyLimit } from './limit.js';
import { Recorder } from './recorder.js';
import { type Ages, whyTooLate } from './too-late.decision.js';

/** Calls of this process that are open at the same time on one channel. */
const openCalls = 64;
/** Calls that are open or have ended with their outcome not yet committed: what a killed process may leave in doubt. */
const callsInDoubt = 2 * openCalls;

/** Calls the provider, outside any transaction, and records the outcome: transaction B. */
@Injectable()
export class ProviderCalls {
  /** Each channel has its own: a provider that hangs holds up no other channel of the process. */
  readonly #limits = new Map<Channel, Limits>();

  constructor(
    private readonly databaseClock: DatabaseClock,
    private readonly recorder: Recorder,
    private readonly files: AttachedFiles,
    private readonly clock: Clock,
    @Inject(APP_CONFIG) private readonly config: AppConfig,
  ) {}

  /** Calls for each intent once; resolves when every outcome is committed. */
  async callAll(intents: readonly Intent[], provider: ChannelProvider, ages: Ages): Promise<void> {
    const { doubt, line } = this.#limitsOf(provider.channel);
    const one = async (intent: Intent): Promise<void> => {
      const transition = await line(() => this.#call(intent, provider, ages));
      await this.recorder.record(intent.outgoing.companyId, { attemptId: intent.attempt.attemptId, transition });
    };
    await Promise.all(intents.map((intent) => doubt(() => one(intent))));
  }

  #limitsOf(channel: Channel): Limits {
    const limits = this.#limits.get(channel) ?? {
      doubt: concurrencyLimit(callsInDoubt),
      line: concurrencyLimit(openCalls),
    };
    this.#limits.set(channel, limits);
    return limits;
  }

  async #call(
    { closesAt, ...intent }: Intent,
    provider: ChannelProvider,
    ages: Ages,
  ): Promise<Happening['transition']> {
    // Before the time is looked at: fetching takes some.
    const outgoing = await this.files.addedTo(intent);
    const nowMs = await this.databaseClock.nowMs();
    const hasClosed = Temporal.Instant.compare(this.clock.now(), closesAt) >= 0;
    const tooLate = hasClosed ? 'window_closed' : whyTooLate(nowMs, ages, this.config);
    if (tooLate !== null) return (standing) => leave(standing, tooLate);
    return this.#outcome(await provider.send(outgoing), provider);
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

interface Limits {
  readonly doubt: ReturnType<typeof concurrencyLimit>;
  readonly line: ReturnType<typeof concurrencyLimit>;
}
