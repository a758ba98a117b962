import { findAll, type Found, indexOf, type PatternIndex, type SlotEnds } from '../patterns/find.js';
import { patternsOf } from '../patterns/pattern.js';
import { fold } from '../text/fold.js';
import { type Token } from '../text/tokens.js';
import { type CalendarWords, DATE_MEANINGS, type DateMeaning, type DateParts } from './calendar.types.js';
import { readNumericDate } from './numeric-date.js';

/** A day that a text names. */
export interface FoundDate {
  readonly start: number;
  readonly end: number;
  readonly parts: DateParts;
}

/** The calendar of one language, ready for use. */
export interface Calendar {
  readonly weekdays: ReadonlyMap<string, number>;
  readonly months: ReadonlyMap<string, number>;
  readonly numbers: ReadonlyMap<string, number>;
  readonly phrases: PatternIndex<DateMeaning>;
}

/** Makes a calendar of its words. */
export function calendarOf(words: CalendarWords): Calendar {
  const numbers = words.numbers.split(/\s+/).flatMap((entry) => {
    const [spellings = '', value] = entry.split('=');
    return spellings.split('|').map((spelling) => [fold(spelling), Number(value)] as const);
  });
  return {
    weekdays: numbered(words.weekdays),
    months: numbered(words.months),
    numbers: new Map(numbers),
    phrases: indexOf(
      DATE_MEANINGS.flatMap((meaning) =>
        patternsOf(words.phrases[meaning] ?? '').map((pattern) => ({ pattern, meaning })),
      ),
    ),
  };
}

function numbered(names: readonly string[]): ReadonlyMap<string, number> {
  return new Map(
    names.flatMap((spellings, place) => spellings.split('|').map((name) => [fold(name), place + 1] as const)),
  );
}

/** Every day that the text names in these languages, in order; where readings overlap, the longest, and of "Friday, 13 March" the date. */
export function findDates(
  tokens: readonly Token[],
  calendars: readonly Calendar[],
  isMonthFirst: boolean,
): FoundDate[] {
  const numeric = tokens.flatMap((token, start) => {
    const parts = token.kind === 'number' ? readNumericDate(token.text, isMonthFirst) : undefined;
    return parts ? [{ start, end: start + 1, parts }] : [];
  });
  const named = calendars.flatMap((calendar) => {
    const slots = slotsOf(tokens, calendar);
    return findAll(calendar.phrases, tokens, slots.ends).map((found) => dateOf(found, tokens, slots.value));
  });
  const longestFirst = [...numeric, ...named].toSorted(
    (a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start,
  );
  const kept: FoundDate[] = [];
  for (const date of longestFirst) {
    if (!kept.some((other) => date.start < other.end && other.start < date.end)) kept.push(date);
  }
  const isSaidBeside = (date: FoundDate) =>
    date.parts.meaning === 'weekday' &&
    kept.some(
      ({ start, end, parts }) =>
        (parts.meaning === 'day_and_month' || parts.meaning === 'day_of_month') &&
        (start === date.end || end === date.start),
    );
  return kept.filter((date) => !isSaidBeside(date)).toSorted((a, b) => a.start - b.start);
}

type SlotValue = (slot: string, at: number) => number | undefined;

function slotsOf(tokens: readonly Token[], calendar: Calendar): { readonly ends: SlotEnds; readonly value: SlotValue } {
  const value: SlotValue = (slot, at) => {
    const token = tokens[at];
    if (!token) return undefined;
    const whole = /^\d{1,4}$/.test(token.text) ? Number(token.text) : undefined;
    switch (slot) {
      case 'n':
        return whole !== undefined && whole < 1_000 ? whole : calendar.numbers.get(token.text);
      case 'year':
        return whole !== undefined && whole > 1_999 && whole < 2_100 ? whole : undefined;
      case 'weekday':
        return calendar.weekdays.get(token.text);
      case 'month':
        return calendar.months.get(token.text);
      default:
        return undefined;
    }
  };
  return { value, ends: (slot, at) => (value(slot, at) === undefined ? [] : [at + 1]) };
}

function dateOf(found: Found<DateMeaning>, tokens: readonly Token[], value: SlotValue): FoundDate {
  const wanted = new Set(found.pattern.parts.flatMap((part) => (part.kind === 'word' ? part.slots : [])));
  const places = tokens.slice(found.start, found.end).map((_, step) => found.start + step);
  const valueOf = (slot: string): number | undefined =>
    wanted.has(slot)
      ? places
          .map((at) => (found.open.includes(at) ? undefined : value(slot, at)))
          .find((number) => number !== undefined)
      : undefined;
  return {
    start: found.start,
    end: found.end,
    parts: {
      meaning: found.meaning,
      number: valueOf('n'),
      weekday: valueOf('weekday'),
      month: valueOf('month'),
      year: valueOf('year'),
    },
  };
}
