import { type Language } from '../../choice/template.types.js';
import { german } from './de.js';
import { english } from './en.js';
import { indonesian } from './id.js';
import { type WordLists } from './words.types.js';

/** The word lists of every language. */
export const WORDS: Readonly<Record<Language, WordLists>> = { en: english, id: indonesian, de: german };

const patterns = new Map<string, RegExp>();

/**
 * The first entry that stands in a text, as it is written there.
 *
 * @example findWord('A courtesy note', ['court', 'courts']) // undefined
 * @example findWord('Prosecution follows', ['prosecut*']) // 'Prosecution'
 */
export function findWord(text: string, entries: readonly string[]): string | undefined {
  return patternOf(entries).exec(fold(text))?.[0];
}

/** How many times any of the entries stands in a text. */
export function countWords(text: string, entries: readonly string[]): number {
  return [...fold(text).matchAll(new RegExp(patternOf(entries).source, 'giu'))].length;
}

// Typographic and full-width forms must not hide a word.
function fold(text: string): string {
  return text.normalize('NFKC').replace(/[’‘ʼ`´]/g, "'");
}

function patternOf(entries: readonly string[]): RegExp {
  const key = entries.join('|');
  const known = patterns.get(key);
  if (known !== undefined) return known;
  const words = entries.map((entry) =>
    fold(entry)
      .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
      .replace(/\*/g, String.raw`[\p{L}\p{N}]*`)
      .replace(/ /g, String.raw`\s+`),
  );
  const pattern = new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${words.join('|')})(?![\p{L}\p{N}])`, 'iu');
  patterns.set(key, pattern);
  return pattern;
}
