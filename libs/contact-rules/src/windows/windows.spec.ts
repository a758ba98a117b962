import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  type LocalWindow,
  WEEKDAYS,
  type Weekday,
  findWindowProblem,
  secondsUntilClose,
  validityPeriodSeconds,
} from '../index.js';
import { COUNTRY_ZONES } from '../zones/country-zones.data.js';
import { compileWindows } from './local-window.js';
import { openSpanAt } from './spans.js';

const everyDay: readonly Weekday[] = WEEKDAYS;
const ms = (text: string): number => Temporal.Instant.from(text).epochMilliseconds;

/** The span in local time, as a person in the zone would read it. */
function spanOf(windows: readonly LocalWindow[], zone: string, at: string): string {
  const span = openSpanAt(compileWindows(windows), zone, ms(at));
  if (!span) return 'never';
  const local = (instant: number): string =>
    Temporal.Instant.fromEpochMilliseconds(instant)
      .toZonedDateTimeISO(zone)
      .toString({ smallestUnit: 'minute', timeZoneName: 'never' });
  return `${local(span.from)}..${local(span.to)}`;
}

describe('findWindowProblem', () => {
  it.each([
    [{ days: everyDay, start: '08:00', end: '20:00' }, undefined],
    [{ days: everyDay, start: '00:00', end: '24:00' }, undefined],
    [{ days: everyDay, start: '22:00', end: '06:00', wraps: true }, undefined],
    [{ days: everyDay, start: '21:00', end: '08:00' }, 'crosses_midnight'],
    [{ days: everyDay, start: '08:00', end: '20:00', wraps: true }, 'does_not_wrap'],
    [{ days: everyDay, start: '08:00', end: '08:00' }, 'empty'],
    [{ days: everyDay, start: '24:00', end: '24:00' }, 'not_a_time'],
    [{ days: everyDay, start: '8:00', end: '20:00' }, 'not_a_time'],
    [{ days: everyDay, start: '08:00', end: '24:01' }, 'not_a_time'],
    [{ days: [], start: '08:00', end: '20:00' }, 'no_days'],
    [{ days: ['Monday' as Weekday], start: '08:00', end: '20:00' }, 'unknown_day'],
  ])('finds in %j: %s', (window, problem) => {
    expect(findWindowProblem(window)).toBe(problem);
  });

  it('keeps a window with a problem out of the computation, as a bug', () => {
    expect(() => compileWindows([{ days: everyDay, start: '21:00', end: '08:00' }])).toThrow(RangeError);
  });
});

