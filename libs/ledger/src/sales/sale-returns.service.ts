import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Outbox } from '@tactful/messaging';
import { type Actor, actorName, Clock, Database, isRefusal, type Refusal } from '@tactful/runtime';
import { type EntityManager } from 'typeorm';
import { needsSecondPerson } from '../approvals/approval.decision.js';
import { type ApprovalView } from '../approvals/approval.schemas.js';
import { type ApprovedDone, type ApprovedWork } from '../approvals/approval.types.js';
import { ApprovalsService } from '../approvals/approvals.service.js';
import { openBooks, type Writing } from '../company/writing.js';
import { type NewSaleReturn, type SaleReturnView, wantedSaleReturn } from './sale-return.schemas.js';
import { bookSaleReturn, type DecidedSaleReturn, decideSaleReturn } from './taking-back.js';

/** Invoices that come back from a factor. */
@Injectable()
export class SaleReturnsService implements ApprovedWork, OnModuleInit {
  readonly kind = 'sale_return' as const;

  constructor(
    private readonly database: Database,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
    private readonly approvals: ApprovalsService,
  ) {}

  onModuleInit(): void {
    this.approvals.register(this);
  }

  /** Unless the company decided otherwise, it becomes a request for a second person, as the sale did. */
  takeBack(actor: Actor, saleId: string, given: NewSaleReturn): Promise<SaleReturnView | ApprovalView | Refusal> {
    const { companyId } = actor;
    const [now, by] = [this.clock.now(), actorName(actor)];
    const request = { ...given, saleId };
    return this.database.inCompany<SaleReturnView | ApprovalView | Refusal>(companyId, async (tx) => {
      const writing = await openBooks(tx, { companyId, now, by });
      const decided = await decideSaleReturn(tx, writing, request);
      if (isRefusal(decided)) return decided;
      const { kind } = this;
      const { currency, factor } = decided.sale;
      const concerns = concernsOf(decided);
      const amountMinor = concerns.reduce((sum, one) => sum + one.amountMinor, 0);
      if (needsSecondPerson(writing.settings.approvals, { kind, currency, amountMinor })) {
        const because = `from ${factor.name}: ${given.reason}`;
        return this.approvals.ask(tx, writing, { kind, request, currency, concerns, because, actor });
      }
      const done = await bookSaleReturn(tx, writing, decided);
      await this.outbox.add(tx, done.drafts);
      return done.view;
    });
  }

  async run(tx: EntityManager, writing: Writing, request: unknown): Promise<ApprovedDone | Refusal> {
    const decided = await decideSaleReturn(tx, writing, wantedSaleReturn.parse(request));
    if (isRefusal(decided)) return decided;
    const { view, drafts } = await bookSaleReturn(tx, writing, decided);
    return { documentId: view.id, drafts };
  }
}

function concernsOf({ returned }: DecidedSaleReturn): { customerId: string; amountMinor: number }[] {
  const byCustomer = Map.groupBy(returned, ({ before }) => before.customerId);
  return [...byCustomer].map(([customerId, mine]) => ({
    customerId,
    amountMinor: mine.reduce((sum, one) => sum + one.amountMinor, 0),
  }));
}
