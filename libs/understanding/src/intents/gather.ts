import { type FoundAmount, findAmounts } from '../amounts/find-amounts.js';
import { findDates, type FoundDate } from '../calendar/find-dates.js';
import { findAll, type Found } from '../patterns/find.js';
import { type Token } from '../text/tokens.js';
import { CERTAIN_FROM, type Intent } from '../understanding.types.js';
import { type Language, type Saying } from '../words/language.js';
import { composedOf } from './compose.js';
import { type Evidence } from './evidence.js';
import { type FoundIdea, ideasIn, numbersIn, overlaps, slotEndsOf, type Span } from './ideas.js';

/** What a text holds, before it is weighed. */
export interface Gathered {
  readonly evidence: readonly Evidence[];
  readonly dates: readonly FoundDate[];
  readonly amounts: readonly FoundAmount[];
  /** Days that are said only to be ruled out: "not Monday". */
  readonly deniedDates: ReadonlySet<FoundDate>;
}

/** How many words before a thing a "not" still denies it; behind it, in languages where it may stand there. */
const reachBefore = 5;
const reachBehind = 6;

/** Looks for everything in the languages that the text may be written in. */
export function gather(tokens: readonly Token[], languages: readonly Language[], isMonthFirst: boolean): Gathered {
  const dates = findDates(
    tokens,
    languages.map((language) => language.calendar),
    isMonthFirst,
  );
  const isInDate = (at: number) => dates.some((date) => at >= date.start && at < date.end);
  const amounts = findAmounts(tokens, (at) => !isInDate(at)).filter((amount) => !isInDate(amount.start));
  const heard = languages.map((language) => heardIn(language, tokens, { dates, amounts }));
  return {
    evidence: [...heard.flatMap(({ evidence }) => evidence), ...askedIn(tokens)],
    dates,
    amounts,
    deniedDates: new Set(dates.filter((date) => heard.some(({ ideas }) => isRuledOut(date, ideas, tokens)))),
  };
}

interface Heard {
  readonly ideas: readonly FoundIdea[];
  readonly evidence: readonly Evidence[];
}

function heardIn(language: Language, tokens: readonly Token[], named: Pick<Gathered, 'dates' | 'amounts'>): Heard {
  const spelled = tokens.map((token) => ({ ...token, text: language.spellings.get(token.text) ?? token.text }));
  const ideas = ideasIn(language, spelled, named);
  const of = (meaning: FoundIdea['meaning']) => ideas.filter((idea) => idea.meaning === meaning);
  const [negations, figurative, isUnserious] = [of('not'), of('figurative'), of('unserious').length > 0];
  const isDenied = (span: Span) => negations.some((not) => denies(spelled, not, span, language.deniesBehind));
  const said = findAll(language.sayings, spelled, slotEndsOf(ideas, numbersIn(language, spelled)))
    .filter((found) => !figurative.some((one) => overlaps(one, found)))
    .map((found) => evidenceOfSaying(found, isDenied(found)));
  const signs = [...said, ...composedOf(ideas, spelled, isDenied)];
  return {
    ideas,
    evidence: signs.map((sign) =>
      isTakenBack(sign, signs, isUnserious) || isOfOtherTime(sign, signs, { ideas, tokens: spelled })
        ? { ...sign, isDenied: true }
        : sign,
    ),
  };
}

interface Text {
  readonly ideas: readonly FoundIdea[];
  readonly tokens: readonly Token[];
}

/** What was paid is not promised in the same breath, and what lies ahead is not paid yet. */
function isOfOtherTime(sign: Evidence, signs: readonly Evidence[], { ideas, tokens }: Text): boolean {
  if (sign.intent !== 'promise' && sign.intent !== 'already_paid') return false;
  const isBeside = (other: Span) => tokens[other.start]?.clause === tokens[sign.start]?.clause;
  const beside = new Set(ideas.filter(isBeside).map(({ meaning }) => meaning));
  if (sign.intent === 'already_paid') return beside.has('day_ahead') && !beside.has('day_behind');
  const isPaid = (other: Evidence) => other.intent === 'already_paid' && other.confidence >= CERTAIN_FROM;
  const isAhead = (['day_ahead', 'will', 'paid_otherwise'] as const).some((idea) => beside.has(idea));
  return !isAhead && (beside.has('paid') || signs.some((other) => isPaid(other) && isBeside(other)));
}

/** A joke takes back what tells of need, and "I unsubscribed by accident" its own stop. */
function isTakenBack(sign: Evidence, signs: readonly Evidence[], isUnserious: boolean): boolean {
  if (sign.intent !== 'stop') return isUnserious && ofNeed.has(sign.intent);
  return signs.some(({ intent, start, end }) => intent === 'start' && start <= sign.start && end >= sign.end);
}

const ofNeed: ReadonlySet<Intent> = new Set(['vulnerable', 'hardship']);

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

/** A day with a "not" in its clause and no payment: "not Monday", "Wednesday I can't". */
function isRuledOut(date: FoundDate, ideas: readonly FoundIdea[], tokens: readonly Token[]): boolean {
  const clause = tokens[date.start]?.clause;
  const near = ideas.filter((idea) => tokens[idea.start]?.clause === clause && !overlaps(idea, date));
  return near.some(({ meaning }) => meaning === 'not');
}

const askedConfidence = 0.6;

/** Whatever ends in a question mark may be a question. */
function askedIn(tokens: readonly Token[]): Evidence[] {
  const bySentence = Map.groupBy(
    tokens.flatMap(({ asks, sentence }, at) => (asks ? [{ sentence, at }] : [])),
    ({ sentence }) => sentence,
  );
  return [...bySentence.values()].map(([first]) => {
    const start = first?.at ?? 0;
    return { intent: 'question', confidence: askedConfidence, start, end: start, isDenied: false };
  });
}
