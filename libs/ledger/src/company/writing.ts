import { type EventDraft } from '@tactful/contracts';
import { type EntityManager } from 'typeorm';
import { type CompanyDay, companyDayAt } from './company-day.js';
import { zoneOfCompany } from './company-zone.store.js';

/** In whose books something is written, on which day, and by whom. */
export interface Writing {
  readonly companyId: string;
  readonly day: CompanyDay;
  /** As events tell it: `api:main`, `agent:Mia`, `portal:<contact id>`, `ledger`. */
  readonly by: string;
}

/** Opens the company's books within a transaction. */
export async function openBooks(
  tx: EntityManager,
  about: { readonly companyId: string; readonly now: Temporal.Instant; readonly by: string },
): Promise<Writing> {
  const zone = await zoneOfCompany(tx, about.companyId);
  return { companyId: about.companyId, by: about.by, day: companyDayAt(about.now, zone) };
}

/** Whom and when an event of this writing is about. */
export function about(writing: Writing, customerId: string): Pick<EventDraft, 'companyId' | 'subject' | 'time'> {
  return { companyId: writing.companyId, subject: customerId, time: writing.day.now };
}
