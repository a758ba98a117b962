/** When customers read and open what they are sent, and on which days they pay. */
export const timingTables: readonly string[] = [
  `create table policy.hour_seen (
    company_id uuid not null, event_id uuid not null, customer_id uuid not null, at timestamptz not null,
    weight real not null, primary key (company_id, event_id))`,
  `create index hour_seen_of_customer on policy.hour_seen (company_id, customer_id, at desc)`,
  `create table policy.good_hour (
    company_id uuid not null, customer_id uuid not null, hour smallint not null, learned_at timestamptz not null,
    primary key (company_id, customer_id))`,
  `create table policy.pay_days (
    company_id uuid not null, customer_id uuid not null, subject_id uuid not null, days smallint[] not null,
    stated_at timestamptz not null, primary key (company_id, customer_id, subject_id))`,
];

/** All of them belong to one company each. */
export const timingTableNames = ['hour_seen', 'good_hour', 'pay_days'] as const;
