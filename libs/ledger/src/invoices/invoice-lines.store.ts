import { type EntityManager } from 'typeorm';
import { type InvoiceLine } from './invoice.schemas.js';

/** What an invoice consists of. */
export interface LinesOfInvoice {
  readonly invoiceId: string;
  readonly lines: readonly InvoiceLine[];
}

/** Writes the lines of invoices that have none yet. */
export async function insertLines(
  tx: EntityManager,
  companyId: string,
  told: readonly LinesOfInvoice[],
): Promise<void> {
  const rows = told.flatMap(({ invoiceId, lines }) => lines.map((line) => ({ invoiceId, ...line })));
  if (rows.length === 0) return;
  await tx.query(
    `insert into ledger.invoice_line (company_id, invoice_id, line_no, description, amount_minor)
     select $1, n.* from unnest($2::uuid[], $3::int[], $4::text[], $5::bigint[]) as n`,
    [
      companyId,
      rows.map(({ invoiceId }) => invoiceId),
      rows.map(({ no }) => no),
      rows.map(({ description }) => description),
      rows.map(({ amountMinor }) => amountMinor),
    ],
  );
}

/** The lines of invoices in their order; an invoice of which the company has told none is not in it. */
export async function linesOfInvoices(
  tx: EntityManager,
  companyId: string,
  invoiceIds: readonly string[],
): Promise<ReadonlyMap<string, readonly InvoiceLine[]>> {
  if (invoiceIds.length === 0) return new Map();
  const rows = await tx.query<{ invoiceId: string; no: number; description: string; amountMinor: string }[]>(
    `select l.invoice_id as "invoiceId", l.line_no as no, l.description, l.amount_minor::text as "amountMinor"
     from ledger.invoice_line l where l.company_id = $1 and l.invoice_id = any ($2::uuid[]) order by 1, 2`,
    [companyId, invoiceIds],
  );
  const lines = new Map<string, InvoiceLine[]>();
  for (const { invoiceId, no, description, amountMinor } of rows) {
    const line = { no, description, amountMinor: Number(amountMinor) };
    lines.set(invoiceId, [...(lines.get(invoiceId) ?? []), line]);
  }
  return lines;
}

/** The lines of an invoice in their order; none when the company has told none. */
export async function readLines(tx: EntityManager, companyId: string, invoiceId: string): Promise<InvoiceLine[]> {
  return [...((await linesOfInvoices(tx, companyId, [invoiceId])).get(invoiceId) ?? [])];
}
