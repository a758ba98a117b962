/** Routing: read across companies, so it holds nothing but whom to look at and when. */
export const wakeUpTables: readonly string[] = [
  `create table policy.wake_up (
    company_id uuid not null, customer_id uuid not null, due_at timestamptz,
    primary key (company_id, customer_id)) with (fillfactor = 70)`,
  `create index wake_up_due on policy.wake_up (due_at) where due_at is not null`,
];
