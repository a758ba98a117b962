import { type Obligation } from '@tactful/contracts';
import { type InvoiceRecord, toObligations } from './invoice.types.js';

/**
 * Gives what was closed before a change and is owed after it a new obligation: a closed obligation is never opened
 * again. Of an invoice on a plan these are single parts. What stayed open keeps its obligation.
 *
 * For everything that takes back a settlement: a payment that did not hold, a recovered write-off, a plan that ended.
 */
export function reopenClosed(
  before: InvoiceRecord,
  after: InvoiceRecord,
  made: { readonly nextId: () => string; readonly at: string },
): InvoiceRecord {
  const closed = new Set(toObligations(before).filter(isClosed).map(idOf));
  const reopened = new Set(toObligations(after).filter(isOpen).map(idOf)).intersection(closed);
  if (reopened.size === 0) return after;
  const { plan } = after;
  if (!plan) return { ...after, reopening: { obligationId: made.nextId(), at: made.at } };
  const parts = plan.parts.map((part) =>
    reopened.has(part.obligationId) ? { ...part, obligationId: made.nextId(), knownAt: made.at } : part,
  );
  return { ...after, plan: { ...plan, parts } };
}

function isClosed({ state }: Obligation): boolean {
  return state === 'paid' || state === 'void';
}

function isOpen({ state }: Obligation): boolean {
  return state === 'open';
}

function idOf({ obligationId }: Obligation): string {
  return obligationId;
}
