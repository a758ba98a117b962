import { describe, expect, it } from '@jest/globals';
import {
  type CompanyContactSettings,
  contactRules,
  findRelaxationProblem,
  mayContact,
  plausibleZones,
} from '../index.js';

const company: CompanyContactSettings = { timeZone: 'UTC', isWhatsappAttested: true };
const inBogota = {
  channel: 'sms',
  purpose: 'ladder',
  zones: plausibleZones({ country: 'CO' }),
  consent: 'implied_by_contract',
  preferences: {},
  pastContacts: { account: [], person: [] },
} as const;
const at = (text: string): Temporal.Instant => Temporal.Instant.from(text);
/** A Saturday at 16:00 in Bogotá: inside the hours of the house, outside those of Ley 2300. */
const saturday = at('2026-11-21T21:00:00Z');
const override = { pack: 'co-ley-2300', by: 'Ana Ruiz, counsel', why: 'only businesses abroad are written to' };

describe('a law', () => {
  it('holds until somebody answers for setting it aside, and that is told with the verdict', () => {
    expect(mayContact(inBogota, contactRules({ company }), saturday)).toMatchObject({
      kind: 'defer',
      because: 'quiet_hours',
      reasons: expect.arrayContaining([{ code: 'quiet_hours', pack: 'co-ley-2300', zone: 'America/Bogota' }]),
    });
    const verdict = mayContact(inBogota, contactRules({ company: { ...company, overrides: [override] } }), saturday);
    expect(verdict.kind).toBe('allow');
    expect(verdict.packs).toContainEqual({
      ...{ id: 'co-ley-2300', version: '1.0.0' },
      setAside: { by: override.by, why: override.why },
    });
  });

  it('holds again after the last date of an override', () => {
    const rules = contactRules({ company: { ...company, overrides: [{ ...override, until: '2026-11-20' }] } });
    expect(mayContact(inBogota, rules, at('2026-11-20T09:59:59Z')).packs.some((pack) => pack.setAside)).toBe(true);
    expect(mayContact(inBogota, rules, saturday)).toMatchObject({ kind: 'defer', because: 'quiet_hours' });
  });

  it.each(['house', 'nowhere'])('is not %s: that is no pack to set aside', (pack) => {
    expect(() => contactRules({ company: { ...company, overrides: [{ ...override, pack }] } })).toThrow(RangeError);
  });
});

describe('the house', () => {
  const hours = [{ days: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'], start: '08:00', end: '21:00' }] as const;

  it('may be relaxed, and no law with it', () => {
    const rules = contactRules({ company: { ...company, house: { hours } } });
    const inBerlin = { ...inBogota, zones: plausibleZones({ country: 'DE' }) };
    const sunday = at('2026-11-22T19:00:00Z');
    expect(mayContact(inBerlin, contactRules({ company }), sunday).kind).toBe('defer');
    expect(mayContact(inBerlin, rules, sunday)).toMatchObject({
      kind: 'allow',
      packs: expect.arrayContaining([{ id: 'house', version: '1.1.0-relaxed' }]),
    });
    expect(mayContact(inBogota, rules, at('2026-11-22T17:00:00Z')).kind).toBe('defer');
  });

  it.each([
    [{ hours }, undefined],
    [{ caps: [{ scope: 'person', contacts: 7, hours: 168 }] }, undefined],
    [{ coolDownHours: 0, areHolidaysOpen: true }, undefined],
    [{ hours: [{ days: ['mon'], start: '07:59', end: '20:00' }] }, 'hours must lie between 08:00 and 21:00'],
    [{ hours: [{ days: ['mon'], start: '20:00', end: '21:01' }] }, 'hours must lie between 08:00 and 21:00'],
    [{ hours: [{ days: ['mon'], start: '21:00', end: '08:00', wraps: true }] }, 'hours must be windows inside one day'],
    [{ hours: [] }, 'hours must name at least one window'],
    [{ caps: [] }, 'caps must allow one person at most 7 contacts in 7 days'],
    [
      { caps: [{ scope: 'account', contacts: 1, hours: 168 }] },
      'caps must allow one person at most 7 contacts in 7 days',
    ],
    [{ caps: [{ scope: 'person', contacts: 0, hours: 168 }] }, 'a cap must leave room for something'],
    [{ coolDownHours: -1 }, 'coolDownHours must not be negative'],
  ] as const)('relaxed to %j: %s', (relaxation, problem) => {
    expect(findRelaxationProblem(relaxation)).toBe(problem);
  });
});
