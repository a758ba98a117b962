import { conflict, notFound, type Refusal } from '@tactful/runtime';
import { type EntityManager } from 'typeorm';
import { lockCustomers } from '../customers/customers.store.js';
import { type HoldView } from './hold.schemas.js';
import { readHold } from './holds.store.js';

/** Locks the customer of a hold that lasts still. */
export async function lockHold(tx: EntityManager, companyId: string, holdId: string): Promise<HoldView | Refusal> {
  const found = await readHold(tx, companyId, holdId);
  if (!found) return notFound('hold');
  await lockCustomers(tx, companyId, [found.customerId]);
  const hold = await readHold(tx, companyId, holdId);
  if (hold?.state === 'active') return hold;
  return conflict('already_released', 'This hold has ended already.', { state: 'released' });
}
