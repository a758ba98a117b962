import { type EntityManager } from 'typeorm';
import { policySettings, type PolicySettings } from './settings.schemas.js';

/** The company's settings; the defaults as far as it has set nothing. */
export async function readSettings(tx: EntityManager, companyId: string): Promise<PolicySettings> {
  const [row] = await tx.query<{ settings: unknown }[]>(
    `select s.settings from policy.settings s where s.company_id = $1`,
    [companyId],
  );
  return policySettings.parse(row?.settings ?? {});
}

/** Replaces the company's settings. */
export async function saveSettings(tx: EntityManager, companyId: string, settings: PolicySettings): Promise<void> {
  await tx.query(
    `insert into policy.settings (company_id, settings) values ($1, $2)
     on conflict (company_id) do update set settings = excluded.settings`,
    [companyId, JSON.stringify(settings)],
  );
}
