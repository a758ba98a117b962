import { type EntityManager } from 'typeorm';
import { type InvoiceLine } from './invoice.schemas.js';

/** Writes the lines of a new invoice. */
export async function insertLines(
  tx: EntityManager,
  companyId: string,
  of: { readonly invoiceId: string; readonly lines: readonly InvoiceLine[] },
): Promise<void> {
  await tx.query(
    `insert into ledger.invoice_line (company_id, invoice_id, line_no, description, amount_minor)
     select $1, $2, n.* from unnest($3::int[], $4::text[], $5::bigint[]) as n`,
    [
      companyId,
      of.invoiceId,
      of.lines.map(({ no }) => no),
      of.lines.map(({ description }) => description),
      of.lines.map(({ amountMinor }) => amountMinor),
    ],
  );
}

/** The lines of an invoice in their order; none when the company has told none. */
export async function readLines(tx: EntityManager, companyId: string, invoiceId: string): Promise<InvoiceLine[]> {
  const rows = await tx.query<{ no: number; description: string; amountMinor: string }[]>(
    `select l.line_no as no, l.description, l.amount_minor::text as "amountMinor" from ledger.invoice_line l
     where l.company_id = $1 and l.invoice_id = $2 order by l.line_no`,
    [companyId, invoiceId],
  );
  return rows.map((row) => ({ ...row, amountMinor: Number(row.amountMinor) }));
}
