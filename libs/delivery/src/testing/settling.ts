import { plausibleZones } from '@tactful/contact-rules';
import { rulesOf } from '../company/company-rules.js';
import { type Person } from '../people/person.types.js';
import { type Settling } from '../planning/planning.types.js';
import { aMessage } from './standing.js';
import { aCompany } from './told.js';

const company = aCompany();
/** A contact in Berlin who has an email address and no wishes. */
export const aPerson: Person = {
  contactId: '01980000-0000-7000-8000-000000000004',
  customerId: '01980000-0000-7000-8000-000000000002',
  name: 'Jana Linde',
  role: 'billing',
  level: 0,
  zones: plausibleZones({ statedZone: 'Europe/Berlin', country: 'DE' }),
  timeZone: 'Europe/Berlin',
  region: null,
  postalCode: null,
  locale: 'en',
  customer: { name: 'Linde', kind: 'company', locale: 'en', timeZone: null, country: 'DE', preferredChannel: null },
  points: [
    { channel: 'email', address: 'jana@linde.example', addressKey: 'email-key', consent: 'implied_by_contract' },
  ],
  preferences: { channels: null, hours: null, locale: null, pausedUntil: null },
  unreadReply: false,
  lastInboundAt: { sms: null, whatsapp: null, email: null },
};

/** A message whose steps last from Monday 8 to Friday 12 June, in Berlin, looked at at an instant. */
export function settling(now: string, preferredHour?: number, change: Partial<Settling> = {}): Settling {
  return {
    message: aMessage(preferredHour === undefined ? {} : { manner: { preferredHour } }),
    person: aPerson,
    company,
    rules: rulesOf(company),
    past: { account: [], person: [] },
    companions: [],
    now: Temporal.Instant.from(now),
    companyId: company.companyId,
    taskId: 'task',
    news: { plannedFor: [aPerson.customerId] },
    ...change,
  };
}
