/** The ladders of companies, and who is led by which. */
export const ladderTables: readonly string[] = [
  `create table policy.ladder_version (
    company_id uuid not null, name text not null, version integer not null, body jsonb not null,
    created_at timestamptz not null, created_by text not null, primary key (company_id, name, version))`,
  `create table policy.assignment (
    company_id uuid not null, scope text not null check (scope in ('company', 'segment', 'customer', 'invoice')),
    subject text not null, policy_id text not null, since timestamptz not null, assigned_by text not null,
    primary key (company_id, scope, subject))`,
];
