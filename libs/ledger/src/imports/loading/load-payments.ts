import { randomUUIDv7 } from 'node:crypto';
import { type EntityManager } from 'typeorm';
import { type Writing } from '../../company/writing.js';
import { isInFuture } from '../../fields/dates.js';
import { type InvoiceRecord } from '../../invoices/invoice.types.js';
import { type PaymentRecord } from '../../payments/payment.types.js';
import { paymentsByExternalId } from '../../payments/payments.store.js';
import { type IncomingPayment, settleIncoming, writeSettlements } from '../../payments/receiving.js';
import { type Settlement } from '../../settlement/settlement.types.js';
import { type CustomerReference } from '../rows/invoice-row.decision.js';
import { type PaymentRow } from '../rows/payment-row.decision.js';
import { bookedProblem, customerMissing, type Problem, problem } from './booked-rows.js';
import { documentKey, knownRows } from './known-rows.js';
import { type Chunk, type Loading, type RowProblem, TakenMeanwhile } from './loading.types.js';
import { resolveCustomers } from './resolve-customers.js';
import { invoiceField, type InvoiceOf, resolveInvoices } from './resolve-invoices.js';

type NumberedPayment = IncomingPayment & { readonly row: number };

/** Finds out what payments of a file come to. A payment that is there already is never changed: it is booked. */
export async function loadPayments(tx: EntityManager, writing: Writing, chunk: Chunk<PaymentRow>): Promise<Loading> {
  const { companyId } = writing;
  const values = chunk.rows.map(({ value }) => value);
  const invoiceOf = await resolveInvoices(tx, companyId, values);
  const customerOf = await resolveCustomers(tx, companyId, ownersOf(values, invoiceOf));
  const known = await knownRows(chunk, (ids) => paymentsByExternalId(tx, companyId, ids));

  const problems: RowProblem[] = [];
  const incoming: NumberedPayment[] = [];
  for (const { row, value } of chunk.rows) {
    const candidates = value.invoice ? invoiceOf(value.invoice) : [];
    const stated = value.customer && customerOf(value.customer);
    const decided = decide(value, { stated, candidates, today: writing.day.today });
    if ('problem' in decided) {
      problems.push({ row, ...decided.problem });
      continue;
    }
    const before = known.get(value.externalId);
    const differs = before && bookedProblem('payment', told, { before, row: decided.payment, mode: chunk.mode });
    if (!before) incoming.push({ row, ...decided });
    else if (differs) problems.push({ row, ...differs });
  }
  const settlements = await settleIncoming(tx, writing, incoming);
  problems.push(...refusedOf(settlements, incoming));
  const settled = settlements.filter((settlement) => settlement.kind === 'settled');
  return {
    problems,
    created: settled.length,
    changed: 0,
    changes: [],
    previews: () => settled.map(({ payment }) => ({ key: documentKey(payment.externalId), value: payment })),
    write: async () => {
      const receiving = await writeSettlements(tx, writing, settled);
      if (receiving.kind === 'taken') throw new TakenMeanwhile(receiving.externalIds);
      return receiving.drafts;
    },
  };
}

function refusedOf(settlements: readonly Settlement[], incoming: readonly NumberedPayment[]): RowProblem[] {
  return settlements.flatMap((settlement, index) => {
    if (settlement.kind === 'settled') return [];
    const { code, detail, pointer } = settlement;
    const field = pointer === '/receivedOn' ? 'receivedOn' : 'invoiceNumber';
    return [{ row: incoming[index]?.row ?? 0, field, code, message: detail }];
  });
}

function ownersOf(rows: readonly PaymentRow[], invoiceOf: InvoiceOf): CustomerReference[] {
  return rows.flatMap(({ customer, invoice }) => {
    if (customer) return [customer];
    return invoice ? invoiceOf(invoice).map(({ customerId }) => ({ id: customerId })) : [];
  });
}

interface Found {
  /** The customer that the row names, if it is known. */
  readonly stated: string | undefined;
  readonly candidates: readonly InvoiceRecord[];
  readonly today: string;
}

function decide(row: PaymentRow, found: Found): IncomingPayment | { readonly problem: Problem } {
  const { candidates, today } = found;
  if (isInFuture(row.receivedOn, today)) {
    return problem('receivedOn', 'received_in_future', `lies after today (${today})`);
  }
  const field = invoiceField(row.invoice);
  const customerId = row.customer ? found.stated : candidates[0]?.customerId;
  if (customerId === undefined) {
    return row.customer
      ? customerMissing(row.customer)
      : problem(field, 'invoice_not_found', 'there is no such invoice');
  }
  const payment = toRecord(row, customerId);
  if (!row.invoice) return { payment, destination: { kind: 'rule' } };
  const [mine, another] = candidates.filter((invoice) => invoice.customerId === customerId);
  if (!mine) return problem(field, 'invoice_not_found', 'this customer has no such invoice');
  if (another) return problem(field, 'ambiguous_invoice', 'several invoices of this customer have this number');
  return { payment, destination: { kind: 'towards', invoiceId: mine.invoiceId } };
}

function toRecord(row: PaymentRow, customerId: string): PaymentRecord {
  const { externalId, currency, amountMinor, receivedOn, method } = row;
  const paymentId = randomUUIDv7();
  return { paymentId, customerId, externalId, currency, amountMinor, unappliedMinor: amountMinor, receivedOn, method };
}

const told = ['customerId', 'currency', 'amountMinor', 'receivedOn', 'method'] as const;
