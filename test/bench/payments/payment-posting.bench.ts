import { type INestApplicationContext } from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';
import { LedgerModule, ledgerSchema } from '@tactful/ledger';
import { busSchema, MessagingModule } from '@tactful/messaging';
import { createApp, readConfig } from '@tactful/runtime';
import { type Pool } from 'pg';
import { type Bench, type BenchSettings, expectEqual } from '../bench.js';
import { type BenchPostgres, openPostgres } from '../postgres.js';
import { findPgbench, runByLoop, runByPgbench } from './bare-payments.js';
import { recordTransaction } from './recorded-statements.js';
import { fillParameters, toReplay } from './replayed-payments.js';

const spread = { name: 'payment_posting', unit: 'payments/s', bar: { atLeast: 0.7 } };
const hot = { name: 'payment_posting_hot_customer', unit: 'payments/s', bar: { atLeast: 0.8 } };
const fullSize = 8_000;
const connections = 8;
const companyId = '00000000-0000-7000-8000-000000000000';

/** Ids of customer and invoice `n`: known without asking. */
const idOf = (n: number) => `00000000-0000-7000-8000-${n.toString(16).padStart(12, '0')}`;
const idInSql = (n: string) => `'00000000-0000-7000-8000-' || lpad(to_hex(${n}), 12, '0')`;

/** Payments received by the service, one a transaction, without HTTP. */
export const paymentPosting: Bench = {
  name: spread.name,
  figures: [spread, hot],
  how: {
    ours: `${fullSize} payments by the service behind POST /v1/payments, ${connections} at a time, in one process: each of another customer, then all of one`,
    floor: `pgbench, ${connections} connections: the statements that the service sent for one payment, recorded, with other ids; plus one that looks these up. Where pgbench is not installed: a bare node-postgres loop, and it says so`,
    checked: 'payments, allocations, entries, postings and events: one of each; which invoices were paid, and how much',
  },

  async prepare(settings) {
    const postgres = await openPostgres(settings, [busSchema, ledgerSchema]);
    const payments = Math.max(1, Math.round((fullSize * settings.scale) / connections)) * connections;
    await fill(postgres.owner, payments);
    const receive = await openService(postgres, settings);
    const turns = await recordReplays(postgres, receive, payments);
    const pgbench = await findPgbench();
    const taken = async (run: (turn: Turn) => Promise<number>, paidOf: (turn: Turn) => number) => {
      const sample: Record<string, number> = {};
      for (const turn of turns) {
        await empty(postgres, turn.table);
        sample[turn.figure] = await run(turn);
        await check(postgres.owner, payments, { invoices: invoicesOf(turn, payments), paid: paidOf(turn) });
      }
      return sample;
    };
    const byFloor = ({ table, replay }: Turn) => {
      const bare = { url: postgres.url, table, replay, connections, payments, folder: settings.folder };
      return pgbench === undefined ? runByLoop(bare) : runByPgbench(pgbench, bare);
    };
    return {
      ours: () =>
        taken(
          (turn) => pay(receive, turn, payments),
          () => payments,
        ),
      // Recorded statements cannot add up: each leaves its invoice with what the recorded payment paid.
      floor: () => taken(byFloor, (turn) => invoicesOf(turn, payments)),
      remarks: () => [`floor by ${pgbench ?? 'a bare node-postgres loop: there is no pgbench on this machine'}`],
    };
  },
};

type Receive = (n: number) => Promise<unknown>;
interface Turn {
  readonly figure: string;
  readonly table: string;
  readonly replay: ReturnType<typeof toReplay>;
  /** Whose payment number `n` is. */
  readonly customerOf: (n: number) => number;
}

/** Customers 1 to `count` with an invoice each that no run pays off. */
async function fill(owner: Pool, count: number): Promise<void> {
  await owner.query(
    `insert into ledger.customer (company_id, customer_id, name, kind, source, search, created_at, updated_at)
     select $1, (${idInSql('n')})::uuid, 'Customer ' || n, 'company', 'api', 'customer ' || n, now(), now()
     from generate_series(1, $2) n`,
    [companyId, count],
  );
  await owner.query(
    `insert into ledger.invoice (company_id, invoice_id, customer_id, number, issue_date, due_date, currency, amount_minor,
       state, known_at)
     select $1, (${idInSql('n + 268435456')})::uuid, (${idInSql('n')})::uuid, 'INV-' || n, '2026-01-01', '2026-02-01', 'EUR',
       1000000000, 'open', now() from generate_series(1, $2) n`,
    [companyId, count],
  );
  await owner.query('create schema bench; grant usage on schema bench to public');
}

