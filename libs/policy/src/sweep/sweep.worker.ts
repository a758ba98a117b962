import { Injectable, Logger, type OnApplicationBootstrap } from '@nestjs/common';
import { Clock } from '@tactful/runtime';
import { type EntityManager } from 'typeorm';
import { readZone } from '../accounts/company-zone.store.js';
import { moveOnAgenda } from '../agenda/agenda.store.js';
import { AgendaTimers } from '../agenda/agenda.timers.js';
import { type AgendaItem, type AgendaWork } from '../agenda/agenda.types.js';
import { laterOf } from '../escalations/calendar.decision.js';
import { decideEach } from '../escalations/deciding.js';
import { wakeAt } from '../escalations/wake-ups.store.js';
import { differenceOf, nextSweepAt, restingAt } from './sweep.decision.js';
import { nextWaiting, noteSwept, runningSweep, startSweep } from './sweep.store.js';

/** Accounts that one transaction looks at. */
const chunk = 2_000;

/**
 * Looks at every account once a night as if it knew nothing: decides it anew from its facts and compares. Accounts are
 * woken by facts and instants, and the sweep proves that none was forgotten; one that stands otherwise is an error,
 * which is stored, logged and mended by waking the account.
 */
@Injectable()
export class SweepWorker implements AgendaWork, OnApplicationBootstrap {
  readonly kind = 'sweep';
  /** After the decisions of the same instant. */
  readonly phase = 'sending';
  /** A fact and the wake-up that it causes are written together, so they are seen together, and nobody has to wait. */
  readonly seesOneMoment = true;
  readonly #logger = new Logger(SweepWorker.name);

  constructor(
    private readonly agenda: AgendaTimers,
    private readonly clock: Clock,
  ) {}

  onApplicationBootstrap(): void {
    this.agenda.register(this);
  }

  /** Looks at a chunk of a company's accounts. */
  async run(tx: EntityManager, item: AgendaItem, startedAt: Temporal.Instant): Promise<void> {
    const { companyId } = item;
    const sweepId = (await runningSweep(tx, companyId)) ?? (await startSweep(tx, companyId, startedAt));
    const { waiting, last } = await nextWaiting(tx, companyId, { sweepId, most: chunk });
    // A long sweep outlives the instant at which it began: what facts have woken since then is due as well.
    const now = laterOf(startedAt, this.clock.now());
    const wakeUps = new Map(restingAt(now, waiting).map(({ customerId, wakeUpAt }) => [customerId, wakeUpAt]));
    const compared = await decideEach(tx, companyId, {
      customerIds: [...wakeUps.keys()],
      now,
      keep: (decided) => differenceOf(decided, wakeUps.get(decided.snapshot.customerId) ?? null),
    });
    const differences = compared.filter((one) => one !== null);
    await noteSwept(tx, companyId, { sweepId, accounts: compared.length, differences, last, now });
    if (last === null) await moveOnAgenda(tx, item, nextSweepAt(now, await readZone(tx, companyId)));
    if (differences.length === 0) return;
    this.#logger.error({ message: 'accounts stood otherwise than decided anew', companyId, sweepId, differences });
    await wakeAt(tx, companyId, { customerIds: differences.map(({ customerId }) => customerId), at: now });
  }
}
