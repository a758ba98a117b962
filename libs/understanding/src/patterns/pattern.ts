import { fold } from '../text/fold.js';
import { wordsWithin } from '../text/tokens.js';

/** One place of a pattern. */
export type PatternPart =
  /** One of these words, one that begins or ends so, or a thing found before (`#date`, `#n`, `{pay}`). */
  | {
      readonly kind: 'word';
      readonly words: ReadonlySet<string>;
      readonly stems: readonly string[];
      readonly endings: readonly string[];
      readonly slots: readonly string[];
    }
  /** Any one word but these. */
  | { readonly kind: 'other'; readonly than: ReadonlySet<string> }
  /** Up to so many words of any kind, of the same sentence. */
  | { readonly kind: 'gap'; readonly most: number }
  /** The beginning or the end of a sentence. */
  | { readonly kind: 'edge'; readonly edge: 'start' | 'end' };

/** A way to say something, ready to be looked for. */
export interface Pattern {
  readonly parts: readonly PatternPart[];
  /** The patterns as written, for whoever wonders why something was found. */
  readonly source: string;
}

const shortGap = 3;
const longGap = 7;
const isSlot = /^[#{]/;

/**
 * Reads a list of patterns, separated by line ends or semicolons. A pattern is words in order, of which
 * `a|b_c` is either (`_` joins words), `pay*` begins so, `*tumor` ends so (and is longer), `the?` may be missing, `..` are up to 3 and `...` up to 7 words between, `#n` and
 * `{pay}` are things found before, `!a|b` is any one word but these, and `^`, `$` the beginning and the end of a sentence. Case and accents do not
 * matter; an umlaut is also found spelled out (`fuer`).
 *
 * `patternsOf("stop|quit texting|writing me?")` → two patterns, with and without `me`
 */
export function patternsOf(list: string): Pattern[] {
  const sources = list.split(/[;\n]/).map((source) => source.trim());
  return sources.filter((source) => source !== '').flatMap((source) => variantsOf(source));
}

function variantsOf(source: string): Pattern[] {
  const variants = source
    .split(/\s+/)
    .reduce<string[][]>(
      (begun, place) => begun.flatMap((places) => choicesOf(place).map((choice) => [...places, ...choice])),
      [[]],
    );
  return variants
    .filter((places) => places.length > 0)
    .map((places) => ({ source, parts: places.flatMap((place) => partsOf(place)) }));
}

/** The ways through one place: left out, as one word, or as several. */
function choicesOf(place: string): string[][] {
  const isOptional = place.endsWith('?');
  if (place.startsWith('!')) return [[place]];
  const alternatives = (isOptional ? place.slice(0, -1) : place).split('|').map(wordsOf);
  const isEdge = ([first]: readonly string[]) => first === '^' || first === '$';
  const single = alternatives.filter((words) => words.length === 1 && !isEdge(words)).join('|');
  const apart = alternatives.filter((words) => words.length > 1 || isEdge(words));
  return [...(isOptional ? [[]] : []), ...(single === '' ? [] : [[single]]), ...apart];
}

/** The words of one alternative, taken apart as a text is: `don't` is one, `j'ai` two. */
function wordsOf(alternative: string): string[] {
  const words = alternative.split('_').flatMap((word) => wordsWithin(word));
  return words.filter((word) => word !== '');
}

function partsOf(place: string): PatternPart[] {
  if (place === '..') return [{ kind: 'gap', most: shortGap }];
  if (place === '...') return [{ kind: 'gap', most: longGap }];
  if (place === '^' || place === '$') return [{ kind: 'edge', edge: place === '^' ? 'start' : 'end' }];
  if (place.startsWith('!')) {
    return [{ kind: 'other', than: new Set(place.slice(1).split('|').flatMap(wordsOf).flatMap(spellingsOf)) }];
  }
  const alternatives = place.split('|');
  const slots = alternatives.filter((name) => isSlot.test(name)).map((name) => name.replaceAll(/[#{}]/g, ''));
  const spellings = alternatives.filter((name) => !isSlot.test(name)).flatMap(spellingsOf);
  const stems = spellings.filter((spelling) => spelling.endsWith('*')).map((stem) => stem.slice(0, -1));
  const endings = spellings.filter((spelling) => spelling.startsWith('*')).map((ending) => ending.slice(1));
  const words = new Set(spellings.filter((spelling) => !spelling.includes('*')));
  return [{ kind: 'word', words, stems, endings, slots }];
}

function spellingsOf(word: string): string[] {
  const spelledOut = word.replaceAll(/[äöü]/g, (umlaut) => `${fold(umlaut)}e`);
  return [...new Set([word, spelledOut])].map((spelling) => fold(spelling));
}
