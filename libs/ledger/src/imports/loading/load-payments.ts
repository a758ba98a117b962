import { randomUUIDv7 } from 'node:crypto';
import { type EntityManager } from 'typeorm';
import { type Writing } from '../../company/writing.js';
import { isInFuture } from '../../fields/dates.js';
import { type InvoiceRecord } from '../../invoices/invoice.types.js';
import { invoicesByExternalId, invoicesByNumber } from '../../invoices/invoices.store.js';
import { type PaymentRecord } from '../../payments/payment.types.js';
import { paymentsByExternalId } from '../../payments/payments.store.js';
import { type IncomingPayment, receivePayments } from '../../payments/receiving.js';
import { type Settlement } from '../../settlement/settlement.types.js';
import { type CustomerReference } from '../rows/invoice-row.decision.js';
import { type InvoiceReference, type PaymentRow } from '../rows/payment-row.decision.js';
import { type Loading, type NumberedRow, type RowProblem, TakenMeanwhile } from './loading.types.js';
import { resolveCustomers } from './resolve-customers.js';

type Problem = Omit<RowProblem, 'row'>;

/** Loads payments whose external ids differ from each other. A payment that is there already is never changed. */
export async function loadPayments(
  tx: EntityManager,
  writing: Writing,
  rows: readonly NumberedRow<PaymentRow>[],
): Promise<Loading> {
  const { companyId } = writing;
  const values = rows.map(({ value }) => value);
  const invoiceOf = await resolveInvoices(tx, companyId, values);
  const customerOf = await resolveCustomers(tx, companyId, ownersOf(values, invoiceOf));
  const ids = values.map((value) => value.externalId);
  const stored = await paymentsByExternalId(tx, companyId, ids);
  const known = new Map(stored.map((payment) => [payment.externalId, payment]));

  const problems: RowProblem[] = [];
  const incoming: (IncomingPayment & { readonly row: number })[] = [];
  for (const { row, value } of rows) {
    const candidates = value.invoice ? invoiceOf(value.invoice) : [];
    const stated = value.customer && customerOf(value.customer);
    const decided = decide(value, { stated, candidates, today: writing.day.today });
    if ('problem' in decided) {
      problems.push({ row, ...decided.problem });
      continue;
    }
    const before = known.get(value.externalId);
    if (!before) incoming.push({ row, ...decided });
    else if (!isSame(before, decided.payment)) problems.push({ row, ...alreadyThere });
  }
  const receiving = await receivePayments(tx, writing, incoming);
  if (receiving.kind === 'taken') throw new TakenMeanwhile(receiving.externalIds);
  problems.push(...refusedOf(receiving.settlements, incoming));
  return { problems, drafts: receiving.drafts };
}

function refusedOf(settlements: readonly Settlement[], incoming: readonly { readonly row: number }[]): RowProblem[] {
  return settlements.flatMap((settlement, index) => {
    if (settlement.kind === 'settled') return [];
    const { code, detail } = settlement;
    return [{ row: incoming[index]?.row ?? 0, field: 'invoiceNumber', code, message: detail }];
  });
}

type InvoiceOf = (reference: InvoiceReference) => readonly InvoiceRecord[];

function ownersOf(rows: readonly PaymentRow[], invoiceOf: InvoiceOf): CustomerReference[] {
  return rows.flatMap(({ customer, invoice }) => {
    if (customer) return [customer];
    return invoice ? invoiceOf(invoice).map(({ customerId }) => ({ id: customerId })) : [];
  });
}

const alreadyThere: Problem = {
  field: 'externalId',
  code: 'already_exists',
  message: 'a payment with this externalId exists and says something else',
};

async function resolveInvoices(tx: EntityManager, companyId: string, rows: readonly PaymentRow[]): Promise<InvoiceOf> {
  const references = rows.flatMap(({ invoice }) => (invoice ? [invoice] : []));
  const externalIds = references.flatMap((reference) => ('externalId' in reference ? [reference.externalId] : []));
  const numbers = references.flatMap((reference) => ('number' in reference ? [reference.number] : []));
  const [byExternalId, byNumber] = [
    Map.groupBy(await invoicesByExternalId(tx, companyId, externalIds), (invoice) => invoice.externalId),
    Map.groupBy(await invoicesByNumber(tx, companyId, numbers), (invoice) => invoice.number),
  ];
  return (reference) =>
    ('externalId' in reference ? byExternalId.get(reference.externalId) : byNumber.get(reference.number)) ?? [];
}

interface Found {
  /** The customer that the row names, if it is known. */
  readonly stated: string | undefined;
  readonly candidates: readonly InvoiceRecord[];
  readonly today: string;
}

function decide(row: PaymentRow, found: Found): IncomingPayment | { readonly problem: Problem } {
  const { candidates, today } = found;
  if (isInFuture(row.receivedOn, today)) return bad('receivedOn', 'received_in_future', `lies after today (${today})`);
  const field = row.invoice && 'number' in row.invoice ? 'invoiceNumber' : 'invoiceExternalId';
  const customerId = row.customer ? found.stated : candidates[0]?.customerId;
  if (customerId === undefined) {
    if (!row.customer) return bad(field, 'invoice_not_found', 'there is no such invoice');
    return bad(
      'id' in row.customer ? 'customerId' : 'customerExternalId',
      'customer_not_found',
      'there is no such customer',
    );
  }
  const payment = toRecord(row, customerId);
  if (!row.invoice) return { payment, destination: { kind: 'rule' } };
  const [mine, another] = candidates.filter((invoice) => invoice.customerId === customerId);
  if (!mine) return bad(field, 'invoice_not_found', 'this customer has no such invoice');
  if (another) return bad(field, 'ambiguous_invoice', 'several invoices of this customer have this number');
  return { payment, destination: { kind: 'towards', invoiceId: mine.invoiceId } };
}

function bad(field: string, code: string, message: string): { readonly problem: Problem } {
  return { problem: { field, code, message } };
}

function toRecord(row: PaymentRow, customerId: string): PaymentRecord {
  const { externalId, currency, amountMinor, receivedOn, method } = row;
  const paymentId = randomUUIDv7();
  return { paymentId, customerId, externalId, currency, amountMinor, unappliedMinor: amountMinor, receivedOn, method };
}

const told = ['customerId', 'currency', 'amountMinor', 'receivedOn', 'method'] as const;

function isSame(before: PaymentRecord, row: PaymentRecord): boolean {
  return told.every((field) => before[field] === row[field]);
}
