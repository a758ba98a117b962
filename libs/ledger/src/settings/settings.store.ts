import { type EntityManager } from 'typeorm';
import { lockClosing } from '../journal/closing.store.js';
import { type LedgerSettings, ledgerSettings } from './settings.schemas.js';

/** The company's settings; the defaults as far as it has set nothing. */
export async function readSettings(tx: EntityManager, companyId: string): Promise<LedgerSettings> {
  const [row] = await tx.query<{ settings: unknown }[]>(
    `select s.settings from ledger.settings s where s.company_id = $1`,
    [companyId],
  );
  return parseSettings(row?.settings);
}

/** Settings as they were stored, with the defaults of what is not set. */
export function parseSettings(stored: unknown): LedgerSettings {
  return ledgerSettings.parse(stored ?? {});
}

/** Replaces the company's settings. Waits for postings under way: once a period is closed, none is on its way into it. */
export async function saveSettings(tx: EntityManager, companyId: string, settings: LedgerSettings): Promise<void> {
  await lockClosing(tx, companyId);
  await tx.query(
    `insert into ledger.settings (company_id, settings) values ($1, $2)
     on conflict (company_id) do update set settings = excluded.settings`,
    [companyId, JSON.stringify(settings)],
  );
}
