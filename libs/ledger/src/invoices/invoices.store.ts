import { arrayParameter, instantText } from '@tactful/runtime';
import { type EntityManager } from 'typeorm';
import { type InvoiceAmounts, type InvoiceRecord } from './invoice.types.js';
import { overdueMinor } from './overdue.store.js';

type AmountKey = keyof InvoiceAmounts | 'disputePartMinor';
type InvoiceRow = Omit<InvoiceRecord, AmountKey> & Readonly<Record<AmountKey, string>>;

const columns = `i.invoice_id as "invoiceId", i.customer_id as "customerId", i.external_id as "externalId", i.number,
  i.description, i.issue_date::text as "issueDate", i.due_date::text as "dueDate", i.currency,
  i.amount_minor as "amountMinor", i.fees_minor as "feesMinor", i.interest_minor as "interestMinor",
  i.paid_minor as "paidMinor", i.fees_paid_minor as "feesPaidMinor", i.interest_paid_minor as "interestPaidMinor", i.credited_minor as "creditedMinor", i.waived_minor as "waivedMinor",
  i.written_off_minor as "writtenOffMinor", i.sold_minor as "soldMinor", i.state,
  i.dispute_whole as "disputeWhole", i.dispute_part_minor as "disputePartMinor", i.terms, i.plan,
  i.placement_id as "placementId", i.promise_id as "promiseId", i.reopening,
  ${instantText('i.known_at')} as "knownAt"`;

function toRecord(row: InvoiceRow): InvoiceRecord {
  return {
    ...row,
    amountMinor: Number(row.amountMinor),
    feesMinor: Number(row.feesMinor),
    interestMinor: Number(row.interestMinor),
    paidMinor: Number(row.paidMinor),
    feesPaidMinor: Number(row.feesPaidMinor),
    interestPaidMinor: Number(row.interestPaidMinor),
    creditedMinor: Number(row.creditedMinor),
    waivedMinor: Number(row.waivedMinor),
    writtenOffMinor: Number(row.writtenOffMinor),
    soldMinor: Number(row.soldMinor),
    disputePartMinor: Number(row.disputePartMinor),
  };
}

/** Invoices by id, in no order; unknown ids are left out. */
export async function readInvoices(
  tx: EntityManager,
  companyId: string,
  ids: readonly string[],
): Promise<InvoiceRecord[]> {
  if (ids.length === 0) return [];
  return invoicesWhere(tx, 'i.company_id = $1 and i.invoice_id = any ($2::uuid[])', [companyId, ids]);
}

/** Invoices that have one of these external ids. */
export async function invoicesByExternalId(
  tx: EntityManager,
  companyId: string,
  externalIds: readonly string[],
): Promise<InvoiceRecord[]> {
  if (externalIds.length === 0) return [];
  return invoicesWhere(tx, 'i.company_id = $1 and i.external_id = any ($2::text[])', [companyId, externalIds]);
}

/** Invoices that have one of these numbers; numbers need not be unique. */
export async function invoicesByNumber(
  tx: EntityManager,
  companyId: string,
  numbers: readonly string[],
): Promise<InvoiceRecord[]> {
  if (numbers.length === 0) return [];
  return invoicesWhere(tx, 'i.company_id = $1 and i.number = any ($2::text[])', [companyId, numbers]);
}

/** Everything these customers owe right now. */
export function openInvoices(
  tx: EntityManager,
  companyId: string,
  customerIds: readonly string[],
): Promise<InvoiceRecord[]> {
  const condition = `i.company_id = $1 and i.customer_id = any ($2::uuid[]) and i.state = 'open'`;
  return invoicesWhere(tx, condition, [companyId, customerIds]);
}

/** Everything of one customer that is owed or will be, for a service that lacks it. */
export function liveInvoices(tx: EntityManager, companyId: string, customerId: string): Promise<InvoiceRecord[]> {
  const condition = `i.company_id = $1 and i.customer_id = $2 and i.state in ('open', 'scheduled')
     order by i.due_date, i.invoice_id`;
  return invoicesWhere(tx, condition, [companyId, customerId]);
}

/** Writes new invoices. Returns the ids that were written: one whose external id is taken is left out. */
export async function insertInvoices(
  tx: EntityManager,
  companyId: string,
  invoices: readonly InvoiceRecord[],
): Promise<Set<string>> {
  if (invoices.length === 0) return new Set();
  const rows = await tx.query<{ id: string }[]>(
    `insert into ledger.invoice (company_id, invoice_id, customer_id, external_id, number, description, issue_date,
       due_date, currency, amount_minor, paid_minor, waived_minor, state, terms, known_at)
     select $1, n.* from unnest($2::uuid[], $3::uuid[], $4::text[], $5::text[], $6::text[], $7::date[], $8::date[], $9::text[],
       $10::bigint[], $11::bigint[], $12::bigint[], $13::text[], $14::jsonb[], $15::timestamptz[]) as n
     on conflict (company_id, external_id) where external_id is not null do nothing
     returning invoice_id as id`,
    [
      companyId,
      arrayParameter(invoices.map((invoice) => invoice.invoiceId)),
      arrayParameter(invoices.map((invoice) => invoice.customerId)),
      arrayParameter(invoices.map((invoice) => invoice.externalId)),
      arrayParameter(invoices.map((invoice) => invoice.number)),
      arrayParameter(invoices.map((invoice) => invoice.description)),
      arrayParameter(invoices.map((invoice) => invoice.issueDate)),
      arrayParameter(invoices.map((invoice) => invoice.dueDate)),
      arrayParameter(invoices.map((invoice) => invoice.currency)),
      arrayParameter(invoices.map((invoice) => invoice.amountMinor)),
      arrayParameter(invoices.map((invoice) => invoice.paidMinor)),
      arrayParameter(invoices.map((invoice) => invoice.waivedMinor)),
      arrayParameter(invoices.map((invoice) => invoice.state)),
      arrayParameter(invoices.map((invoice) => JSON.stringify(invoice.terms))),
      arrayParameter(invoices.map((invoice) => invoice.knownAt)),
    ],
  );
  return new Set(rows.map((row) => row.id));
}

