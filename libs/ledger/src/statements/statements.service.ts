import { Injectable } from '@nestjs/common';
import { type Page } from '@tactful/contracts';
import { Outbox } from '@tactful/messaging';
import {
  type Actor,
  actorName,
  Clock,
  Database,
  isRefusal,
  notFound,
  type Refusal,
  unacceptable,
} from '@tactful/runtime';
import { type EntityManager } from 'typeorm';
import { readLetterhead } from '../company/letterhead.store.js';
import { openBooks } from '../company/writing.js';
import { lockCustomers, readCustomer } from '../customers/customers.store.js';
import { readCursor, toPage } from '../paging/paging.js';
import { issueStatements } from './issuing-statements.js';
import { toStatementCsv } from './paper/statement-csv.decision.js';
import { statementPdf } from './paper/statement-pdf.js';
import {
  type NewStatement,
  type StatementQuery,
  type StatementSummary,
  type StatementView,
} from './statement.schemas.js';
import { toSendingDraft } from './statement.events.js';
import { insertSendings, listStatements, readStatement } from './statements.store.js';

/** More lines than this are no statement that anybody reads: a shorter period is asked for. */
const mostLines = 5_000;

/** Statements of account. */
@Injectable()
export class StatementsService {
  constructor(
    private readonly database: Database,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  issue(actor: Actor, customerId: string, given: NewStatement): Promise<StatementView | Refusal> {
    const { companyId } = actor;
    const [now, by] = [this.clock.now(), actorName(actor)];
    return this.database.inCompany(companyId, async (tx) => {
      if (!(await readCustomer(tx, companyId, customerId))) return notFound('customer');
      const writing = await openBooks(tx, { companyId, now, by });
      if (given.to > writing.day.today) {
        return unacceptable('day_in_future', `to lies after today (${writing.day.today}).`, '/to');
      }
      if (given.from > given.to) return unacceptable('period_ends_before_it_begins', 'from lies after to.', '/from');
      const { send, ...order } = given;
      const orders = [{ customerId, ...order }];
      const { issued, drafts } = await issueStatements(tx, writing, { orders, scheduled: false, send });
      const [statement] = issued;
      const view = statement && (await readStatement(tx, companyId, statement.statementId));
      if (!view) throw new Error('A statement that was just issued is gone');
      if (view.activity.length + view.openItems.length > mostLines) {
        const detail = `This statement would have more than ${mostLines} lines: choose a shorter period.`;
        return unacceptable('statement_too_long', detail, '/from');
      }
      await this.outbox.add(tx, drafts);
      return view;
    });
  }

  /** Tells the customer that a statement is ready that was issued before; as often as somebody wants it. */
  send(actor: Actor, statementId: string): Promise<StatementView | Refusal> {
    const { companyId } = actor;
    const [now, by] = [this.clock.now(), actorName(actor)];
    return this.database.inCompany(companyId, async (tx) => {
      const statement = await readStatement(tx, companyId, statementId);
      if (!statement) return notFound('statement');
      await lockCustomers(tx, companyId, [statement.customerId]);
      const writing = await openBooks(tx, { companyId, now, by });
      const [round = 1] = await insertSendings(tx, companyId, { statementIds: [statementId], now, by });
      await this.outbox.add(tx, [toSendingDraft(writing, statement, round)]);
      return statement;
    });
  }

  find(companyId: string, statementId: string): Promise<StatementView | Refusal> {
    return this.database.inCompany(
      companyId,
      async (tx) => (await readStatement(tx, companyId, statementId)) ?? notFound('statement'),
    );
  }

  list(companyId: string, customerId: string, query: StatementQuery): Promise<Page<StatementSummary> | Refusal> {
    const after = readCursor(query.cursor, 1);
    if (isRefusal(after)) return Promise.resolve(after);
    const { limit } = query;
    return this.database.inCompany(companyId, async (tx) => {
      if (!(await readCustomer(tx, companyId, customerId))) return notFound('customer');
      const rows = await listStatements(tx, companyId, { customerId, limit, before: after?.[0] });
      return toPage(rows, limit, (row) => [row.id]);
    });
  }

  /** The statement as a paper. */
  async pdf(companyId: string, statementId: string): Promise<Buffer | Refusal> {
    const found = await this.#withNames(companyId, statementId);
    return isRefusal(found) ? found : statementPdf(found.statement, found);
  }

  /** The statement as a table. */
  async csv(companyId: string, statementId: string): Promise<Buffer | Refusal> {
    const found = await this.find(companyId, statementId);
    return isRefusal(found) ? found : Buffer.from(toStatementCsv(found));
  }

  #withNames(companyId: string, statementId: string) {
    return this.database.inCompany(companyId, async (tx: EntityManager) => {
      const statement = await readStatement(tx, companyId, statementId);
      if (!statement) return notFound('statement');
      const customer = await readCustomer(tx, companyId, statement.customerId);
      if (!customer) return notFound('customer');
      return { statement, customer, letterhead: await readLetterhead(tx, companyId) };
    });
  }
}
