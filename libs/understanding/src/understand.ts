import { type Direction, resolveDate } from './calendar/resolve-date.js';
import { resemblanceOf } from './examples/resemblance.js';
import { gather, type Gathered } from './intents/gather.js';
import { type Span } from './intents/ideas.js';
import { type RankedIntent, rankIntents } from './intents/rank.decision.js';
import { readBareAnswer } from './keywords/bare-answer.js';
import { newTextOf } from './text/new-text.js';
import { type Token, tokensOf } from './text/tokens.js';
import {
  CERTAIN_FROM,
  type Intent,
  type IntentReading,
  type ReplyContext,
  type Understanding,
} from './understanding.types.js';
import { type Language } from './words/language.js';
import { languagesOf } from './words/languages.js';

/** More than this nobody needs to say what they want; whatever is longer is read to here and left to a person. */
const longestRead = 4_000;
const longestLookedAt = 20_000;
const mostOfCutText = CERTAIN_FROM - 0.2;

/**
 * What a customer's reply says: rules over word lists in the languages of `LANGUAGES`, the same answer for the same words, no model.
 * Quoted text and signatures do not count. Dates are read relative to `receivedAt` in the person's zone. Never throws,
 * and costs milliseconds whatever the text: what is beyond 4,000 characters is not read, and nothing is then certain.
 *
 * `understand("I'll pay €50 on Friday", context)` → `promise` with its date, 5000 and `EUR`
 */
export function understand(text: string, context: ReplyContext): Understanding {
  const fresh = newTextOf(text.slice(0, longestLookedAt));
  const bare = context.asked && readBareAnswer(fresh, context.asked);
  if (bare) return { intents: [bare], isUnambiguous: true };
  const tokens = tokensOf(fresh.slice(0, longestRead));
  const isCut = fresh.length > longestRead || text.length > longestLookedAt;
  const isMonthFirst =
    isUsEnglish(context.locales) || tokens.some((token, at) => token.text === '$' && tokens[at - 1]?.text !== 'r');
  const languages = languagesOf(tokens, context.locales);
  const today = context.receivedAt.toZonedDateTimeISO(context.timeZone).toPlainDate();
  const gathered = gather(tokens, languages, { today, isMonthFirst });
  const [first, ...others] = rankIntents({
    evidence: gathered.evidence,
    resemblance: resemblanceIn(languages, tokens, context.locales),
    unexplainedWords: unexplainedWords(tokens, gathered),
  });
  const read = (reading: RankedIntent) => readingOf(reading, { gathered, tokens, today, isCut });
  return { intents: [read(first), ...others.map(read)], isUnambiguous: isUnambiguous(gathered, today) };
}

function isUnambiguous({ dates, amounts }: Gathered, today: Temporal.PlainDate): boolean {
  const days = new Set(dates.map(({ parts }) => resolveDate(parts, today, 'ahead')?.toString()));
  const sums = new Set(amounts.map(({ amountMinor, currency }) => `${amountMinor} ${currency ?? ''}`));
  return days.size <= 1 && sums.size <= 1;
}

/** What examples say in the languages that the person is known to write; where none is known, in all that are heard. */
function resemblanceIn(
  languages: readonly Language[],
  tokens: readonly Token[],
  locales: readonly string[],
): ReadonlyMap<Intent, number> {
  const known = languages.filter(({ code }) => locales.some((locale) => locale.toLowerCase().startsWith(code)));
  const shares = (known.length > 0 ? known : languages).flatMap(({ examples }) => [...resemblanceOf(examples, tokens)]);
  return new Map(
    [...Map.groupBy(shares, ([intent]) => intent)].map(([intent, all]) => [
      intent,
      Math.max(...all.map(([, share]) => share)),
    ]),
  );
}

function isUsEnglish(locales: readonly string[]): boolean {
  return locales.some((locale) => /^en[-_]us/i.test(locale));
}

const shortestContent = 4;

function unexplainedWords(tokens: readonly Token[], { evidence, dates, amounts }: Gathered): number {
  const explained = new Set(
    [...evidence, ...dates, ...amounts].flatMap(({ start, end }) =>
      Array.from({ length: end - start }, (_, step) => start + step),
    ),
  );
  return tokens.filter(
    (token, at) => token.kind === 'word' && token.text.length >= shortestContent && !explained.has(at),
  ).length;
}

interface Surroundings {
  readonly gathered: Gathered;
  readonly tokens: readonly Token[];
  readonly today: Temporal.PlainDate;
  readonly isCut: boolean;
}

const directionOf: Readonly<Partial<Record<RankedIntent['intent'], Direction>>> = {
  promise: 'ahead',
  already_paid: 'behind',
};

function readingOf({ intent, confidence, evidence }: RankedIntent, around: Surroundings): IntentReading {
  const held = Math.round(Math.min(confidence, around.isCut ? mostOfCutText : 1) * 100) / 100;
  const direction = directionOf[intent];
  const bare = { intent, confidence: held, date: null, amountMinor: null, currency: null };
  if (!direction) return bare;
  const said = evidence ?? { start: 0, end: around.tokens.length };
  const date = dateFor(direction, around, said);
  const amount = nearest(around.gathered.amounts, said, around.tokens);
  return { ...bare, date, amountMinor: amount?.amountMinor ?? null, currency: amount?.currency ?? null };
}

function dateFor(direction: Direction, { gathered, tokens, today }: Surroundings, evidence: Span): string | null {
  const resolved = gathered.dates.flatMap((found) => {
    const date = resolveDate(found.parts, today, direction);
    const isFitting = date && Temporal.PlainDate.compare(date, today) * (direction === 'ahead' ? 1 : -1) >= 0;
    return isFitting ? [{ ...found, date, isDenied: gathered.deniedDates.has(found) }] : [];
  });
  const meant = resolved.some(({ isDenied }) => !isDenied) ? resolved.filter(({ isDenied }) => !isDenied) : resolved;
  return nearest(meant, evidence, tokens)?.date.toString() ?? null;
}

/** The first within what says it, else in its clause, else in its sentence, else the first of all. */
function nearest<Item extends Span>(
  items: readonly Item[],
  evidence: Span,
  tokens: readonly Token[],
): Item | undefined {
  const [clause, sentence] = [tokens[evidence.start]?.clause, tokens[evidence.start]?.sentence];
  return (
    items.find(({ start, end }) => start >= evidence.start && end <= evidence.end) ??
    items.find(({ start }) => tokens[start]?.clause === clause) ??
    items.find(({ start }) => tokens[start]?.sentence === sentence) ??
    items[0]
  );
}
