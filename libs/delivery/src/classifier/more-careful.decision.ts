import { CERTAIN_FROM, type Intent, type IntentReading, PROTECTED_INTENTS } from '@tactful/understanding';

/** What leads to silence or to a person: one reader who sees it is enough. */
const careful: ReadonlySet<Intent> = new Set([...PROTECTED_INTENTS, 'upset', 'dispute']);

/** The most that a reader may say of anything else on their own: a suggestion, never certain. */
const uncertain = 0.79;

/**
 * What the rules and a second reader say together. Of what asks for care the higher confidence counts; anything else is
 * certain only when both are. So nothing happens by itself that the rules alone would not have done, other than leaving
 * somebody in peace or asking a person. Without a second reading (null) it is what the rules say.
 */
export function moreCareful(
  rules: readonly IntentReading[],
  second: readonly IntentReading[] | null,
): readonly IntentReading[] {
  if (!second) return rules;
  const theirs = new Map(second.map((reading) => [reading.intent, reading.confidence]));
  const known = new Set(rules.map(({ intent }) => intent));
  const added = second
    .filter(({ intent }) => !known.has(intent) && intent !== 'other')
    .map((reading) => ({ ...reading, confidence: alone(reading) }));
  return [...agreed(rules, theirs), ...added].toSorted((a, b) => b.confidence - a.confidence);
}

/** What the rules read, in their order: nothing that asks for no care overtakes what was lowered before it. */
function agreed(rules: readonly IntentReading[], theirs: ReadonlyMap<Intent, number>): IntentReading[] {
  let most = 1;
  return rules.map((reading) => {
    const { intent, confidence } = reading;
    const other = theirs.get(intent) ?? 0;
    if (careful.has(intent)) return { ...reading, confidence: Math.max(confidence, other) };
    most = Math.min(most, other >= CERTAIN_FROM ? confidence : Math.min(confidence, uncertain));
    return { ...reading, confidence: most };
  });
}

/** Of what only the second reader sees. */
function alone({ intent, confidence }: IntentReading): number {
  return careful.has(intent) ? confidence : Math.min(confidence, uncertain);
}
