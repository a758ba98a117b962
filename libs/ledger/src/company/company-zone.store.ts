import { type EntityManager } from 'typeorm';

const firstZone = 'UTC';

/** The company's time zone as last told by identity; UTC until then. */
export async function zoneOfCompany(tx: EntityManager, companyId: string): Promise<string> {
  const [row] = await tx.query<{ zone: string }[]>(
    `select c.time_zone as zone from ledger.company c where c.company_id = $1`,
    [companyId],
  );
  return row?.zone ?? firstZone;
}

/** Keeps the zone. True when it changed. */
export async function saveZone(tx: EntityManager, companyId: string, zone: string): Promise<boolean> {
  const before = await zoneOfCompany(tx, companyId);
  await tx.query(
    `insert into ledger.company (company_id, time_zone) values ($1, $2)
     on conflict (company_id) do update set time_zone = excluded.time_zone where company.time_zone <> excluded.time_zone`,
    [companyId, zone],
  );
  return before !== zone;
}

interface DatedRow {
  readonly id: string;
  readonly date: string;
}

/** Calendar dates whose begin moved with the zone: scheduled invoices and holds with an end. */
export async function datesThatFallDue(
  tx: EntityManager,
  companyId: string,
): Promise<{ readonly invoices: readonly DatedRow[]; readonly holds: readonly DatedRow[] }> {
  const invoices = await tx.query<DatedRow[]>(
    `select i.invoice_id as id, i.issue_date::text as date from ledger.invoice i
     where i.company_id = $1 and i.state = 'scheduled'`,
    [companyId],
  );
  const holds = await tx.query<DatedRow[]>(
    `select h.hold_id as id, (h.until + 1)::text as date from ledger.hold h
     where h.company_id = $1 and h.until is not null and h.released_at is null`,
    [companyId],
  );
  return { invoices, holds };
}

interface DueRow {
  readonly id: string;
  readonly dueAt: string;
}

/** Moves the timers of scheduled invoices. */
export async function moveInvoiceDues(tx: EntityManager, companyId: string, dues: readonly DueRow[]): Promise<void> {
  await tx.query(
    `update ledger.invoice_due d set due_at = n.due_at from unnest($2::uuid[], $3::timestamptz[]) as n (id, due_at)
     where d.company_id = $1 and d.invoice_id = n.id`,
    [companyId, dues.map((due) => due.id), dues.map((due) => due.dueAt)],
  );
}

/** Moves the timers of holds, and the ends that the truth gate reads. */
export async function moveHoldDues(tx: EntityManager, companyId: string, dues: readonly DueRow[]): Promise<void> {
  const parameters = [companyId, dues.map((due) => due.id), dues.map((due) => due.dueAt)];
  await tx.query(
    `update ledger.hold h set ends_at = n.due_at from unnest($2::uuid[], $3::timestamptz[]) as n (id, due_at)
     where h.company_id = $1 and h.hold_id = n.id`,
    parameters,
  );
  await tx.query(
    `update ledger.hold_due d set due_at = n.due_at from unnest($2::uuid[], $3::timestamptz[]) as n (id, due_at)
     where d.company_id = $1 and d.hold_id = n.id`,
    parameters,
  );
}
