import { type Pool } from 'pg';
import { Api } from '../../system/api.js';
import { type Bench, expectEqual } from '../bench.js';
import { importFile } from '../csv-import.js';
import { forgetPeak, memoryMiB, startApps } from '../our-apps.js';
import { openPostgres } from '../postgres.js';
import { fullSize, type Totals, writeInvoiceFiles } from './invoice-files.js';
import { loadByStagedSql, makeStaging } from './staged-sql.js';

// The wall time may be one and a half times that of the floor.
const figure = { name: 'import_invoices', unit: 'invoices/s', bar: { atLeast: 0.67 } };

/** V8 would let its heap grow while there is memory: this is what an import needs and no more. */
const env = { NODE_OPTIONS: '--max-old-space-size=256' };

/** A CSV file of invoices, from its first byte to the last committed row. */
export const importInvoices: Bench = {
  name: figure.name,
  figures: [figure],
  how: {
    ours: '200,000 (or --rows) issued invoices, ten to a customer, by POST /v1/imports, until the job is done (apps ledger, identity, sandbox, each with --max-old-space-size=256)',
    floor:
      'COPY of the same file into an unlogged table, then INSERT … SELECT … ON CONFLICT into the same tables, one transaction',
    checked: 'invoices, entries, postings and events: their number and the sum of their amounts; no row error',
  },

  async prepare({ scale, rows = Math.round(fullSize * scale), folder, atEnd }) {
    const postgres = await openPostgres({ folder, atEnd }, []);
    const apps = await startApps(['ledger', 'sandbox', 'identity'], { database: postgres, folder, env });
    atEnd(() => apps.stop());
    const files = await writeInvoiceFiles(folder, rows);
    const idle = await memoryMiB(apps.process('ledger'));
    const { companyId, apiKey } = apps.credentials();
    const api = new Api(apps.url('ledger'), apiKey);
    await importFile(api, { kind: 'customers', file: files.customersFile, rows: files.customers });
    await makeStaging(postgres.owner);
    const taken = async (load: () => Promise<unknown>) => {
      await empty(postgres.owner);
      await postgres.settle();
      const from = performance.now();
      await load();
      const seconds = (performance.now() - from) / 1_000;
      await check(postgres.owner, companyId, files.totals);
      return { [figure.name]: files.totals.invoices / seconds };
    };
    const ours = { kind: 'invoices', file: files.invoicesFile, rows: files.totals.invoices };
    const peaks: number[] = [];
    return {
      ours: async () => {
        await forgetPeak(apps.process('ledger'));
        const sample = await taken(() => importFile(api, ours));
        peaks.push((await memoryMiB(apps.process('ledger'))).peak);
        return sample;
      },
      floor: () => taken(() => loadByStagedSql(postgres.owner, companyId, files.invoicesFile)),
      remarks: () => [
        `the ledger's process: ${idle.now} MiB idle, at most ${Math.max(...peaks)} MiB in ${peaks.length} imports of ` +
          `${files.totals.invoices.toLocaleString('en')} rows: ${Math.max(...peaks) - idle.now} MiB more`,
      ],
    };
  },
};

async function empty(owner: Pool): Promise<void> {
  await owner.query('truncate ledger.invoice, ledger.entry, ledger.agenda, bus.outbox cascade');
  await owner.query('vacuum analyze ledger.customer, bus.sequence');
}

async function check(owner: Pool, companyId: string, totals: Totals): Promise<void> {
  // Without statistics the planner takes freshly filled tables for empty ones, and joins them row by row.
  await owner.query('analyze ledger.invoice, ledger.posting');
  const { rows } = await owner.query<Record<string, string>>(
    `select (select count(*) from ledger.invoice where company_id = $1 and state = 'open') as invoices,
       (select sum(open_minor) from ledger.invoice) as open,
       (select count(*) from ledger.entry where kind = 'invoice_issued') as entries,
       (select count(*) from ledger.posting p join ledger.invoice i using (company_id, invoice_id)) as postings,
       (select sum(amount_minor) from ledger.posting where debit = 'receivable' and credit = 'sales') as booked,
       (select count(distinct (subject, sequence)) from bus.outbox where type = 'ledger.invoice.issued.v1') as events,
       (select sum((data #>> '{obligations,0,openMinor}')::bigint) from bus.outbox) as told`,
    [companyId],
  );
  const [count, sum] = [String(totals.invoices), String(totals.amountMinor)];
  const expected = {
    invoices: count,
    open: sum,
    entries: count,
    postings: count,
    booked: sum,
    events: count,
    told: sum,
  };
  expectEqual('the ledger', rows[0], expected);
}
