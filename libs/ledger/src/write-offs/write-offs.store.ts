import { instantText } from '@tactful/runtime';
import { type EntityManager } from 'typeorm';
import { type WriteOffView } from './write-off.schemas.js';

const asView = `w.write_off_id as id, w.customer_id as "customerId", w.invoice_id as "invoiceId", w.currency,
  w.amount_minor::text as "amountMinor", w.reason, case when w.reversed_at is null then 'booked' else 'reversed' end as state,
  ${instantText('w.recorded_at')} as "recordedAt", w.recorded_by as "recordedBy",
  ${instantText('w.reversed_at')} as "reversedAt", w.reversal_reason as "reversalReason",
  w.reversed_minor::text as "reversedMinor"`;

type Row = Omit<WriteOffView, 'amountMinor' | 'reversedMinor'> & {
  readonly amountMinor: string;
  readonly reversedMinor: string | null;
};

function toView(row: Row): WriteOffView {
  const reversedMinor = row.reversedMinor === null ? null : Number(row.reversedMinor);
  return { ...row, amountMinor: Number(row.amountMinor), reversedMinor };
}

/** Writes a write-off. */
export async function insertWriteOff(tx: EntityManager, companyId: string, made: WriteOffView): Promise<void> {
  await tx.query(
    `insert into ledger.write_off (company_id, write_off_id, customer_id, invoice_id, currency, amount_minor, reason,
       recorded_at, recorded_by)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [
      companyId,
      made.id,
      made.customerId,
      made.invoiceId,
      made.currency,
      made.amountMinor,
      made.reason,
      made.recordedAt,
      made.recordedBy,
    ],
  );
}

/** Notes that a write-off was taken back. */
export async function markReversed(tx: EntityManager, companyId: string, reversed: WriteOffView): Promise<void> {
  await tx.query(
    `update ledger.write_off w set reversed_at = $3, reversal_reason = $4, reversed_minor = $5
     where w.company_id = $1 and w.write_off_id = $2`,
    [companyId, reversed.id, reversed.reversedAt, reversed.reversalReason, reversed.reversedMinor],
  );
}

/** One write-off, undefined when there is none. */
export async function readWriteOff(
  tx: EntityManager,
  companyId: string,
  writeOffId: string,
): Promise<WriteOffView | undefined> {
  const rows = await tx.query<Row[]>(
    `select ${asView} from ledger.write_off w where w.company_id = $1 and w.write_off_id = $2`,
    [companyId, writeOffId],
  );
  return rows.map(toView)[0];
}

/** A page of write-offs, newest first. */
export async function listWriteOffs(
  tx: EntityManager,
  companyId: string,
  filter: {
    readonly limit: number;
    readonly before: string | undefined;
    readonly customerId: string | undefined;
    readonly invoiceId: string | undefined;
  },
): Promise<WriteOffView[]> {
  const rows = await tx.query<Row[]>(
    `select ${asView} from ledger.write_off w
     where w.company_id = $1 and ($2::uuid is null or w.customer_id = $2) and ($3::uuid is null or w.invoice_id = $3)
       and ($4::uuid is null or w.write_off_id < $4)
     order by w.write_off_id desc limit $5`,
    [companyId, filter.customerId ?? null, filter.invoiceId ?? null, filter.before ?? null, filter.limit + 1],
  );
  return rows.map(toView);
}
