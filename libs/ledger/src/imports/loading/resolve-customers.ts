import { type EntityManager } from 'typeorm';
import { customerIdsByExternalId, lockCustomers } from '../../customers/customers.store.js';
import { type CustomerReference } from '../rows/invoice-row.decision.js';

/** Finds and locks the customers that rows refer to; what the returned function does not find does not exist. */
export async function resolveCustomers(
  tx: EntityManager,
  companyId: string,
  references: readonly CustomerReference[],
): Promise<(reference: CustomerReference) => string | undefined> {
  const externalIds = references.flatMap((reference) => ('externalId' in reference ? [reference.externalId] : []));
  const byExternalId = await customerIdsByExternalId(tx, companyId, [...new Set(externalIds)]);
  const byId = references.flatMap((reference) => ('id' in reference ? [reference.id] : []));
  const known = await lockCustomers(tx, companyId, [...new Set([...byId, ...byExternalId.values()])]);
  return (reference) => {
    const id = 'id' in reference ? reference.id : byExternalId.get(reference.externalId);
    return id !== undefined && known.has(id) ? id : undefined;
  };
}
