import { instantText } from '@tactful/runtime';
import { type EntityManager } from 'typeorm';
import { type CreditNoteView } from './credit-note.schemas.js';

const asView = `n.credit_note_id as "id", n.external_id as "externalId", n.customer_id as "customerId",
  n.invoice_id as "invoiceId", n.currency, n.amount_minor::text as "amountMinor",
  n.unapplied_minor::text as "unappliedMinor", n.reason,
  ${instantText('n.recorded_at')} as "recordedAt"`;

type Row = Omit<CreditNoteView, 'amountMinor' | 'unappliedMinor'> & {
  readonly amountMinor: string;
  readonly unappliedMinor: string;
};

function toView(row: Row): CreditNoteView {
  return { ...row, amountMinor: Number(row.amountMinor), unappliedMinor: Number(row.unappliedMinor) };
}

/** Writes credit notes. Returns the ids that were written: one whose external id is taken is left out. */
export async function insertCreditNotes(
  tx: EntityManager,
  companyId: string,
  notes: readonly CreditNoteView[],
): Promise<Set<string>> {
  const rows = await tx.query<{ id: string }[]>(
    `insert into ledger.credit_note (company_id, credit_note_id, customer_id, invoice_id, external_id, currency,
       amount_minor, unapplied_minor, reason, recorded_at)
     select $1, n.* from unnest($2::uuid[], $3::uuid[], $4::uuid[], $5::text[], $6::text[], $7::bigint[], $8::bigint[],
       $9::text[], $10::timestamptz[]) as n
     on conflict (company_id, external_id) where external_id is not null do nothing returning credit_note_id as id`,
    [
      companyId,
      notes.map((note) => note.id),
      notes.map((note) => note.customerId),
      notes.map((note) => note.invoiceId),
      notes.map((note) => note.externalId),
      notes.map((note) => note.currency),
      notes.map((note) => note.amountMinor),
      notes.map((note) => note.unappliedMinor),
      notes.map((note) => note.reason),
      notes.map((note) => note.recordedAt),
    ],
  );
  return new Set(rows.map((row) => row.id));
}

/** Credit notes that have one of these external ids. */
export async function creditNotesByExternalId(
  tx: EntityManager,
  companyId: string,
  externalIds: readonly string[],
): Promise<CreditNoteView[]> {
  const rows = await tx.query<Row[]>(
    `select ${asView} from ledger.credit_note n where n.company_id = $1 and n.external_id = any ($2::text[])`,
    [companyId, externalIds],
  );
  return rows.map(toView);
}

/** A page of credit notes, newest first. */
export async function listCreditNotes(
  tx: EntityManager,
  companyId: string,
  filter: { readonly limit: number; readonly before: string | undefined; readonly customerId: string | undefined },
): Promise<CreditNoteView[]> {
  const rows = await tx.query<Row[]>(
    `select ${asView} from ledger.credit_note n
     where n.company_id = $1 and ($2::uuid is null or n.customer_id = $2) and ($3::uuid is null or n.credit_note_id < $3)
     order by n.credit_note_id desc limit $4`,
    [companyId, filter.customerId ?? null, filter.before ?? null, filter.limit + 1],
  );
  return rows.map(toView);
}
