import { type Token, tokensOf } from '../text/tokens.js';
import { type Intent, INTENTS } from '../understanding.types.js';

/** Example replies by the marks that they share with others, ready to be compared. */
export interface ExampleIndex {
  readonly examples: readonly { readonly intent: Intent; readonly length: number }[];
  /** For each mark the examples that bear it, and how much it weighs: rare marks tell more. */
  readonly byMark: ReadonlyMap<string, { readonly weight: number; readonly places: ReadonlyMap<number, number> }>;
}

/** How much each kind of mark counts beside a whole word. */
const counts = { word: 1, piece: 0.4, pair: 0.7, pairApart: 0.4, asks: 0.5 };
/** Letters in a row, by which "überweise" and "überwiesn" are alike. */
const pieceLengths = [4, 5];
/** So many of the nearest examples have a say. */
const mostHeard = 9;
/** How much more the nearest counts than the next. */
const sharpness = 3;
/** A mark that no example bears still makes a text less like any of them. */
const unknownCounts = 0.25;

/** Makes an index of sentences, one a line, by intent. */
export function exampleIndexOf(sentences: Readonly<Partial<Record<Intent, string>>>): ExampleIndex {
  const examples = INTENTS.flatMap((intent) =>
    (sentences[intent] ?? '')
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => ({ intent, marks: marksOf(tokensOf(line)) })),
  );
  const bearers = new Map<string, Map<number, number>>();
  for (const [place, { marks }] of examples.entries()) {
    for (const [mark, count] of marks)
      bearers.set(mark, (bearers.get(mark) ?? new Map<number, number>()).set(place, count));
  }
  const byMark = new Map(
    [...bearers].map(([mark, places]) => [mark, { places, weight: weightOf(examples.length, places.size) }] as const),
  );
  return {
    byMark,
    examples: examples.map(({ intent, marks }) => ({
      intent,
      length: Math.hypot(...[...marks].map(([mark, count]) => count * (byMark.get(mark)?.weight ?? 0))),
    })),
  };
}

function weightOf(all: number, bearing: number): number {
  return Math.log(1 + all / (1 + bearing));
}

/**
 * Which intents the examples nearest to a text have: shares that add up to at most 1, the smaller the less alike even
 * the nearest is. Empty when nothing is shared. The work is bounded by marks × examples.
 */
export function resemblanceOf(index: ExampleIndex, tokens: readonly Token[]): ReadonlyMap<Intent, number> {
  const nearest = likenesses(index, marksOf(tokens))
    .toSorted((a, b) => b.likeness - a.likeness || a.place - b.place)
    .slice(0, mostHeard)
    .map(({ place, likeness }) => ({ likeness, intent: index.examples[place]?.intent ?? 'other' }));
  const all = nearest.reduce((sum, { likeness }) => sum + likeness ** sharpness, 0);
  const surety = Math.min(1, (nearest[0]?.likeness ?? 0) * 2);
  return new Map(
    [...Map.groupBy(nearest, ({ intent }) => intent)].map(([intent, alike]) => [
      intent,
      (surety * alike.reduce((sum, { likeness }) => sum + likeness ** sharpness, 0)) / all,
    ]),
  );
}

interface Likeness {
  readonly place: number;
  /** From 0 to 1: the cosine between the marks of the example and of the text. */
  readonly likeness: number;
}

function likenesses({ examples, byMark }: ExampleIndex, marks: ReadonlyMap<string, number>): Likeness[] {
  const shared = new Map<number, number>();
  const squares: number[] = [];
  for (const [mark, count] of marks) {
    const known = byMark.get(mark) ?? { weight: weightOf(examples.length, 0), places: nowhere };
    const weight = count * known.weight;
    squares.push(weight * weight * (known.places === nowhere ? unknownCounts : 1));
    for (const [place, there] of known.places) {
      shared.set(place, (shared.get(place) ?? 0) + weight * there * known.weight);
    }
  }
  const length = Math.sqrt(squares.reduce((sum, square) => sum + square, 0)) || 1;
  return [...shared].map(([place, sum]) => ({ place, likeness: sum / length / (examples[place]?.length ?? 1) }));
}

const nowhere: ReadonlyMap<number, number> = new Map();

function marksOf(tokens: readonly Token[]): ReadonlyMap<string, number> {
  const marks = new Map<string, number>();
  let [beforeLast, last] = ['', '^'];
  for (const { text, kind, asks } of tokens) {
    const word = kind === 'number' ? '0' : text;
    marks.set(word, counts.word).set(`${last} ${word}`, counts.pair);
    if (beforeLast !== '') marks.set(`${beforeLast} _ ${word}`, counts.pairApart);
    if (kind === 'word') for (const piece of piecesOf(`<${word}>`)) marks.set(`*${piece}`, counts.piece);
    if (asks) marks.set('?', counts.asks);
    [beforeLast, last] = [last, word];
  }
  return marks;
}

function piecesOf(word: string): string[] {
  return pieceLengths.flatMap((length) =>
    Array.from({ length: Math.max(0, word.length - length + 1) }, (_, at) => word.slice(at, at + length)),
  );
}
