import { type EventDraft } from '@tactful/contracts';
import { type EntityManager } from 'typeorm';
import { followWaivers } from '../charges/waivers/follow-waivers.js';
import { type Writing } from '../company/writing.js';
import { followClaims } from '../holds/follow-claims.js';
import { type InvoiceRecord } from '../invoices/invoice.types.js';
import { followPlans } from '../plans/following.js';
import { followPromises } from '../promises/follow-promises.js';

/**
 * Call it in every transaction that took something off invoices (cash, a credit, a write-off, a sale, taking back),
 * after their amounts are saved and with their customers locked. It lets the features that wait for money look at
 * them at once, and returns their events for the outbox, behind the event of what happened.
 */
export async function afterSettlement(
  tx: EntityManager,
  writing: Writing,
  invoices: readonly InvoiceRecord[],
): Promise<readonly EventDraft[]> {
  // Offers to waive come first: what they take off counts for whoever waits for the invoice to be settled.
  const { invoices: settled, drafts: waivers } = await followWaivers(tx, writing, invoices);
  const plans = await followPlans(tx, writing, settled);
  const promises = await followPromises(tx, writing, settled);
  return [...waivers, ...plans, ...promises, ...(await followClaims(tx, writing, settled))];
}
