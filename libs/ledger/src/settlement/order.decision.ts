import { type Obligation } from '@tactful/contracts';
import { type InvoiceRecord, openOf, toObligations } from '../invoices/invoice.types.js';
import { type SettlementSettings } from './settlement.settings.js';
import { type WantedAllocation } from './settlement.types.js';

/** Oldest due date first; ties by number, then by id so that the order is always the same. */
export function oldestDueFirst(a: InvoiceRecord, b: InvoiceRecord): number {
  return compare(a.dueDate, b.dueDate) || compare(a.number, b.number) || compare(a.invoiceId, b.invoiceId);
}

/**
 * Spreads an amount over open invoices by the company's rule. What counts is what is asked for: of an invoice on a
 * payment plan each instalment stands in the row by its own date.
 */
export function spread(
  amountMinor: number,
  invoices: readonly InvoiceRecord[],
  order: SettlementSettings['order'],
): WantedAllocation[] {
  const owed = invoices
    .filter((invoice) => openOf(invoice) > 0)
    .flatMap((invoice) => toObligations(invoice).filter(({ state }) => state === 'open'));
  const parts = new Map<string, number>();
  let rest = amountMinor;
  for (const { invoiceId, openMinor } of owed.toSorted(inOrder[order])) {
    if (rest === 0) break;
    const part = Math.min(rest, openMinor);
    parts.set(invoiceId, (parts.get(invoiceId) ?? 0) + part);
    rest -= part;
  }
  return [...parts].map(([invoiceId, amountMinor]) => ({ invoiceId, amountMinor }));
}

const inOrder: Readonly<Record<SettlementSettings['order'], (a: Obligation, b: Obligation) => number>> = {
  oldest_due_first: byDueDate,
  oldest_issued_first: (a, b) => compare(a.issueDate, b.issueDate) || byDueDate(a, b),
};

function byDueDate(a: Obligation, b: Obligation): number {
  return compare(a.dueDate, b.dueDate) || compare(a.number, b.number) || compare(a.invoiceId, b.invoiceId);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