describe('openSpanAt', () => {
  const day = [{ days: everyDay, start: '09:00', end: '19:00' }];
  const early = [{ days: everyDay, start: '02:30', end: '05:00' }];
  const folded = [{ days: everyDay, start: '01:30', end: '05:00' }];
  const untilFold = [{ days: everyDay, start: '00:15', end: '01:30' }];
  const skipped = [{ days: ['sun'] as const, start: '02:10', end: '02:50' }];
  const night = [{ days: ['sat'] as const, start: '22:00', end: '06:00', wraps: true }];
  const midnight = [{ days: everyDay, start: '00:00', end: '08:00' }];

  it.each([
    [
      'the hour of opening is inside',
      day,
      'Asia/Jakarta',
      '2026-11-23T02:00Z',
      '2026-11-23T09:00+07:00..2026-11-23T19:00+07:00',
    ],
    [
      'a second before it is not',
      day,
      'Asia/Jakarta',
      '2026-11-23T01:59:59.999Z',
      '2026-11-23T09:00+07:00..2026-11-23T19:00+07:00',
    ],
    [
      'the hour of closing is outside',
      day,
      'Asia/Jakarta',
      '2026-11-23T12:00Z',
      '2026-11-24T09:00+07:00..2026-11-24T19:00+07:00',
    ],
    [
      'an odd offset counts by the minute',
      day,
      'Asia/Kathmandu',
      '2026-11-23T03:00Z',
      '2026-11-23T09:00+05:45..2026-11-23T19:00+05:45',
    ],
    [
      'half an hour of summer time counts',
      day,
      'Australia/Lord_Howe',
      '2026-10-03T21:00Z',
      '2026-10-04T09:00+11:00..2026-10-04T19:00+11:00',
    ],
    [
      'an opening in the gap is the clock change (New York)',
      early,
      'America/New_York',
      '2027-03-14T06:00Z',
      '2027-03-14T03:00-04:00..2027-03-14T05:00-04:00',
    ],
    [
      'an opening in the gap is the clock change (Berlin)',
      early,
      'Europe/Berlin',
      '2027-03-28T00:00Z',
      '2027-03-28T03:00+02:00..2027-03-28T05:00+02:00',
    ],
    [
      'a window inside the gap does not open that day',
      skipped,
      'America/New_York',
      '2027-03-14T05:00Z',
      '2027-03-21T02:10-04:00..2027-03-21T02:50-04:00',
    ],
    [
      'an opening shown twice is the second one',
      folded,
      'America/New_York',
      '2026-11-01T05:00Z',
      '2026-11-01T01:30-05:00..2026-11-01T05:00-05:00',
    ],
    [
      'a closing shown twice is the first one',
      untilFold,
      'America/New_York',
      '2026-11-01T05:00Z',
      '2026-11-01T00:15-04:00..2026-11-01T01:30-04:00',
    ],
    [
      'a skipped midnight opens at one (Santiago)',
      midnight,
      'America/Santiago',
      '2027-09-05T03:00Z',
      '2027-09-05T01:00-03:00..2027-09-05T08:00-03:00',
    ],
    [
      'a skipped midnight opens at one (Cairo)',
      midnight,
      'Africa/Cairo',
      '2027-04-29T20:00Z',
      '2027-04-30T01:00+03:00..2027-04-30T08:00+03:00',
    ],
    [
      'a midnight shown twice opens at the second (Havana)',
      midnight,
      'America/Havana',
      '2027-11-07T03:00Z',
      '2027-11-07T00:00-05:00..2027-11-07T08:00-05:00',
    ],
    [
      'a night belongs to the day it starts',
      night,
      'Europe/Berlin',
      '2026-11-22T03:00Z',
      '2026-11-21T22:00+01:00..2026-11-22T06:00+01:00',
    ],
    [
      'so the next evening is closed',
      night,
      'Europe/Berlin',
      '2026-11-22T22:00Z',
      '2026-11-28T22:00+01:00..2026-11-29T06:00+01:00',
    ],
    [
      'the clock of Ramadan counts',
      day,
      'Africa/Casablanca',
      '2026-02-20T08:30Z',
      '2026-02-20T09:00+00:00..2026-02-20T19:00+00:00',
    ],
    [
      'a date that never was does not open (Apia)',
      day,
      'Pacific/Apia',
      '2011-12-30T06:00Z',
      '2011-12-31T09:00+14:00..2011-12-31T19:00+14:00',
    ],
  ])('%s', (_rule, windows, zone, at, span) => {
    expect(spanOf(windows, zone, at)).toBe(span);
  });

  it('joins windows that touch or overlap, over midnight too', () => {
    const split = [
      { days: everyDay, start: '09:00', end: '12:00' },
      { days: everyDay, start: '12:00', end: '14:00' },
    ];
    expect(spanOf(split, 'UTC', '2026-11-23T10:00Z')).toBe('2026-11-23T09:00+00:00..2026-11-23T14:00+00:00');
    const nightAndDay = [...night, { days: ['sun'] as const, start: '06:00', end: '09:00' }];
    expect(spanOf(nightAndDay, 'UTC', '2026-11-22T01:00Z')).toBe('2026-11-21T22:00+00:00..2026-11-22T09:00+00:00');
  });

  it('never opens without windows', () => {
    expect(openSpanAt(compileWindows([]), 'UTC', 0)).toBeUndefined();
  });

  it('is open only where a clock on the wall shows a time inside a window, and shut only where none does or a bound is shown twice', () => {
    const zone = fc.constantFrom(...Object.values(COUNTRY_ZONES).flatMap((zones) => zones.split(' ')));
    const time = fc.integer({ min: 0, max: 1439 });
    const someWindow = fc
      .record({ days: fc.uniqueArray(fc.constantFrom(...WEEKDAYS), { minLength: 1 }), start: time, end: time })
      .filter(({ start, end }) => start !== end)
      .map(({ days, start, end }) => ({ days, start: clock(start), end: clock(end), wraps: end < start }));
    const at = fc.integer({ min: Date.UTC(1990, 0, 1), max: Date.UTC(2050, 0, 1) });
    fc.assert(
      fc.property(zone, someWindow, at, (name, window, instant) => {
        const span = openSpanAt(compileWindows([window]), name, instant);
        const isOpen = span !== undefined && span.from <= instant;
        if (isOpen !== isOnTheWall(window, name, instant))
          expect({ isOpen, isBoundShownTwice: isNearFold(name, instant) }).toEqual({
            isOpen: false,
            isBoundShownTwice: true,
          });
      }),
      { numRuns: 3000 },
    );
  });
});

describe('validity period', () => {
  const now = Temporal.Instant.from('2026-11-23T10:00:00.500Z');

  it.each([
    [3600, 3599, 3299],
    [60_000, 59_999, 36_000],
    [200, 199, 199],
    [0, 0, 0],
    [-5, 0, 0],
  ])('with %i s on the clock has %i whole seconds and lets a carrier try for %i', (seconds, left, validity) => {
    const closesAt = Temporal.Instant.from('2026-11-23T10:00:00Z').add({ seconds });
    expect(secondsUntilClose(now, closesAt)).toBe(left);
    expect(validityPeriodSeconds(now, closesAt)).toBe(validity);
  });
});

function clock(minute: number): string {
  return `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
}

/** The plain reading, by Temporal alone: weekday and time of the wall clock. */
function isOnTheWall({ days, start, end, wraps }: LocalWindow, zone: string, instant: number): boolean {
  const wall = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone);
  const time = wall.toPlainTime().toString();
  const today = WEEKDAYS[wall.dayOfWeek - 1]!;
  const yesterday = WEEKDAYS[(wall.dayOfWeek + 5) % 7]!;
  if (!wraps) return days.includes(today) && time >= start && time < end;
  return (days.includes(today) && time >= start) || (days.includes(yesterday) && time < end);
}

function isNearFold(zone: string, instant: number): boolean {
  const before = Temporal.Instant.fromEpochMilliseconds(instant).subtract({ hours: 3 }).toZonedDateTimeISO(zone);
  const change = before.getTimeZoneTransition('next');
  return (
    change !== null &&
    change.epochMilliseconds <= instant + 3 * 3_600_000 &&
    change.offsetNanoseconds < before.offsetNanoseconds
  );
}
