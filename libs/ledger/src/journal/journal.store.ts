import { arrayParameter } from '@tactful/runtime';
import { type EntityManager } from 'typeorm';
import { refuseIfClosed } from './closing.store.js';
import { type Account, type Entry, type EntryKind } from './journal.types.js';

/**
 * Books entries. There is no way to change or delete one: the role may not. A value date in a closed period refuses
 * the whole request (`period_closed`): the one place through which every feature books.
 */
export async function bookEntries(
  tx: EntityManager,
  companyId: string,
  batch: { readonly entries: readonly Entry[]; readonly now: Temporal.Instant; readonly by: string },
): Promise<void> {
  const { entries } = batch;
  if (entries.length === 0) return;
  await refuseIfClosed(insertEntries(tx, companyId, batch));
}

async function insertEntries(
  tx: EntityManager,
  companyId: string,
  { entries, now, by }: Parameters<typeof bookEntries>[2],
): Promise<void> {
  const lines = entries.flatMap(({ entryId, postings }) =>
    postings.map((posting, index) => ({ entryId, line: index + 1, ...posting })),
  );
  await tx.query(
    `with booked as (
       insert into ledger.entry (company_id, entry_id, customer_id, currency, kind, document_id, value_date, reverses,
         booked_at, booked_by)
       select $1, n.*, $9::timestamptz, $10
       from unnest($2::uuid[], $3::uuid[], $4::text[], $5::text[], $6::uuid[], $7::date[], $8::uuid[]) as n
     )
     insert into ledger.posting (company_id, entry_id, line, debit, credit, amount_minor, invoice_id)
     select $1, n.* from unnest($11::uuid[], $12::smallint[], $13::text[], $14::text[], $15::bigint[], $16::uuid[]) as n`,
    [
      companyId,
      arrayParameter(entries.map((entry) => entry.entryId)),
      arrayParameter(entries.map((entry) => entry.customerId)),
      arrayParameter(entries.map((entry) => entry.currency)),
      arrayParameter(entries.map((entry) => entry.kind)),
      arrayParameter(entries.map((entry) => entry.documentId)),
      arrayParameter(entries.map((entry) => entry.valueDate)),
      arrayParameter(entries.map((entry) => entry.reverses ?? null)),
      now.toString(),
      by,
      arrayParameter(lines.map((line) => line.entryId)),
      arrayParameter(lines.map((line) => line.line)),
      arrayParameter(lines.map((line) => line.debit)),
      arrayParameter(lines.map((line) => line.credit)),
      arrayParameter(lines.map((line) => line.amountMinor)),
      arrayParameter(lines.map((line) => line.invoiceId)),
    ],
  );
}

/** The balance of one account: what was debited less what was credited. */
export interface AccountBalance {
  readonly account: Account;
  readonly currency: string;
  readonly balanceMinor: number;
}

/**
 * Balances of all accounts as the journal tells them, of one customer or (null) of the whole company, by all entries
 * or (with a date) by those with a value date up to it.
 */
export async function journalBalances(
  tx: EntityManager,
  companyId: string,
  about: { readonly customerId: string | null; readonly asOf: string | null },
): Promise<AccountBalance[]> {
  const rows = await tx.query<{ account: Account; currency: string; balance: string }[]>(
    `select m.account, m.currency, sum(m.amount)::text as balance from (
       select p.debit as account, e.currency, p.amount_minor as amount
       from ledger.posting p join ledger.entry e on e.company_id = p.company_id and e.entry_id = p.entry_id
       where p.company_id = $1 and ($2::uuid is null or e.customer_id = $2) and ($3::date is null or e.value_date <= $3)
       union all
       select p.credit, e.currency, -p.amount_minor
       from ledger.posting p join ledger.entry e on e.company_id = p.company_id and e.entry_id = p.entry_id
       where p.company_id = $1 and ($2::uuid is null or e.customer_id = $2) and ($3::date is null or e.value_date <= $3)
     ) m group by 1, 2 order by 2, 1`,
    [companyId, about.customerId, about.asOf],
  );
  return rows.map(({ account, currency, balance }) => ({ account, currency, balanceMinor: Number(balance) }));
}

/** The entry of a document that is to be taken back; null when there is none that was not taken back yet. */
export async function entryOfDocument(
  tx: EntityManager,
  companyId: string,
  document: { readonly customerId: string; readonly documentId: string; readonly kind: EntryKind },
): Promise<string | null> {
  const [row] = await tx.query<{ id: string }[]>(
    `select e.entry_id as id from ledger.entry e
     where e.company_id = $1 and e.customer_id = $2 and e.document_id = $3 and e.kind = $4
       and not exists (select from ledger.entry r where r.company_id = e.company_id and r.reverses = e.entry_id)
     order by e.entry_id limit 1`,
    [companyId, document.customerId, document.documentId, document.kind],
  );
  return row?.id ?? null;
}
