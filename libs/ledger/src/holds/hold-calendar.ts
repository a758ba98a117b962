import { countryOfZone } from '@tactful/contact-rules';
import { type EntityManager } from 'typeorm';
import { type Writing } from '../company/writing.js';
import { readSettings } from '../settings/settings.store.js';
import { type HoldCalendar } from './hold.decision.js';

/** What the dates of a company's holds are reckoned with today. */
export async function calendarOf(tx: EntityManager, { companyId, day }: Writing): Promise<HoldCalendar> {
  const { holds } = await readSettings(tx, companyId);
  return { today: day.today, country: countryOfZone(day.zone), settings: holds };
}
