import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { countriesOfPhone, countryOfZone, isSameZone, isTimeZone, plausibleZones, zonesOfCountry } from '../index.js';
import { COUNTRY_ZONES } from './country-zones.data.js';
import { distinctZones } from './distinct-zones.js';
import { DAY_MS, instantOfWall, localDayAt, offsetAt } from './zone-clock.js';

const allZones = Object.values(COUNTRY_ZONES).flatMap((zones) => zones.split(' '));
const anyZone = fc.constantFrom(...allZones);
const anyMs = fc.integer({ min: Date.UTC(1972, 0, 1), max: Date.UTC(2060, 0, 1) });

describe('plausibleZones', () => {
  const zonesOf = (whereabouts: Parameters<typeof plausibleZones>[0]): readonly string[] => {
    const answer = plausibleZones(whereabouts);
    return answer.kind === 'zones' ? answer.zones : [];
  };

  it.each([
    ['a stated zone stands alone', { statedZone: 'Asia/Jakarta' }, ['Asia/Jakarta']],
    [
      'a stated zone that the country holds stands alone',
      { statedZone: 'Asia/Jakarta', country: 'ID' },
      ['Asia/Jakarta'],
    ],
    ['an alias of one of its zones is not excluded', { statedZone: 'Asia/Calcutta', country: 'IN' }, ['Asia/Calcutta']],
    [
      'a phone of the same country excludes nothing',
      { statedZone: 'Asia/Jayapura', phones: ['+6281234567890'] },
      ['Asia/Jayapura'],
    ],
    [
      'a country that excludes the stated zone joins it',
      { statedZone: 'Asia/Jakarta', country: 'DE' },
      ['Asia/Jakarta', 'Europe/Berlin', 'Europe/Busingen'],
    ],
    [
      'a phone that excludes the stated zone joins it',
      { statedZone: 'Asia/Jakarta', phones: ['+6591234567'] },
      ['Asia/Jakarta', 'Asia/Singapore'],
    ],
    ['a country with one zone has that zone', { country: 'SG' }, ['Asia/Singapore']],
    [
      'a country with several has them all',
      { country: 'ID' },
      ['Asia/Jakarta', 'Asia/Jayapura', 'Asia/Makassar', 'Asia/Pontianak'],
    ],
    [
      'the phone alone tells the country',
      { phones: ['+6281234567890'] },
      ['Asia/Jakarta', 'Asia/Jayapura', 'Asia/Makassar', 'Asia/Pontianak'],
    ],
    [
      'address and phone that differ are both counted',
      { country: 'SG', phones: ['+4915112345678'] },
      ['Asia/Singapore', 'Europe/Berlin', 'Europe/Busingen'],
    ],
    [
      "an address in another country joins the customer's",
      { country: 'SG', addressCountry: 'JP' },
      ['Asia/Singapore', 'Asia/Tokyo'],
    ],
    ['a global number tells nothing beside a country', { country: 'SG', phones: ['+80012345678'] }, ['Asia/Singapore']],
  ])('%s', (_rule, whereabouts, zones) => {
    expect(zonesOf(whereabouts)).toEqual(zones);
  });

  it('never narrows a country by an area code: a New York number may be in Honolulu', () => {
    expect(zonesOf({ phones: ['+12125550123'] })).toEqual(zonesOfCountry('US'));
    expect(zonesOf({ phones: ['+12125550123'] })).toContain('Pacific/Honolulu');
  });

  it('takes a toll-free number for its country only', () => {
    expect(zonesOf({ phones: ['+18005551234'] })).toEqual(zonesOfCountry('US'));
  });

  it('lets a country settle a calling code that several share, numbers reserved for fiction included', () => {
    expect(countriesOfPhone('+447700900123').length).toBeGreaterThan(1);
    expect(plausibleZones({ country: 'GB', phones: ['+447700900123'] })).toMatchObject({
      countries: ['GB'],
      zones: ['Europe/London'],
    });
  });

  it.each([
    ['nothing is known', {}, 'no_zone_known'],
    ['only a global number is known', { phones: ['+80012345678'] }, 'no_zone_known'],
    ['the country has no zone in the tz database', { country: 'XK' }, 'no_zone_known'],
    ['the stated zone does not exist', { statedZone: 'Mars/Olympus', country: 'DE' }, 'unknown_zone'],
    ['the stated zone is a bare offset', { statedZone: '+07:00' }, 'unknown_zone'],
  ])('asks a person when %s', (_case, whereabouts, because) => {
    expect(plausibleZones(whereabouts)).toEqual({ kind: 'ask_human', because });
  });

  it('says whose holidays count: known countries, else the home of the stated zone, else none', () => {
    expect(plausibleZones({ statedZone: 'Asia/Jakarta', country: 'DE' })).toMatchObject({ countries: ['DE'] });
    expect(plausibleZones({ statedZone: 'Asia/Calcutta' })).toMatchObject({ countries: ['IN'] });
    expect(plausibleZones({ statedZone: 'UTC' })).toMatchObject({ countries: [] });
  });

  it('says how the zones were found', () => {
    expect(plausibleZones({ statedZone: 'Asia/Jakarta', country: 'SG' })).toMatchObject({
      derivedFrom: [{ source: 'stated' }, { source: 'country', country: 'SG' }],
    });
  });
});

