import { type Obligation } from '@tactful/contracts';
import { type Refusal, unacceptable } from '@tactful/runtime';
import { type EntityManager } from 'typeorm';
import { type InvoiceRecord } from '../invoices/invoice.types.js';
import { carriedTerms, dueDateBy, termsInForce } from './terms.decision.js';
import { acceptedTerms, readTerms } from './terms.store.js';

/** What decides on the terms of a new invoice. */
export interface Agreeing {
  readonly customerId: string;
  readonly currency: string;
  readonly amountMinor: number;
  readonly issueDate: string;
  readonly dueDate?: string | undefined;
  readonly terms?: Obligation['terms'] | undefined;
  readonly termsId?: string | undefined;
}

/**
 * The terms of a new invoice and its due date: the terms that it names, else what is written on the invoice itself, else
 * those that its customer accepted last. The due date follows from their days of payment when the invoice names none.
 */
export async function agreeTerms(
  tx: EntityManager,
  companyId: string,
  given: Agreeing,
): Promise<{ readonly terms: Obligation['terms']; readonly dueDate: string } | Refusal> {
  const terms = await termsOf(tx, companyId, given);
  if (!terms) return unacceptable('terms_not_found', 'There are no such terms.', '/termsId');
  if (given.dueDate !== undefined) return { terms, dueDate: given.dueDate };
  if (terms.netDays !== undefined) return { terms, dueDate: dueDateBy(given.issueDate, terms.netDays) };
  return unacceptable('due_date_missing', 'dueDate is needed: no agreed terms give days of payment.', '/dueDate');
}

async function termsOf(
  tx: EntityManager,
  companyId: string,
  given: Agreeing,
): Promise<Obligation['terms'] | undefined> {
  if (given.termsId === undefined && given.terms) return given.terms;
  const accepted = await acceptedTerms(tx, companyId, [given.customerId]);
  if (given.termsId === undefined) {
    const inForce = termsInForce(accepted, given.issueDate);
    return inForce ? carriedTerms(inForce, { ...given, isAccepted: true }) : {};
  }
  const [named] = await readTerms(tx, companyId, [given.termsId]);
  const own = accepted.filter(({ terms }) => terms.id === given.termsId);
  return named && carriedTerms(named, { ...given, isAccepted: termsInForce(own, given.issueDate) !== undefined });
}

/** Gives invoices on which no terms are written those that their customers accepted, thousands at once. */
export async function withTermsInForce(
  tx: EntityManager,
  companyId: string,
  invoices: readonly InvoiceRecord[],
): Promise<readonly InvoiceRecord[]> {
  const bare = invoices.filter(({ terms }) => Object.keys(terms).length === 0);
  if (bare.length === 0) return invoices;
  const accepted = await acceptedTerms(tx, companyId, [...new Set(bare.map(({ customerId }) => customerId))]);
  if (accepted.length === 0) return invoices;
  const byCustomer = Map.groupBy(accepted, ({ customerId }) => customerId);
  return invoices.map((invoice) => {
    if (Object.keys(invoice.terms).length > 0) return invoice;
    const inForce = termsInForce(byCustomer.get(invoice.customerId) ?? [], invoice.issueDate);
    return inForce ? { ...invoice, terms: carriedTerms(inForce, { ...invoice, isAccepted: true }) } : invoice;
  });
}
