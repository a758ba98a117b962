import { companySettings, type CompanySettings } from '@tactful/contracts';
import { type EntityManager } from 'typeorm';

/** The settings of the company the transaction is bound to, undefined when it does not exist. */
export async function readCompany(tx: EntityManager, companyId: string): Promise<CompanySettings | undefined> {
  const [row] = await tx.query<{ settings: unknown }[]>(
    'select settings from identity.company where company_id = $1 for share',
    [companyId],
  );
  return row && companySettings.parse(row.settings);
}

/** Creates or replaces the settings. */
export async function writeCompany(tx: EntityManager, settings: CompanySettings, now: Temporal.Instant): Promise<void> {
  await tx.query(
    `insert into identity.company (company_id, settings, updated_at) values ($1, $2, $3)
     on conflict (company_id) do update set settings = excluded.settings, updated_at = excluded.updated_at`,
    [settings.companyId, JSON.stringify(settings), now.toString()],
  );
}
