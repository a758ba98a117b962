import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { Outbox } from '@tactful/messaging';
import { afterCommit, BusinessTimers } from '@tactful/runtime';
import { type EntityManager } from 'typeorm';
import { AgendaTimers } from '../agenda/agenda.timers.js';
import { type AgendaItem, type AgendaWork } from '../agenda/agenda.types.js';
import { assign } from '../assignments/assignments.store.js';
import { wakeAt, wakeUpTimer } from '../escalations/wake-ups.store.js';
import { customersInFlight, moveInFlight } from './in-flight.store.js';
import { changeEvent, subjectOf } from './policy-change-event.js';
import { lockChange, noteProgress } from './policy-changes.store.js';

/** Customers whose invoices one transaction moves: it stays well under a second. */
const chunk = 500;

/** Brings confirmed changes about at their instants: first who is led by what, then a chunk of accounts at a time. */
@Injectable()
export class PolicyChangesWorker implements AgendaWork, OnApplicationBootstrap {
  readonly kind = 'policy_change';
  /** Before decisions of the same instant: they keep to what is in force from then on. */
  readonly phase = 'facts';

  constructor(
    private readonly agenda: AgendaTimers,
    private readonly outbox: Outbox,
    private readonly timers: BusinessTimers,
  ) {}

  onApplicationBootstrap(): void {
    this.agenda.register(this);
  }

  async run(tx: EntityManager, { subjectId }: AgendaItem, now: Temporal.Instant): Promise<void> {
    const change = await lockChange(tx, subjectId);
    if (!change) throw new Error(`No policy change ${subjectId}`);
    const { companyId, inFlight, policyId, lastCustomerId } = change;
    const about = subjectOf(change);
    if (lastCustomerId === null) {
      await assign(tx, companyId, { ...about, policyId, at: now, by: change.confirmedBy ?? change.proposedBy });
    }
    const customerIds =
      inFlight === 'keep' ? [] : await customersInFlight(tx, companyId, { about, after: lastCustomerId, most: chunk });
    // First the wake-ups, as the one who decides locks them first too: neither waits for the other in a circle.
    await wakeAt(tx, companyId, { customerIds, at: now });
    const moved =
      inFlight === 'keep' || customerIds.length === 0
        ? 0
        : await moveInFlight(tx, companyId, { about, customerIds, rule: inFlight, now });
    const isLast = customerIds.length < chunk;
    const next = await noteProgress(tx, change, {
      moved,
      lastCustomerId: customerIds.at(-1) ?? lastCustomerId,
      finishedAt: isLast ? now : null,
    });
    afterCommit(tx, () => this.timers.poke(wakeUpTimer));
    if (isLast) await this.outbox.add(tx, [changeEvent('policy.change.applied.v1', next, { now, by: 'policy' })]);
  }
}
