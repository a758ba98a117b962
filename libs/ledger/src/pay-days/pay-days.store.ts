import { type EntityManager } from 'typeorm';

/** The days on which somebody pays, as they last stated them. */
export interface StatedPayDays {
  readonly customerId: string;
  /** The customer, or the one of its contacts who stated them. */
  readonly subjectId: string;
  /** Of the month, 1 to 31; empty: stated no more. */
  readonly days: readonly number[];
  readonly statedAt: string;
}

/** Keeps what each stated last. Saving the same again, or something older, changes nothing. */
export async function savePayDays(
  tx: EntityManager,
  companyId: string,
  stated: readonly StatedPayDays[],
): Promise<void> {
  const newest = new Map(stated.map((one) => [`${one.customerId} ${one.subjectId}`, one]));
  await tx.query(
    `insert into ledger.pay_days as p (company_id, customer_id, subject_id, days, stated_at)
     select $1, n."customerId", n."subjectId", n.days, n."statedAt"
     from jsonb_to_recordset($2::jsonb) as n ("customerId" uuid, "subjectId" uuid, days smallint[], "statedAt" timestamptz)
     on conflict (company_id, customer_id, subject_id) do update set days = excluded.days, stated_at = excluded.stated_at
     where p.stated_at < excluded.stated_at or (p.stated_at = excluded.stated_at and p.days <> excluded.days)`,
    [companyId, JSON.stringify([...newest.values()])],
  );
}

/**
 * On which days of the month these customers pay: as stated for the account, else as one of its contacts stated last.
 * Customers of whom no days are known are left out.
 */
export async function payDaysOf(
  tx: EntityManager,
  companyId: string,
  customerIds: readonly string[],
): Promise<ReadonlyMap<string, readonly number[]>> {
  const rows = await tx.query<{ customerId: string; days: number[] }[]>(
    `select distinct on (p.customer_id) p.customer_id as "customerId", p.days from ledger.pay_days p
     where p.company_id = $1 and p.customer_id = any ($2::uuid[]) and p.days <> '{}'
     order by p.customer_id, p.subject_id <> p.customer_id, p.stated_at desc`,
    [companyId, customerIds],
  );
  return new Map(rows.map(({ customerId, days }) => [customerId, days]));
}
