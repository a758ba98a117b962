import { type ImportMode } from '../import.kinds.js';
import { type CustomerReference } from '../rows/invoice-row.decision.js';
import { type RowProblem } from './loading.types.js';

/** What is wrong with a row, apart from its number. */
export type Problem = Omit<RowProblem, 'row'>;

/** A problem as a decision returns it. */
export function problem(field: string, code: string, message: string): { readonly problem: Problem } {
  return { problem: { field, code, message } };
}

/** The problem of a row whose customer does not exist. */
export function customerMissing(reference: CustomerReference): { readonly problem: Problem } {
  const field = 'id' in reference ? 'customerId' : 'customerExternalId';
  return problem(field, 'customer_not_found', 'there is no such customer');
}

/**
 * The problem of a row that says something else than the booked document with its external id, undefined when it says
 * the same. No mode changes what is booked: `upsert` tells the field, so that it can be corrected by a reversal.
 */
export function bookedProblem<Document extends object>(
  noun: string,
  fields: readonly (keyof Document & string)[],
  documents: { readonly before: Document; readonly row: Document; readonly mode: ImportMode },
): Problem | undefined {
  const { before, row, mode } = documents;
  const moved = fields.find((field) => before[field] !== row[field]);
  if (moved === undefined) return undefined;
  if (mode === 'upsert') {
    const message = `cannot be changed once a ${noun} is booked: reverse it, or book the difference`;
    return { field: moved, code: 'cannot_change', message };
  }
  const message = `a ${noun} with this externalId exists and says something else`;
  return { field: 'externalId', code: 'already_exists', message };
}