async function openService(postgres: BenchPostgres, settings: BenchSettings): Promise<Receive> {
  const config = readConfig({ DATABASE_URL: postgres.url, LOG_LEVEL: 'warn' });
  const modules = [MessagingModule.forRoot({ transport: 'postgres' }), LedgerModule];
  const app = await createApp({ config, modules, schemas: [] });
  settings.atEnd(() => app.close());
  await app.init();
  const service = serviceOf(app);
  const actor = { kind: 'api_key', companyId, id: 'bench', name: 'bench', permissions: ['write'] };
  return (n) =>
    service.receive(actor, { customerId: idOf(n), currency: 'EUR', amountMinor: 1, method: 'bank_transfer' });
}

interface PaymentsService {
  receive(actor: object, given: object): Promise<{ readonly state?: string }>;
}

function serviceOf(app: INestApplicationContext): PaymentsService {
  const providers = app.get(DiscoveryService, { strict: false }).getProviders();
  const found = providers.find(({ name }) => name === 'PaymentsService');
  if (!found) throw new Error('There is no PaymentsService');
  return found.instance as PaymentsService;
}

/** What the service sends for one payment, made ready for all of them. */
async function recordReplays(postgres: BenchPostgres, receive: Receive, payments: number): Promise<readonly Turn[]> {
  const recorded = { customerId: idOf(1), invoiceId: idOf(1 + 268_435_456) };
  const statements = await recordTransaction('insert into ledger.payment', () => receive(1));
  const replay = toReplay(statements, { ...recorded, companyId });
  const hotIds = { customer: idInSql('1'), invoice: idInSql('1 + 268435456') };
  const spreadIds = { customer: idInSql('n'), invoice: idInSql('n + 268435456') };
  const turns = [
    { figure: spread.name, table: 'bench.spread', replay, customerOf: (n: number) => n },
    { figure: hot.name, table: 'bench.hot', replay, customerOf: () => 1 },
  ];
  for (const { table } of turns) {
    const idsOf = table === 'bench.hot' ? hotIds : spreadIds;
    await fillParameters(postgres.owner, table, { replay, recorded, count: payments, idsOf });
  }
  return turns;
}

/** How many invoices a run pays. */
function invoicesOf({ customerOf }: Turn, payments: number): number {
  return customerOf(payments);
}

async function pay(receive: Receive, { customerOf }: Turn, payments: number): Promise<number> {
  let next = 1;
  const payer = async () => {
    for (let n = next++; n <= payments; n = next++) await receive(customerOf(n));
  };
  const from = performance.now();
  await Promise.all(Array.from({ length: connections }, payer));
  return payments / ((performance.now() - from) / 1_000);
}

async function empty(postgres: BenchPostgres, table: string): Promise<void> {
  const { owner } = postgres;
  await owner.query('truncate ledger.payment, ledger.allocation, ledger.entry, ledger.posting, bus.outbox cascade');
  await owner.query(`update ledger.invoice set paid_minor = 0 where paid_minor > 0`);
  await owner.query(`alter sequence ${table}_turn restart`);
  await owner.query('vacuum analyze ledger.invoice, ledger.customer, bus.sequence');
  await postgres.settle();
}

async function check(
  owner: Pool,
  payments: number,
  of: { readonly invoices: number; readonly paid: number },
): Promise<void> {
  const { rows } = await owner.query<Record<string, string>>(
    `select (select count(*) from ledger.payment where unapplied_minor = 0) as payments,
       (select count(*) from ledger.allocation) as allocations, (select count(*) from ledger.entry) as entries,
       (select count(*) from ledger.posting) as postings, (select count(*) from bus.outbox) as events,
       (select count(*) from ledger.invoice where paid_minor > 0) as invoices,
       (select sum(paid_minor) from ledger.invoice) as paid`,
  );
  const count = String(payments);
  const one = { payments: count, allocations: count, entries: count, postings: count, events: count };
  const expected = { ...one, invoices: String(of.invoices), paid: String(of.paid) };
  expectEqual('the ledger', rows[0], expected);
}
