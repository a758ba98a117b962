import { isRefusal } from '@tactful/runtime';
import { type EntityManager } from 'typeorm';
import { type Writing } from '../../company/writing.js';
import { type Crediting, decideCredit, writeCredits } from '../../credit-notes/crediting.js';
import { creditNotesByExternalId } from '../../credit-notes/credit-notes.store.js';
import { type InvoiceRecord } from '../../invoices/invoice.types.js';
import { afterSettlement } from '../../settlement/after-settlement.js';
import { type CreditNoteRow } from '../rows/credit-note-row.decision.js';
import { type Preview } from '../staging.store.js';
import { bookedProblem, customerMissing, type Problem, problem } from './booked-rows.js';
import { documentKey, knownRows } from './known-rows.js';
import { type Chunk, type Loading, type RowProblem, TakenMeanwhile } from './loading.types.js';
import { resolveCustomers } from './resolve-customers.js';
import { invoiceField, resolveInvoices } from './resolve-invoices.js';

/**
 * Finds out what credit notes of a file come to, each after the other: together they never take more off an invoice
 * than is open. A credit note that is there already is never changed: it is booked.
 */
export async function loadCreditNotes(
  tx: EntityManager,
  writing: Writing,
  chunk: Chunk<CreditNoteRow>,
): Promise<Loading> {
  const known = await knownRows<Told>(chunk, (ids) => creditNotesByExternalId(tx, writing.companyId, ids));
  const invoices = await creditedInvoices(tx, writing.companyId, chunk);
  const problems: RowProblem[] = [];
  const credits: Crediting[] = [];
  for (const { row, value } of chunk.rows) {
    const invoice = invoices.of(value);
    if ('problem' in invoice) {
      problems.push({ row, ...invoice.problem });
      continue;
    }
    const before = known.get(value.externalId);
    const said = { ...value, invoiceId: invoice.invoiceId };
    if (before) {
      const differs = bookedProblem<Told>('credit note', told, { before, row: said, mode: chunk.mode });
      if (differs) problems.push({ row, ...differs });
      continue;
    }
    const outcome = credit(writing, value, invoice);
    if ('problem' in outcome) problems.push({ row, ...outcome.problem });
    else {
      credits.push(outcome);
      invoices.keep(outcome.invoice);
    }
  }
  return {
    problems,
    created: credits.length,
    changed: 0,
    changes: [],
    previews: () => previewsOf(credits),
    write: async () => {
      const taken = await writeCredits(tx, writing, credits);
      if (taken.length > 0) throw new TakenMeanwhile(taken);
      const latest = new Map(credits.map(({ invoice }) => [invoice.invoiceId, invoice]));
      const followed = await afterSettlement(tx, writing, [...latest.values()]);
      return [...credits.map(({ draft }) => draft), ...followed];
    },
  };
}

/** What a credit note says, whether it is stored or comes in a row. */
interface Told {
  readonly externalId: string | null;
  readonly invoiceId: string;
  readonly currency: string;
  readonly amountMinor: number;
  readonly reason: string | null;
}

const told = ['invoiceId', 'currency', 'amountMinor', 'reason'] as const;

/** The key of an invoice as the credit notes of a dry run would leave it. */
const invoiceKey = (invoiceId: string) => `invoice:${invoiceId}`;

function previewsOf(credits: readonly Crediting[]): readonly Preview[] {
  const previews = new Map<string, unknown>();
  for (const { note, invoice } of credits) {
    previews.set(documentKey(note.externalId), note);
    previews.set(invoiceKey(invoice.invoiceId), invoice);
  }
  return [...previews].map(([key, value]) => ({ key, value }));
}

interface CreditedInvoices {
  /** The invoice of a row as the rows before it leave it, or why there is none. */
  of(row: CreditNoteRow): InvoiceRecord | { readonly problem: Problem };
  keep(invoice: InvoiceRecord): void;
}

/** The invoices that rows name, with their customers locked. */
async function creditedInvoices(
  tx: EntityManager,
  companyId: string,
  chunk: Chunk<CreditNoteRow>,
): Promise<CreditedInvoices> {
  const rows = chunk.rows.map(({ value }) => value);
  const seen = await resolveInvoices(tx, companyId, rows);
  const owners = rows.flatMap(({ invoice }) => seen(invoice).map(({ customerId }) => ({ id: customerId })));
  const stated = rows.flatMap(({ customer }) => (customer ? [customer] : []));
  const customerOf = await resolveCustomers(tx, companyId, [...owners, ...stated]);
  const invoiceOf = await resolveInvoices(tx, companyId, rows);
  const ids = rows.flatMap(({ invoice }) => invoiceOf(invoice).map(({ invoiceId }) => invoiceId));
  const foreseen = (await chunk.foreseen(ids.map(invoiceKey))) as ReadonlyMap<string, InvoiceRecord>;
  const latest = new Map(foreseen);
  return {
    of: (row) => {
      const customerId = row.customer && customerOf(row.customer);
      if (row.customer && customerId === undefined) return customerMissing(row.customer);
      const field = invoiceField(row.invoice);
      const all = invoiceOf(row.invoice);
      const [mine, another] = all.filter((invoice) => customerId === undefined || invoice.customerId === customerId);
      if (!mine) return problem(field, 'invoice_not_found', 'there is no such invoice');
      if (another) return problem(field, 'ambiguous_invoice', 'several invoices have this number');
      return latest.get(invoiceKey(mine.invoiceId)) ?? mine;
    },
    keep: (invoice) => latest.set(invoiceKey(invoice.invoiceId), invoice),
  };
}

function credit(
  writing: Writing,
  row: CreditNoteRow,
  invoice: InvoiceRecord,
): Crediting | { readonly problem: Problem } {
  const { externalId, amountMinor, reason } = row;
  if (row.currency !== invoice.currency) {
    return problem('currency', 'currency_mismatch', `the invoice is in ${invoice.currency}`);
  }
  const outcome = decideCredit(writing, { invoice, amountMinor, externalId, reason });
  if (!isRefusal(outcome)) return outcome;
  const isAmount = outcome.code === 'credit_exceeds_open';
  return problem(isAmount ? 'amountMinor' : invoiceField(row.invoice), outcome.code, outcome.detail);
}
