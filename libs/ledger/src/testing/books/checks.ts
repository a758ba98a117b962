import { type TestDatabase } from '@tactful/testing';

/** What does not agree, one object for each; empty: the books are exact. */
export type Disagreements = readonly Record<string, unknown>[];

/**
 * Per customer and currency, what the documents say beside what the journal's postings come to:
 * invoiced + fees + interest + refunds = paid + open + credited + waived + written off + sold, and every account
 * replayed. `paid` is what came in and holds less what is unapplied, so that it counts what was refunded of it.
 */
export function disagreementsOfCustomers(test: TestDatabase): Promise<Disagreements> {
  return test.admin.query(`
    with owed as (
      select i.customer_id, i.currency, sum(i.amount_minor) filter (where i.state not in ('scheduled', 'void')) as invoiced,
        sum(i.fees_minor) as fees, sum(i.interest_minor) as interest, sum(i.open_minor) as open, sum(i.paid_minor) as allocated,
        sum(i.credited_minor) as credited, sum(i.waived_minor) as waived, sum(i.written_off_minor) as written_off,
        sum(i.sold_minor) as sold, sum(i.open_minor) filter (where i.placement_id is not null) as open_placed
      from ledger.invoice i group by 1, 2
    ), came as (
      select p.customer_id, p.currency, sum(p.amount_minor) filter (where p.reversed_at is null) as received,
        sum(p.unapplied_minor) as unapplied, sum(p.refunded_minor) as refunded
      from ledger.payment p group by 1, 2
    ), gone as (
      select r.customer_id, r.currency, sum(r.amount_minor) as refunds from ledger.refund r group by 1, 2
    ), notes as (
      select n.customer_id, n.currency, sum(n.amount_minor) as noted from ledger.credit_note n group by 1, 2
    ), parts as (
      select p.customer_id, p.currency, sum(a.amount_minor) as live, sum(a.fees_minor + a.interest_minor) as charges
      from ledger.allocation a join ledger.payment p using (company_id, payment_id) where a.ended_at is null group by 1, 2
    ), moves as (
      select e.customer_id, e.currency, e.kind, p.debit as account, p.amount_minor as amount
      from ledger.posting p join ledger.entry e using (company_id, entry_id)
      union all
      select e.customer_id, e.currency, e.kind, p.credit, -p.amount_minor
      from ledger.posting p join ledger.entry e using (company_id, entry_id)
    ), journal as (
      select m.customer_id, m.currency, sum(m.amount) as total,
        sum(m.amount) filter (where m.account in ('receivable', 'placed')) as receivable,
        -sum(m.amount) filter (where m.account = 'sales') as sales,
        -sum(m.amount) filter (where m.account = 'fee_income') as fee_income,
        -sum(m.amount) filter (where m.account = 'interest_income') as interest_income,
        sum(m.amount) filter (where m.account = 'cash' and m.kind like 'payment%') as cash,
        -sum(m.amount) filter (where m.account = 'unapplied_cash') as unapplied_cash,
        sum(m.amount) filter (where m.account = 'credit_notes') as credit_notes,
        sum(m.amount) filter (where m.account = 'waived') as waived_account,
        sum(m.amount) filter (where m.account = 'bad_debt') as bad_debt,
        sum(m.amount) filter (where m.account = 'sold_receivables' and m.kind in ('invoices_sold', 'sale_taken_back')) as sold_account,
        sum(m.amount) filter (where m.account = 'placed') as placed
      from moves m group by 1, 2
    ), sums as (
      select customer_id, currency, coalesce(invoiced, 0) as invoiced, coalesce(fees, 0) as fees,
        coalesce(interest, 0) as interest, coalesce(refunds, 0) as refunds, coalesce(received, 0) as received,
        coalesce(unapplied, 0) as unapplied, coalesce(refunded, 0) as refunded, coalesce(open, 0) as open,
        coalesce(allocated, 0) as allocated, coalesce(credited, 0) as credited, coalesce(waived, 0) as waived,
        coalesce(written_off, 0) as written_off, coalesce(sold, 0) as sold, coalesce(noted, 0) as noted,
        coalesce(live, 0) as live, coalesce(total, 0) as total, coalesce(receivable, 0) as receivable,
        coalesce(sales, 0) as sales, coalesce(fee_income, 0) as fee_income, coalesce(interest_income, 0) as interest_income,
        coalesce(cash, 0) as cash, coalesce(unapplied_cash, 0) as unapplied_cash, coalesce(credit_notes, 0) as credit_notes,
        coalesce(waived_account, 0) as waived_account, coalesce(bad_debt, 0) as bad_debt,
        coalesce(sold_account, 0) as sold_account, coalesce(placed, 0) as placed, coalesce(open_placed, 0) as open_placed
      from owed full join came using (customer_id, currency) full join gone using (customer_id, currency)
        full join notes using (customer_id, currency) full join parts using (customer_id, currency)
        full join journal using (customer_id, currency)
    )
    select * from sums where not (
      invoiced + fees + interest + refunds = (received - unapplied) + open + credited + waived + written_off + sold
      and received = allocated + unapplied + refunds and refunds = refunded and allocated = live and credited = noted
      and total = 0 and receivable = open and sales = invoiced and fee_income = fees and interest_income = interest
      and cash = received - refunds and unapplied_cash = unapplied and credit_notes = credited and waived_account = waived
      and bad_debt = written_off and sold_account = sold and placed = open_placed)`);
}

