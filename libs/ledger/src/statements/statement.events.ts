import { draftEvent, type EventDraft } from '@tactful/contracts';
import { about, type Writing } from '../company/writing.js';
import { type StatementView } from './statement.schemas.js';
import { type IssuedStatement } from './statements.store.js';

/** The event of a statement that was issued. */
export function toIssuedDraft(
  writing: Writing,
  issued: IssuedStatement,
  { scheduled, send }: { readonly scheduled: boolean; readonly send: boolean },
): EventDraft {
  const { statementId, order, content } = issued;
  const { openingMinor, closingMinor } = content;
  const { customerId: _, ...rest } = order;
  const data = { statementId, ...rest, openingMinor, closingMinor, scheduled, send, by: writing.by };
  return draftEvent('ledger.statement.issued.v1', about(writing, order.customerId), data);
}

/** The event of a statement that is sent after it was issued. */
export function toSendingDraft(
  writing: Writing,
  { id: statementId, customerId, currency, from, to }: StatementView,
  round: number,
): EventDraft {
  const data = { statementId, currency, from, to, round, by: writing.by };
  return draftEvent('ledger.statement.sending_asked.v1', about(writing, customerId), data);
}
