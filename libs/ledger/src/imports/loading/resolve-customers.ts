import { type EntityManager } from 'typeorm';
import { lockByExternalId, lockCustomers } from '../../customers/customers.store.js';
import { type CustomerReference } from '../rows/invoice-row.decision.js';

/**
 * Finds and locks the customers that rows refer to; what the returned function does not find does not exist. A file that
 * names customers both by our id and by its own may lock them out of order: a deadlock of that is tried again.
 */
export async function resolveCustomers(
  tx: EntityManager,
  companyId: string,
  references: readonly CustomerReference[],
): Promise<(reference: CustomerReference) => string | undefined> {
  const ids = new Set<string>();
  const externalIds = new Set<string>();
  for (const reference of references) {
    if ('id' in reference) ids.add(reference.id);
    else externalIds.add(reference.externalId);
  }
  const known = ids.size > 0 ? await lockCustomers(tx, companyId, [...ids]) : ids;
  const byExternalId = externalIds.size > 0 ? await lockByExternalId(tx, companyId, [...externalIds]) : undefined;
  return (reference) => {
    if ('id' in reference) return known.has(reference.id) ? reference.id : undefined;
    return byExternalId?.get(reference.externalId);
  };
}
