import { type Language, LANGUAGES } from '../../choice/template.types.js';
import { german } from './de.js';
import { english } from './en.js';
import { spanish } from './es.js';
import { french } from './fr.js';
import { indonesian } from './id.js';
import { italian } from './it.js';
import { dutch } from './nl.js';
import { portuguese } from './pt.js';
import { fold, occurrences, type WordIndex, wordIndex } from './word-index.js';
import { WORD_RULES, type WordLists, type WordRule } from './words.types.js';

export { fold } from './word-index.js';

/** The word lists of every language. */
export const WORDS: Readonly<Record<Language, WordLists>> = {
  en: english,
  id: indonesian,
  de: german,
  es: spanish,
  fr: french,
  pt: portuguese,
  nl: dutch,
  it: italian,
};

// Threats, pretence, insults and asking for secrets are caught in whatever language they are slipped in.
const IN_EVERY_LANGUAGE: ReadonlySet<WordRule> = new Set(['L3', 'L4', 'L5', 'L7', 'L8', 'L14']);
// English words travel: they are caught in every message, save where they are judged by their language.
const OWN_LANGUAGE_ONLY: ReadonlySet<WordRule> = new Set(['L13', 'L22', 'L26']);

// The lists are constants: each is compiled once, when it is first asked for.
const listIndexes = new WeakMap<readonly string[], WordIndex<'entry'>>();
const ruleIndexes = new Map<Language, WordIndex<WordRule>>();
const harmlessIndexes = new Map<Language, WordIndex<'entry'>>();
const privacyIndexes = new Map<Language, WordIndex<'entry'>>();

/**
 * The first entry that stands in a text, in small letters and without accents.
 *
 * @example findWord('A courtesy note', ['court', 'courts']) // undefined
 * @example findWord('Prosecution follows', ['prosecut*']) // 'prosecution'
 */
export function findWord(text: string, list: readonly string[]): string | undefined {
  return occurrences(foldedOnce(text), indexOfList(list)).next().value?.word;
}

/** How many times any of the entries stands in a text. */
export function countWords(text: string, list: readonly string[]): number {
  return [...occurrences(foldedOnce(text), indexOfList(list))].length;
}

/**
 * The words by which a text breaks a rule, each rule's in the order of the text. A threat or an insult counts in any
 * language; what is harmless in the language of the message does not.
 */
export function forbiddenWords(text: string, language: Language): ReadonlyMap<WordRule, readonly string[]> {
  const spared = withoutHarmless(foldedOnce(text), language);
  const found = new Map<WordRule, string[]>();
  const ends = new Map<WordRule, number>();
  for (const { tag, word, at } of occurrences(spared, rulesIn(language))) {
    const words = found.get(tag) ?? [];
    // "you must" and "must pay" are one word of "you must pay".
    if (words.includes(word) || at < (ends.get(tag) ?? 0)) continue;
    ends.set(tag, at + word.length);
    found.set(tag, [...words, word]);
  }
  return found;
}

/**
 * The first word that tells a bystander about money trouble, in whatever language, save where it is an ordinary word
 * of the message's own.
 *
 * @example findTelling('Acme: arrears', 'de') // 'arrears'
 */
export function findTelling(text: string, language: Language): string | undefined {
  return occurrences(foldedOnce(text), privacyIn(language)).next().value?.word;
}

/**
 * How many of the small words of each language stand in a text.
 *
 * @example typicalWords('the day and you').get('en') // 3
 */
export function typicalWords(text: string): ReadonlyMap<Language, number> {
  typicalIndex ??= wordIndex(LANGUAGES.map((language) => [language, WORDS[language].typical] as const));
  const counts = new Map<Language, number>();
  for (const { tag } of occurrences(foldedOnce(text), typicalIndex)) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  return counts;
}

let typicalIndex: WordIndex<Language> | undefined;

// One message is asked for many lists, one after the other.
let last = { text: '', folded: '' };

function foldedOnce(text: string): string {
  if (last.text !== text) last = { text, folded: fold(text) };
  return last.folded;
}

/** A harmless phrase makes room for signs that no rule knows, so that the words on its two sides do not meet. */
function withoutHarmless(text: string, language: Language): string {
  let spared = '';
  let done = 0;
  for (const { word, at } of occurrences(text, harmlessIn(language))) {
    const [start, end] = [Math.max(at, done), at + word.length];
    if (end <= start) continue;
    spared += text.slice(done, start) + '∎'.repeat(end - start);
    done = end;
  }
  return spared + text.slice(done);
}

function indexOfList(list: readonly string[]): WordIndex<'entry'> {
  const known = listIndexes.get(list);
  if (known !== undefined) return known;
  const made = wordIndex([['entry', list] as const]);
  listIndexes.set(list, made);
  return made;
}

function harmlessIn(language: Language): WordIndex<'entry'> {
  const known = harmlessIndexes.get(language);
  if (known !== undefined) return known;
  const made = wordIndex([['entry', WORDS[language].harmless] as const]);
  harmlessIndexes.set(language, made);
  return made;
}

function privacyIn(language: Language): WordIndex<'entry'> {
  const known = privacyIndexes.get(language);
  if (known !== undefined) return known;
  const made = wordIndex(
    LANGUAGES.map((from) => ['entry', withoutOrdinary(WORDS[from].privacy, { from, own: language })] as const),
  );
  privacyIndexes.set(language, made);
  return made;
}

function rulesIn(language: Language): WordIndex<WordRule> {
  const known = ruleIndexes.get(language);
  if (known !== undefined) return known;
  const lists = WORD_RULES.flatMap((rule) =>
    languagesFor(rule, language).map(
      (from) => [rule, withoutOrdinary(WORDS[from].rules[rule], { from, own: language })] as const,
    ),
  );
  const made = wordIndex(lists);
  ruleIndexes.set(language, made);
  return made;
}

function languagesFor(rule: WordRule, own: Language): readonly Language[] {
  if (OWN_LANGUAGE_ONLY.has(rule)) return [own];
  if (IN_EVERY_LANGUAGE.has(rule)) return LANGUAGES;
  return own === 'en' ? ['en'] : [own, 'en'];
}

/** What a list of one language forbids in another, where some of it may be ordinary words. */
function withoutOrdinary(
  list: readonly string[],
  { from, own }: { readonly from: Language; readonly own: Language },
): readonly string[] {
  return from === own ? list : list.filter((entry) => !WORDS[own].ordinary.includes(entry));
}
