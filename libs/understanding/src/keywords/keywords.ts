import { bareWords } from '../text/bare-words.js';
import {
  AMBIGUOUS_ALONE,
  HARMLESS_BESIDE_STOP,
  KEYWORDS,
  ORDINARY_INSIDE_SENTENCE,
  STOP_WHEN_ALONE,
} from './keyword-lists.js';

/** What an inbound text asks for. Everything that is no keyword is `other`: an agent reads it. */
export type InboundKeyword =
  | {
      readonly kind: 'stop';
      /** The stop word found, normalised. */
      readonly keyword: string;
      /** Suppress all the same, then let a person ask what was meant. */
      readonly ambiguous: boolean;
    }
  | { readonly kind: 'start' | 'help'; readonly keyword: string }
  | { readonly kind: 'other' };

const LONGEST_TEXT = 500;
const MOST_WORDS = 4;

/**
 * Finds STOP, START and HELP in a text message.
 *
 * STOP: a keyword of any language as the whole message (ambiguous when it is neither English nor of the person's own
 * languages), or a message of up to four words that holds an English one or one of the person's languages.
 * START and HELP: only as the whole message, in the person's languages or English, for "I'll start paying Friday"
 * must not re-subscribe anybody, and neither does `YES`.
 *
 * Case, accents, punctuation, emoji and width of letters do not matter. `languages` are BCP 47 tags, best known first.
 *
 * `detectKeyword('Stop, please! 🙏', ['en'])` → `{ kind: 'stop', keyword: 'stop', ambiguous: false }`
 */
export function detectKeyword(text: string, languages: readonly string[]): InboundKeyword {
  if (text.length > LONGEST_TEXT) return { kind: 'other' };
  const message = bareWords(text);
  if (message === '') return { kind: 'other' };
  const own = new Set(['en', ...languages.map(languageOf)]);

  const stop = findWholeStop(message, own) ?? findStopInside(message, own);
  if (stop) return stop;
  for (const kind of ['start', 'help'] as const) {
    if (wordsOf(own, kind).has(message)) return { kind, keyword: message };
  }
  return { kind: 'other' };
}

function findWholeStop(message: string, own: ReadonlySet<string>): InboundKeyword | undefined {
  const isOwn = wordsOf(own, 'stop').has(message) || wholeOnly(own).has(message);
  if (isOwn) return { kind: 'stop', keyword: message, ambiguous: AMBIGUOUS_ALONE.includes(message) };
  const isForeign = wordsOf(ALL_LANGUAGES, 'stop').has(message);
  const meansSomethingElse = wordsOf(own, 'start').has(message) || wordsOf(own, 'help').has(message);
  return isForeign && !meansSomethingElse ? { kind: 'stop', keyword: message, ambiguous: true } : undefined;
}

function findStopInside(message: string, own: ReadonlySet<string>): InboundKeyword | undefined {
  if (message.split(' ').length > MOST_WORDS) return undefined;
  const found = [...wordsOf(own, 'stop')].filter((word) => ` ${message} `.includes(` ${word} `));
  // The longest one says most: `opt out` rather than a word it may hold.
  const keyword = found.toSorted((a, b) => b.length - a.length)[0];
  if (keyword === undefined) return undefined;
  const rest = message.split(' ').filter((word) => !keyword.split(' ').includes(word));
  const isClear = rest.every((word) => harmless.has(word)) && !isDoubtful(keyword);
  return { kind: 'stop', keyword, ambiguous: !isClear };
}

function isDoubtful(keyword: string): boolean {
  return AMBIGUOUS_ALONE.includes(keyword) || ORDINARY_INSIDE_SENTENCE.includes(keyword);
}

const ALL_LANGUAGES: ReadonlySet<string> = new Set(Object.keys(KEYWORDS));
const harmless = new Set(HARMLESS_BESIDE_STOP.map(bareWords));

function wordsOf(languages: ReadonlySet<string>, kind: 'stop' | 'start' | 'help'): ReadonlySet<string> {
  return new Set([...languages].flatMap((language) => KEYWORDS[language]?.[kind] ?? []).map(bareWords));
}

function wholeOnly(languages: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...languages].flatMap((language) => STOP_WHEN_ALONE[language] ?? []).map(bareWords));
}

const SYNONYMS: Readonly<Record<string, string>> = { fil: 'tl', in: 'id' };

function languageOf(tag: string): string {
  const language = tag.toLowerCase().split(/[-_]/)[0] ?? '';
  return SYNONYMS[language] ?? language;
}
