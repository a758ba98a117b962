import { type Calendar, calendarOf } from '../calendar/find-dates.js';
import { type ExampleIndex, exampleIndexOf } from '../examples/resemblance.js';
import { indexOf, type PatternIndex } from '../patterns/find.js';
import { patternsOf } from '../patterns/pattern.js';
import { fold } from '../text/fold.js';
import { type Intent, INTENTS } from '../understanding.types.js';
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
  readonly spellings: ReadonlyMap<string, string>;
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
  return {
    code,
    concepts: indexOf(
      CONCEPTS.flatMap((meaning) => patternsOf(words.concepts[meaning] ?? '').map((pattern) => ({ pattern, meaning }))),
    ),
    sayings: indexOf(sayings),
    examples: exampleIndexOf(words.examples ?? {}),
    calendar: calendarOf(words.calendar),
    spellings: spellingsOf(words.spellings),
    deniesBehind: words.deniesBehind,
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