describe('zone names', () => {
  it.each(['Europe/Berlin', 'UTC', 'Asia/Calcutta', 'America/Argentina/ComodRivadavia', 'Etc/GMT+5'])(
    'knows %s',
    (name) => {
      expect(isTimeZone(name)).toBe(true);
    },
  );

  it.each(['', '+07:00', 'Z', 'Europe', 'Europe/', 'Europe/Berlin\u0000', 'a'.repeat(10_000)])(
    'refuses %.40p',
    (name) => {
      expect(isTimeZone(name)).toBe(false);
    },
  );

  it('knows every zone of the country table, and whose it is', () => {
    expect(allZones.filter((zone) => !isTimeZone(zone))).toEqual([]);
    expect(countryOfZone('Europe/Amsterdam')).toBe('NL');
    expect(isSameZone('Asia/Calcutta', 'Asia/Kolkata')).toBe(true);
  });
});

describe('zone clock', () => {
  it('shows the same local time as Temporal, in every zone', () => {
    fc.assert(
      fc.property(anyZone, anyMs, (zone, at) => {
        const expected = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone);
        expect(offsetAt(zone, at)).toBe(expected.offsetNanoseconds / 1e6);
        expect(localDayAt(zone, at)).toBe(expected.toPlainDate().toZonedDateTime('UTC').epochMilliseconds / DAY_MS);
      }),
      { numRuns: 2000 },
    );
  });

  it('finds the instants of a wall time as Temporal does, around every clock change', () => {
    const nearChange = fc.tuple(anyZone, anyMs, fc.integer({ min: -180, max: 180 })).map(([zone, at, minutes]) => {
      const moment = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone);
      const change = moment.getTimeZoneTransition('next') ?? moment;
      return { zone, wall: change.toPlainDateTime().add({ minutes }) };
    });
    fc.assert(
      fc.property(nearChange, ({ zone, wall }) => {
        const wallMs = wall.toZonedDateTime('UTC').epochMilliseconds;
        const earlier = wall.toZonedDateTime(zone, { disambiguation: 'earlier' });
        const later = wall.toZonedDateTime(zone, { disambiguation: 'later' });
        const isSkipped = !earlier.toPlainDateTime().equals(wall);
        if (isSkipped) {
          const change = earlier.getTimeZoneTransition('next')?.epochMilliseconds;
          expect(instantOfWall(zone, wallMs, 'first')).toBe(change);
          expect(instantOfWall(zone, wallMs, 'last')).toBe(change);
        } else {
          expect(instantOfWall(zone, wallMs, 'first')).toBe(earlier.epochMilliseconds);
          expect(instantOfWall(zone, wallMs, 'last')).toBe(later.epochMilliseconds);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('brings the 29 zones of the United States down to those that differ, and loses none', () => {
    const at = Date.UTC(2026, 10, 21);
    const distinct = distinctZones(zonesOfCountry('US'), at);
    expect(distinct.length).toBeLessThan(10);
    for (const zone of zonesOfCountry('US')) {
      const twin = distinct.find(
        (other) =>
          offsetAt(other, at) === offsetAt(zone, at) &&
          offsetAt(other, at + 200 * DAY_MS) === offsetAt(zone, at + 200 * DAY_MS),
      );
      expect(twin).toBeDefined();
    }
  });
});
