import { describe, expect, it } from '@jest/globals';
import { tokensOf } from '../text/tokens.js';
import { LANGUAGES } from '../words/languages.js';
import { findDates } from './find-dates.js';
import { readNumericDate } from './numeric-date.js';
import { type Direction, resolveDate } from './resolve-date.js';

/** A Wednesday. */
const today = Temporal.PlainDate.from('2026-03-04');

function daysIn(code: string, text: string, direction: Direction = 'ahead', from = today): (string | undefined)[] {
  const calendars = LANGUAGES.filter((language) => language.code === code).map((language) => language.ready().calendar);
  return findDates(tokensOf(text), calendars, false).map(({ parts }) =>
    resolveDate(parts, from, direction)?.toString(),
  );
}

describe('a day in words', () => {
  it.each([
    ['en', 'Friday', '2026-03-06'],
    ['en', 'on Wednesday', '2026-03-11'],
    ['en', 'Tuesday next week', '2026-03-10'],
    ['en', 'next week', '2026-03-13'],
    ['en', 'by the end of the week', '2026-03-06'],
    ['en', 'tomorrow morning', '2026-03-05'],
    ['en', 'the day after tomorrow', '2026-03-06'],
    ['en', 'in two weeks', '2026-03-18'],
    ['en', 'within 10 days', '2026-03-14'],
    ['en', 'a fortnight from today', '2026-03-18'],
    ['en', 'the 3rd', '2026-04-03'],
    ['en', 'the 4th', '2026-04-04'],
    ['en', 'end of the month', '2026-03-31'],
    ['en', 'end of next month', '2026-04-30'],
    ['en', 'end of May', '2026-05-31'],
    ['en', 'first of next month', '2026-04-01'],
    ['en', 'mid month', '2026-03-15'],
    ['en', '2 March', '2027-03-02'],
    ['de', 'am 3.', '2026-04-03'],
    ['de', 'am Freitag', '2026-03-06'],
    ['de', 'Mittwoch nächster Woche', '2026-03-11'],
    ['de', 'Ende nächsten Monats', '2026-04-30'],
    ['de', 'in 14 Tagen', '2026-03-18'],
    ['de', 'übermorgen', '2026-03-06'],
    ['de', 'uebermorgen', '2026-03-06'],
    ['de', 'Mitte des Monats', '2026-03-15'],
    ['de', 'bis Ende der Woche', '2026-03-06'],
    ['nl', 'overmorgen', '2026-03-06'],
    ['nl', 'de 28e', '2026-03-28'],
    ['nl', 'woensdag volgende week', '2026-03-11'],
    ['nl', 'halverwege de maand', '2026-03-15'],
    ['nl', 'binnen drie dagen', '2026-03-07'],
    ['id', 'minggu depan', '2026-03-13'],
    ['id', 'lusa', '2026-03-06'],
    ['id', 'tgl 28', '2026-03-28'],
    ['id', 'dua minggu lagi', '2026-03-18'],
    ['id', 'akhir bulan', '2026-03-31'],
    ['es', 'pasado mañana', '2026-03-06'],
    ['fr', 'demain', '2026-03-05'],
    ['pt', 'amanhã', '2026-03-05'],
  ])('in %s, "%s" is %s', (code, text, day) => {
    expect(daysIn(code, text)).toEqual([day]);
  });

  it.each([
    ['en', 'on Friday', '2026-02-27'],
    ['en', 'on Wednesday', '2026-02-25'],
    ['en', 'yesterday', '2026-03-03'],
    ['en', 'the 2nd', '2026-03-02'],
    ['en', 'the 5th', '2026-02-05'],
    ['en', '2 March', '2026-03-02'],
    ['en', '5 March', '2025-03-05'],
    ['de', 'vorgestern', '2026-03-02'],
    ['nl', 'vorige vrijdag', '2026-02-27'],
    ['id', 'Jumat kemarin', '2026-02-27'],
  ])('of a payment made, in %s, "%s" is %s', (code, text, day) => {
    expect(daysIn(code, text, 'behind')).toEqual([day]);
  });

  it('is the next 31st that there is', () => {
    expect(daysIn('en', 'the 31st', 'ahead', Temporal.PlainDate.from('2026-03-31'))).toEqual(['2026-05-31']);
  });

  it('ends February in a leap year on the 29th', () => {
    expect(daysIn('en', 'end of February', 'ahead', Temporal.PlainDate.from('2028-02-10'))).toEqual(['2028-02-29']);
  });

  it.each([
    ['de', 'guten Morgen'],
    ['de', 'schönen Freitag'],
    ['en', 'every Monday'],
  ])('is none in %s "%s"', (code, text) => {
    expect(daysIn(code, text)).toEqual([undefined]);
  });
});

describe('a day in numbers', () => {
  it.each<[string, boolean, number, number, number | undefined]>([
    ['15/3', false, 15, 3, undefined],
    ['5/3', false, 5, 3, undefined],
    ['5/3', true, 3, 5, undefined],
    ['3/15', false, 15, 3, undefined],
    ['02.01', false, 2, 1, undefined],
    ['13.03.2026', false, 13, 3, 2026],
    ['2026-03-13', false, 13, 3, 2026],
    ['13-3-26', false, 13, 3, 2026],
  ])('"%s" with month first %s', (text, isMonthFirst, day, month, year) => {
    expect(readNumericDate(text, isMonthFirst)).toMatchObject({ number: day, month, year });
  });

  it.each(['2.50', '1.5', '32/1', '1/13/2026/4', '15/40', '1:30', '12'])('"%s" is no day', (text) => {
    expect(readNumericDate(text, false)).toBeUndefined();
  });
});
