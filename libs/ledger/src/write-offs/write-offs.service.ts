import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type Page } from '@tactful/contracts';
import { Outbox } from '@tactful/messaging';
import { type Actor, actorName, Clock, Database, isRefusal, notFound, type Refusal } from '@tactful/runtime';
import { type EntityManager } from 'typeorm';
import { needsSecondPerson } from '../approvals/approval.decision.js';
import { type ApprovalView } from '../approvals/approval.schemas.js';
import { type ApprovedDone, type ApprovedWork } from '../approvals/approval.types.js';
import { ApprovalsService } from '../approvals/approvals.service.js';
import { openBooks, type Writing } from '../company/writing.js';
import { lockInvoice } from '../invoices/lock-invoice.js';
import { readCursor, toPage } from '../paging/paging.js';
import {
  newWriteOff,
  type NewWriteOff,
  type WriteOffQuery,
  type WriteOffReversal,
  type WriteOffView,
} from './write-off.schemas.js';
import { listWriteOffs, readWriteOff } from './write-offs.store.js';
import { bookWriteOff, decideWriteOff, takeBackWriteOff } from './writing-off.js';

/** Write-offs: debts that the company lets go. */
@Injectable()
export class WriteOffsService implements ApprovedWork, OnModuleInit {
  readonly kind = 'write_off' as const;

  constructor(
    private readonly database: Database,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
    private readonly approvals: ApprovalsService,
  ) {}

  onModuleInit(): void {
    this.approvals.register(this);
  }

  /** Above the company's limit it becomes a request for a second person. What was let go before counts with it. */
  writeOff(actor: Actor, given: NewWriteOff): Promise<WriteOffView | ApprovalView | Refusal> {
    return this.#write(actor, async (tx, writing) => {
      const decided = await decideWriteOff(tx, writing, given);
      if (isRefusal(decided)) return decided;
      const { kind } = this;
      const { customerId, currency } = decided.before;
      const { amountMinor, reason: because } = decided;
      const letGo = { kind, currency, amountMinor: decided.after.writtenOffMinor };
      if (needsSecondPerson(writing.settings.approvals, letGo)) {
        const concerns = [{ customerId, amountMinor }];
        return this.approvals.ask(tx, writing, { kind, request: given, currency, concerns, because, actor });
      }
      const done = await bookWriteOff(tx, writing, decided);
      await this.outbox.add(tx, done.drafts);
      return done.view;
    });
  }

  async run(tx: EntityManager, writing: Writing, request: unknown): Promise<ApprovedDone | Refusal> {
    const decided = await decideWriteOff(tx, writing, newWriteOff.parse(request));
    if (isRefusal(decided)) return decided;
    const { view, drafts } = await bookWriteOff(tx, writing, decided);
    return { documentId: view.id, drafts };
  }

  reverse(actor: Actor, writeOffId: string, { reason }: WriteOffReversal): Promise<WriteOffView | Refusal> {
    return this.#write(actor, async (tx, writing) => {
      const { companyId } = writing;
      const found = await readWriteOff(tx, companyId, writeOffId);
      if (!found) return notFound('write off');
      const invoice = await lockInvoice(tx, companyId, found.invoiceId);
      const writeOff = await readWriteOff(tx, companyId, writeOffId);
      if (!invoice || !writeOff) throw new Error('A write-off that was just there is gone');
      const done = await takeBackWriteOff(tx, writing, { writeOff, invoice, reason });
      if (isRefusal(done)) return done;
      await this.outbox.add(tx, done.drafts);
      return done.view;
    });
  }

  list(companyId: string, query: WriteOffQuery): Promise<Page<WriteOffView> | Refusal> {
    const after = readCursor(query.cursor, 1);
    if (isRefusal(after)) return Promise.resolve(after);
    const { limit, customerId, invoiceId } = query;
    return this.database.inCompany(companyId, async (tx) => {
      const rows = await listWriteOffs(tx, companyId, { limit, customerId, invoiceId, before: after?.[0] });
      return toPage(rows, limit, (row) => [row.id]);
    });
  }

  #write<T>(actor: Actor, work: (tx: EntityManager, writing: Writing) => Promise<T>): Promise<T> {
    const { companyId } = actor;
    const [now, by] = [this.clock.now(), actorName(actor)];
    return this.database.inCompany(companyId, async (tx) => work(tx, await openBooks(tx, { companyId, now, by })));
  }
}
