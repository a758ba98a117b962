import { draftEvent, type EventDraft } from '@tactful/contracts';
import { conflict, notFound, type Refusal, unacceptable } from '@tactful/runtime';
import { randomUUIDv7 } from 'node:crypto';
import { type EntityManager } from 'typeorm';
import { about, type Writing } from '../company/writing.js';
import { lockCustomers } from '../customers/customers.store.js';
import { toObligations } from '../invoices/invoice.types.js';
import { readInvoices, saveAmounts, saveReopenings } from '../invoices/invoices.store.js';
import { reopenClosed } from '../invoices/reopening.decision.js';
import { bookEntries, entryOfDocument } from '../journal/journal.store.js';
import { type Entry } from '../journal/journal.types.js';
import { afterSettlement } from '../settlement/after-settlement.js';
import { type ReturnedInvoice, takeBackSale } from './sale-return.decision.js';
import { type SaleReturnView, type WantedSaleReturn } from './sale-return.schemas.js';
import { salePriceReturned, saleTakenBack } from './sale.entries.js';
import { type SaleView } from './sale.schemas.js';
import { insertSaleReturn, readSale } from './sales.store.js';

/** What comes back, as it was decided under its customers' locks; nothing is written yet. */
export interface DecidedSaleReturn {
  readonly sale: SaleView;
  readonly given: WantedSaleReturn;
  readonly returned: readonly ReturnedInvoice[];
}

/** Locks the customers of the sale and decides on it and its invoices as they are. */
export async function decideSaleReturn(
  tx: EntityManager,
  { companyId, day }: Writing,
  given: WantedSaleReturn,
): Promise<DecidedSaleReturn | Refusal> {
  const found = await readSale(tx, companyId, given.saleId);
  if (!found) return notFound('sale');
  await lockCustomers(tx, companyId, [...new Set(found.invoices.map(({ customerId }) => customerId))]);
  const sale = (await readSale(tx, companyId, given.saleId)) ?? found;
  const invoiceIds = sale.invoices.map(({ invoiceId }) => invoiceId);
  const invoices = await readInvoices(tx, companyId, invoiceIds);
  const outcome = takeBackSale(given, { sale, invoices, today: day.today });
  if (outcome.kind === 'returned') return { sale, given, returned: outcome.returned };
  const { code, detail, pointer } = outcome;
  if (pointer !== null) return unacceptable(code, detail, pointer);
  const returned = sale.returns.flatMap((back) => back.invoices.map(({ number }) => number));
  return conflict(code, detail, { returned });
}

/** Writes and books what was decided in this transaction: owed again, as new obligations. */
export async function bookSaleReturn(
  tx: EntityManager,
  writing: Writing,
  decided: DecidedSaleReturn,
): Promise<{ readonly view: SaleReturnView; readonly drafts: readonly EventDraft[] }> {
  const { companyId, day, by } = writing;
  const { sale, given } = decided;
  const at = day.now.toString({ smallestUnit: 'microsecond' });
  const returned = decided.returned.map((one) => {
    return { ...one, after: reopenClosed(one.before, one.after, { nextId: randomUUIDv7, at }) };
  });
  const view = viewOf(writing, { sale, given, returned });
  await insertSaleReturn(tx, companyId, view);
  const after = returned.map((one) => one.after);
  await saveAmounts(tx, companyId, after);
  await saveReopenings(tx, companyId, after);
  const entries = await entriesOf(tx, writing, { sale, given, returned }, view.id);
  await bookEntries(tx, companyId, { entries, now: day.now, by });
  const drafts = returned.map((one) => {
    const { invoiceId, number, currency, customerId } = one.before;
    const { amountMinor } = one;
    const { kind, reason } = given;
    const told = { invoiceId, number, currency, amountMinor, saleId: sale.id, factor: sale.factor, kind, reason };
    const data = { ...told, obligations: toObligations(one.after), by };
    return draftEvent('ledger.invoice.taken_back.v1', about(writing, customerId), data);
  });
  return { view, drafts: [...drafts, ...(await afterSettlement(tx, writing, after))] };
}

function viewOf({ day, by }: Writing, { sale, given, returned }: DecidedSaleReturn): SaleReturnView {
  const { kind, reason, priceReturnedOn } = given;
  const invoices = returned.map(({ before: { invoiceId, customerId, number }, amountMinor, priceMinor }) => {
    return { invoiceId, customerId, number, amountMinor, priceMinor };
  });
  return {
    id: randomUUIDv7(),
    saleId: sale.id,
    kind,
    reason,
    amountMinor: invoices.reduce((sum, one) => sum + one.amountMinor, 0),
    priceMinor: invoices.reduce((sum, one) => sum + one.priceMinor, 0),
    priceReturnedOn,
    invoices,
    recordedAt: day.now.toString({ smallestUnit: 'microsecond' }),
    recordedBy: by,
  };
}

/** For each customer what is owed again, and its share of the price that went back, when that is known. */
async function entriesOf(
  tx: EntityManager,
  { companyId, day }: Writing,
  { sale, given, returned }: DecidedSaleReturn,
  documentId: string,
): Promise<Entry[]> {
  const entries: Entry[] = [];
  for (const [customerId, mine] of Map.groupBy(returned, ({ before }) => before.customerId)) {
    const back = { documentId, customerId, currency: sale.currency, returned: mine };
    const isAll = sale.invoices.filter((one) => one.customerId === customerId).length === mine.length;
    const entryOf = async (kind: 'invoices_sold' | 'sale_price') =>
      isAll ? entryOfDocument(tx, companyId, { customerId, documentId: sale.id, kind }) : null;
    const reverses = await entryOf('invoices_sold');
    entries.push(saleTakenBack(back, { entryId: randomUUIDv7(), valueDate: day.today, reverses }));
    const { priceReturnedOn: valueDate } = given;
    if (valueDate === null || mine.every(({ priceMinor }) => priceMinor === 0)) continue;
    const made = { entryId: randomUUIDv7(), valueDate, reverses: await entryOf('sale_price') };
    entries.push(salePriceReturned(back, made));
  }
  return entries;
}
