/** What lists of entries are compiled to: looked up by a word of the text, so that their length costs little. */
export interface WordIndex<Tag extends string> {
  /** Entries that begin with this very word. */
  readonly byWord: ReadonlyMap<string, readonly Pattern<Tag>[]>;
  /** Entries whose first word may go on, by its first letters. */
  readonly byStart: ReadonlyMap<string, readonly Pattern<Tag>[]>;
}

interface Pattern<Tag extends string> {
  readonly tag: Tag;
  /** Its place in the lists. */
  readonly place: number;
  /** What the entry begins with, and all of it when `rest` is nothing. */
  readonly beginning: string;
  readonly rest: 'nothing' | 'any ending' | RegExp;
}

/** An entry where it stands in a text. */
export interface Occurrence<Tag extends string> {
  readonly tag: Tag;
  readonly word: string;
  readonly at: number;
}

const START_LETTERS = 3;
// Up to five words, within one sentence.
const GAP = String.raw`(?:[ ,:"()/]+[a-z0-9]+(?:'[a-z0-9]+)*){0,5}?[ ,:"()/]+`;
const GAP_MARK = '\u0001';

/**
 * Compiles entries, each under a tag. An entry matches whole words, whatever their case and their accents; `*` lets a
 * word go on ("prosecut*"), `(a|b)` is a choice, `(a )?` may be missing, `#` is any number, `..` up to five words of
 * the same sentence between, and a space any white space or a hyphen.
 */
export function wordIndex<Tag extends string>(lists: readonly (readonly [Tag, readonly string[]])[]): WordIndex<Tag> {
  const byWord = new Map<string, Pattern<Tag>[]>();
  const byStart = new Map<string, Pattern<Tag>[]>();
  const entries = lists.flatMap(([tag, list]) => list.map((written) => [tag, fold(written)] as const));
  for (const [place, [tag, entry]] of entries.entries()) {
    const pattern = { tag, place, ...partsOf(entry) };
    const word = firstWordOf(entry);
    if (word !== undefined) addTo(byWord, word, pattern);
    else for (const start of startsOf(entry)) addTo(byStart, start, pattern);
  }
  return { byWord, byStart };
}

function addTo<T>(lists: Map<string, T[]>, key: string, item: T): void {
  const others = lists.get(key);
  if (others) others.push(item);
  else lists.set(key, [item]);
}

/**
 * What stands in a {@link fold}ed text: every entry of the index where it begins, in the order of the text, and of
 * those that begin at one place in the order of the lists.
 */
export function* occurrences<Tag extends string>(
  text: string,
  { byWord, byStart }: WordIndex<Tag>,
): Generator<Occurrence<Tag>, undefined> {
  for (const { 0: word, index: at } of text.matchAll(/[\p{L}\p{N}]+/gu)) {
    for (const { tag, beginning, rest } of inPlace(byWord.get(word), byStart.get(startOf(word)))) {
      if (!text.startsWith(beginning, at)) continue;
      const end = endOf(text, { from: at + beginning.length, rest });
      if (end !== undefined) yield { tag, word: text.slice(at, end), at };
    }
  }
}

const none: readonly never[] = [];

function inPlace<Tag extends string>(
  whole: readonly Pattern<Tag>[] = none,
  open: readonly Pattern<Tag>[] = none,
): readonly Pattern<Tag>[] {
  if (whole.length === 0 || open.length === 0) return whole.length === 0 ? open : whole;
  return [...whole, ...open].sort((a, b) => a.place - b.place);
}

/**
 * A text as the entries are compared with it: in small letters, without accents, with plain quotes and single spaces,
 * so that neither a typographic nor a full-width nor an unaccented form hides a word.
 */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’‘ʼ`´]/g, "'")
    .replace(/[ßæœøłđ]/g, (letter) => PLAIN[letter] ?? letter)
    .replace(/[\s\u2010-\u2015-]+/g, ' ');
}

const PLAIN: Readonly<Record<string, string>> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd' };

/** Most entries are plain words, which need no regular expression: compiling thousands would take seconds. */
function partsOf(entry: string): Pick<Pattern<string>, 'beginning' | 'rest'> {
  const special = entry.search(/[(*#]| \.\. /);
  if (special === -1) return { beginning: entry, rest: 'nothing' };
  const beginning = entry.slice(0, special);
  const rest = entry.slice(special);
  return { beginning, rest: rest === '*' ? 'any ending' : new RegExp(`(?:${sourceOf(rest)})(?![a-z0-9])`, 'y') };
}

function sourceOf(entry: string): string {
  return entry
    .replaceAll(' .. ', GAP_MARK)
    .replace(/[.+^${}[\]\\]|(?<!\))\?/g, String.raw`\$&`)
    .replaceAll('(', '(?:')
    .replaceAll('*', '[a-z0-9]*')
    .replaceAll('#', String.raw`\d+`)
    .replaceAll(GAP_MARK, GAP);
}

function endOf(
  text: string,
  { from, rest }: { readonly from: number; readonly rest: Pattern<string>['rest'] },
): number | undefined {
  if (rest === 'nothing') return isInsideWord(text, from) ? undefined : from;
  const expression = rest === 'any ending' ? WORD_END : rest;
  expression.lastIndex = from;
  return expression.test(text) ? expression.lastIndex : undefined;
}

const WORD_END = /[\p{L}\p{N}]*/uy;

function isInsideWord(text: string, at: number): boolean {
  return /^[\p{L}\p{N}]/u.test(text.slice(at, at + 2));
}

/** The word that an entry begins with; undefined where it may go on, may be another, or is any number. */
function firstWordOf(entry: string): string | undefined {
  return /^[\p{L}\p{N}]+(?![\p{L}\p{N}*(#])/u.exec(entry)?.[0];
}

/** The starts of the words that an entry can begin with. */
function startsOf(entry: string): ReadonlySet<string> {
  const [whole = '', choice, optional] = /^\(([^)]*)\)(\?)?/.exec(entry) ?? [];
  if (choice === undefined) return new Set([startOf(/^[\p{L}\p{N}#]+/u.exec(entry)?.[0] ?? '')]);
  const starts = choice.split('|').map((word) => startOf(/^[\p{L}\p{N}#]+/u.exec(word)?.[0] ?? ''));
  return new Set([...starts, ...(optional === undefined ? [] : startsOf(entry.slice(whole.length)))]);
}

function startOf(word: string): string {
  return /^[\d#]/.test(word) ? '#' : word.slice(0, START_LETTERS);
}
