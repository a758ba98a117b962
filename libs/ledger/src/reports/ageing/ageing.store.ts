import { type EntityManager } from 'typeorm';
import { openOnDay } from '../open-on-day.store.js';
import { type AgeingDate, type AgeingRow, type Bucket } from './ageing.types.js';

const dateColumn: Readonly<Record<AgeingDate, string>> = { due_date: 'o.due_date', invoice_date: 'o.issue_date' };

/** The bucket on the day `$2` of what counts from a date. */
function bucketFrom(date: string): string {
  const days = `($2::date - ${date})`;
  return `case when ${days} <= 0 then 'current' when ${days} <= 30 then '1-30' when ${days} <= 60 then '31-60'
    when ${days} <= 90 then '61-90' else '90+' end`;
}

/** The bucket of an obligation; money that came before its invoice was issued is a credit. */
function bucketOn(by: AgeingDate): string {
  return `case when o.open < 0 then 'credits' else ${bucketFrom(dateColumn[by])} end`;
}

/** Cash that pays no invoice, as of the day `$2`: a row for each movement, negative where there is more of it. */
const unapplied = `unapplied as (
  select e.customer_id, e.currency, case when p.credit = 'unapplied_cash' then -p.amount_minor else p.amount_minor end as amount
  from ledger.posting p join ledger.entry e on e.company_id = p.company_id and e.entry_id = p.entry_id
  where p.company_id = $1 and (p.credit = 'unapplied_cash' or p.debit = 'unapplied_cash') and e.value_date <= $2::date
)`;

type TextRow = Omit<AgeingRow, 'amountMinor' | 'count'> & { readonly amount: string; readonly count: string };

function toRow({ currency, bucket, amount, count }: TextRow): AgeingRow {
  return { currency, bucket, amountMinor: Number(amount), count: Number(count) };
}

/**
 * What is open by currency and bucket at the end of a day, of the company or of one customer. Invoices are added up by
 * date first: there are few dates, so that PostgreSQL keeps a sum for each while it reads, and sorts nothing.
 */
export async function ageingRows(
  tx: EntityManager,
  companyId: string,
  of: { readonly asOf: string; readonly by: AgeingDate; readonly customerId: string | undefined },
): Promise<AgeingRow[]> {
  const mine = of.customerId === undefined ? 'true' : 'o.customer_id = $3';
  const rows = await tx.query<TextRow[]>(
    `with ${openOnDay('opened', '$2')}, ${unapplied}, dates as (
       select o.currency, ${dateColumn[of.by]} as date, sum(o.open_minor) as amount, count(*) as count
       from ledger.invoice o where o.company_id = $1 and o.state = 'open' and ${mine} group by 1, 2
       union all
       select o.currency, ${dateColumn[of.by]}, -o.open_minor, -1
       from opened_special s join ledger.invoice o on o.company_id = $1 and o.invoice_id = s.invoice_id
       where o.state = 'open' and ${mine}
     ), cells as (
       select d.currency, ${bucketFrom('d.date')} as bucket, d.amount, d.count from dates d
       union all
       select o.currency, ${bucketOn(of.by)}, o.open, 1 from opened_otherwise o where ${mine}
       union all
       select o.currency, 'credits', o.amount, 0 from unapplied o where ${mine}
     )
     select c.currency, c.bucket, sum(c.amount)::text as amount, sum(c.count)::text as count
     from cells c group by 1, 2 having sum(c.amount) <> 0 order by 1, 2`,
    of.customerId === undefined ? [companyId, of.asOf] : [companyId, of.asOf, of.customerId],
  );
  return rows.map(toRow);
}

/** What one customer owes in one currency, by bucket. */
export interface CustomerAgeingRow {
  readonly customerId: string;
  readonly externalId: string | null;
  readonly name: string;
  readonly rows: readonly AgeingRow[];
  /** What the page is ordered by. */
  readonly receivable: string;
}

