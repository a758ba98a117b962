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
import { readCursor, toPage } from '../paging/paging.js';
import { newSale, type NewSale, type SaleQuery, type SaleView } from './sale.schemas.js';
import { listSales, readSale } from './sales.store.js';
import { bookSale, type DecidedSale, decideSale } from './selling.js';

/** Sales to a factor: somebody else is owed from then on. */
@Injectable()
export class SalesService implements ApprovedWork, OnModuleInit {
  readonly kind = 'sale' as const;

  constructor(
    private readonly database: Database,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
    private readonly approvals: ApprovalsService,
  ) {}

  onModuleInit(): void {
    this.approvals.register(this);
  }

  /** Unless the company decided otherwise, it becomes a request for a second person. */
  sell(actor: Actor, given: NewSale): Promise<SaleView | ApprovalView | Refusal> {
    const { companyId } = actor;
    const [now, by] = [this.clock.now(), actorName(actor)];
    return this.database.inCompany<SaleView | ApprovalView | Refusal>(companyId, async (tx) => {
      const writing = await openBooks(tx, { companyId, now, by });
      const decided = await decideSale(tx, writing, given);
      if (isRefusal(decided)) return decided;
      const { kind } = this;
      const { currency, amountMinor } = decided;
      if (needsSecondPerson(writing.settings.approvals, { kind, currency, amountMinor })) {
        const because = given.reason ?? `to ${given.factor.name}`;
        const concerns = concernsOf(decided);
        return this.approvals.ask(tx, writing, { kind, request: given, currency, concerns, because, actor });
      }
      const done = await bookSale(tx, writing, { given, decided });
      await this.outbox.add(tx, done.drafts);
      return done.view;
    });
  }

  async run(tx: EntityManager, writing: Writing, request: unknown): Promise<ApprovedDone | Refusal> {
    const given = newSale.parse(request);
    const decided = await decideSale(tx, writing, given);
    if (isRefusal(decided)) return decided;
    const { view, drafts } = await bookSale(tx, writing, { given, decided });
    return { documentId: view.id, drafts };
  }

  find(companyId: string, saleId: string): Promise<SaleView | Refusal> {
    return this.database.inCompany(
      companyId,
      async (tx) => (await readSale(tx, companyId, saleId)) ?? notFound('sale'),
    );
  }

  list(companyId: string, { cursor, limit }: SaleQuery): Promise<Page<SaleView> | Refusal> {
    const after = readCursor(cursor, 1);
    if (isRefusal(after)) return Promise.resolve(after);
    return this.database.inCompany(companyId, async (tx) => {
      const rows = await listSales(tx, companyId, { limit, before: after?.[0] });
      return toPage(rows, limit, (row) => [row.id]);
    });
  }
}

function concernsOf({ sold }: DecidedSale): { customerId: string; amountMinor: number }[] {
  const byCustomer = Map.groupBy(sold, ({ before }) => before.customerId);
  return [...byCustomer].map(([customerId, mine]) => ({
    customerId,
    amountMinor: mine.reduce((sum, one) => sum + one.amountMinor, 0),
  }));
}
