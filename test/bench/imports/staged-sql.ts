import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { type Pool, type PoolClient } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';

/** The staging table of the floor; the ids that link its tables are drawn as rows arrive. */
export async function makeStaging(owner: Pool): Promise<void> {
  await owner.query(`create schema bench;
    create unlogged table bench.staging (external_id text, number text, customer text, currency text, amount bigint,
      issue_date date, due_date date, description text, net_days integer,
      invoice_id uuid not null default uuidv7(), entry_id uuid not null default uuidv7())`);
}

/**
 * The floor: COPY into an unlogged table, then one statement for each table, in one transaction, as the owner of the
 * tables. It believes every cell, tells of no bad row, cannot be resumed, and blocks whoever else writes of a customer.
 */
export async function loadByStagedSql(owner: Pool, companyId: string, file: string): Promise<void> {
  const client = await owner.connect();
  try {
    // Autovacuum would count the rows of the one open transaction as none, and the planner then checks each posting's
    // entry by an index that leads through the whole journal: the floor would take hours.
    await setAutovacuum(client, 'false');
    await client.query('truncate bench.staging');
    const columns = 'external_id, number, customer, currency, amount, issue_date, due_date, description, net_days';
    const copy = `copy bench.staging (${columns}) from stdin with (format csv, header true)`;
    await pipeline(createReadStream(file), client.query(copyFrom(copy)));
    await client.query('analyze bench.staging');
    await client.query('begin');
    // A slip of the planner's estimates must not make the floor slow: without this it now and then joins row by row.
    await client.query('set local enable_nestloop = off');
    for (const statement of [invoices, entries, postings]) await client.query(statement, [companyId]);
    await client.query(events, [companyId, new Date().toISOString()]);
    await client.query('commit');
  } finally {
    await setAutovacuum(client, 'true');
    client.release();
  }
}

async function setAutovacuum(owner: PoolClient, enabled: 'true' | 'false'): Promise<void> {
  for (const table of ['ledger.invoice', 'ledger.entry', 'ledger.posting']) {
    await owner.query(`alter table ${table} set (autovacuum_enabled = ${enabled})`);
  }
}

const staged = `bench.staging s join ledger.customer c on c.company_id = $1 and c.external_id = s.customer`;

const invoices = `insert into ledger.invoice (company_id, invoice_id, customer_id, external_id, number, description,
    issue_date, due_date, currency, amount_minor, state, terms, known_at)
  select $1, s.invoice_id, c.customer_id, s.external_id, s.number, s.description, s.issue_date, s.due_date, s.currency,
    s.amount, 'open', jsonb_build_object('netDays', s.net_days), now()
  from ${staged} on conflict (company_id, external_id) where external_id is not null do nothing`;

const entries = `insert into ledger.entry (company_id, entry_id, customer_id, currency, kind, document_id, value_date,
    booked_at, booked_by)
  select $1, s.entry_id, c.customer_id, s.currency, 'invoice_issued', s.invoice_id, s.issue_date, now(), 'floor'
  from ${staged} on conflict do nothing`;

const postings = `insert into ledger.posting (company_id, entry_id, line, debit, credit, amount_minor, invoice_id)
  select $1, s.entry_id, 1, 'receivable', 'sales', s.amount, s.invoice_id from bench.staging s on conflict do nothing`;

const events = `with counted as (
    select c.customer_id::text collate "C" as subject, count(*) as events from ${staged} group by 1 order by 1
  ), numbered as (
    insert into bus.sequence as q (source, subject, last) select 'ledger', k.subject, k.events from counted k
    on conflict (source, subject) do update set last = q.last + excluded.last returning q.subject, q.last
  )
  insert into bus.outbox (topic, source, type, company_id, subject, sequence, time, data)
  select 'ledger.v1', 'ledger', 'ledger.invoice.issued.v1', $1, n.subject,
    n.last - k.events + row_number() over (partition by n.subject order by s.invoice_id), $2::timestamptz,
    jsonb_build_object('invoiceId', s.invoice_id, 'by', 'floor', 'obligations', jsonb_build_array(jsonb_build_object(
      'obligationId', s.invoice_id, 'invoiceId', s.invoice_id, 'number', s.number, 'description', s.description,
      'issueDate', s.issue_date, 'dueDate', s.due_date, 'currency', s.currency, 'amountMinor', s.amount,
      'openMinor', s.amount, 'disputedMinor', 0, 'state', 'open', 'terms', jsonb_build_object('netDays', s.net_days),
      'knownAt', $2::text)))
  from ${staged} join numbered n on n.subject = c.customer_id::text collate "C" join counted k on k.subject = n.subject`;