/** A page of customers in one currency, those that owe most first. */
export async function ageingOfCustomers(
  tx: EntityManager,
  companyId: string,
  of: {
    readonly asOf: string;
    readonly by: AgeingDate;
    readonly currency: string;
    readonly limit: number;
    readonly after: readonly string[] | undefined;
  },
): Promise<CustomerAgeingRow[]> {
  const found = await tx.query<(Omit<CustomerAgeingRow, 'rows'> & { readonly rows: TextRow[] })[]>(
    `with ${openOnDay('opened', '$2')}, ${unapplied}, cells as (
       select o.customer_id, ${bucketOn(of.by)} as bucket, sum(o.open) as amount, count(*) as count
       from opened o where o.currency = $3 group by 1, 2
       union all
       select u.customer_id, 'credits', sum(u.amount), 0 from unapplied u where u.currency = $3 group by 1
     ), customers as (
       select c.customer_id, coalesce(sum(c.amount) filter (where c.bucket <> 'credits'), 0) as receivable,
         jsonb_agg(jsonb_build_object('currency', $3::text, 'bucket', c.bucket, 'amount', c.amount, 'count', c.count)) as rows
       from cells c where c.amount <> 0 group by 1
     )
     select c.customer_id as "customerId", k.external_id as "externalId", k.name, c.rows, c.receivable::text as receivable
     from customers c join ledger.customer k on k.company_id = $1 and k.customer_id = c.customer_id
     where $4::numeric is null or (c.receivable, c.customer_id) < ($4::numeric, $5::uuid)
     order by c.receivable desc, c.customer_id desc limit $6`,
    [companyId, of.asOf, of.currency, of.after?.[0] ?? null, of.after?.[1] ?? null, of.limit + 1],
  );
  return found.map((customer) => ({ ...customer, rows: customer.rows.map(toRow) }));
}

/** What is open on one invoice, or one instalment of it, at the end of a day. */
export interface OpenItemRow {
  readonly invoiceId: string;
  readonly number: string;
  readonly customerId: string;
  readonly currency: string;
  readonly issueDate: string;
  readonly dueDate: string;
  readonly openMinor: number;
  /** Days past the date that the age counts from; negative before it. */
  readonly days: number;
}

/** A page of what is open, oldest date first. */
export async function openItems(
  tx: EntityManager,
  companyId: string,
  of: {
    readonly asOf: string;
    readonly by: AgeingDate;
    readonly currency: string | undefined;
    readonly customerId: string | undefined;
    readonly bucket: Bucket | undefined;
    readonly limit: number;
    readonly after: readonly string[] | undefined;
  },
): Promise<OpenItemRow[]> {
  const rows = await tx.query<(Omit<OpenItemRow, 'openMinor'> & { readonly openMinor: string })[]>(
    `with ${openOnDay('opened', '$2')}
     select o.invoice_id as "invoiceId", i.number, o.customer_id as "customerId", o.currency,
       o.issue_date::text as "issueDate", o.due_date::text as "dueDate", sum(o.open)::text as "openMinor",
       $2::date - ${dateColumn[of.by]} as days
     from opened o join ledger.invoice i on i.company_id = $1 and i.invoice_id = o.invoice_id
     where o.open > 0 and ($3::text is null or o.currency = $3) and ($4::uuid is null or o.customer_id = $4)
       and ($5::text is null or ${bucketOn(of.by)} = $5)
       and ($6::date is null or (o.due_date, o.invoice_id) > ($6::date, $7::uuid))
     group by o.invoice_id, i.number, o.customer_id, o.currency, o.issue_date, o.due_date
     order by o.due_date, o.invoice_id limit $8`,
    [
      companyId,
      of.asOf,
      of.currency ?? null,
      of.customerId ?? null,
      of.bucket ?? null,
      of.after?.[0] ?? null,
      of.after?.[1] ?? null,
      of.limit + 1,
    ],
  );
  return rows.map((row) => ({ ...row, openMinor: Number(row.openMinor) }));
}
