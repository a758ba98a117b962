import { approvalKinds } from '../approvals/approval.types.js';
import { saleReturnKinds } from '../sales/sale-return.types.js';

/** How debts end: let go, sold, or placed with somebody else; and what a second person has to agree to. */
export const endingTables: readonly string[] = [
  `create table ledger.approval (
    company_id uuid not null,
    approval_id uuid not null,
    kind text not null check (kind in (${approvalKinds.map((kind) => `'${kind}'`).join(', ')})),
    request jsonb not null,
    currency text not null,
    concerns jsonb not null,
    because text not null,
    requester_key text not null,
    requested_by text not null,
    requested_at timestamptz not null,
    state text not null check (state in ('pending', 'approved', 'declined')),
    answered_by text,
    answered_at timestamptz,
    answer_note text,
    document_id uuid,
    primary key (company_id, approval_id),
    constraint answered_when_not_pending check ((state = 'pending') = (answered_at is null))
  )`,
  `create table ledger.write_off (
    company_id uuid not null,
    write_off_id uuid not null,
    customer_id uuid not null,
    invoice_id uuid not null,
    currency text not null,
    amount_minor bigint not null check (amount_minor > 0),
    reason text not null,
    recorded_at timestamptz not null,
    recorded_by text not null,
    reversed_at timestamptz,
    reversal_reason text,
    reversed_minor bigint check (reversed_minor between 1 and amount_minor),
    primary key (company_id, write_off_id),
    foreign key (company_id, invoice_id) references ledger.invoice (company_id, invoice_id)
  )`,
  `create index write_off_of_customer on ledger.write_off (company_id, customer_id, write_off_id)`,
  `create table ledger.sale (
    company_id uuid not null,
    sale_id uuid not null,
    factor jsonb not null,
    currency text not null,
    amount_minor bigint not null check (amount_minor > 0),
    price_minor bigint not null check (price_minor between 1 and amount_minor),
    price_received_on date,
    invoices jsonb not null,
    recorded_at timestamptz not null,
    recorded_by text not null,
    primary key (company_id, sale_id)
  )`,
  `create table ledger.sale_return (
    company_id uuid not null,
    sale_return_id uuid not null,
    sale_id uuid not null,
    kind text not null check (kind in (${saleReturnKinds.map((kind) => `'${kind}'`).join(', ')})),
    reason text not null,
    amount_minor bigint not null check (amount_minor > 0),
    price_minor bigint not null check (price_minor between 0 and amount_minor),
    price_returned_on date,
    invoices jsonb not null,
    recorded_at timestamptz not null,
    recorded_by text not null,
    primary key (company_id, sale_return_id),
    foreign key (company_id, sale_id) references ledger.sale (company_id, sale_id)
  )`,
  `create index return_of_sale on ledger.sale_return (company_id, sale_id, sale_return_id)`,
  `create table ledger.placement (
    company_id uuid not null,
    placement_id uuid not null,
    customer_id uuid not null,
    kind text not null check (kind in ('agency', 'lawyer')),
    partner jsonb not null,
    currency text not null,
    invoices jsonb not null,
    call_task jsonb,
    reason text,
    state text not null check (state in ('placed', 'recalled', 'closed')),
    hold_ids uuid[] not null,
    code_of_conduct jsonb,
    placed_at timestamptz not null,
    placed_by text not null,
    ended_at timestamptz,
    ended_because text,
    collected_minor bigint not null default 0 check (collected_minor >= 0),
    fees_minor bigint not null default 0 check (fees_minor between 0 and collected_minor),
    complaints integer not null default 0,
    primary key (company_id, placement_id),
    foreign key (company_id, customer_id) references ledger.customer (company_id, customer_id),
    constraint called_or_explained check (call_task is not null or reason is not null),
    constraint ended_when_not_placed check ((state = 'placed') = (ended_at is null))
  )`,
  `create index placement_of_customer on ledger.placement (company_id, customer_id, placement_id)`,
  `create table ledger.placement_payment (
    company_id uuid not null,
    placement_id uuid not null,
    payment_id uuid not null,
    amount_minor bigint not null check (amount_minor > 0),
    fee_minor bigint not null check (fee_minor between 0 and amount_minor),
    primary key (company_id, placement_id, payment_id),
    foreign key (company_id, placement_id) references ledger.placement (company_id, placement_id),
    foreign key (company_id, payment_id) references ledger.payment (company_id, payment_id)
  )`,
  `create unique index partner_of_payment on ledger.placement_payment (company_id, payment_id)`,
  `create table ledger.placement_complaint (
    company_id uuid not null,
    complaint_id uuid not null,
    placement_id uuid not null,
    complainant text not null,
    words text not null,
    recorded_at timestamptz not null,
    recorded_by text not null,
    primary key (company_id, complaint_id),
    foreign key (company_id, placement_id) references ledger.placement (company_id, placement_id)
  )`,
  `create index complaint_of_placement on ledger.placement_complaint (company_id, placement_id, complaint_id)`,
  `create table ledger.dossier (
    company_id uuid not null,
    dossier_id uuid not null,
    placement_id uuid not null,
    made_at timestamptz not null,
    made_by text not null,
    sha256 text not null,
    files jsonb not null,
    zip bytea not null,
    primary key (company_id, dossier_id),
    foreign key (company_id, placement_id) references ledger.placement (company_id, placement_id)
  )`,
];

/** Those of them that hold a company's rows. */
export const endingTableNames = [
  'approval',
  'write_off',
  'sale',
  'sale_return',
  'placement',
  'placement_payment',
  'placement_complaint',
  'dossier',
] as const;

/** Those whose rows are never changed. */
export const endingsAppendOnly = [
  'sale',
  'sale_return',
  'placement_payment',
  'placement_complaint',
  'dossier',
] as const;
