import { invoiceStates } from '../invoices/invoice.types.js';
import { accounts, entryKinds } from '../journal/journal.types.js';
import { reversalKinds } from '../payments/payment.types.js';

/** Companies as far as the ledger needs them, and their customers with contacts. */
export const customerTables: readonly string[] = [
  `create table ledger.company (
    company_id uuid primary key,
    time_zone text not null
  )`,
  `create table ledger.settings (
    company_id uuid primary key,
    settings jsonb not null
  )`,
  `create table ledger.customer (
    company_id uuid not null,
    customer_id uuid not null,
    external_id text,
    name text not null,
    sort_name text not null generated always as (lower(name)) stored,
    kind text not null check (kind in ('person', 'company')),
    locale text,
    time_zone text,
    country text,
    segment text,
    preferred_channel text,
    account_owner jsonb,
    source text not null check (source in ('api', 'import', 'console')),
    contacts jsonb not null default '[]',
    search text not null,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    erased_at timestamptz,
    primary key (company_id, customer_id)
  )`,
  `create unique index customer_external_id on ledger.customer (company_id, external_id) where external_id is not null`,
  `create index customer_by_name on ledger.customer (company_id, sort_name, customer_id)`,
];

/**
 * Invoices. What is paid and credited can never exceed the amount, and the state follows from it: the database
 * refuses anything else, whatever code writes it. Those that are scheduled are on the agenda.
 */
export const invoiceTables: readonly string[] = [
  `create table ledger.invoice (
    company_id uuid not null,
    invoice_id uuid not null,
    customer_id uuid not null,
    external_id text,
    number text not null,
    description text,
    issue_date date not null,
    due_date date not null,
    currency text not null,
    amount_minor bigint not null check (amount_minor > 0),
    paid_minor bigint not null default 0 check (paid_minor >= 0),
    fees_paid_minor bigint not null default 0 check (fees_paid_minor >= 0),
    interest_paid_minor bigint not null default 0 check (interest_paid_minor >= 0),
    credited_minor bigint not null default 0 check (credited_minor >= 0),
    fees_minor bigint not null default 0 check (fees_minor >= 0),
    interest_minor bigint not null default 0 check (interest_minor >= 0),
    waived_minor bigint not null default 0 check (waived_minor >= 0),
    written_off_minor bigint not null default 0 check (written_off_minor >= 0),
    sold_minor bigint not null default 0 check (sold_minor >= 0),
    open_minor bigint not null generated always as (case when state in ('scheduled', 'void') then 0 else
      amount_minor + fees_minor + interest_minor - paid_minor - credited_minor - waived_minor - written_off_minor - sold_minor
      end) stored,
    state text not null check (state in (${quoted(invoiceStates)})),
    dispute_whole boolean not null default false,
    dispute_part_minor bigint not null default 0 check (dispute_part_minor >= 0),
    terms jsonb not null default '{}',
    known_at timestamptz not null,
    plan jsonb,
    placement_id uuid,
    promise_id uuid,
    reopening jsonb,
    primary key (company_id, invoice_id),
    foreign key (company_id, customer_id) references ledger.customer (company_id, customer_id),
    constraint due_after_issue check (due_date >= issue_date),
    constraint parts_of_what_was_paid check (fees_paid_minor + interest_paid_minor <= paid_minor),
    constraint state_follows_amounts check (case
      when state in ('scheduled', 'void') then
        fees_minor + interest_minor + paid_minor + credited_minor + waived_minor + written_off_minor + sold_minor = 0
      when amount_minor + fees_minor + interest_minor - paid_minor - credited_minor - waived_minor - written_off_minor
        - sold_minor > 0 then state = 'open'
      else amount_minor + fees_minor + interest_minor - paid_minor - credited_minor - waived_minor - written_off_minor
        - sold_minor = 0 and state = (case when sold_minor > 0 then 'sold' when written_off_minor > 0 then 'written_off'
          else 'paid' end) end)
  ) with (fillfactor = 90)`,
  `create unique index invoice_external_id on ledger.invoice (company_id, external_id) where external_id is not null`,
  `create index invoice_number on ledger.invoice (company_id, number)`,
  `create index invoice_of_customer on ledger.invoice (company_id, customer_id, invoice_id)`,
  `create index invoice_open on ledger.invoice (company_id, customer_id) where state = 'open'`,
];

/** Money that came in, and what it pays. A reversal ends allocations, it deletes none. */
export const paymentTables: readonly string[] = [
  `create table ledger.payment (
    company_id uuid not null,
    payment_id uuid not null,
    customer_id uuid not null,
    external_id text,
    currency text not null,
    amount_minor bigint not null check (amount_minor > 0),
    unapplied_minor bigint not null check (unapplied_minor >= 0),
    refunded_minor bigint not null default 0 check (refunded_minor >= 0),
    received_on date not null,
    method text not null,
    recorded_at timestamptz not null,
    reversed_at timestamptz,
    reversal_kind text check (reversal_kind in (${quoted(reversalKinds)})),
    reversal_reason text,
    primary key (company_id, payment_id),
    foreign key (company_id, customer_id) references ledger.customer (company_id, customer_id),
    constraint nothing_unapplied_after_reversal check (reversed_at is null or unapplied_minor + refunded_minor = 0),
    constraint no_more_than_came_in check (unapplied_minor + refunded_minor <= amount_minor)
  ) with (fillfactor = 90)`,
  `create unique index payment_external_id on ledger.payment (company_id, external_id) where external_id is not null`,
  `create index payment_of_customer on ledger.payment (company_id, customer_id, payment_id)`,
  `create index payment_unapplied on ledger.payment (company_id, customer_id) where unapplied_minor > 0`,
  `create table ledger.allocation (
    company_id uuid not null,
    payment_id uuid not null,
    invoice_id uuid not null,
    amount_minor bigint not null check (amount_minor > 0),
    fees_minor bigint not null default 0 check (fees_minor >= 0),
    interest_minor bigint not null default 0 check (interest_minor >= 0),
    waived_minor bigint not null default 0 check (waived_minor >= 0),
    applied_at timestamptz not null,
    ended_at timestamptz,
    constraint parts_within_amount check (fees_minor + interest_minor <= amount_minor),
    foreign key (company_id, payment_id) references ledger.payment (company_id, payment_id),
    foreign key (company_id, invoice_id) references ledger.invoice (company_id, invoice_id)
  )`,
  `create index allocation_of_payment on ledger.allocation (company_id, payment_id)`,
  `create index allocation_of_invoice on ledger.allocation (company_id, invoice_id)`,
];

