import { fold } from './fold.js';

/** A word, a number or a sign of a text, in order. */
export interface Token {
  /** Folded: `ueber-` and accents are one form. Numbers keep their separators: `1.500,50`, `15/03`. */
  readonly text: string;
  readonly kind: 'word' | 'number' | 'sign';
  /** Counts sentences; patterns never reach over their end. */
  readonly sentence: number;
  /** Counts the parts of all sentences between commas and words such as "but": how far a "not" reaches. */
  readonly clause: number;
  /** Whether the sentence is a question by its punctuation. */
  readonly asks: boolean;
}

const lexeme =
  /(?<number>\d+(?:[.,:/-]\d+)*)|(?<word>[\p{L}\p{M}]+(?:'[\p{L}\p{M}]+)*)|(?<sign>[\p{Sc}\p{Extended_Pictographic}%&#@])|(?<end>[.!?\n…]+)|(?<pause>[,;:()"–—]|\s-\s)/gu;
const contraction = /'(t|ve|re|s|m|d|nt)$/;
const turningWords = new Set(
  'but however though although aber doch jedoch sondern tapi tetapi namun pero sino mais mas porem maar ma pero cependant'.split(
    ' ',
  ),
);

/**
 * The words of a text: English contractions are one word (`don't` → `dont`), French and Italian elisions two
 * (`j'ai` → `j`, `ai`), letters set apart are joined (`s t o p`).
 */
export function tokensOf(text: string): Token[] {
  const tokens: { -readonly [Key in keyof Token]: Token[Key] }[] = [];
  let [sentence, clause, firstOfSentence] = [0, 0, 0];
  for (const { groups = {} } of fold(text).matchAll(lexeme)) {
    const { number, word, sign, end } = groups;
    const place = { sentence, clause, asks: false };
    if (number !== undefined) tokens.push({ text: number, kind: 'number', ...place });
    else if (sign !== undefined) tokens.push({ text: sign, kind: 'sign', ...place });
    else if (word !== undefined) {
      if (turningWords.has(word)) place.clause = clause += 1;
      for (const part of wordsWithin(word)) tokens.push({ text: part, kind: 'word', ...place });
    } else {
      clause += 1;
      if (!endsSentence(end, tokens.at(-1))) continue;
      if (end.includes('?')) for (const token of tokens.slice(firstOfSentence)) token.asks = true;
      if (tokens.length > firstOfSentence) sentence += 1;
      firstOfSentence = tokens.length;
    }
  }
  return joinedLetters(tokens);
}

/** A pause does not, and "am 3. Dezember": a point behind a number need not. */
function endsSentence(end: string | undefined, last: Token | undefined): end is string {
  return end !== undefined && !(end === '.' && last?.kind === 'number');
}

/** A word with apostrophes as its parts: English contractions are one (`dont`) but for `will`, elisions two (`j`, `ai`). */
export function wordsWithin(word: string): string[] {
  return word.replace(/'ll$/, "'will").replace(contraction, '$1').split("'");
}

const fewestLetters = 4;

function joinedLetters(tokens: readonly Token[]): Token[] {
  const joined: Token[] = [];
  for (let at = 0; at < tokens.length;) {
    let end = at;
    while (tokens[end]?.kind === 'word' && tokens[end]?.text.length === 1) end += 1;
    const first = tokens[at];
    if (first && end - at >= fewestLetters) {
      joined.push({
        ...first,
        text: tokens
          .slice(at, end)
          .map((token) => token.text)
          .join(''),
      });
      at = end;
    } else {
      if (first) joined.push(first);
      at += 1;
    }
  }
  return joined;
}
