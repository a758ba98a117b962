import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { HOLIDAY_RELEASE, contactRules, dataReleases, mayContact, plausibleZones } from '../index.js';

const facts = {
  channel: 'email',
  purpose: 'ladder',
  zones: plausibleZones({ country: 'ID' }),
  consent: 'implied_by_contract',
  preferences: {},
  pastContacts: { account: [], person: [] },
} as const;
const company = { timeZone: 'UTC', isWhatsappAttested: true };

describe('the data that governments change', () => {
  it('is that of the calendars which are installed: a newer package wants a new last date', () => {
    const { version } = JSON.parse(readFileSync('node_modules/date-holidays/package.json', 'utf8')) as {
      version: string;
    };
    expect(version.startsWith(`${HOLIDAY_RELEASE.version}.`)).toBe(true);
  });

  it.each([
    ['2026c', '2027-12-31'],
    ['2024aa', '2025-12-31'],
    ['', '1971-12-31'],
    [undefined, '1971-12-31'],
  ])('tz release %s is trusted until %s', (release, last) => {
    expect(dataReleases(release).timeZonesValidUntil.toString()).toBe(last);
  });

  it.each([
    ['the calendar', { holidayCalendarsValidUntil: Temporal.PlainDate.from('2026-11-23') }, 'calendar_expired'],
    ['the table of zones', { timeZonesValidUntil: Temporal.PlainDate.from('2026-11-23') }, 'time_zones_expired'],
  ] as const)('lets messages wait, and says why, once %s is too old', (_which, releases, because) => {
    const rules = contactRules({ company, ...releases });
    expect(mayContact(facts, rules, Temporal.Instant.from('2026-11-23T05:00:00Z')).kind).toBe('allow');
    expect(mayContact(facts, rules, Temporal.Instant.from('2026-11-24T05:00:00Z'))).toMatchObject({
      ...{ kind: 'defer', because },
      until: Temporal.Instant.from('2026-11-25T05:00:00Z'),
    });
  });
});
