import { describe, expect, it } from '@jest/globals';
import { addWorkingDays, daysUntil, earliestInstantIn, hasEndedIn, isWorkingDay, startOfDate } from '../index.js';

const date = (text: string): Temporal.PlainDate => Temporal.PlainDate.from(text);
const instant = (text: string): Temporal.Instant => Temporal.Instant.from(text);

describe('local dates', () => {
  it.each([
    ['2026-11-23', 'UTC', '2026-11-23T00:00:00Z'],
    ['2027-09-05', 'America/Santiago', '2027-09-05T04:00:00Z'],
    ['2027-04-30', 'Africa/Cairo', '2027-04-29T22:00:00Z'],
    ['2027-03-28', 'Asia/Beirut', '2027-03-27T22:00:00Z'],
    ['2027-11-07', 'America/Havana', '2027-11-07T04:00:00Z'],
  ])('%s begins in %s at %s, also where midnight is skipped or shown twice', (day, zone, start) => {
    expect(startOfDate(date(day), zone).toString()).toBe(start);
  });

  it('begins in two zones when it has begun in the later one', () => {
    expect(earliestInstantIn(date('2026-11-23'), ['UTC', 'America/New_York', 'Asia/Jakarta']).toString()).toBe(
      '2026-11-23T05:00:00Z',
    );
  });

  it.each([
    ['2026-11-24T04:59:59Z', false],
    ['2026-11-24T05:00:00Z', true],
  ])('has ended in both zones at %s: %s', (now, hasEnded) => {
    expect(hasEndedIn(date('2026-11-23'), ['UTC', 'America/New_York'], instant(now))).toBe(hasEnded);
  });

  it.each([
    ['2026-11-23', 'Asia/Jakarta', 0],
    ['2026-11-23', 'America/New_York', 1],
    ['2026-11-20', 'America/New_York', -2],
    ['2027-02-28', 'UTC', 98],
  ])('is due on %s seen from %s in %i days', (day, zone, days) => {
    expect(daysUntil(date(day), instant('2026-11-22T23:30:00Z'), zone)).toBe(days);
  });
});

describe('working days', () => {
  it.each([
    ['2026-11-20', 1, {}, '2026-11-23'],
    ['2026-11-21', 0, {}, '2026-11-23'],
    ['2026-11-23', 0, {}, '2026-11-23'],
    ['2026-11-23', 10, {}, '2026-12-07'],
    ['2026-12-24', 1, { country: 'DE' }, '2026-12-28'],
    ['2026-12-24', 1, { country: 'XX' }, '2026-12-25'],
    ['2026-01-05', 1, { country: 'DE', region: 'DE-BY' }, '2026-01-07'],
  ])('%s plus %i working days in %j is %s', (from, days, place, to) => {
    expect(addWorkingDays(date(from), days, place).toString()).toBe(to);
    expect(isWorkingDay(date(to), place)).toBe(true);
  });

  it('treats a negative number as a bug', () => {
    expect(() => addWorkingDays(date('2026-11-23'), -1, {})).toThrow(RangeError);
  });
});
