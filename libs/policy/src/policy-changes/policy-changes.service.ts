import { Injectable } from '@nestjs/common';
import { type EventDraft } from '@tactful/contracts';
import { Outbox } from '@tactful/messaging';
import {
  type Actor,
  actorKey,
  actorName,
  afterCommit,
  BusinessTimers,
  Clock,
  conflict,
  Database,
  isRefusal,
  notFound,
  type Refusal,
  unacceptable,
} from '@tactful/runtime';
import { randomUUIDv7 } from 'node:crypto';
import { type EntityManager } from 'typeorm';
import { agendaTimer } from '../agenda/agenda.types.js';
import { readZone } from '../accounts/company-zone.store.js';
import { knowsSubject } from '../assignments/subjects.store.js';
import { policyExists } from '../ladders/policy-book.js';
import { readSettings } from '../settings/settings.store.js';
import { countInFlight } from './in-flight.store.js';
import { changeEvent, subjectOf } from './policy-change-event.js';
import {
  effectAt,
  problemWithCancelling,
  problemWithConfirming,
  problemWithProposal,
  todayIn,
} from './policy-change.decision.js';
import {
  type NewPolicyChange,
  type PolicyChangeList,
  type PolicyChangeQuery,
  type PolicyChangeView,
  type PreviewOfChange,
} from './policy-change.types.js';
import {
  cancelChange,
  confirmChange,
  insertChange,
  lockChange,
  pendingChange,
  type PolicyChangeRow,
  readChanges,
  viewOf,
} from './policy-changes.store.js';

/** Changes of which ladder leads whom: counted, proposed, confirmed (by a second person, if so settled), called off. */
@Injectable()
export class PolicyChangesService {
  constructor(
    private readonly database: Database,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
    private readonly timers: BusinessTimers,
  ) {}

  /** What a change would reach, without proposing it. */
  preview(actor: Actor, asked: NewPolicyChange): Promise<PreviewOfChange | Refusal> {
    return this.database.inCompany<PreviewOfChange | Refusal>(actor.companyId, (tx) =>
      this.#consider(tx, actor, asked),
    );
  }

  /** Keeps a change with the count of whom it would reach; nothing is changed before it is confirmed. */
  propose(actor: Actor, asked: NewPolicyChange): Promise<PolicyChangeView | Refusal> {
    const { companyId } = actor;
    const now = this.clock.now();
    return this.database.inCompany<PolicyChangeView | Refusal>(companyId, async (tx) => {
      const considered = await this.#consider(tx, actor, asked);
      if (isRefusal(considered)) return considered;
      const pending = await pendingChange(tx, asked);
      if (pending)
        return conflict('change_pending', 'Another change of the same is under way.', { change: viewOf(pending) });
      const change = await insertChange(tx, companyId, {
        changeId: randomUUIDv7(),
        asked,
        effectiveOn: considered.effectiveOn,
        needsSecondPerson: considered.needsSecondPerson,
        counted: considered.inFlight,
        at: now,
        by: actorName(actor),
        proposerKey: actorKey(actor),
      });
      await this.outbox.add(tx, [changeEvent('policy.change.proposed.v1', change, { now, by: actorName(actor) })]);
      return viewOf(change);
    });
  }

  /** Confirms a proposed change: it takes effect at its date. Counts once more whom it reaches. */
  confirm(actor: Actor, changeId: string): Promise<PolicyChangeView | Refusal> {
    return this.#change(actor, changeId, async (tx, change) => {
      const problem = problemWithConfirming(change, actorKey(actor));
      if (problem) return problem;
      const now = this.clock.now();
      const zone = await readZone(tx, actor.companyId);
      const confirmed = await confirmChange(tx, change, {
        counted: await countInFlight(tx, actor.companyId, subjectOf(change)),
        by: actorName(actor),
        at: now,
        dueAt: effectAt(change.effectiveOn, { zone, now }),
      });
      afterCommit(tx, () => this.timers.poke(agendaTimer('policy_change')));
      return {
        change: confirmed,
        event: changeEvent('policy.change.confirmed.v1', confirmed, { now, by: actorName(actor) }),
      };
    });
  }

  /** Calls a change off that has not begun to take effect. */
  cancel(actor: Actor, changeId: string): Promise<PolicyChangeView | Refusal> {
    return this.#change(actor, changeId, async (tx, change) => {
      const problem = problemWithCancelling(change);
      if (problem) return problem;
      const now = this.clock.now();
      const cancelled = await cancelChange(tx, change, { by: actorName(actor), at: now });
      return {
        change: cancelled,
        event: changeEvent('policy.change.cancelled.v1', cancelled, { now, by: actorName(actor) }),
      };
    });
  }

  list(companyId: string, query: PolicyChangeQuery): Promise<PolicyChangeList> {
    return this.database.inCompany(companyId, (tx) => readChanges(tx, query));
  }

  async #consider(tx: EntityManager, { companyId }: Actor, asked: NewPolicyChange): Promise<PreviewOfChange | Refusal> {
    const today = todayIn(await readZone(tx, companyId), this.clock.now());
    const exists = asked.policyId === null || (await policyExists(tx, asked.policyId));
    const problem = problemWithProposal(asked, { today, policyExists: exists });
    if (problem) return problem;
    if (!(await knowsSubject(tx, subjectOf(asked)))) {
      return unacceptable('subject_not_found', `There is no such ${asked.scope}.`, '/subject');
    }
    const { policyChanges } = await readSettings(tx, companyId);
    return {
      effectiveOn: asked.effectiveOn ?? today.toString(),
      needsSecondPerson: policyChanges.secondPerson,
      inFlight: await countInFlight(tx, companyId, subjectOf(asked)),
    };
  }

  #change(
    { companyId }: Actor,
    changeId: string,
    work: (
      tx: EntityManager,
      change: PolicyChangeRow,
    ) => Promise<{ readonly change: PolicyChangeRow; readonly event: EventDraft } | Refusal>,
  ): Promise<PolicyChangeView | Refusal> {
    return this.database.inCompany<PolicyChangeView | Refusal>(companyId, async (tx) => {
      const change = await lockChange(tx, changeId);
      if (!change) return notFound('policy change');
      const done = await work(tx, change);
      if (isRefusal(done)) return done;
      await this.outbox.add(tx, [done.event]);
      return viewOf(done.change);
    });
  }
}