/** Invoices of which the postings do not come to what is open on them. */
export function disagreementsOfInvoices(test: TestDatabase): Promise<Disagreements> {
  return test.admin.query(`
    select i.invoice_id, i.state, i.open_minor, coalesce(r.open, 0) as replayed from ledger.invoice i
    left join (select p.invoice_id, sum(case when p.debit in ('receivable', 'placed') then p.amount_minor else 0 end
        - case when p.credit in ('receivable', 'placed') then p.amount_minor else 0 end) as open
      from ledger.posting p group by 1) r on r.invoice_id = i.invoice_id
    where coalesce(r.open, 0) <> i.open_minor`);
}

/** Placements of which the payments that held, or the customer's fees in the journal, do not come to what they tell. */
export function disagreementsOfPlacements(test: TestDatabase): Promise<Disagreements> {
  return test.admin.query(`
    with held as (
      select m.placement_id, sum(m.amount_minor) as collected, sum(m.fee_minor) as fees
      from ledger.placement_payment m join ledger.payment p using (company_id, payment_id)
      where p.reversed_at is null group by 1
    ), booked as (
      select e.customer_id, e.currency, sum(case when p.debit = 'agency_fees' then p.amount_minor else -p.amount_minor end) as fees
      from ledger.entry e join ledger.posting p using (company_id, entry_id)
      where 'agency_fees' in (p.debit, p.credit) group by 1, 2
    ), told as (
      select l.customer_id, l.currency, sum(l.fees_minor) as fees from ledger.placement l group by 1, 2
    )
    select l.placement_id::text as subject, l.collected_minor, l.fees_minor, h.collected, h.fees
    from ledger.placement l left join held h using (placement_id)
    where (l.collected_minor, l.fees_minor) <> (coalesce(h.collected, 0), coalesce(h.fees, 0))
    union all
    select t.customer_id::text, null, t.fees, null, b.fees from told t left join booked b using (customer_id, currency)
    where t.fees <> coalesce(b.fees, 0)`);
}

const written = ['invoice', 'payment', 'allocation', 'refund', 'credit_note', 'dispute', 'entry', 'posting'];

/**
 * Rows that were last written by a transaction that told nobody: those of a request that was refused, or that forgot
 * its events. Every accepted one writes to the outbox in the same transaction.
 */
export function untoldWrites(test: TestDatabase): Promise<Disagreements> {
  const tables = written.map(
    (table) => `select '${table}' as table, count(*)::int as rows from ledger.${table} t
      where not exists (select from bus.outbox o where o.xid::xid = t.xmin) having count(*) > 0`,
  );
  return test.admin.query(tables.join(' union all '));
}
