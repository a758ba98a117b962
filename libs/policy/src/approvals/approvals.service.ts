import { Injectable } from '@nestjs/common';
import { draftEvent, type EventDraft } from '@tactful/contracts';
import { Outbox } from '@tactful/messaging';
import {
  type Actor,
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
import { type EntityManager } from 'typeorm';
import { type AccountSnapshot } from '../accounts/account.types.js';
import { loadSnapshots } from '../accounts/snapshots.store.js';
import { calendarOf } from '../escalations/calendar.decision.js';
import { standstill } from '../escalations/standstill.decision.js';
import { wakeAt, wakeUpTimer } from '../escalations/wake-ups.store.js';
import { planEdit } from './approval-edit.decision.js';
import { type ApprovalQuestion, endOf, liveSteps } from './approval-end.decision.js';
import { releasedEvent, told } from './approval-events.decision.js';
import {
  customersOf,
  lockApprovals,
  readApproval,
  readApprovalPage,
  writeDecided,
  writeEdit,
} from './approval-rows.store.js';
import {
  type ApprovalList,
  type ApprovalQuery,
  type ApprovalView,
  type ApproveBody,
  type ApproveResult,
  type DeclineBody,
  type EditBody,
} from './approval.types.js';
import { endSteps, stepOf } from './approvals.store.js';
import { type ApprovalRow } from './stored-request.js';

const mostAtOnce = 500;

/** Messages that wait for a person: lists them, and lets them go, changes them or keeps them back. */
@Injectable()
export class ApprovalsService {
  constructor(
    private readonly database: Database,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
    private readonly timers: BusinessTimers,
  ) {}

  list(companyId: string, query: ApprovalQuery): Promise<ApprovalList> {
    return this.database.inCompany(companyId, (tx) => readApprovalPage(tx, query));
  }

  /**
   * Lets messages go, all that wait or those that are named. A named one that is not there or was decided refuses the
   * whole; what lost its cause meanwhile does not go and is told.
   */
  approve(actor: Actor, { ids, reason }: ApproveBody): Promise<ApproveResult | Refusal> {
    return this.database.inCompany<ApproveResult | Refusal>(actor.companyId, async (tx) => {
      const now = this.clock.now();
      const wanted = ids && [...new Set(ids)];
      const found = await customersOf(tx, { ids: wanted ?? null, most: mostAtOnce + 1 });
      const missing = (ids ?? []).findIndex((id) => !found.some(({ approvalId }) => approvalId === id));
      if (missing >= 0) return unacceptable('approval_not_found', 'There is no such approval.', `/ids/${missing}`);
      const taken = found.slice(0, mostAtOnce);
      const accounts = await this.#lockAccounts(tx, actor.companyId, { customers: taken, now });
      const rows = await lockApprovals(
        tx,
        taken.map(({ approvalId }) => approvalId),
      );
      const waiting = rows.filter(({ state }) => state === 'waiting');
      if (ids && waiting.length < rows.length) return decidedAlready(rows.filter(({ state }) => state !== 'waiting'));
      const judged = waiting.map((row) => judge(row, accounts.get(row.customerId), now));
      const standing = judged.find(({ because }) => ids && isOfPerson(because));
      if (standing) return conflict(standing.because ?? '', 'Somebody has to deal with the customer first.');
      const going = judged.filter(({ because }) => because === null);
      await this.#release(tx, actor, { going, reason: reason ?? null, now });
      return {
        approved: going.map(({ row }) => row.approvalId),
        kept: judged.flatMap(({ row, because }) => (because ? [{ id: row.approvalId, because }] : [])),
        more: !ids && found.length > mostAtOnce,
      };
    });
  }

  /** Makes a waiting message gentler, later, or sends it another way. Refuses whatever is firmer than its ladder wants. */
  edit(actor: Actor, approvalId: string, body: EditBody): Promise<ApprovalView | Refusal> {
    return this.#withWaiting(actor, approvalId, async (tx, { row, question, now }) => {
      const { asked, request, validUntil } = row;
      const outcome = planEdit(body, { asked, request, validUntil, calendar: question.calendar });
      if (outcome.kind === 'refused') return unacceptable(outcome.code, outcome.detail, outcome.pointer);
      const by = actorName(actor);
      const changed = [...outcome.changed];
      const edited = { ...row, request: outcome.request };
      await writeEdit(tx, edited, { at: now.toString(), by, reason: body.reason, changed });
      return [
        draftEvent('policy.approval.edited.v1', aboutOf(row, actor, now), {
          approval: told(edited),
          changed,
          reason: body.reason,
          by,
        }),
      ];
    });
  }

  /** Keeps a message back for good: its steps are used up with that reason. */
  decline(actor: Actor, approvalId: string, { reason }: DeclineBody): Promise<ApprovalView | Refusal> {
    return this.#withWaiting(actor, approvalId, async (tx, { row, now }) => {
      const by = actorName(actor);
      await writeDecided(tx, [approvalId], { state: 'declined', by, reason, at: now });
      await endSteps(
        tx,
        actor.companyId,
        row.request.steps.map((step) => ({ ...step, reason: 'declined' })),
      );
      const data = { approval: told(row), decision: 'declined' as const, reason, by };
      return [draftEvent('policy.approval.decided.v1', aboutOf(row, actor, now), data)];
    });
  }

  async #withWaiting(actor: Actor, approvalId: string, act: Act): Promise<ApprovalView | Refusal> {
    return this.database.inCompany<ApprovalView | Refusal>(actor.companyId, async (tx) => {
      const now = this.clock.now();
      const customers = await customersOf(tx, { ids: [approvalId], most: 1 });
      const accounts = await this.#lockAccounts(tx, actor.companyId, { customers, now });
      const [row] = await lockApprovals(tx, [approvalId]);
      const account = row && accounts.get(row.customerId);
      if (!row || !account) return notFound('approval');
      if (row.state !== 'waiting') return decidedAlready([row]);
      const question = questionOf(account, now);
      const end = endOf(waitingOf(row), question);
      if (end) return conflict('approval_lapsed', 'It has lost its cause and does not leave.', { because: end });
      const outcome = await act(tx, { row, question, now });
      if (isRefusal(outcome)) return outcome;
      const view = await readApproval(tx, approvalId);
      if (!view) throw new Error('An approval that was just locked is not there');
      await this.outbox.add(tx, outcome);
      return view;
    });
  }

  /** First the wake-ups, as the one who decides locks them first too; then the facts are as they will be decided on. */
  async #lockAccounts(
    tx: EntityManager,
    companyId: string,
    {
      customers,
      now,
    }: { readonly customers: readonly { readonly customerId: string }[]; readonly now: Temporal.Instant },
  ): Promise<ReadonlyMap<string, AccountSnapshot>> {
    const customerIds = [...new Set(customers.map(({ customerId }) => customerId))].toSorted();
    await wakeAt(tx, companyId, { customerIds, at: now });
    afterCommit(tx, () => this.timers.poke(wakeUpTimer));
    const loaded = await loadSnapshots(tx, companyId, customerIds);
    return new Map(loaded.map(({ snapshot }) => [snapshot.customerId, snapshot]));
  }

  async #release(
    tx: EntityManager,
    actor: Actor,
    {
      going,
      reason,
      now,
    }: { readonly going: readonly Judged[]; readonly reason: string | null; readonly now: Temporal.Instant },
  ): Promise<void> {
    if (going.length === 0) return;
    const by = actorName(actor);
    await writeDecided(
      tx,
      going.map(({ row }) => row.approvalId),
      { state: 'approved', by, reason, at: now },
    );
    await this.outbox.add(
      tx,
      going.flatMap(({ row, steps }) => {
        const about = aboutOf(row, actor, now);
        const data = { approval: told(row), decision: 'approved' as const, reason, by };
        return [draftEvent('policy.approval.decided.v1', about, data), releasedEvent(row, [...steps], about)];
      }),
    );
  }
}

