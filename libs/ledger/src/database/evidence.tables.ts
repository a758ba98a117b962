/** The lines that an invoice consists of, where the company has told them: they add up to its amount. */
export const invoiceLineTables: readonly string[] = [
  `create table ledger.invoice_line (
    company_id uuid not null,
    invoice_id uuid not null,
    line_no int not null check (line_no > 0),
    description text not null,
    amount_minor bigint not null check (amount_minor <> 0),
    primary key (company_id, invoice_id, line_no),
    foreign key (company_id, invoice_id) references ledger.invoice (company_id, invoice_id)
  )`,
];

/** Files that people gave with a dispute or a hold. The same file is kept once for each. */
export const evidenceTables: readonly string[] = [
  `create table ledger.evidence (
    company_id uuid not null,
    evidence_id uuid not null,
    about text not null check (about in ('dispute', 'hold')),
    subject_id uuid not null,
    name text not null,
    media_type text not null,
    sha256 text not null,
    content bytea not null,
    added_at timestamptz not null,
    added_by text not null,
    primary key (company_id, evidence_id),
    unique (company_id, about, subject_id, sha256)
  )`,
];
