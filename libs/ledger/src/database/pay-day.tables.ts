/**
 * On which days of the month customers pay, as delivery tells it: for the whole account (`subject_id` is the customer),
 * and for single contacts of it.
 */
export const payDayTables: readonly string[] = [
  `create table ledger.pay_days (
    company_id uuid not null,
    customer_id uuid not null,
    subject_id uuid not null,
    days smallint[] not null,
    stated_at timestamptz not null,
    primary key (company_id, customer_id, subject_id)
  )`,
];
