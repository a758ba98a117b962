import { Injectable } from '@nestjs/common';
import { draftEvent, type EventData, type EventDraft } from '@tactful/contracts';
import { localDateAt } from '@tactful/contact-rules';
import { Outbox } from '@tactful/messaging';
import {
  type Actor,
  actorName,
  afterCommit,
  BusinessTimers,
  Clock,
  conflict,
  Database,
  notFound,
  type Refusal,
} from '@tactful/runtime';
import { randomUUIDv7 } from 'node:crypto';
import { type EntityManager } from 'typeorm';
import { readZone } from '../accounts/company-zone.store.js';
import { wakeUpTimer } from '../escalations/wake-ups.store.js';
import { readSettings } from '../settings/settings.store.js';
import { type PolicySettings } from '../settings/settings.schemas.js';
import { termsOf } from '../tasks/task-terms.decision.js';
import { countContacts, countOffences, readOffence, type StepOfLadder } from './offence.store.js';
import { type OffenceEvent, offenceFacts } from './offence-facts.decision.js';
import { type ResumeStep, type StepPauseList, type StepPauseQuery, type StepPauseView } from './offence.types.js';
import { breachOf, daysThatCount } from './stop-rule.decision.js';
import {
  closePauseTask,
  insertPause,
  insertPauseTask,
  lastResumption,
  lockPause,
  readPauses,
  wakeLedBy,
  writeResumption,
} from './step-pauses.store.js';

/** Counts what offence steps give, stops those that give too much, and lets them go on when a person says so. */
@Injectable()
export class StopRules {
  constructor(
    private readonly database: Database,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
    private readonly timers: BusinessTimers,
  ) {}

  /** Takes up a batch of events of one company, in its transaction. A second time changes nothing. */
  async takeUp(tx: EntityManager, companyId: string, events: readonly OffenceEvent[]): Promise<void> {
    const { asked, offences } = offenceFacts(events);
    await countContacts(tx, companyId, asked);
    if (offences.length === 0) return;
    const settings = await readSettings(tx, companyId);
    const grown = await countOffences(tx, companyId, { offences, followDays: settings.stopRules.followDays });
    const told: EventDraft[] = [];
    for (const step of grown) told.push(...(await this.#hold(tx, companyId, { step, settings })));
    await this.outbox.add(tx, told);
  }

  list(companyId: string, query: StepPauseQuery): Promise<StepPauseList> {
    return this.database.inCompany(companyId, (tx) => readPauses(tx, query));
  }

  /** Lets a step go on. Refuses one that does not stand still; the rates are counted anew from the next day on. */
  resume(actor: Actor, pauseId: string, { reason }: ResumeStep): Promise<StepPauseView | Refusal> {
    const { companyId } = actor;
    return this.database.inCompany<StepPauseView | Refusal>(companyId, async (tx) => {
      const pause = await lockPause(tx, pauseId);
      if (!pause) return notFound('step pause');
      if (pause.resumedAt !== null) return conflict('already_resumed', 'This step goes on already.', { pause });
      const now = this.clock.now();
      const by = actorName(actor);
      await wakeLedBy(tx, companyId, { policyId: pause.policyId, at: now });
      await writeResumption(tx, pauseId, { by, at: now, reason });
      const hasClosed = await closePauseTask(tx, pause.taskId, { by, at: now });
      afterCommit(tx, () => this.timers.poke(wakeUpTimer));
      const resumed = { ...pause, resumedAt: now.toString(), resumedBy: by, resumedBecause: reason };
      const about = { companyId, subject: companyId, time: now };
      const closing = { taskId: pause.taskId, customerId: companyId, outcome: 'resumed', by };
      await this.outbox.add(tx, [
        draftEvent('policy.step.resumed.v1', about, { ...told(pause), reason, by, resumedAt: now.toString() }),
        ...(hasClosed ? [draftEvent('policy.task.closed.v1', about, closing)] : []),
      ]);
      return resumed;
    });
  }

  /** Stops a step that is over its limit now; returns what to tell of it. */
  async #hold(
    tx: EntityManager,
    companyId: string,
    { step, settings }: { readonly step: StepOfLadder; readonly settings: PolicySettings },
  ): Promise<readonly EventDraft[]> {
    const now = this.clock.now();
    const zone = await readZone(tx, companyId);
    const resumedAt = await lastResumption(tx, step);
    const resumedOn = resumedAt === null ? null : localDateAt(Temporal.Instant.from(resumedAt), zone);
    const days = daysThatCount(localDateAt(now, zone), { windowDays: settings.stopRules.windowDays, resumedOn });
    const span = { from: days.from.toString(), to: days.to.toString() };
    const [counted] = await readOffence(tx, { ...span, of: step });
    const breach = counted ? breachOf(counted, settings.stopRules) : null;
    if (!counted || !breach) return [];
    const { contacts, optOuts, complaints, upset, disputes } = counted;
    const pause = {
      id: randomUUIDv7(),
      taskId: randomUUIDv7(),
      ...step,
      ...breach,
      offence: { ...span, contacts, optOuts, complaints, upset, disputes },
      pausedAt: now.toString(),
    };
    if (!(await insertPause(tx, companyId, pause))) return [];
    const title = `Look at the step “${step.step}” of ${step.policyId}: it has stopped by itself`;
    const { dueOn } = termsOf({ kind: 'step_paused', openedAt: now, zone, deadlineOn: null }, settings.tasks);
    await insertPauseTask(tx, companyId, { taskId: pause.taskId, pauseId: pause.id, title, at: now, dueOn });
    await wakeLedBy(tx, companyId, { policyId: step.policyId, at: now });
    afterCommit(tx, () => this.timers.poke(wakeUpTimer));
    const about = { companyId, subject: companyId, time: now };
    const task = {
      taskId: pause.taskId,
      customerId: companyId,
      kind: 'step_paused' as const,
      title,
      because: 'step_paused',
      dueOn,
    };
    return [
      draftEvent('policy.step.paused.v1', about, told(pause)),
      draftEvent('policy.task.opened.v1', about, { task }),
    ];
  }
}

function told(
  pause: Omit<StepPauseView, 'resumedAt' | 'resumedBy' | 'resumedBecause'>,
): EventData<'policy.step.paused.v1'> {
  const { id, policyId, step, over, perThousand, limit, offence, pausedAt } = pause;
  return { pauseId: id, policyId, step, over, perThousand, limit, offence, at: pausedAt };
}
