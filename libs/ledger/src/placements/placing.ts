import { draftEvent, type EventDraft } from '@tactful/contracts';
import { conflict, type Refusal, unacceptable } from '@tactful/runtime';
import { randomUUIDv7 } from 'node:crypto';
import { type EntityManager } from 'typeorm';
import { about, type Writing } from '../company/writing.js';
import { lockCustomers } from '../customers/customers.store.js';
import { isInFuture } from '../fields/dates.js';
import { activeHolds } from '../holds/holds.store.js';
import { liftHolds, placeHolds } from '../holds/placing.js';
import { type InvoiceRecord, openOf } from '../invoices/invoice.types.js';
import { readInvoices } from '../invoices/invoices.store.js';
import { bookEntries } from '../journal/journal.store.js';
import { readTask } from '../tasks/tasks.store.js';
import { type PlacementProblem, placeInvoices, type PlacingOutcome } from './placement.decision.js';
import { invoicesPlaced, placementEnded } from './placement.entries.js';
import { type NewPlacement } from './placement.schemas.js';
import { type PlacementRecord, type SignedConduct, toEventPlacement } from './placement.types.js';
import { insertPlacement, markPlaced, savePlacement } from './placements.store.js';

/** A placement as it was decided under its customer's lock; nothing is written yet. */
export type DecidedPlacement = Extract<PlacingOutcome, { kind: 'placed' }>;

/** Locks the customer and decides on the invoices and holds as they are. */
export async function decidePlacement(
  tx: EntityManager,
  { companyId, day }: Writing,
  given: NewPlacement,
): Promise<DecidedPlacement | Refusal> {
  const { customerId, codeOfConduct } = given;
  const known = await lockCustomers(tx, companyId, [customerId]);
  if (!known.has(customerId)) return unacceptable('customer_not_found', 'There is no such customer.', '/customerId');
  if (codeOfConduct && isInFuture(codeOfConduct.signedOn, day.today)) {
    return unacceptable('signed_in_future', `signedOn lies after today (${day.today}).`, '/codeOfConduct/signedOn');
  }
  const invoices = await readInvoices(tx, companyId, given.invoiceIds);
  const holds = await activeHolds(tx, companyId, { customerIds: [customerId], today: day.today });
  const task = given.callTask ? await readTask(tx, companyId, given.callTask.taskId) : undefined;
  const outcome = placeInvoices(given, { invoices, holds, task, zone: day.zone });
  return outcome.kind === 'placed' ? outcome : refusalOf(outcome);
}

/** Writes what was decided: the invoices stand in `placed`, and a hold on each keeps us from asking. */
export async function bookPlacement(
  tx: EntityManager,
  writing: Writing,
  placing: { readonly given: NewPlacement; readonly decided: DecidedPlacement },
): Promise<{ readonly record: PlacementRecord; readonly drafts: readonly EventDraft[] }> {
  const { companyId, day, by } = writing;
  const { given, decided } = placing;
  const { customerId, kind, partner } = given;
  const orders = decided.invoices.map(({ invoiceId }) => {
    return { customerId, invoiceId, reason: 'placed', until: null, note: `with ${partner.name}` } as const;
  });
  const { holds, drafts } = await placeHolds(tx, writing, orders);
  const record: PlacementRecord = {
    placementId: randomUUIDv7(),
    customerId,
    kind,
    partner,
    currency: decided.currency,
    invoices: decided.invoices.map((one) => ({
      invoiceId: one.invoiceId,
      number: one.number,
      amountMinor: openOf(one),
    })),
    callTask: decided.call,
    reason: given.reason,
    state: 'placed',
    holdIds: holds.map(({ holdId }) => holdId),
    codeOfConduct: given.codeOfConduct && signedConduct(writing, given.codeOfConduct),
    placedAt: day.now.toString({ smallestUnit: 'microsecond' }),
    placedBy: by,
    endedAt: null,
    endedBecause: null,
    collectedMinor: 0,
    feesMinor: 0,
    complaints: 0,
  };
  await insertPlacement(tx, companyId, record);
  await markPlaced(tx, companyId, { invoiceIds: given.invoiceIds, placementId: record.placementId });
  const entry = invoicesPlaced(record, decided.invoices, { entryId: randomUUIDv7(), valueDate: day.today });
  await bookEntries(tx, companyId, { entries: [entry], now: day.now, by });
  const data = { placement: toEventPlacement(record), by };
  return { record, drafts: [draftEvent('ledger.placement.placed.v1', about(writing, customerId), data), ...drafts] };
}

/** The company's code of conduct as it is today, with the signature under it. */
export function signedConduct(
  { settings }: Writing,
  signature: { readonly signedBy: string; readonly signedOn: string },
): SignedConduct {
  return { ...settings.placements.codeOfConduct, ...signature };
}

/** Ends a placement whose customer is locked: what is still open comes back, and we may ask for it again. */
export async function endPlacement(
  tx: EntityManager,
  writing: Writing,
  end: {
    readonly record: PlacementRecord;
    readonly invoices: readonly InvoiceRecord[];
    readonly state: 'recalled' | 'closed';
    readonly reason: string | null;
  },
): Promise<{ readonly record: PlacementRecord; readonly drafts: readonly EventDraft[] }> {
  const { companyId, day, by } = writing;
  const { state, reason, invoices } = end;
  const endedAt = day.now.toString({ smallestUnit: 'microsecond' });
  const record: PlacementRecord = { ...end.record, state, endedAt, endedBecause: reason };
  await savePlacement(tx, companyId, record);
  const invoiceIds = invoices.map((invoice) => invoice.invoiceId);
  await markPlaced(tx, companyId, { invoiceIds, placementId: null });
  const lifted = await liftHolds(tx, writing, record.holdIds);
  const entry = placementEnded(record, invoices, { entryId: randomUUIDv7(), valueDate: day.today });
  await bookEntries(tx, companyId, { entries: entry ? [entry] : [], now: day.now, by });
  const told = { placement: toEventPlacement(record), by };
  const customer = about(writing, record.customerId);
  const draft =
    state === 'recalled'
      ? draftEvent('ledger.placement.recalled.v1', customer, { ...told, reason: reason ?? '' })
      : draftEvent('ledger.placement.closed.v1', customer, { ...told, reason });
  return { record, drafts: [draft, ...lifted] };
}

/** A problem as the API tells it. */
export function refusalOf({ code, detail, pointer, more }: PlacementProblem): Refusal {
  return pointer === null ? conflict(code, detail, more) : unacceptable(code, detail, pointer);
}
