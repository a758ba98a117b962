import { type EntityManager } from 'typeorm';

/** The company's time zone; UTC as long as it has told none. */
export async function readZone(tx: EntityManager, companyId: string): Promise<string> {
  const rows = await tx.query<{ time_zone: string }[]>(
    `select c.time_zone from policy.company c where c.company_id = $1`,
    [companyId],
  );
  return rows[0]?.time_zone ?? 'UTC';
}
