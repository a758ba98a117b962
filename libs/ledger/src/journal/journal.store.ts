import { type EntityManager } from 'typeorm';
import { type Account, type Entry } from './journal.types.js';

/** Books entries. There is no way to change or delete one: the role may not. */
export async function bookEntries(
  tx: EntityManager,
  companyId: string,
  batch: { readonly entries: readonly Entry[]; readonly now: Temporal.Instant; readonly by: string },
): Promise<void> {
  const { entries } = batch;
  if (entries.length === 0) return;
  await tx.query(
    `insert into ledger.entry (company_id, entry_id, customer_id, currency, kind, document_id, value_date, booked_at, booked_by)
     select $1, n.*, $8::timestamptz, $9
     from unnest($2::uuid[], $3::uuid[], $4::text[], $5::text[], $6::uuid[], $7::date[]) as n`,
    [
      companyId,
      entries.map((entry) => entry.entryId),
      entries.map((entry) => entry.customerId),
      entries.map((entry) => entry.currency),
      entries.map((entry) => entry.kind),
      entries.map((entry) => entry.documentId),
      entries.map((entry) => entry.valueDate),
      batch.now.toString(),
      batch.by,
    ],
  );
  await insertPostings(tx, companyId, entries);
}

async function insertPostings(tx: EntityManager, companyId: string, entries: readonly Entry[]): Promise<void> {
  const lines = entries.flatMap(({ entryId, postings }) =>
    postings.map((posting, index) => ({ entryId, line: index + 1, ...posting })),
  );
  await tx.query(
    `insert into ledger.posting (company_id, entry_id, line, debit, credit, amount_minor, invoice_id)
     select $1, n.* from unnest($2::uuid[], $3::smallint[], $4::text[], $5::text[], $6::bigint[], $7::uuid[]) as n`,
    [
      companyId,
      lines.map((line) => line.entryId),
      lines.map((line) => line.line),
      lines.map((line) => line.debit),
      lines.map((line) => line.credit),
      lines.map((line) => line.amountMinor),
      lines.map((line) => line.invoiceId),
    ],
  );
}

/** The balance of one account: what was debited less what was credited. */
export interface AccountBalance {
  readonly account: Account;
  readonly currency: string;
  readonly balanceMinor: number;
}

/** Balances of all accounts as the journal tells them, of one customer or (null) of the whole company. */
export async function journalBalances(
  tx: EntityManager,
  companyId: string,
  customerId: string | null,
): Promise<AccountBalance[]> {
  const rows = await tx.query<{ account: Account; currency: string; balance: string }[]>(
    `select m.account, m.currency, sum(m.amount)::text as balance from (
       select p.debit as account, e.currency, p.amount_minor as amount
       from ledger.posting p join ledger.entry e on e.company_id = p.company_id and e.entry_id = p.entry_id
       where p.company_id = $1 and ($2::uuid is null or e.customer_id = $2)
       union all
       select p.credit, e.currency, -p.amount_minor
       from ledger.posting p join ledger.entry e on e.company_id = p.company_id and e.entry_id = p.entry_id
       where p.company_id = $1 and ($2::uuid is null or e.customer_id = $2)
     ) m group by 1, 2 order by 2, 1`,
    [companyId, customerId],
  );
  return rows.map(({ account, currency, balance }) => ({ account, currency, balanceMinor: Number(balance) }));
}
