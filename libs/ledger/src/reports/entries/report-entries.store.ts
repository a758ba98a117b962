import { instantText } from '@tactful/runtime';
import { type EntityManager } from 'typeorm';
import { type EntriesQuery, type ReportEntry } from './report-entries.schemas.js';

/** A page of journal entries by value date, with the postings that were asked for. */
export async function reportEntries(
  tx: EntityManager,
  companyId: string,
  of: Omit<EntriesQuery, 'cursor'> & { readonly after: readonly string[] | undefined },
): Promise<ReportEntry[]> {
  return tx.query<ReportEntry[]>(
    `select e.entry_id as "entryId", e.kind, e.customer_id as "customerId", e.currency, e.document_id as "documentId",
       e.value_date::text as "valueDate", ${instantText('e.booked_at')} as "bookedAt", e.booked_by as "bookedBy", l.postings
     from ledger.entry e cross join lateral (
       select jsonb_agg(jsonb_build_object('debit', p.debit, 'credit', p.credit, 'amountMinor', p.amount_minor,
         'invoiceId', p.invoice_id) order by p.line) as postings
       from ledger.posting p where p.company_id = e.company_id and p.entry_id = e.entry_id
         and ($6::text[] is null or p.debit = any ($6) or p.credit = any ($6))
         and ($7::uuid is null or p.invoice_id = $7)
     ) l
     where e.company_id = $1 and l.postings is not null
       and ($2::text is null or e.currency = $2)
       and ($3::date is null or e.value_date >= $3) and ($4::date is null or e.value_date <= $4)
       and ($5::uuid is null or e.customer_id = $5)
       and ($8::date is null or (e.value_date, e.entry_id) > ($8::date, $9::uuid))
     order by e.value_date, e.entry_id limit $10`,
    [
      companyId,
      of.currency ?? null,
      of.from ?? null,
      of.to ?? null,
      of.customerId ?? null,
      of.accounts ?? null,
      of.invoiceId ?? null,
      of.after?.[0] ?? null,
      of.after?.[1] ?? null,
      of.limit + 1,
    ],
  );
}
