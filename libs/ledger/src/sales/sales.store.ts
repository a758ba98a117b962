import { instantText } from '@tactful/runtime';
import { type EntityManager } from 'typeorm';
import { type SaleReturnView } from './sale-return.schemas.js';
import { type SaleView } from './sale.schemas.js';

const asView = `s.sale_id as id, s.factor, s.currency, s.amount_minor::text as "amountMinor", s.price_minor::text as "priceMinor",
  s.price_received_on::text as "priceReceivedOn", s.invoices, ${instantText('s.recorded_at')} as "recordedAt",
  s.recorded_by as "recordedBy",
  coalesce((select jsonb_agg(jsonb_build_object('id', r.sale_return_id, 'saleId', r.sale_id, 'kind', r.kind,
      'reason', r.reason, 'amountMinor', r.amount_minor, 'priceMinor', r.price_minor,
      'priceReturnedOn', r.price_returned_on, 'invoices', r.invoices, 'recordedAt', ${instantText('r.recorded_at')},
      'recordedBy', r.recorded_by) order by r.sale_return_id)
    from ledger.sale_return r where r.company_id = s.company_id and r.sale_id = s.sale_id), '[]') as returns`;

type Row = Omit<SaleView, 'amountMinor' | 'priceMinor'> & { readonly amountMinor: string; readonly priceMinor: string };

function toView(row: Row): SaleView {
  return { ...row, amountMinor: Number(row.amountMinor), priceMinor: Number(row.priceMinor) };
}

/** Writes a sale. */
export async function insertSale(tx: EntityManager, companyId: string, made: SaleView): Promise<void> {
  await tx.query(
    `insert into ledger.sale (company_id, sale_id, factor, currency, amount_minor, price_minor, price_received_on, invoices,
       recorded_at, recorded_by)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [
      companyId,
      made.id,
      JSON.stringify(made.factor),
      made.currency,
      made.amountMinor,
      made.priceMinor,
      made.priceReceivedOn,
      JSON.stringify(made.invoices),
      made.recordedAt,
      made.recordedBy,
    ],
  );
}

/** Writes what came back of a sale. */
export async function insertSaleReturn(tx: EntityManager, companyId: string, made: SaleReturnView): Promise<void> {
  await tx.query(
    `insert into ledger.sale_return (company_id, sale_return_id, sale_id, kind, reason, amount_minor, price_minor,
       price_returned_on, invoices, recorded_at, recorded_by)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    [
      companyId,
      made.id,
      made.saleId,
      made.kind,
      made.reason,
      made.amountMinor,
      made.priceMinor,
      made.priceReturnedOn,
      JSON.stringify(made.invoices),
      made.recordedAt,
      made.recordedBy,
    ],
  );
}

/** One sale, undefined when there is none. */
export async function readSale(tx: EntityManager, companyId: string, saleId: string): Promise<SaleView | undefined> {
  const rows = await tx.query<Row[]>(`select ${asView} from ledger.sale s where s.company_id = $1 and s.sale_id = $2`, [
    companyId,
    saleId,
  ]);
  return rows.map(toView)[0];
}

/** A page of sales, newest first. */
export async function listSales(
  tx: EntityManager,
  companyId: string,
  filter: { readonly limit: number; readonly before: string | undefined },
): Promise<SaleView[]> {
  const rows = await tx.query<Row[]>(
    `select ${asView} from ledger.sale s where s.company_id = $1 and ($2::uuid is null or s.sale_id < $2)
     order by s.sale_id desc limit $3`,
    [companyId, filter.before ?? null, filter.limit + 1],
  );
  return rows.map(toView);
}
