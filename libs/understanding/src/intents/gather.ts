import { type FoundAmount, findAmounts } from '../amounts/find-amounts.js';
import { findDates, type FoundDate } from '../calendar/find-dates.js';
import { findAll, type Found, type SlotEnds } from '../patterns/find.js';
import { type Token } from '../text/tokens.js';
import { type Language, type Saying } from '../words/language.js';
import { type Concept } from '../words/words.types.js';
import { COMPOSITIONS, type Composition } from './compositions.js';
import { type Evidence } from './evidence.js';

/** What a text holds, before it is weighed. */
export interface Gathered {
  readonly evidence: readonly Evidence[];
  readonly dates: readonly FoundDate[];
  readonly amounts: readonly FoundAmount[];
}

/** How many words before a thing a "not" still denies it; behind it, in languages where it may stand there. */
const reachBefore = 5;
const reachBehind = 4;

/** Looks for everything in the languages that the text may be written in. */
export function gather(tokens: readonly Token[], languages: readonly Language[], isMonthFirst: boolean): Gathered {
  const dates = findDates(
    tokens,
    languages.map((language) => language.calendar),
    isMonthFirst,
  );
  const isInDate = (at: number) => dates.some((date) => at >= date.start && at < date.end);
  const amounts = findAmounts(tokens, (at) => !isInDate(at)).filter((amount) => !isInDate(amount.start));
  const evidence = languages.flatMap((language) => evidenceIn(language, tokens, { dates, amounts }));
  return { evidence, dates, amounts };
}

function evidenceIn(
  language: Language,
  tokens: readonly Token[],
  { dates, amounts }: Pick<Gathered, 'dates' | 'amounts'>,
): Evidence[] {
  const days = dates.filter((date) => date.parts.meaning !== 'none');
  const spelled = tokens.map((token) => ({ ...token, text: language.spellings.get(token.text) ?? token.text }));
  const named: SlotEnds = (slot, at) => {
    const found = slot === 'date' ? days : slot === 'amount' ? amounts : [];
    return found.filter((span) => span.start === at).map((span) => span.end);
  };
  const concepts = withoutContained(findAll(language.concepts, spelled, named));
  const slotEnds: SlotEnds = (slot, at) =>
    slot === 'date' || slot === 'amount'
      ? named(slot, at)
      : concepts.filter(({ meaning, start }) => meaning === slot && start === at).map(({ end }) => end);
  const negations = concepts.filter(({ meaning }) => meaning === 'not');
  const isDenied = (span: Span) => negations.some((not) => denies(spelled, not, span, language.deniesBehind));
  const said = findAll(language.sayings, spelled, slotEnds).map((found) => evidenceOfSaying(found, isDenied(found)));
  return [...said, ...COMPOSITIONS.flatMap((composition) => composed(composition, concepts, spelled, isDenied))];
}

type Span = Pick<Found<unknown>, 'start' | 'end'>;

/** A longer reading wins over one inside it: "if we get paid" is no payment of theirs. */
function withoutContained(found: readonly Found<Concept>[]): Found<Concept>[] {
  return found.filter(
    (one) =>
      !found.some(
        (other) =>
          other.meaning === 'paid_otherwise' &&
          other !== one &&
          other.start <= one.start &&
          other.end >= one.end &&
          (one.meaning === 'paid' || one.meaning === 'pay'),
      ),
  );
}

function evidenceOfSaying({ meaning, start, end }: Found<Saying>, isDenied: boolean): Evidence {
  const { intent, confidence, holdsNot } = meaning;
  return { intent, confidence, start, end, isDenied: isDenied && !holdsNot };
}

function denies(tokens: readonly Token[], not: Span, span: Span, deniesBehind: boolean): boolean {
  const isSameClause = tokens[not.start]?.clause === tokens[span.start]?.clause;
  const isInside = not.start >= span.start && not.end <= span.end;
  if (isInside) return true;
  if (!isSameClause) return false;
  const before = span.start - not.end;
  const behind = not.start - span.end;
  return (before >= 0 && before < reachBefore) || (deniesBehind && behind >= 0 && behind < reachBehind);
}

/** One reading for every place of the composition's last idea, with the nearest of the others. */
function composed(
  { intent, confidence, of, without = [], within, form }: Composition,
  concepts: readonly Found<Concept>[],
  tokens: readonly Token[],
  isDenied: (span: Span) => boolean,
): Evidence[] {
  const unit = (span: Span) => tokens[span.start]?.[within];
  const sentence = (span: Span) => tokens[span.start]?.sentence;
  const [anchor] = of.filter((concept) => concept !== 'not' && concept !== 'if');
  return concepts
    .filter(({ meaning }) => meaning === anchor)
    .flatMap((first) => {
      const asks = tokens[first.start]?.asks === true;
      if (form !== undefined && asks !== (form === 'question')) return [];
      if (concepts.some((other) => without.includes(other.meaning) && sentence(other) === sentence(first))) return [];
      const parts = of.map((concept) =>
        concept === anchor
          ? first
          : concepts.find(
              (other) => other.meaning === concept && unit(other) === unit(first) && !overlaps(other, first),
            ),
      );
      const found = parts.filter((part) => part !== undefined);
      if (found.length < of.length) return [];
      const start = Math.min(...found.map((part) => part.start));
      const end = Math.max(...found.map((part) => part.end));
      return [{ intent, confidence, start, end, isDenied: !of.includes('not') && isDenied({ start, end }) }];
    });
}

function overlaps(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}
