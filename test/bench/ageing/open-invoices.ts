import { type Pool } from 'pg';

const perCustomer = 10;

/**
 * Issued and unpaid invoices of ten to a customer, booked, with due dates from 150 days ago to 29 days from now: every
 * bucket of an ageing holds some.
 */
export async function fillOpenInvoices(owner: Pool, companyId: string, count: number): Promise<void> {
  await owner.query(
    `insert into ledger.customer (company_id, customer_id, external_id, name, kind, source, search, created_at, updated_at)
     select $1, uuidv7(), 'C-' || n, 'Customer ' || n, 'company', 'api', 'customer ' || n, now(), now()
     from generate_series(0, $2::int - 1) n`,
    [companyId, Math.ceil(count / perCustomer)],
  );
  await owner.query(
    `insert into ledger.invoice (company_id, invoice_id, customer_id, external_id, number, issue_date, due_date, currency,
       amount_minor, state, known_at)
     select $1, uuidv7(), c.customer_id, 'I-' || n, 'INV-' || n, current_date - 180, current_date - 150 + n % 180, 'EUR',
       1000 + n % 90000, 'open', now()
     from generate_series(0, $2::int - 1) n join ledger.customer c on c.external_id = 'C-' || n / ${perCustomer}`,
    [companyId, count],
  );
  // In one statement: postings come with their entry, or not at all.
  await owner.query(
    `with booked as (
       insert into ledger.entry (company_id, entry_id, customer_id, currency, kind, document_id, value_date, booked_at, booked_by)
       select i.company_id, i.invoice_id, i.customer_id, i.currency, 'invoice_issued', i.invoice_id, i.issue_date, now(), 'bench'
       from ledger.invoice i
     )
     insert into ledger.posting (company_id, entry_id, line, debit, credit, amount_minor, invoice_id)
     select i.company_id, i.invoice_id, 1, 'receivable', 'sales', i.amount_minor, i.invoice_id from ledger.invoice i`,
  );
  await owner.query('vacuum analyze ledger.customer, ledger.invoice, ledger.entry, ledger.posting');
}