/** Writes the amounts, the state that follows from them, and what is disputed. */
export async function saveAmounts(
  tx: EntityManager,
  companyId: string,
  invoices: readonly InvoiceRecord[],
): Promise<void> {
  if (invoices.length === 0) return;
  await tx.query(
    `update ledger.invoice i set paid_minor = n.paid, credited_minor = n.credited, state = n.state,
       dispute_whole = n.whole, dispute_part_minor = n.part, fees_minor = n.fees, interest_minor = n.interest,
       waived_minor = n.waived, written_off_minor = n.written_off, sold_minor = n.sold,
       fees_paid_minor = n.fees_paid, interest_paid_minor = n.interest_paid
     from unnest($2::uuid[], $3::bigint[], $4::bigint[], $5::text[], $6::boolean[], $7::bigint[], $8::bigint[], $9::bigint[],
         $10::bigint[], $11::bigint[], $12::bigint[], $13::bigint[], $14::bigint[])
       as n (invoice_id, paid, credited, state, whole, part, fees, interest, waived, written_off, sold, fees_paid, interest_paid)
     where i.company_id = $1 and i.invoice_id = n.invoice_id`,
    [
      companyId,
      invoices.map((invoice) => invoice.invoiceId),
      invoices.map((invoice) => invoice.paidMinor),
      invoices.map((invoice) => invoice.creditedMinor),
      invoices.map((invoice) => invoice.state),
      invoices.map((invoice) => invoice.disputeWhole),
      invoices.map((invoice) => invoice.disputePartMinor),
      invoices.map((invoice) => invoice.feesMinor),
      invoices.map((invoice) => invoice.interestMinor),
      invoices.map((invoice) => invoice.waivedMinor),
      invoices.map((invoice) => invoice.writtenOffMinor),
      invoices.map((invoice) => invoice.soldMinor),
      invoices.map((invoice) => invoice.feesPaidMinor),
      invoices.map((invoice) => invoice.interestPaidMinor),
    ],
  );
}

/** Writes by which obligations invoices are owed again. */
export async function saveReopenings(
  tx: EntityManager,
  companyId: string,
  invoices: readonly InvoiceRecord[],
): Promise<void> {
  if (invoices.length === 0) return;
  await tx.query(
    `update ledger.invoice i set reopening = n.reopening, plan = n.plan
     from unnest($2::uuid[], $3::jsonb[], $4::jsonb[]) as n (invoice_id, reopening, plan)
     where i.company_id = $1 and i.invoice_id = n.invoice_id`,
    [
      companyId,
      invoices.map((invoice) => invoice.invoiceId),
      invoices.map(({ reopening }) => reopening && JSON.stringify(reopening)),
      invoices.map(({ plan }) => plan && JSON.stringify(plan)),
    ],
  );
}

/** Writes what a person may change of an invoice: never its amount, currency or customer. */
export async function saveDetails(
  tx: EntityManager,
  companyId: string,
  invoices: readonly InvoiceRecord[],
): Promise<void> {
  if (invoices.length === 0) return;
  await tx.query(
    `update ledger.invoice i set external_id = n.external_id, number = n.number, description = n.description,
       due_date = n.due_date, terms = n.terms
     from unnest($2::uuid[], $3::text[], $4::text[], $5::text[], $6::date[], $7::jsonb[])
       as n (invoice_id, external_id, number, description, due_date, terms)
     where i.company_id = $1 and i.invoice_id = n.invoice_id`,
    [
      companyId,
      invoices.map((invoice) => invoice.invoiceId),
      invoices.map((invoice) => invoice.externalId),
      invoices.map((invoice) => invoice.number),
      invoices.map((invoice) => invoice.description),
      invoices.map((invoice) => invoice.dueDate),
      invoices.map((invoice) => JSON.stringify(invoice.terms)),
    ],
  );
}

/** What a list of invoices is narrowed by. */
export interface InvoiceFilter {
  readonly limit: number;
  readonly before: string | undefined;
  readonly customerId: string | undefined;
  readonly externalId: string | undefined;
  readonly number: string | undefined;
  readonly state: string | undefined;
  /** Only what was due before this date and is open. */
  readonly dueBefore: string | undefined;
}

/** A page of invoices, newest recorded first. */
export function listInvoices(tx: EntityManager, companyId: string, filter: InvoiceFilter): Promise<InvoiceRecord[]> {
  return invoicesWhere(
    tx,
    `i.company_id = $1
       and ($2::uuid is null or i.customer_id = $2)
       and ($3::uuid is null or i.invoice_id < $3)
       and ($4::text is null or i.state = $4)
       and ($5::date is null or (i.state = 'open' and (${overdueMinor('$5::date')}) > 0))
       and ($6::text is null or i.external_id = $6)
       and ($7::text is null or i.number = $7)
     order by i.invoice_id desc limit $8`,
    [
      companyId,
      filter.customerId ?? null,
      filter.before ?? null,
      filter.state ?? null,
      filter.dueBefore ?? null,
      filter.externalId ?? null,
      filter.number ?? null,
      filter.limit + 1,
    ],
  );
}

async function invoicesWhere(tx: EntityManager, condition: string, parameters: unknown[]): Promise<InvoiceRecord[]> {
  const rows = await tx.query<InvoiceRow[]>(`select ${columns} from ledger.invoice i where ${condition}`, parameters);
  return rows.map(toRecord);
}
