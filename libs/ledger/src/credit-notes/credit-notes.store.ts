import { instantText } from '@tactful/runtime';
import { type EntityManager } from 'typeorm';
import { type CreditNoteView } from './credit-note.schemas.js';

const asView = `n.credit_note_id as "id", n.external_id as "externalId", n.customer_id as "customerId",
  n.invoice_id as "invoiceId", n.currency, n.amount_minor::text as "amountMinor", n.reason,
  ${instantText('n.recorded_at')} as "recordedAt"`;

type Row = Omit<CreditNoteView, 'amountMinor'> & { readonly amountMinor: string };

function toView(row: Row): CreditNoteView {
  return { ...row, amountMinor: Number(row.amountMinor) };
}

/** Writes a credit note, once. False when its external id is taken. */
export async function insertCreditNote(tx: EntityManager, companyId: string, note: CreditNoteView): Promise<boolean> {
  const rows = await tx.query<unknown[]>(
    `insert into ledger.credit_note (company_id, credit_note_id, customer_id, invoice_id, external_id, currency,
       amount_minor, reason, recorded_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
     on conflict (company_id, external_id) where external_id is not null do nothing returning credit_note_id`,
    [
      companyId,
      note.id,
      note.customerId,
      note.invoiceId,
      note.externalId,
      note.currency,
      note.amountMinor,
      note.reason,
      note.recordedAt,
    ],
  );
  return rows.length === 1;
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
