import { draftEvent, type EventDraft } from '@tactful/contracts';
import { conflict, type Refusal, unacceptable } from '@tactful/runtime';
import { randomUUIDv7 } from 'node:crypto';
import { type EntityManager } from 'typeorm';
import { about, type Writing } from '../company/writing.js';
import { lockCustomers } from '../customers/customers.store.js';
import { isInFuture } from '../fields/dates.js';
import { toObligations } from '../invoices/invoice.types.js';
import { readInvoices, saveAmounts } from '../invoices/invoices.store.js';
import { bookEntries } from '../journal/journal.store.js';
import { type Entry } from '../journal/journal.types.js';
import { afterSettlement } from '../settlement/after-settlement.js';
import { type SaleOutcome, sellInvoices } from './sale.decision.js';
import { invoicesSold, salePriceReceived } from './sale.entries.js';
import { type NewSale, type SaleView } from './sale.schemas.js';
import { insertSale } from './sales.store.js';

/** A sale as it was decided under its customers' locks; nothing is written yet. */
export type DecidedSale = Extract<SaleOutcome, { kind: 'sold' }>;

/** Locks the customers of all invoices and decides on the invoices as they are. */
export async function decideSale(
  tx: EntityManager,
  { companyId, day }: Writing,
  given: NewSale,
): Promise<DecidedSale | Refusal> {
  const { priceReceivedOn } = given;
  if (priceReceivedOn !== null && isInFuture(priceReceivedOn, day.today)) {
    return unacceptable('received_in_future', `priceReceivedOn lies after today (${day.today}).`, '/priceReceivedOn');
  }
  const found = await readInvoices(tx, companyId, given.invoiceIds);
  await lockCustomers(tx, companyId, [...new Set(found.map((invoice) => invoice.customerId))]);
  const outcome = sellInvoices(given, await readInvoices(tx, companyId, given.invoiceIds));
  if (outcome.kind === 'sold') return outcome;
  const { code, detail, pointer, state } = outcome;
  return pointer === null ? conflict(code, detail, { state }) : unacceptable(code, detail, pointer);
}

/** Writes and books what was decided in this transaction. */
export async function bookSale(
  tx: EntityManager,
  writing: Writing,
  sale: { readonly given: NewSale; readonly decided: DecidedSale },
): Promise<{ readonly view: SaleView; readonly drafts: readonly EventDraft[] }> {
  const { companyId, day, by } = writing;
  const { given, decided } = sale;
  const view = viewOf(writing, given, decided);
  await insertSale(tx, companyId, view);
  const after = decided.sold.map((one) => one.after);
  await saveAmounts(tx, companyId, after);
  await bookEntries(tx, companyId, { entries: entriesOf(view, decided, day.today), now: day.now, by });
  const drafts = decided.sold.map(({ before, after: sold, amountMinor }) => {
    const { invoiceId, number, currency, customerId } = before;
    const told = { invoiceId, number, currency, amountMinor, saleId: view.id, factor: view.factor };
    const data = { ...told, obligations: toObligations(sold), by };
    return draftEvent('ledger.invoice.sold.v1', about(writing, customerId), data);
  });
  return { view, drafts: [...drafts, ...(await afterSettlement(tx, writing, after))] };
}

function viewOf({ day, by }: Writing, given: NewSale, decided: DecidedSale): SaleView {
  const { factor, priceMinor, priceReceivedOn } = given;
  const { currency, amountMinor } = decided;
  const invoices = decided.sold.map(({ before: { invoiceId, customerId, number }, ...amounts }) => ({
    invoiceId,
    customerId,
    number,
    amountMinor: amounts.amountMinor,
    priceMinor: amounts.priceMinor,
  }));
  const recorded = { recordedAt: day.now.toString({ smallestUnit: 'microsecond' }), recordedBy: by };
  return {
    id: randomUUIDv7(),
    factor,
    currency,
    amountMinor,
    priceMinor,
    priceReceivedOn,
    invoices,
    returns: [],
    ...recorded,
  };
}

/** For each customer what it owed is sold; and its share of the price comes in, when that is known. */
function entriesOf({ id: saleId, priceReceivedOn }: SaleView, decided: DecidedSale, today: string): Entry[] {
  const byCustomer = Map.groupBy(decided.sold, ({ before }) => before.customerId);
  return [...byCustomer].flatMap(([customerId, sold]) => {
    const mine = { documentId: saleId, customerId, currency: decided.currency, sold };
    const entry = invoicesSold(mine, { entryId: randomUUIDv7(), valueDate: today });
    if (priceReceivedOn === null || sold.every(({ priceMinor }) => priceMinor === 0)) return [entry];
    return [entry, salePriceReceived(mine, { entryId: randomUUIDv7(), valueDate: priceReceivedOn })];
  });
}
