import { type FoundAmount } from '../amounts/find-amounts.js';
import { type DateParts, MEANINGS_BEHIND, MEANINGS_EITHER } from '../calendar/calendar.types.js';
import { type FoundDate } from '../calendar/find-dates.js';
import { resolveDate } from '../calendar/resolve-date.js';
import { findAll, type SlotEnds } from '../patterns/find.js';
import { type Token } from '../text/tokens.js';
import { type Language } from '../words/language.js';
import { type Idea } from '../words/words.types.js';

/** Where something stands: tokens from `start` to before `end`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** An idea at its place in a text. */
export interface FoundIdea extends Span {
  readonly meaning: Idea;
}

/** The days and amounts of a text, and the day on which it was received. */
export interface Named {
  readonly dates: readonly FoundDate[];
  readonly amounts: readonly FoundAmount[];
  readonly today: Temporal.PlainDate;
}

/** The ideas of a text in one language, its days and amounts among them. */
export function ideasIn(language: Language, tokens: readonly Token[], { dates, amounts, today }: Named): FoundIdea[] {
  const days = dates.flatMap((date) => ideasOfDay(date, today));
  const sums = amounts.map(({ start, end }): FoundIdea => ({ start, end, meaning: 'sum' }));
  const named: SlotEnds = slotEndsOf([...days, ...sums], numbersIn(language, tokens));
  const spoken = findAll(language.concepts, tokens, named).map(({ meaning, start, end }): FoundIdea => ({
    meaning,
    start,
    end,
  }));
  const figurative = spoken.filter(({ meaning }) => meaning === 'figurative');
  const noNeed = spoken.filter(({ meaning }) => meaning === 'no_need');
  const literal = spoken
    .filter((idea) => idea.meaning === 'figurative' || !figurative.some((one) => overlaps(one, idea)))
    .filter((idea) => idea.meaning !== 'money' || !noNeed.some((one) => overlaps(one, idea)));
  return [...withoutContained(literal), ...days, ...sums];
}

const ideaOfSlot: Readonly<Record<string, Idea>> = {
  date: 'day',
  ahead: 'day_ahead',
  behind: 'day_behind',
  amount: 'sum',
};

/** The places of whole numbers, in digits or words. */
export function numbersIn(language: Language, tokens: readonly Token[]): ReadonlySet<number> {
  const isNumber = ({ kind, text }: Token) =>
    kind === 'number' ? /^\d+$/.test(text) : language.calendar.numbers.has(text);
  return new Set(tokens.flatMap((token, at) => (isNumber(token) ? [at] : [])));
}

/** Ideas and numbers as the slots of patterns: `#date`, `#ahead`, `#behind`, `#amount`, `#n`, `{pay}`. */
export function slotEndsOf(ideas: readonly FoundIdea[], numbers: ReadonlySet<number>): SlotEnds {
  const byPlace = Map.groupBy(ideas, ({ meaning, start }) => `${meaning} ${String(start)}`);
  return (slot, at) => {
    if (slot === 'n') return numbers.has(at) ? [at + 1] : [];
    return (byPlace.get(`${ideaOfSlot[slot] ?? slot} ${String(at)}`) ?? []).map(({ end }) => end);
  };
}

export function overlaps(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}

function ideasOfDay({ start, end, parts }: FoundDate, today: Temporal.PlainDate): FoundIdea[] {
  const { meaning } = parts;
  if (meaning === 'none') return [];
  const day: FoundIdea = { start, end, meaning: 'day' };
  if (MEANINGS_BEHIND.has(meaning) || isJustPast(parts, today)) return [day, { ...day, meaning: 'day_behind' }];
  return MEANINGS_EITHER.has(meaning) ? [day] : [day, { ...day, meaning: 'day_ahead' }];
}

/** "4 May" in the middle of May: nobody means the May of next year, so many days from now. */
const monthsFarAhead = 9;

function isJustPast(parts: DateParts, today: Temporal.PlainDate): boolean {
  if (parts.meaning !== 'day_and_month') return false;
  const next = resolveDate(parts, today, 'ahead');
  if (next === undefined) return false;
  const isPast = Temporal.PlainDate.compare(next, today) < 0;
  return isPast || Temporal.PlainDate.compare(next, today.add({ months: monthsFarAhead })) > 0;
}

/** A reading that explains more wins over one inside it: "if we get paid" is no payment of theirs, "paid" no intention. */
const covers: Readonly<Partial<Record<Idea, readonly Idea[]>>> = { paid_otherwise: ['paid', 'pay'], paid: ['pay'] };

function withoutContained(found: readonly FoundIdea[]): FoundIdea[] {
  return found.filter(
    (one) =>
      !found.some(
        (other) =>
          covers[other.meaning]?.includes(one.meaning) === true && other.start <= one.start && other.end >= one.end,
      ),
  );
}
