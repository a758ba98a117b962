import { Injectable, Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { BusinessTimers, Clock } from '@tactful/runtime';
import { Channels } from '../sending/channels.js';
import { OpenAttemptsStore } from './open-attempts.store.js';
import { Reconciliation } from './reconciliation.service.js';

const name = 'delivery reconciliation';
/** How often intents are looked through whose lease has ended (machine time). */
const sweepMs = 500;

/** Looks after attempts whose end is not known: leases by machine time, look-ups by business time. */
@Injectable()
export class ReconciliationTimers implements OnApplicationBootstrap, OnModuleDestroy {
  readonly #logger = new Logger('ReconciliationTimers');
  #sweep: NodeJS.Timeout | undefined;
  #sweeping: Promise<void> = Promise.resolve();
  #stopped = false;

  constructor(
    private readonly open: OpenAttemptsStore,
    private readonly reconciliation: Reconciliation,
    private readonly channels: Channels,
    private readonly timers: BusinessTimers,
    private readonly clock: Clock,
  ) {}

  onApplicationBootstrap(): void {
    if (this.channels.sending().length === 0) return;
    this.timers.register({
      name,
      nextDueAt: () => this.open.nextDueAt(this.channels.sending()),
      runDue: () => this.reconciliation.lookUpDue(this.clock.now()),
    });
    this.timers.registerProbe({ name: 'open calls', isBusy: () => this.open.hasIntents(this.channels.sending()) });
    this.#schedule(0);
  }

  async onModuleDestroy(): Promise<void> {
    this.#stopped = true;
    clearTimeout(this.#sweep);
    await this.#sweeping;
  }

  #schedule(afterMs: number): void {
    if (this.#stopped) return;
    this.#sweep = setTimeout(() => {
      this.#sweeping = this.#sweepOnce().finally(() => this.#schedule(sweepMs));
    }, afterMs);
    this.#sweep.unref();
  }

  async #sweepOnce(): Promise<void> {
    try {
      if ((await this.reconciliation.loseAbandoned()) > 0) this.timers.poke(name);
    } catch (error) {
      this.#logger.error('Abandoned attempts could not be swept', error instanceof Error ? error.stack : String(error));
    }
  }
}
