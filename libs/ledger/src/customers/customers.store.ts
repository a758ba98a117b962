import { instantText } from '@tactful/runtime';
import { type CustomerSnapshot } from '@tactful/contracts';
import { type EntityManager } from 'typeorm';
import { overdueMinor } from '../invoices/overdue.store.js';
import { searchText } from './customer.decision.js';
import { type CustomerQuery, type CustomerView } from './customer.schemas.js';

const asView = `c.customer_id as "id", c.external_id as "externalId", c.name, c.kind, c.locale, c.time_zone as "timeZone",
  c.country, c.segment, c.contacts, c.preferred_channel as "preferredChannel", c.source, c.account_owner as "accountOwner",
  ${instantText('c.created_at')} as "createdAt", ${instantText('c.updated_at')} as "updatedAt",
  ${instantText('c.erased_at')} as "erasedAt"`;

/** Locks the customers (in one order for everybody) for whatever changes what they owe. Returns those that exist. */
export async function lockCustomers(
  tx: EntityManager,
  companyId: string,
  ids: readonly string[],
): Promise<Set<string>> {
  const rows = await tx.query<{ id: string }[]>(
    `select c.customer_id as id from ledger.customer c where c.company_id = $1 and c.customer_id = any ($2::uuid[])
     order by c.customer_id for no key update`,
    [companyId, ids],
  );
  return new Set(rows.map((row) => row.id));
}

/** One customer, undefined when there is none. */
export async function readCustomer(
  tx: EntityManager,
  companyId: string,
  customerId: string,
): Promise<CustomerView | undefined> {
  const [row] = await tx.query<CustomerView[]>(
    `select ${asView} from ledger.customer c where c.company_id = $1 and c.customer_id = $2`,
    [companyId, customerId],
  );
  return row;
}

/** The customers that have these external ids. */
export async function customersByExternalId(
  tx: EntityManager,
  companyId: string,
  externalIds: readonly string[],
): Promise<CustomerView[]> {
  return tx.query<CustomerView[]>(
    `select ${asView} from ledger.customer c where c.company_id = $1 and c.external_id = any ($2::text[])`,
    [companyId, externalIds],
  );
}

/** Locks the customers that have these external ids, as {@link lockCustomers} does. Returns the ids of those that exist. */
export async function lockByExternalId(
  tx: EntityManager,
  companyId: string,
  externalIds: readonly string[],
): Promise<Map<string, string>> {
  const rows = await tx.query<{ id: string; externalId: string }[]>(
    `select c.customer_id as id, c.external_id as "externalId" from ledger.customer c
     where c.company_id = $1 and c.external_id = any ($2::text[]) order by c.customer_id for no key update`,
    [companyId, externalIds],
  );
  return new Map(rows.map((row) => [row.externalId, row.id]));
}

/** Writes customers that are new. Returns the ids that were written: one whose external id is taken is left out. */
export async function insertCustomers(
  tx: EntityManager,
  companyId: string,
  batch: { readonly customers: readonly CustomerSnapshot[]; readonly now: Temporal.Instant },
): Promise<Set<string>> {
  const rows = await tx.query<{ id: string }[]>(
    `insert into ledger.customer (company_id, customer_id, external_id, name, kind, locale, time_zone, country, segment,
       preferred_channel, source, contacts, search, account_owner, created_at, updated_at)
     select $1, n.*, $15::timestamptz, $15::timestamptz
     from unnest($2::uuid[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[], $8::text[], $9::text[], $10::text[],
       $11::text[], $12::jsonb[], $13::text[], $14::jsonb[]) as n
     on conflict (company_id, external_id) where external_id is not null do nothing
     returning customer_id as id`,
    [companyId, ...columnsOf(batch.customers), batch.now.toString()],
  );
  return new Set(rows.map((row) => row.id));
}

