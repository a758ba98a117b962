import { type EventDraft } from '@tactful/contracts';
import { randomUUIDv7 } from 'node:crypto';
import { type EntityManager } from 'typeorm';
import { type Writing } from '../../company/writing.js';
import { type InvoiceRecord } from '../../invoices/invoice.types.js';
import { saveAmounts } from '../../invoices/invoices.store.js';
import { bookEntries } from '../../journal/journal.store.js';
import { offerDraft, waivedDraft } from '../charge.events.js';
import { type ChargeRecord } from '../charge.types.js';
import { chargeWaived } from '../charges.entries.js';
import { readCharges, saveWaived } from '../charges.store.js';
import { readMovements } from '../quote/charge-facts.store.js';
import { judgeOffers, type OffersOutcome } from './waiver.decision.js';
import { endOffers, hopedOffers, readOffers } from './waivers.store.js';

/**
 * Lets offers come true whose invoices were settled but for what was offered to be waived. Returns the invoices as they
 * are then, for whoever follows next. Their customers are locked, their amounts are saved.
 */
export async function followWaivers(
  tx: EntityManager,
  writing: Writing,
  invoices: readonly InvoiceRecord[],
): Promise<{ readonly invoices: readonly InvoiceRecord[]; readonly drafts: readonly EventDraft[] }> {
  const { companyId } = writing;
  const charged = invoices.filter(({ feesMinor, interestMinor }) => feesMinor + interestMinor > 0);
  if (charged.length === 0) return { invoices, drafts: [] };
  const offers = await hopedOffers(tx, companyId, charged.map(invoiceIdOf));
  if (offers.length === 0) return { invoices, drafts: [] };
  const charges = new Map((await readCharges(tx, companyId, offers.map(chargeIdOf))).map((one) => [one.chargeId, one]));
  const customerIds = [...new Set(offers.map(({ customerId }) => customerId))];
  const invoiceIds = [...new Set(offers.map(invoiceIdOf))];
  const movements = Map.groupBy(await readMovements(tx, companyId, { customerIds, invoiceIds }), invoiceIdOf);
  const drafts: EventDraft[] = [];
  const after: InvoiceRecord[] = [];
  for (const invoice of invoices) {
    const own = offers.filter(({ invoiceId }) => invoiceId === invoice.invoiceId);
    const offered = own.flatMap((offer) => {
      const charge = charges.get(offer.chargeId);
      return charge ? [{ offer, charge }] : [];
    });
    const outcome = judgeOffers(invoice, offered, (date) => settledBy(movements.get(invoice.invoiceId) ?? [], date));
    drafts.push(...(await writeOutcome(tx, writing, outcome)));
    after.push(outcome.invoice);
  }
  return { invoices: after, drafts };
}

/** What was taken off an invoice by the end of a day, by the dates of the money. */
function settledBy(
  movements: readonly { readonly kind: string; readonly valueDate: string; readonly deltaMinor: number }[],
  date: string,
): number {
  const settling = movements.filter(({ kind }) => kind !== 'invoice_issued' && kind !== 'charge_posted');
  return settling.reduce((sum, { valueDate, deltaMinor }) => (valueDate <= date ? sum - deltaMinor : sum), 0);
}

async function writeOutcome(
  tx: EntityManager,
  writing: Writing,
  { invoice, cameTrue, usedUp }: OffersOutcome,
): Promise<EventDraft[]> {
  const { companyId, day, by } = writing;
  const { now } = day;
  await endOffers(tx, companyId, { offerIds: usedUp.map(({ offerId }) => offerId), state: 'paid', now });
  if (cameTrue.length === 0) return [];
  const offerIds = cameTrue.map(({ offer }) => offer.offerId);
  await endOffers(tx, companyId, { offerIds, state: 'came_true', now });
  await saveWaived(
    tx,
    companyId,
    cameTrue.map(({ charge }) => charge),
  );
  await saveAmounts(tx, companyId, [invoice]);
  const entries = cameTrue.map(({ charge, amountMinor }) => waiverEntry(writing, invoice, { charge, amountMinor }));
  await bookEntries(tx, companyId, { entries, now, by });
  return cameTrue.map(({ offer, charge, amountMinor }) =>
    waivedDraft(writing, charge, { invoice, amountMinor, reason: offer.reason, offer }),
  );
}

/** The entry of a waiver, as of today. */
export function waiverEntry(
  { day }: Writing,
  invoice: InvoiceRecord,
  { charge, amountMinor }: { readonly charge: ChargeRecord; readonly amountMinor: number },
) {
  const made = { entryId: randomUUIDv7(), valueDate: day.today };
  return chargeWaived(invoice, { documentId: charge.chargeId, amountMinor }, made);
}

/** The day of offers has passed: those that have not come true lapse. */
export async function lapseOffers(
  tx: EntityManager,
  writing: Writing,
  offerIds: readonly string[],
  numberOf: (invoiceId: string) => string,
): Promise<readonly EventDraft[]> {
  const { companyId, day } = writing;
  const open = (await readOffers(tx, companyId, offerIds)).filter(({ state }) => state === 'open');
  const ids = open.map(({ offerId }) => offerId);
  await endOffers(tx, companyId, { offerIds: ids, state: 'lapsed', now: day.now });
  const charges = new Map((await readCharges(tx, companyId, open.map(chargeIdOf))).map((one) => [one.chargeId, one]));
  return open.flatMap((offer) => {
    const charge = charges.get(offer.chargeId);
    const number = numberOf(offer.invoiceId);
    return charge ? [offerDraft(writing, 'ledger.waiver.lapsed.v1', { charge, offer, number })] : [];
  });
}

function invoiceIdOf({ invoiceId }: { readonly invoiceId: string }): string {
  return invoiceId;
}

function chargeIdOf({ chargeId }: { readonly chargeId: string }): string {
  return chargeId;
}
