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
