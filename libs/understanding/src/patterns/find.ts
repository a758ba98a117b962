import { type Token } from '../text/tokens.js';
import { type Pattern, type PatternPart } from './pattern.js';

/** Where something was found: tokens from `start` to before `end`. */
export interface Found<Meaning> {
  readonly meaning: Meaning;
  readonly start: number;
  readonly end: number;
  /** Tokens between that the pattern leaves open (`..`). */
  readonly open: readonly number[];
  readonly pattern: Pattern;
}

/** Where things found before end when they begin at a token: the ends of `slot` at `at`. */
export type SlotEnds = (slot: string, at: number) => readonly number[];

/** Patterns with what they mean, ordered by their first word. */
export interface PatternIndex<Meaning> {
  readonly byWord: ReadonlyMap<string, readonly Entry<Meaning>[]>;
  readonly others: readonly Entry<Meaning>[];
}

interface Entry<Meaning> {
  readonly pattern: Pattern;
  readonly meaning: Meaning;
}

/** Orders patterns for `findAll`. */
export function indexOf<Meaning>(entries: readonly Entry<Meaning>[]): PatternIndex<Meaning> {
  const byWord = new Map<string, Entry<Meaning>[]>();
  const others: Entry<Meaning>[] = [];
  for (const entry of entries) {
    const [first] = entry.pattern.parts;
    if (first?.kind !== 'word' || first.stems.length + first.endings.length + first.slots.length > 0)
      others.push(entry);
    else for (const word of first.words) byWord.set(word, [...(byWord.get(word) ?? []), entry]);
  }
  return { byWord, others };
}

/** Everything that the patterns find, at every place. The work is bounded by tokens × patterns × gaps. */
export function findAll<Meaning>(
  index: PatternIndex<Meaning>,
  tokens: readonly Token[],
  slotEnds: SlotEnds,
): Found<Meaning>[] {
  return tokens.flatMap((token, start) =>
    [...(index.byWord.get(token.text) ?? []), ...index.others].flatMap(({ pattern, meaning }) => {
      const match = matchAt({ tokens, slotEnds, sentence: token.sentence }, pattern.parts, start);
      return match && match.end > start ? [{ meaning, pattern, start, ...match }] : [];
    }),
  );
}

interface Place {
  readonly tokens: readonly Token[];
  readonly slotEnds: SlotEnds;
  readonly sentence: number;
}

interface Match {
  readonly end: number;
  readonly open: readonly number[];
}

function matchAt(place: Place, [part, ...rest]: readonly PatternPart[], at: number): Match | undefined {
  if (!part) return { end: at, open: [] };
  if (part.kind === 'gap') return matchBehindGap(place, rest, { at, most: part.most });
  for (const end of endsOf(place, part, at)) {
    const match = matchAt(place, rest, end);
    if (match) return match;
  }
  return undefined;
}

function matchBehindGap(
  place: Place,
  rest: readonly PatternPart[],
  { at, most }: { readonly at: number; readonly most: number },
): Match | undefined {
  for (let width = 0; width <= most; width += 1) {
    if (width > 0 && place.tokens[at + width - 1]?.sentence !== place.sentence) return undefined;
    const match = matchAt(place, rest, at + width);
    if (match)
      return { end: match.end, open: [...Array.from({ length: width }, (_, step) => at + step), ...match.open] };
  }
  return undefined;
}

function endsOf(place: Place, part: Exclude<PatternPart, { kind: 'gap' }>, at: number): readonly number[] {
  const token = place.tokens[at];
  const isInside = token?.sentence === place.sentence;
  switch (part.kind) {
    case 'edge':
      return isEdge(place, part.edge, at) ? [at] : [];
    case 'other':
      return isInside && !part.than.has(token.text) ? [at + 1] : [];
    case 'word':
      if (!isInside) return [];
      return [...(isWord(part, token.text) ? [at + 1] : []), ...part.slots.flatMap((slot) => place.slotEnds(slot, at))];
  }
}

function isEdge({ tokens, sentence }: Place, edge: 'start' | 'end', at: number): boolean {
  return tokens[edge === 'start' ? at - 1 : at]?.sentence !== sentence;
}

function isWord(part: Extract<PatternPart, { kind: 'word' }>, text: string): boolean {
  return (
    part.words.has(text) ||
    part.stems.some((stem) => text.startsWith(stem)) ||
    part.endings.some((ending) => text.length > ending.length && text.endsWith(ending))
  );
}