/** Writes changed customers over what is there. */
export async function updateCustomers(
  tx: EntityManager,
  companyId: string,
  batch: { readonly customers: readonly CustomerSnapshot[]; readonly now: Temporal.Instant },
): Promise<void> {
  await tx.query(
    `update ledger.customer c set external_id = n.external_id, name = n.name, kind = n.kind, locale = n.locale,
       time_zone = n.time_zone, country = n.country, segment = n.segment, preferred_channel = n.preferred_channel,
       contacts = n.contacts, search = n.search, account_owner = n.account_owner, updated_at = $15
     from unnest($2::uuid[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[], $8::text[], $9::text[], $10::text[],
       $11::text[], $12::jsonb[], $13::text[], $14::jsonb[]) as n (customer_id, external_id, name, kind, locale, time_zone,
       country, segment, preferred_channel, source, contacts, search, account_owner)
     where c.company_id = $1 and c.customer_id = n.customer_id`,
    [companyId, ...columnsOf(batch.customers), batch.now.toString()],
  );
}

function columnsOf(customers: readonly CustomerSnapshot[]): unknown[] {
  return [
    customers.map((customer) => customer.customerId),
    customers.map((customer) => customer.externalId),
    customers.map((customer) => customer.name),
    customers.map((customer) => customer.kind),
    customers.map((customer) => customer.locale),
    customers.map((customer) => customer.timeZone),
    customers.map((customer) => customer.country),
    customers.map((customer) => customer.segment),
    customers.map((customer) => customer.preferredChannel),
    customers.map((customer) => customer.source),
    customers.map((customer) => JSON.stringify(customer.contacts)),
    customers.map(searchText),
    customers.map(({ accountOwner }) => (accountOwner ? JSON.stringify(accountOwner) : null)),
  ];
}

/** A page by name; those who were erased have none, and are found by their external ids only. Searching looks through one company's customers; row-level security rules out an index for it. */
export async function listCustomers(
  tx: EntityManager,
  companyId: string,
  query: Pick<CustomerQuery, 'limit' | 'search' | 'externalId'> & { readonly after: readonly string[] | undefined },
): Promise<CustomerView[]> {
  return tx.query<CustomerView[]>(
    `select ${asView} from ledger.customer c
     where c.company_id = $1
       and ($2::text is null or c.search like '%' || $2 || '%')
       and ($3::text is null or (c.sort_name, c.customer_id) > ($3, $4::uuid))
       and (c.external_id = $6 or $6::text is null and c.erased_at is null)
     order by c.sort_name, c.customer_id limit $5`,
    [
      companyId,
      query.search === undefined ? null : escapeLike(query.search.toLowerCase()),
      query.after?.[0] ?? null,
      query.after?.[1] ?? null,
      query.limit + 1,
      query.externalId ?? null,
    ],
  );
}

function escapeLike(text: string): string {
  return text.replaceAll(/[\\%_]/g, (sign) => `\\${sign}`);
}

/** What a customer owes, a row for each currency; bigint sums come as text. */
export async function readBalances(
  tx: EntityManager,
  companyId: string,
  about: { readonly customerId: string; readonly today: string },
): Promise<Record<string, string>[]> {
  return tx.query<Record<string, string>[]>(
    `select coalesce(i.currency, p.currency) as currency, coalesce(i.open, 0)::text as "openMinor",
       coalesce(i.overdue, 0)::text as "overdueMinor", coalesce(i.disputed, 0)::text as "disputedMinor",
       coalesce(p.unapplied, 0)::text as "unappliedMinor", coalesce(i.invoices, 0)::text as "openInvoices",
       coalesce(i.late, 0)::text as "overdueInvoices"
     from (
       select i.currency, sum(i.open_minor) as open, sum(o.overdue) as overdue,
         sum(case when i.dispute_whole then i.open_minor else least(i.open_minor, i.dispute_part_minor) end) as disputed,
         count(*) as invoices, count(*) filter (where o.overdue > 0) as late
       from ledger.invoice i, lateral (select ${overdueMinor('$3::date')} as overdue) o where i.company_id = $1 and i.customer_id = $2 and i.state = 'open' group by i.currency
     ) i full join (
       select p.currency, sum(p.unapplied_minor) as unapplied from ledger.payment p
       where p.company_id = $1 and p.customer_id = $2 and p.unapplied_minor > 0 group by p.currency
     ) p on p.currency = i.currency
     order by 1`,
    [companyId, about.customerId, about.today],
  );
}
