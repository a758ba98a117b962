import { type Database, instantText } from '@tactful/runtime';
import { type EntityManager } from 'typeorm';

/** When a scheduled invoice is to be issued: a routing row, seen across companies. */
export interface InvoiceDue {
  readonly invoiceId: string;
  readonly dueAt: string;
}

/** Notes when scheduled invoices are to be issued. */
export async function addInvoiceDues(tx: EntityManager, companyId: string, dues: readonly InvoiceDue[]): Promise<void> {
  if (dues.length === 0) return;
  await tx.query(
    `insert into ledger.invoice_due (company_id, invoice_id, due_at)
     select $1, n.* from unnest($2::uuid[], $3::timestamptz[]) as n`,
    [companyId, dues.map((due) => due.invoiceId), dues.map((due) => due.dueAt)],
  );
}

/** The least instant at which an invoice is to be issued. */
export async function nextInvoiceDue(database: Database): Promise<Temporal.Instant | null> {
  const [row] = await database.query<{ at: string }>(
    `select ${instantText('d.due_at')} as at
     from ledger.invoice_due d order by d.due_at limit 1`,
  );
  return row ? Temporal.Instant.from(row.at) : null;
}

/** Takes due rows of one company (that of the earliest) for this transaction; undefined when nothing is due. */
export async function takeInvoiceDues(
  tx: EntityManager,
  now: Temporal.Instant,
  limit: number,
): Promise<{ readonly companyId: string; readonly invoiceIds: readonly string[] } | undefined> {
  const [rows] = await tx.query<[{ companyId: string; invoiceId: string }[], number]>(
    `delete from ledger.invoice_due d using (
       select f.due_at, f.company_id, f.invoice_id from ledger.invoice_due f
       where f.due_at <= $1 and f.company_id = (
         select e.company_id from ledger.invoice_due e where e.due_at <= $1 order by e.due_at for update skip locked limit 1)
       order by f.due_at, f.invoice_id for update skip locked limit $2) t
     where d.due_at = t.due_at and d.company_id = t.company_id and d.invoice_id = t.invoice_id
     returning d.company_id as "companyId", d.invoice_id as "invoiceId"`,
    [now.toString(), limit],
  );
  const first = rows[0];
  return first && { companyId: first.companyId, invoiceIds: rows.map((row) => row.invoiceId) };
}
