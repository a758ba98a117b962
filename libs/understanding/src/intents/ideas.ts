import { type FoundAmount } from '../amounts/find-amounts.js';
import { MEANINGS_BEHIND, MEANINGS_EITHER } from '../calendar/calendar.types.js';
import { type FoundDate } from '../calendar/find-dates.js';
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

/** The ideas of a text in one language, its days and amounts among them. */
export function ideasIn(
  language: Language,
  tokens: readonly Token[],
  { dates, amounts }: { readonly dates: readonly FoundDate[]; readonly amounts: readonly FoundAmount[] },
): FoundIdea[] {
  const days = dates.flatMap((date) => ideasOfDay(date));
  const sums = amounts.map(({ start, end }): FoundIdea => ({ start, end, meaning: 'sum' }));
  const named: SlotEnds = slotEndsOf([...days, ...sums], numbersIn(language, tokens));
  const spoken = findAll(language.concepts, tokens, named).map(({ meaning, start, end }): FoundIdea => ({
    meaning,
    start,
    end,
  }));
  const figurative = spoken.filter(({ meaning }) => meaning === 'figurative');
  const literal = spoken.filter(
    (idea) => idea.meaning === 'figurative' || !figurative.some((one) => overlaps(one, idea)),
  );
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

function ideasOfDay({ start, end, parts: { meaning } }: FoundDate): FoundIdea[] {
  if (meaning === 'none') return [];
  const day: FoundIdea = { start, end, meaning: 'day' };
  if (MEANINGS_BEHIND.has(meaning)) return [day, { ...day, meaning: 'day_behind' }];
  return MEANINGS_EITHER.has(meaning) ? [day] : [day, { ...day, meaning: 'day_ahead' }];
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
