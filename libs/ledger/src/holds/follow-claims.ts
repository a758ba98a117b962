import { type EventDraft } from '@tactful/contracts';
import { type EntityManager } from 'typeorm';
import { type Writing } from '../company/writing.js';
import { type InvoiceRecord } from '../invoices/invoice.types.js';
import { arrivedOf } from './claims.decision.js';
import { awaitedClaims } from './claims.store.js';
import { toChangedDraft, toReleasedDraft } from './hold.events.js';
import { readHolds, releaseHolds, saveHolds } from './holds.store.js';

/**
 * Looks at what the customers of these invoices said they paid: a claim that is matched by the cash that came in
 * since ends at once, one that is matched in part is known to be. Their customers are locked.
 */
export async function followClaims(
  tx: EntityManager,
  writing: Writing,
  invoices: readonly InvoiceRecord[],
): Promise<readonly EventDraft[]> {
  const { companyId, day } = writing;
  const customerIds = [...new Set(invoices.map(({ customerId }) => customerId))];
  const awaited = await awaitedClaims(tx, companyId, customerIds);
  const received = new Map(awaited.map(({ holdId, receivedMinor }) => [holdId, receivedMinor]));
  if (received.size === 0) return [];
  const news = (await readHolds(tx, companyId, [...received.keys()])).flatMap((hold) => {
    if (!hold.claim) return [];
    const arrived = arrivedOf(hold.claim, received.get(hold.id) ?? 0);
    return arrived === hold.claim.arrived ? [] : [{ ...hold, claim: { ...hold.claim, arrived } }];
  });
  await saveHolds(tx, companyId, news);
  const holdIds = news.filter(({ claim }) => claim.arrived === 'all').map(({ id }) => id);
  const released = await releaseHolds(tx, companyId, { holdIds, now: day.now });
  const still = news.filter(({ claim }) => claim.arrived !== 'all');
  return [
    ...released.map((hold) => toReleasedDraft(writing, hold)),
    ...still.map((hold) => toChangedDraft(writing, hold, ['claim'])),
  ];
}
