import { type EntityManager } from 'typeorm';
import { type Writing } from '../../company/writing.js';
import { interestPauseOf } from '../../disputes/interest-pause.decision.js';
import { type InvoiceRecord } from '../../invoices/invoice.types.js';
import { termsInForce } from '../../terms/terms.decision.js';
import { type TermsView } from '../../terms/terms.schemas.js';
import { acceptedTerms } from '../../terms/terms.store.js';
import { bearingOf, type Pause } from './bearing.decision.js';
import {
  readChargedCustomers,
  readMovements,
  readPausingDisputes,
  readPausingHolds,
  readPlanDays,
  readPosted,
} from './charge-facts.store.js';
import { type QuoteFacts } from './quote.decision.js';
import { rulesFor } from './rules.decision.js';
import { holdsWithoutCharges, pauseOfHold, standstillOf } from './standstill.decision.js';

/** An invoice with everything that its charges are reckoned from. */
export interface ChargeableInvoice extends QuoteFacts {
  /** Why nothing may be charged on it today; null: nothing stands against it. */
  readonly standstill: string | null;
}

/** Reads what the charges of invoices are reckoned from, one or thousands, in the order given. */
export async function readChargeable(
  tx: EntityManager,
  writing: Writing,
  invoices: readonly InvoiceRecord[],
): Promise<readonly ChargeableInvoice[]> {
  if (invoices.length === 0) return [];
  const { companyId, day, settings } = writing;
  const invoiceIds = invoices.map(({ invoiceId }) => invoiceId);
  const customerIds = [...new Set(invoices.map(({ customerId }) => customerId))];
  const movements = Map.groupBy(await readMovements(tx, companyId, { customerIds, invoiceIds }), invoiceIdOf);
  const customers = new Map(
    (await readChargedCustomers(tx, companyId, customerIds)).map((one) => [one.customerId, one]),
  );
  const posted = Map.groupBy(await readPosted(tx, companyId, invoiceIds), invoiceIdOf);
  const pausesOf = await readPauses(tx, writing, { invoiceIds, customerIds });
  const termsOf = await readAccepted(tx, companyId, customerIds);
  return invoices.map((invoice): ChargeableInvoice => {
    const customer = customers.get(invoice.customerId) ?? { country: null, kind: 'person' };
    const pauses = pausesOf(invoice);
    const { amountMinor, issueDate } = invoice;
    const { withinInvoice } = settings.settlement;
    const own = movements.get(invoice.invoiceId) ?? [];
    const charged = posted.get(invoice.invoiceId) ?? [];
    return {
      invoice,
      rules: rulesFor({ invoice, customer, terms: termsOf(invoice), settings: settings.charges }),
      bearing: bearingOf({ amountMinor, issueDate, movements: own, pauses, withinInvoice }),
      posted: {
        feesMinor: sumOf(charged.filter(({ kind }) => kind !== 'interest')),
        interestMinor: sumOf(charged.filter(({ kind }) => kind === 'interest')),
      },
      claimsInterest: settings.charges.interest !== 'off',
      standstill: standstillOf(invoice, pauses, day.today),
    };
  });
}

async function readPauses(
  tx: EntityManager,
  { companyId, day, settings }: Writing,
  about: { readonly invoiceIds: readonly string[]; readonly customerIds: readonly string[] },
): Promise<(invoice: InvoiceRecord) => readonly Pause[]> {
  const { zone } = day;
  const reasons = holdsWithoutCharges;
  const holds = await readPausingHolds(tx, companyId, { customerIds: about.customerIds, reasons, zone });
  const disputes = await readPausingDisputes(tx, companyId, about.invoiceIds);
  const plans = await readPlanDays(tx, companyId, { customerIds: about.customerIds, zone });
  const { stopInterestAfterDays } = settings.disputes;
  return (invoice) => [
    ...holds
      .filter(
        (hold) =>
          hold.invoiceId === invoice.invoiceId || (hold.invoiceId === null && hold.customerId === invoice.customerId),
      )
      .map(pauseOfHold),
    ...disputes.filter(isAbout(invoice)).flatMap((dispute) => {
      const pause = interestPauseOf(dispute, { stopInterestAfterDays, zone });
      return pause ? [{ ...pause, because: 'disputed' }] : [];
    }),
    ...plans.filter(isAbout(invoice)).map(({ from, to }) => ({ from, to, amountMinor: null, because: 'on_plan' })),
  ];
}

/** The document that an invoice is under, if its customer accepted it by its issue date. */
async function readAccepted(
  tx: EntityManager,
  companyId: string,
  customerIds: readonly string[],
): Promise<(invoice: InvoiceRecord) => TermsView | null> {
  const accepted = await acceptedTerms(tx, companyId, customerIds);
  return ({ customerId, terms, issueDate }) => {
    const own = accepted.filter((one) => one.customerId === customerId && one.terms.id === terms.termsId);
    return termsInForce(own, issueDate) ?? null;
  };
}

function isAbout({ invoiceId }: InvoiceRecord): (one: { readonly invoiceId: string }) => boolean {
  return (one) => one.invoiceId === invoiceId;
}

function invoiceIdOf({ invoiceId }: { readonly invoiceId: string }): string {
  return invoiceId;
}

function sumOf(charges: readonly { readonly amountMinor: number }[]): number {
  return charges.reduce((sum, { amountMinor }) => sum + amountMinor, 0);
}
