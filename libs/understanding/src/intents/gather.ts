import { type FoundAmount, findAmounts } from '../amounts/find-amounts.js';
import { findDates, type FoundDate } from '../calendar/find-dates.js';
import { findAll, type Found } from '../patterns/find.js';
import { type Token } from '../text/tokens.js';
import { CERTAIN_FROM, type Intent, PROTECTED_INTENTS } from '../understanding.types.js';
import { type Language, type Saying } from '../words/language.js';
import { composedOf } from './compose.js';
import { type Evidence } from './evidence.js';
import { type FoundIdea, ideasIn, type Named, numbersIn, overlaps, slotEndsOf, type Span } from './ideas.js';

/** What a text holds, before it is weighed. */
export interface Gathered {
  readonly evidence: readonly Evidence[];
  readonly dates: readonly FoundDate[];
  readonly amounts: readonly FoundAmount[];
  /** Days that are said only to be ruled out: "not Monday". */
  readonly deniedDates: ReadonlySet<FoundDate>;
}

/** How days in numbers are meant, and from which day they are seen. */
export interface Reading {
  readonly today: Temporal.PlainDate;
  readonly isMonthFirst: boolean;
}

/** How many words before a thing a "not" still denies it; behind it, in languages where it may stand there. */
const reachBefore = 5;
const reachBehind = 6;

/** Looks for everything in the languages that the text may be written in. */
export function gather(
  tokens: readonly Token[],
  languages: readonly Language[],
  { today, isMonthFirst }: Reading,
): Gathered {
  const dates = findDates(
    tokens,
    languages.map((language) => language.calendar),
    isMonthFirst,
  );
  const isInDate = (at: number) => dates.some((date) => at >= date.start && at < date.end);
  const amounts = findAmounts(tokens, (at) => !isInDate(at)).filter((amount) => !isInDate(amount.start));
  const heard = languages.map((language) => {
    const others = languages.filter((other) => other !== language);
    const spelled = tokens.map((token) =>
      others.some((other) => other.knows(token.text)) ? token : { ...token, text: language.spelled(token.text) },
    );
    return heardIn(language, spelled, { dates, amounts, today });
  });
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

function heardIn(language: Language, spelled: readonly Token[], named: Named): Heard {
  const ideas = ideasIn(language, spelled, named);
  const of = (meaning: FoundIdea['meaning']) => ideas.filter((idea) => idea.meaning === meaning);
  const [negations, figurative, noNeed] = [of('not'), of('figurative'), of('no_need')];
  const mood: Mood = { isUnserious: of('unserious').length > 0, isByAccident: of('accident').length > 0 };
  const isDenied = (span: Span) => negations.some((not) => denies(spelled, not, span, language.deniesBehind));
  const sayings = findAll(language.sayings, spelled, slotEndsOf(ideas, numbersIn(language, spelled)));
  const said = sayings
    .map((found) => (sayings.some((other) => isPartOf(found, other)) ? asPart(found) : found))
    .filter(
      (found) =>
        (mood.isByAccident && found.meaning.intent === 'start') || !figurative.some((one) => overlaps(one, found)),
    )
    .filter((found) => !ofNeed.has(found.meaning.intent) || !noNeed.some((one) => overlaps(one, found)))
    .map((found) => evidenceOfSaying(found, isDenied(found)));
  const signs = [...said, ...composedOf(ideas, spelled, isDenied)];
  return {
    ideas,
    evidence: signs.map((sign) =>
      isTakenBack(sign, signs, mood) || isOfOtherTime(sign, signs, { ideas, tokens: spelled })
        ? { ...sign, isDenied: true }
        : sign,
    ),
  };
}

/** It is no sign then; of something protected still a faint one. */
function asPart(found: Found<Saying>): Found<Saying> {
  const confidence = protectedIntents.has(found.meaning.intent) ? leastOfProtected : 0;
  return { ...found, meaning: { ...found.meaning, confidence } };
}

const protectedIntents: ReadonlySet<Intent> = new Set(PROTECTED_INTENTS);
const leastOfProtected = 0.3;

/** Words do not say what they say alone within a longer saying of something else: "viré" in "avons viré 300 €". */
function isPartOf(part: Found<Saying>, whole: Found<Saying>): boolean {
  return (
    part.meaning.intent !== whole.meaning.intent &&
    wordsNamed(whole) > wordsNamed(part) &&
    part.start >= whole.start &&
    part.end <= whole.end &&
    whole.meaning.confidence >= CERTAIN_FROM &&
    !whole.open.includes(part.start)
  );
}

function wordsNamed({ start, end, open }: Found<Saying>): number {
  return end - start - open.length;
}

interface Text {
  readonly ideas: readonly FoundIdea[];
  readonly tokens: readonly Token[];
}

/** What was paid is not promised in the same breath, and what lies ahead is not paid yet. */
function isOfOtherTime(sign: Evidence, signs: readonly Evidence[], { ideas, tokens }: Text): boolean {
  if (sign.intent !== 'promise' && sign.intent !== 'already_paid') return false;
  const clauses = new Set([sign.start, sign.end - 1].map((at) => tokens[at]?.clause));
  const isBeside = (other: Span) => clauses.has(tokens[other.start]?.clause);
  const beside = new Set(ideas.filter(isBeside).map(({ meaning }) => meaning));
  if (sign.intent === 'already_paid') {
    return !beside.has('day_behind') && (beside.has('day_ahead') || beside.has('will'));
  }
  const isPaid = (other: Evidence) => other.intent === 'already_paid' && other.confidence >= CERTAIN_FROM;
  const isAhead = (['day_ahead', 'will', 'paid_otherwise'] as const).some((idea) => beside.has(idea));
  return !isAhead && (beside.has('paid') || signs.some((other) => isPaid(other) && isBeside(other)));
}

interface Mood {
  readonly isUnserious: boolean;
  readonly isByAccident: boolean;
}

/** A joke takes back what tells of need, and "I unsubscribed by accident" its own stop. */
function isTakenBack(sign: Evidence, signs: readonly Evidence[], { isUnserious, isByAccident }: Mood): boolean {
  if (sign.intent !== 'stop') return isUnserious && ofNeed.has(sign.intent);
  return signs
    .filter(({ intent, confidence, isDenied }) => intent === 'start' && confidence >= CERTAIN_FROM && !isDenied)
    .some(({ start, end }) => isByAccident || (start <= sign.start && end >= sign.end));
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
