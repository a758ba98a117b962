import { collectionState, mandateMethod } from '@tactful/contracts';

/** Mandates, one active per customer and currency, and what is collected by them: one running collection per invoice. */
export const mandateTables: readonly string[] = [
  `create table ledger.mandate (
    company_id uuid not null,
    mandate_id uuid not null,
    customer_id uuid not null,
    currency text not null,
    method text not null check (method in (${quoted(mandateMethod.options)})),
    reference text not null,
    signed_on date not null,
    terms jsonb not null,
    given_at timestamptz not null,
    revoked_at timestamptz,
    primary key (company_id, mandate_id),
    foreign key (company_id, customer_id) references ledger.customer (company_id, customer_id)
  )`,
  `create unique index mandate_active on ledger.mandate (company_id, customer_id, currency) where revoked_at is null`,
  `create index mandate_of_customer on ledger.mandate (company_id, customer_id, mandate_id)`,
  `create table ledger.collection (
    company_id uuid not null,
    collection_id uuid not null,
    mandate_id uuid not null,
    customer_id uuid not null,
    invoice_id uuid not null,
    amount_minor bigint not null check (amount_minor > 0),
    state text not null check (state in (${quoted(collectionState.options)})),
    collect_on date not null,
    attempt smallint not null check (attempt in (1, 2)),
    reason text,
    hold_id uuid not null,
    told_on date,
    untold_because text,
    payment_id uuid,
    primary key (company_id, collection_id),
    foreign key (company_id, mandate_id) references ledger.mandate (company_id, mandate_id),
    foreign key (company_id, invoice_id) references ledger.invoice (company_id, invoice_id),
    foreign key (company_id, payment_id) references ledger.payment (company_id, payment_id),
    constraint succeeded_by_a_payment check ((state = 'succeeded') = (payment_id is not null))
  )`,
  `create unique index collection_running on ledger.collection (company_id, invoice_id) where state in ('announced', 'due')`,
  `create index collection_of_customer on ledger.collection (company_id, customer_id, collection_id)`,
  `create index collection_announced on ledger.collection (company_id, customer_id) where state = 'announced'`,
  `create index collection_of_mandate on ledger.collection (company_id, mandate_id)`,
];

function quoted(words: readonly string[]): string {
  return words.map((word) => `'${word}'`).join(', ');
}
