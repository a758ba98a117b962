import { conflict, type Refusal } from '@tactful/runtime';
import { type EntityManager } from 'typeorm';
import { listCharges } from '../charges/charges.store.js';
import { quoteCharges } from '../charges/quote/quote.decision.js';
import { readChargeable } from '../charges/quote/quoting.js';
import { readLetterhead } from '../company/letterhead.store.js';
import { type Writing } from '../company/writing.js';
import { readCustomer } from '../customers/customers.store.js';
import { type InvoiceRecord, openOf } from '../invoices/invoice.types.js';
import { readInvoices } from '../invoices/invoices.store.js';
import { type EntryRow, listEntries } from '../journal/entries.store.js';
import { becauseOf, type PlacementRecord } from '../placements/placement.types.js';
import { oldestDueFirst } from '../settlement/settlement.decision.js';
import { acceptedTerms } from '../terms/terms.store.js';
import { accountOfInvoices } from './account-of-invoices.decision.js';
import { type DossierContent, type DossierInvoice, type DossierTerms, type DossierWorksheet } from './dossier.types.js';

/** What the ledger itself knows; the histories come from the timeline. */
export type LedgerFacts = Omit<DossierContent, 'dossierId' | 'contacts' | 'agreements'>;

/** Reads it for a placement that may have a dossier. */
export async function readDossierFacts(
  tx: EntityManager,
  writing: Writing,
  placement: PlacementRecord,
): Promise<LedgerFacts | Refusal> {
  const { companyId, day } = writing;
  const { codeOfConduct } = placement;
  const refusal = refuseDossier(placement);
  if (refusal) return refusal;
  if (!codeOfConduct) throw new Error('A dossier without a signature');
  const { customerId, currency } = placement;
  const ids = placement.invoices.map(({ invoiceId }) => invoiceId);
  const invoices = (await readInvoices(tx, companyId, ids)).toSorted(oldestDueFirst);
  const { name, tradingName, locale } = await readLetterhead(tx, companyId);
  const entries = await listEntries(tx, companyId, { customerId, limit: mostEntries, after: undefined });
  return {
    madeAt: day.now.toString({ smallestUnit: 'microsecond' }),
    today: day.today,
    currency,
    creditor: { name, tradingName, ...(locale !== undefined && { locale }) },
    placement: placementFacts(placement),
    customer: await customerFacts(tx, companyId, customerId),
    invoices: invoices.map(toDossierInvoice),
    openMinor: invoices.reduce((sum, invoice) => sum + openOf(invoice), 0),
    statement: accountOfInvoices(entries, ids),
    terms: await readTerms(tx, companyId, customerId),
    worksheets: await readWorksheets(tx, writing, invoices),
    journal: entries.filter((entry) => touches(entry, ids)),
    codeOfConduct,
  };
}

const mostEntries = 20_000;

/** Why a placement has no dossier: it has ended, or its partner has not signed the code of conduct. */
export function refuseDossier({ state, codeOfConduct }: PlacementRecord): Refusal | undefined {
  if (state !== 'placed') return conflict('placement_ended', `This placement is ${state} already.`, { state });
  if (codeOfConduct) return undefined;
  const detail = 'Nobody has signed the code of conduct for the partner yet.';
  return conflict('code_of_conduct_unsigned', detail, { state });
}

function placementFacts(placement: PlacementRecord): DossierContent['placement'] {
  const { placementId, kind, partner, placedAt } = placement;
  return { placementId, kind, partner, placedAt, because: becauseOf(placement) };
}

async function customerFacts(
  tx: EntityManager,
  companyId: string,
  customerId: string,
): Promise<DossierContent['customer']> {
  const customer = await readCustomer(tx, companyId, customerId);
  if (!customer) throw new Error('A placement whose customer is gone');
  const { name, kind, externalId, country, locale } = customer;
  const contacts = customer.contacts.map((contact) => ({
    name: contact.name,
    role: contact.role,
    email: contact.email,
    phone: contact.phone,
    locale: contact.locale,
  }));
  return { name, kind, externalId, country, locale, contacts };
}

function toDossierInvoice(invoice: InvoiceRecord): DossierInvoice {
  const { invoiceId, number, description, issueDate, dueDate, amountMinor, feesMinor, interestMinor } = invoice;
  const { paidMinor, creditedMinor, waivedMinor, writtenOffMinor } = invoice;
  return {
    invoiceId,
    number,
    description,
    issueDate,
    dueDate,
    amountMinor,
    feesMinor,
    interestMinor,
    paidMinor,
    creditedMinor,
    waivedMinor,
    writtenOffMinor,
    openMinor: openOf(invoice),
  };
}

async function readTerms(tx: EntityManager, companyId: string, customerId: string): Promise<DossierTerms[]> {
  const accepted = await acceptedTerms(tx, companyId, [customerId]);
  return accepted.map(({ acceptedOn, terms: { title, version, url, sha256, text } }) => {
    return { title, version, acceptedOn, url, sha256, text };
  });
}

async function readWorksheets(
  tx: EntityManager,
  writing: Writing,
  invoices: readonly InvoiceRecord[],
): Promise<DossierWorksheet[]> {
  const { companyId, day } = writing;
  const chargeable = await readChargeable(tx, writing, invoices);
  const worksheets: DossierWorksheet[] = [];
  for (const facts of chargeable) {
    const { invoiceId, number } = facts.invoice;
    const posted = await listCharges(tx, companyId, { invoiceId, limit: mostCharges, before: undefined });
    const quote = quoteCharges(facts, day.today);
    worksheets.push({ number, posted: posted.toReversed(), asOf: day.today, quote });
  }
  return worksheets;
}

const mostCharges = 200;

function touches({ postings }: EntryRow, invoiceIds: readonly string[]): boolean {
  return postings.some(({ invoiceId }) => invoiceId !== null && invoiceIds.includes(invoiceId));
}
