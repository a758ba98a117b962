import { type DateParts } from './calendar.types.js';

/** Reads `15/03`, `15.03.2026`, `3-12-26` or `2026-03-15`; undefined when it is no day of a year. */
export function readNumericDate(text: string, isMonthFirst: boolean): DateParts | undefined {
  const parts = text.split(/[./-]/);
  if (parts.length < 2 || parts.length > 3 || !parts.every((part) => /^\d{1,4}$/.test(part))) return undefined;
  const numbers = parts.map(Number);
  const [day = 0, month = 0, year] = dayMonthYear(numbers, isMonthFirst);
  // "2.50" is an amount, and "1.5" a number: a point or a hyphen needs a year or a month in two digits.
  const isClear = text.includes('/') || parts.length === 3 || /^\d{1,2}[.-](0[1-9]|1[0-2])$/.test(text);
  return isDayOfMonth(day, month) && isClear && isYear(year)
    ? { meaning: 'day_and_month', number: day, month, year, weekday: undefined }
    : undefined;
}

function isDayOfMonth(day: number, month: number): boolean {
  return day >= 1 && day <= 31 && month >= 1 && month <= 12;
}

function isYear(year: number | undefined): boolean {
  return year === undefined || (year > 1_999 && year < 2_100);
}

function dayMonthYear(numbers: readonly number[], isMonthFirst: boolean): readonly (number | undefined)[] {
  const [first = 0, second = 0, third] = numbers;
  if (first > 1_999) return [third, second, first];
  const year = third !== undefined && third < 100 ? third + 2_000 : third;
  // Where the second cannot be a month, the month came first, whatever the custom of the place.
  return second > 12 || (isMonthFirst && first <= 12) ? [second, first, year] : [first, second, year];
}
