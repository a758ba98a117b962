import { Injectable } from '@nestjs/common';
import { draftEvent, type EventDraft, type Page } from '@tactful/contracts';
import { Outbox } from '@tactful/messaging';
import {
  type Actor,
  actorKey,
  actorName,
  Clock,
  conflict,
  Database,
  isRefusal,
  notFound,
  type Refusal,
} from '@tactful/runtime';
import { randomUUIDv7 } from 'node:crypto';
import { type EntityManager } from 'typeorm';
import { about, openBooks, type Writing } from '../company/writing.js';
import { lockCustomers } from '../customers/customers.store.js';
import { readCursor, toPage } from '../paging/paging.js';
import { problemWithAnswer } from './approval.decision.js';
import { type ApprovalAnswer, type ApprovalQuery, type ApprovalView } from './approval.schemas.js';
import { type ApprovalQuestion, type ApprovedWork } from './approval.types.js';
import { type ApprovalRow, insertApproval, listApprovals, readApproval, saveAnswer } from './approvals.store.js';

type Answered = 'requested' | 'approved' | 'declined';

/** What one person asks for and a second one agrees to. Nothing is changed before, and all is decided once more then. */
@Injectable()
export class ApprovalsService {
  readonly #works = new Map<string, ApprovedWork>();

  constructor(
    private readonly database: Database,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /** Call it in `onModuleInit`. */
  register(work: ApprovedWork): void {
    this.#works.set(work.kind, work);
  }

  /** Keeps a request until a second person answers it: the last thing that its transaction does. */
  async ask(tx: EntityManager, writing: Writing, question: ApprovalQuestion): Promise<ApprovalView> {
    const { companyId, day, by } = writing;
    const { actor, ...asked } = question;
    const approvalId = randomUUIDv7();
    const requesterKey = actorKey(actor);
    await insertApproval(tx, companyId, { ...asked, approvalId, requesterKey, requestedBy: by, now: day.now });
    const row = await this.#read(tx, companyId, approvalId);
    await this.outbox.add(tx, toDrafts(writing, row, { verb: 'requested', note: null }));
    return toView(row);
  }

  approve(actor: Actor, approvalId: string, given: ApprovalAnswer): Promise<ApprovalView | Refusal> {
    return this.#answer(actor, approvalId, async (tx, writing, row) => {
      const work = this.#works.get(row.kind);
      if (!work) throw new Error(`Nothing is registered for ${row.kind}`);
      const done = await work.run(tx, writing, row.request);
      if (isRefusal(done)) return done;
      const note = given.note ?? null;
      await this.#save(tx, writing, { approvalId, state: 'approved', note, documentId: done.documentId });
      return [...toDrafts(writing, row, { verb: 'approved', note }), ...done.drafts];
    });
  }

  decline(actor: Actor, approvalId: string, given: ApprovalAnswer): Promise<ApprovalView | Refusal> {
    return this.#answer(actor, approvalId, async (tx, writing, row) => {
      const note = given.note ?? null;
      await this.#save(tx, writing, { approvalId, state: 'declined', note, documentId: null });
      return toDrafts(writing, row, { verb: 'declined', note });
    });
  }

  find(companyId: string, approvalId: string): Promise<ApprovalView | Refusal> {
    return this.database.inCompany(companyId, async (tx) => {
      const row = await readApproval(tx, companyId, { approvalId, lock: false });
      return row ? toView(row) : notFound('approval');
    });
  }

  list(companyId: string, query: ApprovalQuery): Promise<Page<ApprovalView> | Refusal> {
    const after = readCursor(query.cursor, 1);
    if (isRefusal(after)) return Promise.resolve(after);
    return this.database.inCompany(companyId, async (tx) => {
      const { limit, state } = query;
      const rows = await listApprovals(tx, companyId, { limit, state, before: after?.[0] });
      return toPage(rows.map(toView), limit, (row) => [row.id]);
    });
  }

  /** Customers are locked before the request itself, as everywhere; their list never changes. */
  #answer(
    actor: Actor,
    approvalId: string,
    work: (tx: EntityManager, writing: Writing, row: ApprovalRow) => Promise<readonly EventDraft[] | Refusal>,
  ): Promise<ApprovalView | Refusal> {
    const { companyId } = actor;
    const [now, by] = [this.clock.now(), actorName(actor)];
    return this.database.inCompany<ApprovalView | Refusal>(companyId, async (tx) => {
      const found = await readApproval(tx, companyId, { approvalId, lock: false });
      if (!found) return notFound('approval');
      await lockCustomers(tx, companyId, found.customerIds);
      const row = (await readApproval(tx, companyId, { approvalId, lock: true })) ?? found;
      const problem = problemWithAnswer(row, actorKey(actor));
      if (problem) return conflict(problem.code, problem.detail, { state: row.state, requestedBy: row.requestedBy });
      const drafts = await work(tx, await openBooks(tx, { companyId, now, by }), row);
      if (isRefusal(drafts)) return drafts;
      const answered = await this.#read(tx, companyId, approvalId);
      await this.outbox.add(tx, drafts);
      return toView(answered);
    });
  }

  #save(
    tx: EntityManager,
    writing: Writing,
    answer: Pick<Parameters<typeof saveAnswer>[2], 'approvalId' | 'state' | 'note' | 'documentId'>,
  ): Promise<void> {
    return saveAnswer(tx, writing.companyId, { ...answer, by: writing.by, now: writing.day.now });
  }

  async #read(tx: EntityManager, companyId: string, approvalId: string): Promise<ApprovalRow> {
    const row = await readApproval(tx, companyId, { approvalId, lock: false });
    if (!row) throw new Error('A request that was just there is gone');
    return row;
  }
}

/** Actors are told apart by kind and id: a person with an API key of their own is another actor with it. */
function toView(row: ApprovalRow): ApprovalView {
  const { requesterKey: _key, concerns: _concerns, ...view } = row;
  return view;
}

/** One event for each customer that it concerns, so that each one's timeline tells it. */
function toDrafts(
  writing: Writing,
  row: ApprovalRow,
  told: { readonly verb: Answered; readonly note: string | null },
): EventDraft[] {
  const { id: approvalId, kind, currency, because, requestedBy } = row;
  return row.concerns.map(({ customerId, amountMinor }) => {
    const approval = { approvalId, kind, currency, amountMinor, because, requestedBy };
    const data = { approval, note: told.note, by: writing.by };
    return draftEvent(`ledger.approval.${told.verb}.v1`, about(writing, customerId), data);
  });
}
