import { type EventDraft } from '@tactful/contracts';
import { randomUUIDv7 } from 'node:crypto';
import { type EntityManager } from 'typeorm';
import { addToAgenda } from '../../agenda/agenda.store.js';
import { type Writing } from '../../company/writing.js';
import { liftHolds, placeHolds } from '../../holds/placing.js';
import { activeHolds } from '../../holds/holds.store.js';
import { type InvoiceRecord } from '../../invoices/invoice.types.js';
import { payDaysOf } from '../../pay-days/pay-days.store.js';
import { type CollectionRecord, type MandateRecord } from '../mandate.types.js';
import { activeMandates } from '../mandates.store.js';
import { collectableOf, type CollectedBy, collectOn, notCollectable } from './collection.decision.js';
import { collectionDraft } from './collection.events.js';
import { insertCollections, runningCollections, saveCollections } from './collections.store.js';

/**
 * Announces collections of those among the invoices for which there is a mandate, and pauses asking for them. Their
 * customers are locked. What is settled, promised, on a plan, placed or held is left to be paid otherwise.
 */
export async function announceCollections(
  tx: EntityManager,
  writing: Writing,
  invoices: readonly InvoiceRecord[],
): Promise<readonly EventDraft[]> {
  const { companyId, day } = writing;
  const open = invoices.filter((invoice) => collectableOf(invoice) > 0);
  if (open.length === 0) return [];
  const customerIds = [...new Set(open.map(({ customerId }) => customerId))];
  const mandates = new Map((await activeMandates(tx, companyId, customerIds)).map((found) => [keyOf(found), found]));
  if (mandates.size === 0) return [];
  const held = await heldInvoices(tx, writing, open);
  const running = await runningCollections(tx, companyId, { invoiceIds: open.map(({ invoiceId }) => invoiceId) });
  const by = await collectedBy(tx, writing, customerIds);
  const known = new Set(running.map(({ invoiceId }) => invoiceId));
  const planned = open.flatMap((invoice): Planned[] => {
    const mandate = mandates.get(keyOf(invoice));
    const isLeft = known.has(invoice.invoiceId) || notCollectable(invoice, held(invoice)) !== undefined;
    return !mandate || isLeft ? [] : [{ invoice, mandate, on: collectOn(invoice.dueDate, by(mandate), day.today) }];
  });
  return announce(tx, writing, planned);
}

/** By what the days of collections of these customers are found, mandate by mandate. */
export async function collectedBy(
  tx: EntityManager,
  { companyId, settings }: Writing,
  customerIds: readonly string[],
): Promise<(mandate: MandateRecord) => CollectedBy> {
  const known = await payDaysOf(tx, companyId, customerIds);
  const withinDays = settings.mandates.waitForPayDayDays;
  return ({ customerId, terms }) => ({ terms, payDays: { days: known.get(customerId) ?? [], withinDays } });
}

interface Planned {
  readonly invoice: InvoiceRecord;
  readonly mandate: MandateRecord;
  readonly on: string;
}

async function announce(
  tx: EntityManager,
  writing: Writing,
  planned: readonly Planned[],
): Promise<readonly EventDraft[]> {
  const orders = planned.map(({ invoice, on }) => holdOrder(writing, invoice, on));
  const { holds, drafts } = await placeHolds(tx, writing, orders);
  const collections = planned.map(({ invoice, mandate, on }, index): CollectionRecord => {
    const { customerId, invoiceId, number, currency } = invoice;
    return {
      collectionId: randomUUIDv7(),
      mandateId: mandate.mandateId,
      customerId,
      invoiceId,
      number,
      currency,
      amountMinor: collectableOf(invoice),
      method: mandate.method,
      state: 'announced',
      collectOn: on,
      attempt: 1,
      reason: null,
      holdId: holds[index]?.holdId ?? '',
      toldOn: null,
      untoldBecause: null,
      paymentId: null,
    };
  });
  await insertCollections(tx, writing.companyId, collections);
  await noteDays(tx, writing, collections);
  return [...collections.map((collection) => collectionDraft(writing, 'announced', collection)), ...drafts];
}

/** Moves a collection to a new day, of which the customer is told: it keeps its pause until then. */
export async function announceAgain(
  tx: EntityManager,
  writing: Writing,
  collection: CollectionRecord,
): Promise<{ readonly collection: CollectionRecord; readonly drafts: readonly EventDraft[] }> {
  const lifted = await liftHolds(tx, writing, [collection.holdId]);
  const { holds, drafts } = await placeHolds(tx, writing, [holdOrder(writing, collection, collection.collectOn)]);
  const again = { ...collection, holdId: holds[0]?.holdId ?? collection.holdId };
  await saveCollections(tx, writing.companyId, [again]);
  await noteDays(tx, writing, [again]);
  // The new pause is told first: in between there is no moment in which the invoice may be asked for.
  return { collection: again, drafts: [...drafts, ...lifted] };
}

/** Asking rests until the outcome should be known; when nobody tells it, asking goes on by itself. */
function holdOrder(writing: Writing, of: { readonly customerId: string; readonly invoiceId: string }, on: string) {
  const { answerWithinDays } = writing.settings.mandates;
  const until = Temporal.PlainDate.from(on).add({ days: answerWithinDays }).toString();
  const { customerId, invoiceId } = of;
  return { customerId, invoiceId, reason: 'collection_scheduled', until, note: null } as const;
}

async function noteDays(tx: EntityManager, { companyId, day }: Writing, collections: readonly CollectionRecord[]) {
  const items = collections.map(
    ({ collectionId, collectOn: date }) => ({ kind: 'collection_due', subjectId: collectionId, date }) as const,
  );
  await addToAgenda(tx, { companyId, zone: day.zone }, items);
}

/** Tells of invoices whether a hold binds that is no collection's own: then nothing is collected either. */
export async function heldInvoices(
  tx: EntityManager,
  { companyId, day }: Writing,
  invoices: readonly InvoiceRecord[],
): Promise<(invoice: InvoiceRecord) => boolean> {
  const customerIds = [...new Set(invoices.map(({ customerId }) => customerId))];
  const holds = await activeHolds(tx, companyId, { customerIds, today: day.today });
  const others = holds.filter(({ reason }) => reason !== 'collection_scheduled');
  const accounts = new Set(others.flatMap((hold) => (hold.invoiceId === null ? [hold.customerId] : [])));
  const single = new Set(others.flatMap(({ invoiceId }) => invoiceId ?? []));
  return ({ customerId, invoiceId }) => accounts.has(customerId) || single.has(invoiceId);
}

function keyOf({ customerId, currency }: { readonly customerId: string; readonly currency: string }): string {
  return `${customerId} ${currency}`;
}
