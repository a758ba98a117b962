import { type EventDraft } from '@tactful/contracts';
import { type EntityManager } from 'typeorm';
import { type CompanyDay, companyDayAt } from './company-day.js';
import { type LedgerSettings } from '../settings/settings.schemas.js';
import { parseSettings } from '../settings/settings.store.js';
import { readCompany } from './company-zone.store.js';

/** In whose books something is written, on which day, and by whom. */
export interface Writing {
  readonly companyId: string;
  readonly day: CompanyDay;
  /** As events tell it: `api:main`, `agent:Mia`, `portal:<contact id>`, `ledger`. */
  readonly by: string;
  /** What the company decided about its books. */
  readonly settings: LedgerSettings;
}

/** Opens the company's books within a transaction. */
export async function openBooks(
  tx: EntityManager,
  about: { readonly companyId: string; readonly now: Temporal.Instant; readonly by: string },
): Promise<Writing> {
  const { companyId, now, by } = about;
  const { zone, settings } = await readCompany(tx, companyId);
  return { companyId, by, day: companyDayAt(now, zone), settings: parseSettings(settings) };
}

/** Whom and when an event of this writing is about. */
export function about(writing: Writing, customerId: string): Pick<EventDraft, 'companyId' | 'subject' | 'time'> {
  return { companyId: writing.companyId, subject: customerId, time: writing.day.now };
}
