import { type EntityManager } from 'typeorm';
import { type Movement, type OpenItemLine, type StatementFacts, type StatementOrder } from './statement.types.js';

/** A customer's own accounts: what it owes, whoever collects it, and what it has to its credit. */
const own = `('receivable', 'placed', 'unapplied_cash')`;
const owed = `('receivable', 'placed')`;

/** What postings add to accounts. Inside of a customer's accounts nothing is moved. */
const added = (accounts: string) =>
  `sum(case when p.debit in ${accounts} then p.amount_minor else 0 end - case when p.credit in ${accounts} then p.amount_minor else 0 end)`;

const orders = `ordered as (
  select * from unnest($2::uuid[], $3::text[], $4::date[], $5::date[]) with ordinality as o (customer_id, currency, first, last, place)
), entries as (
  select o.place, o.first, e.entry_id, e.kind, e.value_date, e.document_id
  from ordered o join ledger.entry e on e.company_id = $1 and e.customer_id = o.customer_id and e.currency = o.currency
    and e.value_date <= o.last
)`;

/** What the books hold for each of the orders, in their order: one or hundreds in the same three statements. */
export async function statementFacts(
  tx: EntityManager,
  companyId: string,
  wanted: readonly StatementOrder[],
): Promise<StatementFacts[]> {
  const parameters = [
    companyId,
    wanted.map((order) => order.customerId),
    wanted.map((order) => order.currency),
    wanted.map((order) => order.from),
    wanted.map((order) => order.to),
  ];
  const opening = await tx.query<{ place: string; amount: string }[]>(openingSql, parameters);
  const movements = await tx.query<(Movement & { place: string; amount: string })[]>(movementsSql, parameters);
  const items = await tx.query<(OpenItemLine & { place: string; amount: string; open: string })[]>(
    itemsSql,
    parameters,
  );
  const [openingAt, movementsAt, itemsAt] = [byPlace(opening), byPlace(movements), byPlace(items)];
  return wanted.map((_, index) => {
    const place = `${index + 1}`;
    return {
      openingMinor: Number(openingAt.get(place)?.[0]?.amount ?? 0),
      movements: (movementsAt.get(place) ?? []).map(({ date, kind, reference, amount }) => ({
        date,
        kind,
        reference,
        amountMinor: Number(amount),
      })),
      openItems: (itemsAt.get(place) ?? []).map(({ number, issueDate, dueDate, amount, open }) => ({
        number,
        issueDate,
        dueDate,
        amountMinor: Number(amount),
        openMinor: Number(open),
      })),
    };
  });
}

const openingSql = `with ${orders}
  select e.place::text as place, ${added(own)}::text as amount
  from entries e join ledger.posting p on p.company_id = $1 and p.entry_id = e.entry_id
  where e.value_date < e.first group by 1`;

const movementsSql = `with ${orders}
  select e.place::text as place, e.value_date::text as date, e.kind, ${added(own)}::text as amount,
    concat_ws(', ', string_agg(distinct i.number, ', '), (select y.external_id from ledger.payment y
      where y.company_id = $1 and y.payment_id = e.document_id)) as reference
  from entries e join ledger.posting p on p.company_id = $1 and p.entry_id = e.entry_id
    left join ledger.invoice i on i.company_id = $1 and i.invoice_id = p.invoice_id
  where e.value_date >= e.first
  group by e.place, e.value_date, e.entry_id, e.kind, e.document_id having ${added(own)} <> 0
  order by e.place, e.value_date, e.entry_id`;

const itemsSql = `with ${orders}, items as (
    select e.place, p.invoice_id, ${added(owed)} as open,
      sum(case when p.debit in ${owed} and p.credit in ('sales', 'fee_income', 'interest_income') then p.amount_minor
        when p.credit in ${owed} and p.debit in ('sales', 'fee_income', 'interest_income') then -p.amount_minor else 0 end) as amount
    from entries e join ledger.posting p on p.company_id = $1 and p.entry_id = e.entry_id
    where p.invoice_id is not null group by 1, 2 having ${added(owed)} <> 0
  )
  select s.place::text as place, i.number, i.issue_date::text as "issueDate", i.due_date::text as "dueDate",
    s.amount::text as amount, s.open::text as open
  from items s join ledger.invoice i on i.company_id = $1 and i.invoice_id = s.invoice_id
  order by s.place, i.due_date, i.number, i.invoice_id`;

function byPlace<Row extends { readonly place: string }>(rows: readonly Row[]): Map<string, Row[]> {
  return Map.groupBy(rows, (row) => row.place);
}

/** In which currencies these customers have ever had anything booked. */
export async function currenciesOf(
  tx: EntityManager,
  companyId: string,
  customerIds: readonly string[],
): Promise<{ readonly customerId: string; readonly currency: string }[]> {
  return tx.query<{ customerId: string; currency: string }[]>(
    `select distinct e.customer_id as "customerId", e.currency from ledger.entry e
     where e.company_id = $1 and e.customer_id = any ($2::uuid[]) order by 1, 2`,
    [companyId, customerIds],
  );
}
