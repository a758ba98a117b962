import { type Obligation } from '@tactful/contracts';
import { type InvoiceRecord, toObligations } from '../../invoices/invoice.types.js';

/**
 * Obligations that were open before a change of plan and stand on their invoices no more: told once as withdrawn, so
 * that nobody goes on asking for them.
 */
export function withdrawn(
  before: readonly InvoiceRecord[],
  after: readonly InvoiceRecord[],
  why: 'on_plan' | 'accelerated',
): Obligation[] {
  const still = new Set(after.flatMap(toObligations).map(({ obligationId }) => obligationId));
  return before
    .flatMap(toObligations)
    .filter(({ obligationId, state }) => state === 'open' && !still.has(obligationId))
    .map((obligation) => ({ ...obligation, openMinor: 0, disputedMinor: 0, state: 'void', withdrawn: why }));
}
