/** What a list of entries is compiled to: looked up by the first letters of a word, so that its length costs little. */
export interface WordIndex<Tag extends string> {
  readonly byStart: ReadonlyMap<string, readonly Pattern<Tag>[]>;
}

interface Pattern<Tag extends string> {
  readonly tag: Tag;
  readonly expression: RegExp;
}

const LETTER = String.raw`[\p{L}\p{N}]`;
// Up to five words, within one sentence.
const GAP = String.raw`(?:[\s,:;"'()/-]+[\p{L}\p{N}'’-]+){0,5}?[\s,:;"'()/-]+`;
const START_LETTERS = 2;

/**
 * Compiles entries, each under a tag. An entry matches whole words, whatever their case and their accents; `*` lets a
 * word go on ("prosecut*"), `(a|b)` is a choice, `#` any number, `..` up to five words of the same sentence between,
 * and a space any white space or a hyphen.
 */
export function wordIndex<Tag extends string>(lists: readonly (readonly [Tag, readonly string[]])[]): WordIndex<Tag> {
  const byStart = new Map<string, Pattern<Tag>[]>();
  for (const [tag, list] of lists) {
    for (const entry of list) {
      const pattern = { tag, expression: expressionOf(entry) };
      for (const start of startsOf(entry)) byStart.set(start, [...(byStart.get(start) ?? []), pattern]);
    }
  }
  return { byStart };
}

/** What stands in a text: every entry of the index where it begins, in the order of the text. */
export function* occurrences<Tag extends string>(
  text: string,
  index: WordIndex<Tag>,
): Generator<{ readonly tag: Tag; readonly word: string; readonly at: number }> {
  for (const { 0: word, index: at } of text.matchAll(/[\p{L}\p{N}]+/gu)) {
    for (const { tag, expression } of index.byStart.get(startOf(word)) ?? []) {
      expression.lastIndex = at;
      const found = expression.exec(text);
      if (found) yield { tag, word: found[0], at };
    }
  }
}

/**
 * A text as the entries are compared with it: without accents, with plain quotes and letters, so that neither a
 * typographic nor a full-width nor an unaccented form hides a word.
 */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[’‘ʼ`´]/g, "'")
    .replace(/[ßæœøłđ]/giu, (letter) => PLAIN[letter.toLowerCase()] ?? letter);
}

const PLAIN: Readonly<Record<string, string>> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd' };

const GAP_MARK = '\u0001';

function expressionOf(entry: string): RegExp {
  const source = fold(entry)
    .replaceAll(' .. ', GAP_MARK)
    .replace(/[.+^${}[\]\\]|(?<!\))\?/g, String.raw`\$&`)
    .replaceAll('(', '(?:')
    .replaceAll('*', `${LETTER}*`)
    .replaceAll('#', String.raw`\d+`)
    .replaceAll(' ', String.raw`[\s-]+`)
    .replaceAll(GAP_MARK, () => GAP);
  return new RegExp(`(?<!${LETTER})(?:${source})(?!${LETTER})`, 'iuy');
}

/** The starts of the words that an entry can begin with. */
function startsOf(entry: string): ReadonlySet<string> {
  const plain = fold(entry);
  const choice = /^\(([^)]*)\)/.exec(plain)?.[1];
  return new Set((choice?.split('|') ?? [plain]).map((word) => startOf(/^[\p{L}\p{N}#]+/u.exec(word)?.[0] ?? '')));
}

function startOf(word: string): string {
  return /^[\d#]/.test(word) ? '#' : word.slice(0, START_LETTERS).toLowerCase();
}