interface Acting {
  readonly row: ApprovalRow;
  readonly question: ApprovalQuestion;
  readonly now: Temporal.Instant;
}
type Act = (tx: EntityManager, acting: Acting) => Promise<readonly EventDraft[] | Refusal>;

interface Judged {
  readonly row: ApprovalRow;
  readonly steps: ApprovalRow['request']['steps'];
  /** Why it does not go; null: it goes. */
  readonly because: string | null;
}

function judge(row: ApprovalRow, account: AccountSnapshot | undefined, now: Temporal.Instant): Judged {
  if (!account) return { row, steps: [], because: 'data_incomplete' };
  const question = questionOf(account, now);
  const waiting = waitingOf(row);
  const live = liveSteps(waiting, question);
  const steps = row.request.steps.filter((step) =>
    live.some((one) => one.obligationId === step.obligationId && one.step === step.step),
  );
  const [standing] = standstill(account, now).holds;
  return { row, steps, because: endOf(waiting, question) ?? standing?.because ?? null };
}

const personReasons: ReadonlySet<string> = new Set([
  'reply_unread',
  'no_receipts',
  'person_at_work',
  'data_incomplete',
]);

function isOfPerson(because: string | null): boolean {
  return because !== null && personReasons.has(because);
}

function questionOf(account: AccountSnapshot, now: Temporal.Instant): ApprovalQuestion {
  return { account, calendar: calendarOf(account.companyZone, account.zones), now, actions: [] };
}

function waitingOf({ approvalId, askedAt, request }: ApprovalRow) {
  return { approvalId, askedAt: Temporal.Instant.from(askedAt), steps: request.steps.map(stepOf) };
}

function decidedAlready(rows: readonly ApprovalRow[]): Refusal {
  const approvals = rows.map(({ approvalId: id, state }) => ({ id, state }));
  return conflict('already_decided', 'This was decided before.', { approvals });
}

function aboutOf({ customerId }: ApprovalRow, { companyId }: Actor, time: Temporal.Instant) {
  return { companyId, subject: customerId, time };
}
