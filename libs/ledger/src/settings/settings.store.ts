import { type EntityManager } from 'typeorm';
import { lockClosing } from '../journal/closing.store.js';
import { type LedgerSettings, ledgerSettings } from './settings.schemas.js';

/** The company's settings; the defaults as far as it has set nothing. */
export async function readSettings(tx: EntityManager, companyId: string): Promise<LedgerSettings> {
  const [row] = await tx.query<{ settings: string }[]>(
    `select s.settings::text as settings from ledger.settings s where s.company_id = $1`,
    [companyId],
  );
  return parseSettings(row?.settings ?? null);
}

/** Settings by their text: every writing needs them, most companies have the same, and they seldom change. */
const parsed = new Map<string, LedgerSettings>();
const mostParsed = 1_000;

/** Settings as they were stored (null: none were), with the defaults of what is not set. Nobody may change them. */
export function parseSettings(stored: string | null): LedgerSettings {
  const text = stored ?? '{}';
  const known = parsed.get(text);
  if (known) return known;
  if (parsed.size === mostParsed) parsed.clear();
  const settings = frozen(ledgerSettings.parse(JSON.parse(text)));
  parsed.set(text, settings);
  return settings;
}

function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) Object.values(value).forEach(frozen);
  return Object.freeze(value);
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
