import { type Pool } from 'pg';
import { Api } from '../../system/api.js';
import { type Bench, expectEqual } from '../bench.js';
import { startApps } from '../our-apps.js';
import { openPostgres } from '../postgres.js';
import { median } from '../rounds.js';
import { fillOpenInvoices } from './open-invoices.js';

const figure = { name: 'ageing', unit: 'ms', bar: { atMost: 1.5 } };
const fullSize = 1_000_000;
/** Reports of one sample, of which the middle one counts. */
const reports = 5;

/** The ageing of a large company, as of today. */
export const ageing: Bench = {
  name: figure.name,
  figures: [figure],
  how: {
    ours: 'GET /v1/reports/ageing as of today over 1,000,000 (or --rows) open invoices (apps ledger, identity, sandbox), median of 5',
    floor:
      'the query that a person would write: sum and count by currency and days past the due date, by bare node-postgres',
    checked: 'amount and number of each bucket are the same on both sides',
  },

  async prepare({ scale, rows = Math.round(fullSize * scale), folder, atEnd }) {
    const postgres = await openPostgres({ folder, atEnd }, []);
    const apps = await startApps(['ledger', 'sandbox', 'identity'], { database: postgres, folder });
    atEnd(() => apps.stop());
    const { companyId, apiKey } = apps.credentials();
    const api = new Api(apps.url('ledger'), apiKey);
    await fillOpenInvoices(postgres.owner, companyId, rows);
    await postgres.settle();
    const { asOf } = await api.get<Report>('/v1/reports/ageing');
    const expected = await byHand(postgres.owner, companyId, asOf);
    return {
      ours: () => measure(() => byReport(api), expected),
      floor: () => measure(() => byHand(postgres.owner, companyId, asOf), expected),
    };
  },
};

/** Buckets from the youngest on: amount and number. */
type Cells = readonly (readonly [bucket: string, amountMinor: number, count: number])[];

async function measure(take: () => Promise<Cells>, expected: Cells) {
  const times: number[] = [];
  for (let report = 0; report < reports; report += 1) {
    const from = performance.now();
    const cells = await take();
    times.push(performance.now() - from);
    expectEqual('the ageing', cells, expected);
  }
  return { [figure.name]: median(times) };
}

interface Report {
  /** Today, by the company's calendar. */
  readonly asOf: string;
  readonly items: readonly {
    readonly buckets: readonly { readonly bucket: string; readonly amountMinor: number; readonly count: number }[];
  }[];
}

async function byReport(api: Api): Promise<Cells> {
  const { items } = await api.get<Report>('/v1/reports/ageing');
  const buckets = items[0]?.buckets ?? [];
  return buckets.map(({ bucket, amountMinor, count }) => [bucket, amountMinor, count] as const);
}

async function byHand(owner: Pool, companyId: string, today: string): Promise<Cells> {
  const { rows } = await owner.query<{ bucket: string; amount: string; count: string }>(
    `select i.currency, case when $2::date <= i.due_date then 'current' when $2 - i.due_date <= 30 then '1-30'
         when $2 - i.due_date <= 60 then '31-60' when $2 - i.due_date <= 90 then '61-90' else '90+' end as bucket,
       sum(i.open_minor) as amount, count(*) as count
     from ledger.invoice i where i.company_id = $1 and i.state = 'open' group by 1, 2 order by max(i.due_date) desc`,
    [companyId, today],
  );
  return rows.map(({ bucket, amount, count }) => [bucket, Number(amount), Number(count)] as const);
}
