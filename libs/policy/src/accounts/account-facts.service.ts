import { Injectable } from '@nestjs/common';
import { Outbox } from '@tactful/messaging';
import { afterCommit, BusinessTimers, Clock } from '@tactful/runtime';
import { type EntityManager } from 'typeorm';
import { addToAgenda } from '../agenda/agenda.store.js';
import { wakeAll, wakeAt, wakeUpTimer } from '../escalations/wake-ups.store.js';
import { enrolling } from '../experiments/enrolling.js';
import { nextSweepAt } from '../sweep/sweep.decision.js';
import { historyRows } from '../simulator/facts/history-rows.decision.js';
import { keepHistory } from '../simulator/facts/history.store.js';
import { takeIncoming } from '../tasks/incoming-tasks.js';
import { type AccountEvent, foldEvents, obligationsNamedBy } from './projection.decision.js';
import { readKnownObligations, writeChanges } from './projection.store.js';

/** Keeps what decisions rest on: each batch of events changes rows and wakes the accounts that it is about. */
@Injectable()
export class AccountFacts {
  constructor(
    private readonly clock: Clock,
    private readonly timers: BusinessTimers,
    private readonly outbox: Outbox,
  ) {}

  /** Takes up a batch of events of one company, in its transaction. A second time changes nothing. */
  async takeUp(tx: EntityManager, events: readonly AccountEvent[]): Promise<void> {
    const [first] = events;
    if (!first) return;
    const known = await readKnownObligations(tx, obligationsNamedBy(events));
    const changes = foldEvents(events, known);
    const enrolled = await enrolling(tx, first.companyId, { obligations: changes.obligations, known });
    const now = this.clock.now();
    // First the wake-ups, as the one who decides locks them first too: neither waits for the other in a circle.
    await wakeAt(tx, first.companyId, { customerIds: changes.wake, at: now });
    const { zoneChanged } = await writeChanges(tx, first.companyId, changes, enrolled);
    await keepHistory(tx, first.companyId, historyRows(events));
    if (zoneChanged) await wakeAll(tx, first.companyId, now);
    if (changes.company) {
      const sweep = { kind: 'sweep', companyId: first.companyId, subjectId: first.companyId } as const;
      await addToAgenda(tx, sweep, nextSweepAt(now, changes.company.time_zone));
    }
    afterCommit(tx, () => this.timers.poke(wakeUpTimer));
    await this.outbox.add(tx, await takeIncoming(tx, first.companyId, changes));
  }
}
