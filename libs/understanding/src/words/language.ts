import { type Calendar, calendarOf } from '../calendar/find-dates.js';
import { type ExampleIndex, exampleIndexOf } from '../examples/resemblance.js';
import { indexOf, type PatternIndex } from '../patterns/find.js';
import { type Pattern, patternsOf } from '../patterns/pattern.js';
import { fold } from '../text/fold.js';
import { tokensOf } from '../text/tokens.js';
import { type Intent, INTENTS } from '../understanding.types.js';
import { nearWordsOf } from './near-words.js';
import { type Concept, CONCEPTS, type LanguageWords, type Sayings } from './words.types.js';

/** What one saying tells. */
export interface Saying {
  readonly intent: Intent;
  readonly confidence: number;
  /** It holds a "not" itself, so a "not" beside it does not deny it. */
  readonly holdsNot: boolean;
}

/** One language, ready to be looked for. */
export interface Language {
  readonly code: string;
  readonly concepts: PatternIndex<Concept>;
  readonly sayings: PatternIndex<Saying>;
  readonly examples: ExampleIndex;
  readonly calendar: Calendar;
  /** A word as the patterns spell it: without chat abbreviations and slips of the keyboard. */
  spelled(word: string): string;
  /** Whether its patterns, examples or days hold the word: then it is no slip of another language's word. */
  knows(word: string): boolean;
  readonly deniesBehind: boolean;
}

/** A language by what it is recognised by. */
export interface KnownLanguage {
  readonly code: string;
  readonly frequent: ReadonlySet<string>;
  /** The language itself. Made when it is first asked for: that takes tens of milliseconds, and few processes read replies. */
  ready(): Language;
}

const confidenceOf: Readonly<Record<keyof Sayings, number>> = { sure: 0.9, likely: 0.65, hint: 0.3 };
const degrees = ['sure', 'likely', 'hint'] as const;

/** A language of its words. */
export function knownLanguage(code: string, words: LanguageWords): KnownLanguage {
  let language: Language | undefined;
  return {
    code,
    frequent: new Set(words.frequent.split(/\s+/).map((word) => fold(word))),
    ready: () => (language ??= languageOf(code, words)),
  };
}

function languageOf(code: string, words: LanguageWords): Language {
  const denying = new Set(
    patternsOf(words.concepts.not ?? '').flatMap(({ parts }) =>
      parts.flatMap((part) => (part.kind === 'word' ? [...part.words] : [])),
    ),
  );
  const sayings = INTENTS.flatMap((intent) =>
    degrees.flatMap((degree) =>
      patternsOf(words.sayings[intent]?.[degree] ?? '').map((pattern) => ({
        pattern,
        meaning: {
          intent,
          confidence: confidenceOf[degree],
          holdsNot: pattern.parts.some(
            (part) =>
              part.kind === 'word' && (part.slots.includes('not') || [...part.words].some((word) => denying.has(word))),
          ),
        },
      })),
    ),
  );
  const concepts = CONCEPTS.flatMap((meaning) =>
    patternsOf(words.concepts[meaning] ?? '').map((pattern) => ({ pattern, meaning })),
  );
  return {
    code,
    concepts: indexOf(concepts),
    sayings: indexOf(sayings),
    examples: exampleIndexOf(words.examples ?? {}),
    calendar: calendarOf(words.calendar),
    ...spellingIn(words, [concepts, sayings]),
    deniesBehind: words.deniesBehind,
  };
}

type Patterns = readonly { readonly pattern: Pattern }[];

function spellingIn(words: LanguageWords, patterns: readonly Patterns[]): Pick<Language, 'spelled' | 'knows'> {
  const parts = patterns
    .flat()
    .flatMap(({ pattern }) => pattern.parts)
    .filter((part) => part.kind === 'word');
  const wanted = new Set(parts.flatMap((part) => [...part.words]));
  const stems = new Set(parts.flatMap((part) => part.stems));
  const said = new Set(
    [words.frequent, words.calendar.numbers, ...words.calendar.weekdays, ...words.calendar.months]
      .concat(Object.values(words.calendar.phrases), Object.values(words.examples ?? {}))
      .flatMap((text) => tokensOf(text).map((token) => token.text)),
  );
  const begins = (word: string) => Array.from({ length: word.length }, (_, at) => word.slice(0, at + 1));
  const isSaid = (word: string) => said.has(word) || begins(word).some((begin) => stems.has(begin));
  const near = nearWordsOf(wanted, isSaid);
  const spellings = spellingsOf(words.spellings);
  return {
    spelled: (word) => spellings.get(word) ?? near(word) ?? word,
    knows: (word) => wanted.has(word) || isSaid(word),
  };
}

function spellingsOf(list: string): ReadonlyMap<string, string> {
  const pairs = list.split(/\s+/).filter((entry) => entry.includes('='));
  return new Map(
    pairs.flatMap((entry) => {
      const [variants = '', word = ''] = entry.split('=');
      return variants.split('|').map((variant) => [fold(variant), fold(word)] as const);
    }),
  );
}
