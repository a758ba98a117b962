/**
 * Promises to pay. What is running on an invoice stands on the invoice (`promise_id`): one at a time. A promise that
 * has ended is never judged again. `paid_by` are the payments that had paid something of the invoice when it was made:
 * what they had paid by then is not what was promised.
 */
export const promiseTables: readonly string[] = [
  `create table ledger.promise (
    company_id uuid not null,
    promise_id uuid not null,
    customer_id uuid not null,
    currency text not null,
    amount_minor bigint not null check (amount_minor > 0),
    by date not null,
    grace_until date not null check (grace_until >= by),
    tolerance_percent smallint not null check (tolerance_percent between 0 and 50),
    promised_by text,
    promised_by_name text,
    words text,
    channel text,
    made_at timestamptz not null,
    reply_id uuid,
    state text not null check (state in ('running', 'kept', 'partly_kept', 'broken', 'withdrawn')),
    received_minor bigint not null default 0 check (received_minor >= 0),
    ended_at timestamptz,
    withdrawn_because text,
    primary key (company_id, promise_id),
    foreign key (company_id, customer_id) references ledger.customer (company_id, customer_id),
    constraint ended_unless_running check ((state = 'running') = (ended_at is null))
  )`,
  `create unique index promise_of_reply on ledger.promise (company_id, reply_id) where reply_id is not null`,
  `create index promise_of_customer on ledger.promise (company_id, customer_id, promise_id)`,
  `create table ledger.promise_invoice (
    company_id uuid not null,
    promise_id uuid not null,
    invoice_id uuid not null,
    hold_id uuid not null,
    paid_by uuid[] not null,
    primary key (company_id, promise_id, invoice_id),
    foreign key (company_id, promise_id) references ledger.promise (company_id, promise_id),
    foreign key (company_id, invoice_id) references ledger.invoice (company_id, invoice_id)
  )`,
  `create index promise_of_invoice on ledger.promise_invoice (company_id, invoice_id)`,
];
