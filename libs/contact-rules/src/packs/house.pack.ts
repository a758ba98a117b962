import { type RulePack } from './rule-pack.types.js';

const WEEK_HOURS = 7 * 24;

/**
 * The floor under every other pack. Its hours lie inside those of nearly every statute known to us; its budget
 * satisfies the strictest caps found (Massachusetts, Chile, Australia, New York City, Ontario, Washington DC).
 * A gap of 48 h implies at most one contact a day; what the person wrote is a contact too, so the gap counts from there.
 */
export const housePack: RulePack = {
  id: 'house',
  version: '1.1.0',
  status: 'unreviewed',
  jurisdiction: '*',
  windows: [
    {
      channels: ['sms', 'whatsapp'],
      windows: [{ days: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat'], start: '09:00', end: '19:00' }],
      lastSubmitMinutesBeforeEnd: 15,
    },
    {
      channels: ['email'],
      windows: [{ days: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat'], start: '08:00', end: '19:00' }],
    },
  ],
  zoneBasis: 'both_intersect',
  caps: [
    { scope: 'account', contacts: 2, hours: WEEK_HOURS },
    { scope: 'person', contacts: 3, hours: WEEK_HOURS },
    { scope: 'account', contacts: 1, hours: 48 },
    { scope: 'person', contacts: 1, hours: 48 },
  ],
  coolDownHours: 48,
  holidays: 'block',
  requiredText: ['creditor_name', 'human_contact'],
  retention: { minDays: 3 * 365, from: 'last_activity' },
  legalForce: 'house',
  source: 'house rule',
  confidence: 'A',
};
