import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { type BusinessTimer, BusinessTimers, Database } from '@tactful/runtime';
import { EscalationsService } from './escalations.service.js';
import { nextWakeUp, wakeUpTimer } from './wake-ups.store.js';

/** Wakes accounts at their instants: a row for each, an index to find the least, and no scan. */
@Injectable()
export class WakeUpsWorker implements BusinessTimer, OnApplicationBootstrap {
  readonly name = wakeUpTimer;
  readonly phase = 'decisions';

  constructor(
    private readonly database: Database,
    private readonly escalations: EscalationsService,
    private readonly timers: BusinessTimers,
  ) {}

  onApplicationBootstrap(): void {
    this.timers.register(this);
  }

  nextDueAt(): Promise<Temporal.Instant | null> {
    return nextWakeUp(this.database);
  }

  runDue(now: Temporal.Instant): Promise<void> {
    return this.escalations.decideDue(now);
  }
}
