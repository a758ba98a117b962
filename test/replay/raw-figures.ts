import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { Client } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';

/** The figures of one day, by name; an amount in cents, days and percentages to two decimals. */
export type Figures = Readonly<Record<string, number | null>>;

/**
 * Computes the figures of reports from the raw file in plain SQL. It shares no code with the system under test: the
 * file is copied into a temporary table as it is, and each figure is one query over it.
 */
export class RawFigures {
  readonly #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /** Copies the file into a temporary table of any PostgreSQL. Nothing is kept. */
  static async read(databaseUrl: string, file: string): Promise<RawFigures> {
    const client = new Client({ connectionString: databaseUrl });
    await client.connect();
    await client.query(`create temp table raw (country_code text, customer_id text, paperless_date text, invoice_number text,
      invoice_date text, due_date text, amount text, disputed text, settled_date text, paperless_bill text,
      days_to_settle text, days_late text)`);
    await pipeline(createReadStream(file), client.query(copyFrom('copy raw from stdin with (format csv, header)')));
    await client.query(`create temp table inv as select to_date(invoice_date, 'MM/DD/YYYY') as issued,
      to_date(due_date, 'MM/DD/YYYY') as due, to_date(settled_date, 'MM/DD/YYYY') as settled,
      round(amount::numeric * 100)::bigint as cents from raw`);
    return new RawFigures(client);
  }

  /** All figures as of a day; the collection effectiveness index from the first of its month. */
  async asOf(day: string): Promise<Figures> {
    return {
      ...(await this.#ageing(day, 'due')),
      ...(await this.#ageing(day, 'issued')),
      ...(await this.#one(day, dso)),
      ...(await this.#one(day, countback)),
      ...(await this.#one(day, effectiveness)),
      ...(await this.#one(day, daysLate)),
    };
  }

  async close(): Promise<void> {
    await this.#client.end();
  }

  async #ageing(day: string, date: 'due' | 'issued'): Promise<Figures> {
    const { rows } = await this.#client.query<{ bucket: string; cents: string; count: string }>(
      `select case when $1::date <= ${date} then 'current' when $1::date - ${date} <= 30 then '1-30'
         when $1::date - ${date} <= 60 then '31-60' when $1::date - ${date} <= 90 then '61-90' else '90+' end as bucket,
         sum(cents) as cents, count(*) as count
       from inv where issued <= $1::date and settled > $1::date group by 1`,
      [day],
    );
    const word = date === 'due' ? 'due date' : 'invoice date';
    return Object.fromEntries(
      ['current', '1-30', '31-60', '61-90', '90+'].flatMap((bucket) => {
        const row = rows.find((found) => found.bucket === bucket);
        const name = `ageing by ${word}, ${bucket}`;
        return [
          [name, Number(row?.cents ?? 0)],
          [`${name}, invoices`, Number(row?.count ?? 0)],
        ];
      }),
    );
  }

  async #one(day: string, sql: string): Promise<Figures> {
    const { rows } = await this.#client.query<Record<string, string | null>>(sql, [day]);
    return Object.fromEntries(
      Object.entries(rows[0] ?? {}).map(([name, value]) => [name, value === null ? null : Number(value)]),
    );
  }
}

const dso = `with a as (
    select (select coalesce(sum(cents), 0) from inv where issued <= $1::date and settled > $1::date) as open,
      (select coalesce(sum(cents), 0) from inv where issued <= $1::date and settled > $1::date and due >= $1::date) as good,
      (select sum(cents) from inv where issued > $1::date - 90 and issued <= $1::date) as sold)
  select round(open * 90 / sold, 2) as "DSO, simple, 90 days", round(good * 90 / sold, 2) as "best possible DSO, 90 days",
    round((open - good) * 90 / sold, 2) as "average days delinquent, 90 days" from a`;

const countback = `with recursive open as (
    select coalesce(sum(cents), 0) as cents from inv where issued <= $1::date and settled > $1::date
  ), back as (
    select date_trunc('month', $1::date)::date as month, 0::numeric as days, (select cents from open)::numeric as rest
    union all
    select (b.month - interval '1 month')::date,
      b.days + case when s.sold >= b.rest then b.rest / s.sold * s.length else s.length end,
      case when s.sold >= b.rest then 0 else b.rest - s.sold end
    from back b cross join lateral (
      select coalesce(sum(cents), 0)::numeric as sold,
        least($1::date, (b.month + interval '1 month - 1 day')::date) - b.month + 1 as length
      from inv where issued >= b.month and issued <= least($1::date, (b.month + interval '1 month - 1 day')::date)) s
    where b.rest > 0 and b.month >= (select min(issued) from inv) - 31)
  select round(max(days), 2) as "DSO, countback" from back where rest = 0`;

const effectiveness = `with a as (
    select (select coalesce(sum(cents), 0) from inv
        where issued < date_trunc('month', $1::date) and settled >= date_trunc('month', $1::date)) as opening,
      (select coalesce(sum(cents), 0) from inv where issued >= date_trunc('month', $1::date) and issued <= $1::date) as sold,
      (select coalesce(sum(cents), 0) from inv where issued <= $1::date and settled > $1::date) as closing,
      (select coalesce(sum(cents), 0) from inv where issued <= $1::date and settled > $1::date and due >= $1::date) as good)
  select round((opening + sold - closing) * 100 / nullif(opening + sold - good, 0), 2) as "CEI, month to date" from a`;

const daysLate = `select round(avg(settled - due), 2) as "average days late, 90 days",
    count(*) as "invoices paid off, 90 days"
  from inv where settled > $1::date - 90 and settled <= $1::date`;
