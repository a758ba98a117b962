import { chargeKinds, offerStates } from '../charges/charge.types.js';

/** Payment terms and their acceptances: written once, never changed. */
export const termsTables: readonly string[] = [
  `create table ledger.terms (
    company_id uuid not null,
    terms_id uuid not null,
    title text not null,
    version text not null,
    text text,
    url text,
    sha256 text not null,
    effective_on date not null,
    net_days integer,
    charges jsonb,
    published_at timestamptz not null,
    published_by text not null,
    primary key (company_id, terms_id),
    constraint text_or_url check ((text is null) <> (url is null))
  )`,
  `create unique index terms_version on ledger.terms (company_id, title, version)`,
  `create table ledger.terms_acceptance (
    company_id uuid not null,
    acceptance_id uuid not null,
    customer_id uuid not null,
    terms_id uuid not null,
    accepted_on date not null,
    accepted_at timestamptz,
    how text not null,
    accepted_by text not null,
    evidence text,
    recorded_at timestamptz not null,
    recorded_by text not null,
    primary key (company_id, acceptance_id),
    foreign key (company_id, customer_id) references ledger.customer (company_id, customer_id),
    foreign key (company_id, terms_id) references ledger.terms (company_id, terms_id)
  )`,
  `create unique index terms_accepted_once on ledger.terms_acceptance (company_id, customer_id, terms_id)`,
];

/** Late fees and interest that were posted, and offers to waive them. What was waived is at most what was charged. */
export const chargeTables: readonly string[] = [
  `create table ledger.charge (
    company_id uuid not null,
    charge_id uuid not null,
    invoice_id uuid not null,
    customer_id uuid not null,
    kind text not null check (kind in (${quoted(chargeKinds)})),
    currency text not null,
    amount_minor bigint not null check (amount_minor > 0),
    waived_minor bigint not null default 0 check (waived_minor between 0 and amount_minor),
    as_of date not null,
    source jsonb not null,
    worksheet jsonb not null,
    posted_at timestamptz not null,
    posted_by text not null,
    primary key (company_id, charge_id),
    foreign key (company_id, invoice_id) references ledger.invoice (company_id, invoice_id)
  )`,
  `create index charge_of_invoice on ledger.charge (company_id, invoice_id, charge_id)`,
  `create table ledger.waiver_offer (
    company_id uuid not null,
    offer_id uuid not null,
    charge_id uuid not null,
    invoice_id uuid not null,
    customer_id uuid not null,
    by_date date not null,
    reason text,
    state text not null check (state in (${quoted(offerStates)})),
    offered_at timestamptz not null,
    offered_by text not null,
    ended_at timestamptz,
    primary key (company_id, offer_id),
    foreign key (company_id, charge_id) references ledger.charge (company_id, charge_id),
    constraint ended_unless_open check ((state = 'open') = (ended_at is null))
  )`,
  `create unique index waiver_offer_open on ledger.waiver_offer (company_id, charge_id) where state = 'open'`,
  `create index waiver_offer_of_charge on ledger.waiver_offer (company_id, charge_id, offer_id)`,
  `create index waiver_offer_hoped on ledger.waiver_offer (company_id, invoice_id) where state in ('open', 'lapsed')`,
];

function quoted(words: readonly string[]): string {
  return words.map((word) => `'${word}'`).join(', ');
}