/** Credit notes, and disputes that may end in one. */
export const creditTables: readonly string[] = [
  `create table ledger.credit_note (
    company_id uuid not null,
    credit_note_id uuid not null,
    customer_id uuid not null,
    invoice_id uuid not null,
    external_id text,
    currency text not null,
    amount_minor bigint not null check (amount_minor > 0),
    unapplied_minor bigint not null default 0 check (unapplied_minor between 0 and amount_minor),
    reason text,
    recorded_at timestamptz not null,
    primary key (company_id, credit_note_id),
    foreign key (company_id, invoice_id) references ledger.invoice (company_id, invoice_id)
  )`,
  `create unique index credit_note_external_id on ledger.credit_note (company_id, external_id) where external_id is not null`,
  `create index credit_note_of_customer on ledger.credit_note (company_id, customer_id, credit_note_id)`,
  `create table ledger.dispute (
    company_id uuid not null,
    dispute_id uuid not null,
    customer_id uuid not null,
    invoice_id uuid not null,
    amount_minor bigint not null check (amount_minor > 0),
    whole boolean not null,
    line_no int,
    reason text not null,
    note text,
    owner text,
    answer_by date not null,
    opened_at timestamptz not null,
    resolved_at timestamptz,
    resolution text check (resolution in ('accepted', 'rejected', 'agreed')),
    resolution_note text,
    primary key (company_id, dispute_id),
    foreign key (company_id, invoice_id) references ledger.invoice (company_id, invoice_id)
  )`,
  `create index dispute_of_customer on ledger.dispute (company_id, customer_id, dispute_id)`,
  `create index dispute_open on ledger.dispute (company_id, invoice_id) where resolved_at is null`,
];

/** Holds on an account (`invoice_id` null) or one invoice. */
export const holdTables: readonly string[] = [
  `create table ledger.hold (
    company_id uuid not null,
    hold_id uuid not null,
    customer_id uuid not null,
    invoice_id uuid,
    reason text not null,
    note text,
    placed_at timestamptz not null,
    until date,
    released_at timestamptz,
    owner text,
    next_step text,
    review_on date,
    breathing_space text,
    treatment_ends_on date,
    claim jsonb,
    primary key (company_id, hold_id),
    foreign key (company_id, customer_id) references ledger.customer (company_id, customer_id)
  )`,
  `create index hold_of_customer on ledger.hold (company_id, customer_id, hold_id)`,
  `create index hold_active on ledger.hold (company_id, customer_id) where released_at is null`,
];

/** What the calendar brings about by itself: routing rows, seen across companies. */
export const agendaTables: readonly string[] = [
  `create table ledger.agenda (
    due_at timestamptz not null,
    company_id uuid not null,
    kind text not null,
    subject_id uuid not null,
    date date not null,
    primary key (due_at, company_id, kind, subject_id)
  )`,
  `create index agenda_of_subject on ledger.agenda (company_id, kind, subject_id)`,
];

/**
 * The journal. A posting moves an amount from the account it credits to the one it debits, so that an entry
 * which does not balance cannot be written down at all; the currency stands on the entry, so that postings of
 * one entry cannot differ in it. The runtime role may insert and read, nothing else (`closing.tables.ts` has the rest).
 */
export const journalTables: readonly string[] = [
  `create table ledger.entry (
    company_id uuid not null,
    entry_id uuid not null,
    customer_id uuid not null,
    currency text not null,
    kind text not null check (kind in (${quoted(entryKinds)})),
    document_id uuid not null,
    value_date date not null,
    reverses uuid,
    booked_at timestamptz not null,
    booked_by text not null,
    primary key (company_id, entry_id),
    foreign key (company_id, customer_id) references ledger.customer (company_id, customer_id),
    foreign key (company_id, reverses) references ledger.entry (company_id, entry_id)
  )`,
  `create unique index reversed_once on ledger.entry (company_id, reverses) where reverses is not null`,
  `create index entry_of_customer on ledger.entry (company_id, customer_id, entry_id)`,
  `create table ledger.posting (
    company_id uuid not null,
    entry_id uuid not null,
    line smallint not null,
    debit text not null check (debit in (${quoted(accounts)})),
    credit text not null check (credit in (${quoted(accounts)})),
    amount_minor bigint not null check (amount_minor > 0),
    invoice_id uuid,
    primary key (company_id, entry_id, line),
    foreign key (company_id, entry_id) references ledger.entry (company_id, entry_id),
    constraint two_accounts check (debit <> credit)
  )`,
];

function quoted(words: readonly string[]): string {
  return words.map((word) => `'${word}'`).join(', ');
}
