/** Shorter words have too many neighbours that mean something else. */
const shortest = 7;

/** What a word that nobody knows was most likely meant to be; undefined where nothing, or more than one thing, is near. */
export type NearWord = (word: string) => string | undefined;

/**
 * Finds slips of the keyboard: the only one of `wanted` that differs in one letter, left out, one too many or
 * one swapped with its neighbour, and begins with the same one. Another letter in its place mostly makes another word.
 * Words for which `isKnown` are left as they are.
 *
 * `nearWordsOf(new Set(['invoice']), () => false)('invocie')` → `invoice`
 */
export function nearWordsOf(wanted: ReadonlySet<string>, isKnown: (word: string) => boolean): NearWord {
  const byLess = new Map<string, Set<string>>();
  for (const word of wanted) {
    if (word.length < shortest) continue;
    for (const less of [word, ...withOneLess(word)]) {
      byLess.set(less, (byLess.get(less) ?? new Set<string>()).add(word));
    }
  }
  return (word) => {
    if (word.length < shortest || wanted.has(word) || isKnown(word)) return undefined;
    const near = new Set([word, ...withOneLess(word)].flatMap((less) => [...(byLess.get(less) ?? [])]));
    const slips = [...near].filter((candidate) => candidate.startsWith(word.charAt(0)) && isOneSlip(word, candidate));
    return slips.length === 1 ? slips[0] : undefined;
  };
}

function withOneLess(word: string): string[] {
  return Array.from({ length: word.length }, (_, at) => word.slice(0, at) + word.slice(at + 1));
}

/** One letter more or less, or two neighbours swapped. Both share what is left with one letter less. */
function isOneSlip(one: string, other: string): boolean {
  if (one.length !== other.length) return Math.abs(one.length - other.length) === 1;
  const differing = Array.from({ length: one.length }, (_, at) => at).filter((at) => one[at] !== other[at]);
  const [first = 0, second = first] = differing;
  return differing.length === 2 && one[first] === other[second] && one[second] === other[first];
}
