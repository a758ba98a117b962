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

/** The company's zone with its settings as they are stored, as text: all that every writing needs, in one round trip. */
export async function readCompany(
  tx: EntityManager,
  companyId: string,
): Promise<{ readonly zone: string; readonly settings: string | null }> {
  const [row] = await tx.query<{ zone: string | null; settings: string | null }[]>(
    `select (select c.time_zone from ledger.company c where c.company_id = $1) as zone,
       (select s.settings::text from ledger.settings s where s.company_id = $1) as settings`,
    [companyId],
  );
  return { zone: row?.zone ?? firstZone, settings: row?.settings ?? null };
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
