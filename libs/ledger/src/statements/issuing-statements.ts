import { type EventDraft } from '@tactful/contracts';
import { randomUUIDv7 } from 'node:crypto';
import { type EntityManager } from 'typeorm';
import { type Writing } from '../company/writing.js';
import { isWorthSending, toContent } from './statement.decision.js';
import { toIssuedDraft } from './statement.events.js';
import { statementFacts } from './statement-facts.store.js';
import { type StatementOrder } from './statement.types.js';
import { insertSendings, insertStatements, type IssuedStatement } from './statements.store.js';

/** Issues statements, one or hundreds. Those of a schedule that would have nothing to say are left out. */
export async function issueStatements(
  tx: EntityManager,
  writing: Writing,
  wanted: { readonly orders: readonly StatementOrder[]; readonly scheduled: boolean; readonly send: boolean },
): Promise<{ readonly issued: readonly IssuedStatement[]; readonly drafts: readonly EventDraft[] }> {
  const { orders, scheduled, send } = wanted;
  const { companyId, day, by } = writing;
  const facts = await statementFacts(tx, companyId, orders);
  const issued = orders.flatMap((order, index): IssuedStatement[] => {
    const found = facts[index];
    if (!found || (scheduled && !isWorthSending(found))) return [];
    return [{ statementId: randomUUIDv7(), order, content: toContent(found, order.form) }];
  });
  await insertStatements(tx, companyId, { statements: issued, now: day.now, by, scheduled });
  const sent = send ? issued.map(({ statementId }) => statementId) : [];
  await insertSendings(tx, companyId, { statementIds: sent, now: day.now, by });
  return { issued, drafts: issued.map((statement) => toIssuedDraft(writing, statement, { scheduled, send })) };
}
