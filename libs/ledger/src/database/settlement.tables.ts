/** Money paid back out of unapplied cash, and how far the company's bank data reach. */
export const settlementTables: readonly string[] = [
  `create table ledger.refund (
    company_id uuid not null,
    refund_id uuid not null,
    payment_id uuid not null,
    customer_id uuid not null,
    currency text not null,
    amount_minor bigint not null check (amount_minor > 0),
    reason text,
    refunded_on date not null,
    recorded_at timestamptz not null,
    recorded_by text not null,
    primary key (company_id, refund_id),
    foreign key (company_id, payment_id) references ledger.payment (company_id, payment_id)
  )`,
  `create index refund_of_payment on ledger.refund (company_id, payment_id)`,
  `create table ledger.bank_data (
    company_id uuid primary key,
    until timestamptz not null,
    told_at timestamptz not null,
    told_by text not null
  )`,
];
