import { describe, expect, it } from '@jest/globals';
import { dateOf, dayOf } from '../dates/date-numbers.js';
import { type Holiday, holidayCalendar } from './holiday-calendar.js';
import { holidayAvailability } from './working-time.js';

function holidayOn(country: string, date: string, region?: string): string | undefined {
  const found: Holiday | 'unknown' | undefined = holidayCalendar(country, region)?.holidayOn(
    dayOf(Temporal.PlainDate.from(date)),
  );
  return typeof found === 'object' ? found.name : found;
}

describe('holidayCalendar', () => {
  it.each([
    ['ID', '2026-08-17', undefined, 'Hari Ulang Tahun Kemerdekaan Republik Indonesia'],
    ['DE', '2026-10-03', undefined, 'Tag der Deutschen Einheit'],
    ['DE', '2026-01-06', undefined, undefined],
    ['DE', '2026-01-06', 'DE-BY', 'Heilige Drei Könige'],
    ['DE', '2026-01-06', 'BY', 'Heilige Drei Könige'],
    ['DE', '2026-01-06', 'DE-BE', undefined],
    ['DE', '2026-10-03', 'DE-??', 'Tag der Deutschen Einheit'],
    ['US', '2027-07-05', undefined, 'Independence Day (substitute day)'],
    ['US', '2026-11-23', undefined, undefined],
    ['CA', '2027-06-24', 'CA-QC', 'National Holiday'],
    ['CA', '2027-06-24', undefined, undefined],
    ['SZ', '2029-01-02', undefined, 'Incwala'],
    ['ID', '2077-08-17', undefined, 'unknown'],
    ['ID', '1969-08-17', undefined, 'unknown'],
  ])('says of %s on %s in region %s: %s', (country, date, region, name) => {
    expect(holidayOn(country, date, region)).toBe(name);
  });

  it.each(['XX', '', 'ATA', 'constructor', '__proto__'])('has no calendar for %p', (country) => {
    expect(holidayCalendar(country)).toBeUndefined();
  });

  it('names no holiday of an observance or a bank day, and none twice', () => {
    const year = Array.from({ length: 365 }, (_, index) => dayOf(Temporal.PlainDate.from('2026-01-01')) + index);
    const holidays = year.filter((day) => holidayCalendar('DE')?.holidayOn(day));
    expect(holidays.map((day) => dateOf(day).toString())).toEqual([
      ...['2026-01-01', '2026-04-03', '2026-04-06', '2026-05-01', '2026-05-14', '2026-05-25'],
      ...['2026-10-03', '2026-12-25', '2026-12-26'],
    ]);
  });
});

describe('holidayAvailability', () => {
  const calendar = holidayCalendar('DE')!;
  const trusted = { calendar, lastDay: Infinity };
  const at = (text: string): number => Temporal.Instant.from(text).epochMilliseconds;

  it('skips Christmas and Boxing Day as local dates', () => {
    expect(holidayAvailability(trusted, 'Europe/Berlin', at('2026-12-24T23:00Z'))).toMatchObject({
      from: at('2026-12-26T23:00Z'),
    });
    expect(holidayAvailability(trusted, 'Europe/Berlin', at('2026-12-24T22:59:59Z'))).toMatchObject({
      to: at('2026-12-24T23:00Z'),
    });
  });

  it('is unknown beyond the last day on which the calendar is trusted', () => {
    const expiring = { calendar, lastDay: dayOf(Temporal.PlainDate.from('2026-12-24')) };
    expect(holidayAvailability(expiring, 'UTC', at('2026-12-25T08:00Z'))).toEqual({
      kind: 'unknown',
      from: at('2026-12-25T00:00Z'),
    });
    expect(holidayAvailability(expiring, 'UTC', at('2026-12-24T08:00Z'))).toMatchObject({
      to: at('2026-12-25T00:00Z'),
    });
  });
});
