import { draftEvent, type EventDraft } from '@tactful/contracts';
import { isRefusal, type Refusal, unacceptable } from '@tactful/runtime';
import { randomUUIDv7 } from 'node:crypto';
import { type EntityManager } from 'typeorm';
import { about, type Writing } from '../company/writing.js';
import { externalIdTaken } from '../fields/external-id.js';
import { isInFuture } from '../fields/dates.js';
import { type InvoiceRecord } from '../invoices/invoice.types.js';
import { bookEntries } from '../journal/journal.store.js';
import { receivePayments } from '../payments/receiving.js';
import { type WantedAllocation } from '../settlement/settlement.types.js';
import { allocatePartnerPayment } from './placement.decision.js';
import { partnerFee } from './placement.entries.js';
import { type PartnerPayment } from './placement.schemas.js';
import { type PlacementRecord, toEventPlacement } from './placement.types.js';
import { refusalOf } from './placing.js';
import { insertPartnerPayment, savePlacement } from './placements.store.js';

/** What a partner passed on, for a placement whose customer is locked. */
export interface PartnerPaymentCommand {
  readonly record: PlacementRecord;
  readonly invoices: readonly InvoiceRecord[];
  readonly given: PartnerPayment;
}

/**
 * The customer has paid all that the partner collected: it is received like any payment, and what the partner kept of it
 * leaves cash as agency fees.
 */
export async function receivePartnerPayment(
  tx: EntityManager,
  writing: Writing,
  { record, invoices, given }: PartnerPaymentCommand,
): Promise<{ readonly record: PlacementRecord; readonly drafts: readonly EventDraft[] } | Refusal> {
  const { companyId, day, by } = writing;
  const { amountMinor, feeMinor, receivedOn = day.today } = given;
  if (isInFuture(receivedOn, day.today)) {
    return unacceptable('received_in_future', `receivedOn lies after today (${day.today}).`, '/receivedOn');
  }
  const allocation = allocatePartnerPayment(record, invoices, given);
  if (allocation.kind === 'refused') return refusalOf(allocation);
  const paymentId = randomUUIDv7();
  const received = await receive(tx, writing, { record, given, paymentId, receivedOn, parts: allocation.parts });
  if (isRefusal(received)) return received;
  await insertPartnerPayment(tx, companyId, { placementId: record.placementId, paymentId, amountMinor, feeMinor });
  const paid = {
    ...record,
    collectedMinor: record.collectedMinor + amountMinor,
    feesMinor: record.feesMinor + feeMinor,
  };
  await savePlacement(tx, companyId, paid);
  if (feeMinor > 0) {
    const fee = partnerFee(record, { paymentId, feeMinor }, { entryId: randomUUIDv7(), valueDate: receivedOn });
    await bookEntries(tx, companyId, { entries: [fee], now: day.now, by });
  }
  const told = { paymentId, currency: record.currency, amountMinor, feeMinor, receivedOn };
  const data = { placement: toEventPlacement(paid), ...told, by };
  const draft = draftEvent('ledger.placement.paid.v1', about(writing, record.customerId), data);
  return { record: paid, drafts: [...received, draft] };
}

async function receive(
  tx: EntityManager,
  writing: Writing,
  incoming: {
    readonly record: PlacementRecord;
    readonly given: PartnerPayment;
    readonly paymentId: string;
    readonly receivedOn: string;
    readonly parts: readonly WantedAllocation[];
  },
): Promise<readonly EventDraft[] | Refusal> {
  const { record, given, paymentId, receivedOn, parts } = incoming;
  const { amountMinor, externalId } = given;
  const payment = {
    paymentId,
    customerId: record.customerId,
    externalId,
    currency: record.currency,
    amountMinor,
    unappliedMinor: amountMinor,
    receivedOn,
    method: 'other',
  } as const;
  const receiving = await receivePayments(tx, writing, [{ payment, destination: { kind: 'exact', parts } }]);
  if (receiving.kind === 'taken') return externalIdTaken('payment', externalId ?? '', undefined);
  const [settlement] = receiving.settlements;
  if (settlement?.kind === 'refused') return unacceptable(settlement.code, settlement.detail, settlement.pointer);
  return receiving.drafts;
}
