import { type Token } from '../text/tokens.js';
import { COMPOSITIONS, type Composition } from './compositions.js';
import { type Evidence } from './evidence.js';
import { type FoundIdea, overlaps, type Span } from './ideas.js';

/** What the ideas of a text add up to: one sign for every place of a composition's first idea, with the nearest of the others. */
export function composedOf(
  ideas: readonly FoundIdea[],
  tokens: readonly Token[],
  isDenied: (span: Span) => boolean,
): Evidence[] {
  return COMPOSITIONS.flatMap((composition) => {
    const [anchor] = composition.of.filter((idea) => idea !== 'not' && idea !== 'if');
    return ideas
      .filter(({ meaning }) => meaning === anchor)
      .flatMap((first) => composedAt(first, { composition, ideas, tokens, isDenied }));
  });
}

interface Around {
  readonly composition: Composition;
  readonly ideas: readonly FoundIdea[];
  readonly tokens: readonly Token[];
  readonly isDenied: (span: Span) => boolean;
}

function composedAt(first: FoundIdea, { composition, ideas, tokens, isDenied }: Around): Evidence[] {
  const { intent, confidence, of, without = [], within, form } = composition;
  const unit = (span: Span) => tokens[span.start]?.[within];
  const asks = tokens[first.start]?.asks === true;
  if (form !== undefined && asks !== (form === 'question')) return [];
  const near = ideas.filter((other) => unit(other) === unit(first));
  if (near.some((other) => without.includes(other.meaning))) return [];
  const parts = of.map((idea) =>
    idea === first.meaning
      ? first
      : near
          .filter((other) => other.meaning === idea && !overlaps(other, first))
          .toSorted((a, b) => distance(a, first) - distance(b, first))[0],
  );
  const found = parts.filter((part) => part !== undefined);
  if (found.length < of.length) return [];
  const start = Math.min(...found.map((part) => part.start));
  const end = Math.max(...found.map((part) => part.end));
  return [{ intent, confidence, start, end, isDenied: !of.includes('not') && isDenied({ start, end }) }];
}

function distance(one: Span, other: Span): number {
  return Math.max(one.start - other.end, other.start - one.end);
}
