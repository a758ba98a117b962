import { type EventDraft } from '@tactful/contracts';
import { type EntityManager } from 'typeorm';
import { addToAgenda } from '../../agenda/agenda.store.js';
import { type CompanyDay } from '../../company/company-day.js';
import { type Writing } from '../../company/writing.js';
import { lockCustomers } from '../../customers/customers.store.js';
import { readInvoices } from '../../invoices/invoices.store.js';
import { type ChargeSettings } from '../charges.settings.js';
import { overdueInvoiceIds } from '../charges.store.js';
import { quoteCharges } from '../quote/quote.decision.js';
import { readChargeable } from '../quote/quoting.js';
import { decidePosting } from './post.decision.js';
import { postCharges } from './posting.js';

/** Puts the next month's posting of interest on the agenda, if the company wants one. To be called when it decides so. */
export async function planMonthlyInterest(
  tx: EntityManager,
  about: { readonly companyId: string; readonly day: CompanyDay },
  settings: ChargeSettings,
): Promise<void> {
  if (settings.interest !== 'post_monthly') return;
  const { companyId, day } = about;
  const date = Temporal.PlainDate.from(day.today).with({ day: 1 }).add({ months: 1 }).toString();
  await addToAgenda(tx, { companyId, zone: day.zone }, [{ kind: 'interest_posts', subjectId: companyId, date }]);
}

/**
 * The first of a month: the company's own item puts each overdue invoice on the agenda of this day and itself on that of
 * the next month. So the work comes in chunks, and none holds thousands of customers for long.
 */
export async function openMonth(tx: EntityManager, writing: Writing): Promise<void> {
  const { companyId, day, settings } = writing;
  if (settings.charges.interest !== 'post_monthly') return;
  const invoiceIds = await overdueInvoiceIds(tx, companyId, day.today);
  const items = invoiceIds.map((subjectId) => ({ kind: 'interest_posts', subjectId, date: day.today }) as const);
  await addToAgenda(tx, { companyId, zone: day.zone }, items);
  await planMonthlyInterest(tx, writing, settings.charges);
}

/** Posts the interest that has accrued until the day before, on open invoices that nothing stands against. */
export async function postAccruedInterest(
  tx: EntityManager,
  writing: Writing,
  invoiceIds: readonly string[],
): Promise<readonly EventDraft[]> {
  const { companyId, day, settings } = writing;
  if (settings.charges.interest !== 'post_monthly') return [];
  const found = await readInvoices(tx, companyId, invoiceIds);
  await lockCustomers(tx, companyId, [...new Set(found.map(({ customerId }) => customerId))]);
  const invoices = (await readInvoices(tx, companyId, invoiceIds)).filter(({ state }) => state === 'open');
  const asOf = Temporal.PlainDate.from(day.today).subtract({ days: 1 }).toString();
  const decided = (await readChargeable(tx, writing, invoices)).flatMap((one) => {
    const outcome = decidePosting(one, quoteCharges(one, asOf), { kind: 'interest', asOf, amountMinor: undefined });
    return outcome.kind === 'posted' ? [{ outcome, before: one.invoice }] : [];
  });
  return (await postCharges(tx, writing, decided)).drafts;
}
