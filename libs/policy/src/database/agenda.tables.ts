/** What happens by itself, and when: routing, read across companies. */
export const agendaTables: readonly string[] = [
  `create table policy.agenda (
    kind text not null, company_id uuid not null, subject_id uuid not null, due_at timestamptz not null,
    primary key (kind, company_id, subject_id))`,
  `create index agenda_due_at on policy.agenda (kind, due_at)`,
];
