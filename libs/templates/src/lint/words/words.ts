import { type Language } from '../../choice/template.types.js';
import { german } from './de.js';
import { english } from './en.js';
import { indonesian } from './id.js';
import { type WordLists } from './words.types.js';

/** The word lists of every language. */
export const WORDS: Readonly<Record<Language, WordLists>> = { en: english, id: indonesian, de: german };

// The lists are constants: each is compiled once.
const patterns = new WeakMap<readonly string[], RegExp>();

/**
 * The first entry that stands in a text, as it is written there.
 *
 * @example findWord('A courtesy note', ['court', 'courts']) // undefined
 * @example findWord('Prosecution follows', ['prosecut*']) // 'Prosecution'
 */
export function findWord(text: string, entries: readonly string[]): string | undefined {
  return fold(text).match(patternOf(entries))?.[0];
}

/** How many times any of the entries stands in a text. */
export function countWords(text: string, entries: readonly string[]): number {
  return fold(text).match(patternOf(entries))?.length ?? 0;
}

// Typographic and full-width forms must not hide a word.
function fold(text: string): string {
  return text.normalize('NFKC').replace(/[’‘ʼ`´]/g, "'");
}

function patternOf(entries: readonly string[]): RegExp {
  const known = patterns.get(entries);
  if (known !== undefined) return known;
  const words = entries.map((entry) =>
    fold(entry)
      .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
      .replace(/\*/g, String.raw`[\p{L}\p{N}]*`)
      .replace(/ /g, String.raw`\s+`),
  );
  const pattern = new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${words.join('|')})(?![\p{L}\p{N}])`, 'giu');
  patterns.set(entries, pattern);
  return pattern;
}
