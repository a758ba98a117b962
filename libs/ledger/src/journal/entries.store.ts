import { instantText } from '@tactful/runtime';
import { type EntityManager } from 'typeorm';
import { type EntryView } from './journal.schemas.js';
import { type Account } from './journal.types.js';

/** An entry as it is shown and exported. */
export interface EntryRow extends EntryView {
  readonly customerExternalId: string | null;
}

/** What a list of entries is narrowed by; value dates are inclusive. */
export interface EntryFilter {
  readonly limit: number;
  readonly customerId?: string | undefined;
  readonly account?: Account | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

const columns = `e.entry_id as id, e.kind, e.customer_id as "customerId", c.external_id as "customerExternalId", e.currency,
  e.document_id as "documentId", e.value_date::text as "valueDate", ${instantText('e.booked_at')} as "bookedAt",
  e.booked_by as "bookedBy", e.reverses,
  coalesce((select jsonb_agg(jsonb_build_object('debit', p.debit, 'credit', p.credit, 'amountMinor', p.amount_minor,
      'invoiceId', p.invoice_id, 'invoiceNumber', i.number) order by p.line)
    from ledger.posting p left join ledger.invoice i on i.company_id = p.company_id and i.invoice_id = p.invoice_id
    where p.company_id = e.company_id and p.entry_id = e.entry_id), '[]') as postings`;

const matches = `e.company_id = $1 and ($2::uuid is null or e.customer_id = $2)
  and ($3::text is null or exists (select from ledger.posting p
    where p.company_id = e.company_id and p.entry_id = e.entry_id and $3 in (p.debit, p.credit)))
  and ($4::date is null or e.value_date >= $4) and ($5::date is null or e.value_date <= $5)`;

/** Entries in the order of booking, after (`after`) or, newest first, before (`before`) an entry. */
export async function listEntries(
  tx: EntityManager,
  companyId: string,
  filter: EntryFilter & ({ readonly after: string | undefined } | { readonly before: string | undefined }),
): Promise<EntryRow[]> {
  const [place, sign, order] = 'after' in filter ? [filter.after, '>', 'asc'] : [filter.before, '<', 'desc'];
  return tx.query<EntryRow[]>(
    `select ${columns} from ledger.entry e
     join ledger.customer c on c.company_id = e.company_id and c.customer_id = e.customer_id
     where ${matches} and ($6::uuid is null or e.entry_id ${sign} $6)
     order by e.entry_id ${order} limit $7`,
    [
      companyId,
      filter.customerId ?? null,
      filter.account ?? null,
      filter.from ?? null,
      filter.to ?? null,
      place ?? null,
      filter.limit,
    ],
  );
}
