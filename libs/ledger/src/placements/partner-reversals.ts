import { draftEvent, type EventDraft } from '@tactful/contracts';
import { randomUUIDv7 } from 'node:crypto';
import { type EntityManager } from 'typeorm';
import { about, type Writing } from '../company/writing.js';
import { entryOfDocument } from '../journal/journal.store.js';
import { type Entry } from '../journal/journal.types.js';
import { partnerFeeReversed } from './placement.entries.js';
import { type PlacementRecord, toEventPlacement } from './placement.types.js';
import { readPartnerPayment, readPlacement, savePlacement } from './placements.store.js';

/** What a payment that did not hold takes back of a placement: entries to be booked and events to be told with it. */
export interface PartnerReversal {
  readonly entries: readonly Entry[];
  readonly drafts: readonly EventDraft[];
}

/**
 * A payment that a partner had passed on did not hold: the partner collected that much less, and what it kept of it as
 * its fee is not owed. Nothing to do for any other payment. The customer is locked.
 */
export async function reversePartnerPayment(
  tx: EntityManager,
  writing: Writing,
  paymentId: string,
): Promise<PartnerReversal> {
  const { companyId, day, by } = writing;
  const partner = await readPartnerPayment(tx, companyId, paymentId);
  if (!partner) return { entries: [], drafts: [] };
  const { amountMinor, feeMinor } = partner;
  const record = await readPlacement(tx, companyId, partner.placementId);
  if (!record) throw new Error('A payment of a placement that is gone');
  const after: PlacementRecord = {
    ...record,
    collectedMinor: record.collectedMinor - amountMinor,
    feesMinor: record.feesMinor - feeMinor,
  };
  await savePlacement(tx, companyId, after);
  const told = { placement: toEventPlacement(after), paymentId, currency: record.currency, amountMinor, feeMinor, by };
  const draft = draftEvent('ledger.placement.payment_reversed.v1', about(writing, record.customerId), told);
  if (feeMinor === 0) return { entries: [], drafts: [draft] };
  const { customerId } = record;
  const reverses = await entryOfDocument(tx, companyId, { customerId, documentId: paymentId, kind: 'agency_fee' });
  const made = { entryId: randomUUIDv7(), valueDate: day.today, reverses };
  return { entries: [partnerFeeReversed(record, { paymentId, feeMinor }, made)], drafts: [draft] };
}
