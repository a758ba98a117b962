import { draftEvent, type EventDraft } from '@tactful/contracts';
import { about, type Writing } from '../company/writing.js';
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
