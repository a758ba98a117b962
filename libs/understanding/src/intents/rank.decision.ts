import { CERTAIN_FROM, type Intent, INTENTS, PROTECTED_INTENTS } from '../understanding.types.js';
import { type Evidence } from './evidence.js';

/** An intent with how likely it is. */
export interface RankedIntent {
  readonly intent: Intent;
  readonly confidence: number;
  /** Its strongest sign; undefined for what is left when there is none. */
  readonly evidence: Evidence | undefined;
}

/** From here on a reading leads by its weight; below it is only mentioned. */
const seenFrom = 0.5;
const likelyFrom = 0.6;
const hinted = 0.3;
/** The most that is believed beside a sign of something protected, and beside many words that nothing explains. */
const mostBesideHint = 0.55;
const mostWhenUnexplained = 0.75;
const manyUnexplained = 3;

const protectedIntents: ReadonlySet<Intent> = new Set(PROTECTED_INTENTS);
/** What a "not" beside it turns into; what is not listed is then no sign at all, or, when protected, a faint one. */
const whenDenied: Readonly<Partial<Record<Intent, Intent>>> = { receipt_confirmed: 'receipt_denied' };

/**
 * Weighs signs into intents, strongest first; never empty. Something protected leads as soon as it is seen; any sign
 * of it, even a denied one, keeps everything else below what automation may act upon.
 */
export function rankIntents(
  evidence: readonly Evidence[],
  unexplainedWords: number,
): readonly [RankedIntent, ...RankedIntent[]] {
  const best = new Map<Intent, RankedIntent>();
  for (const sign of evidence.map(asSaid)) {
    const known = best.get(sign.intent);
    if (!known || known.confidence < sign.confidence) best.set(sign.intent, { ...sign, evidence: sign });
  }
  forgetWhatIsExplained(best, unexplainedWords);
  const isProtectedHinted = [...best.keys()].some((intent) => protectedIntents.has(intent));
  const [first, ...others] = [...best.values()]
    .filter(({ confidence }) => confidence > 0)
    .toSorted(byWeight)
    .map((reading) => limited(reading, { isProtectedHinted, unexplainedWords }));
  return first ? descending(first, others) : [{ intent: 'other', confidence: hinted, evidence: undefined }];
}

/** What no machine says, however its words sound. */
const saidByPeople: readonly Intent[] = ['promise', 'plan_request', 'not_now', 'already_paid', 'receipt_denied'];

/** A day is where a promise begins: alone, and not as the day of a payment made or among much else. */
function forgetWhatIsExplained(best: Map<Intent, RankedIntent>, unexplainedWords: number): void {
  const confidenceOf = (intent: Intent) => best.get(intent)?.confidence ?? 0;
  const isSure = (intent: Intent) => confidenceOf(intent) >= CERTAIN_FROM;
  const isLost = confidenceOf('promise') < likelyFrom && unexplainedWords >= manyUnexplained;
  const forgotten = [
    ...(isSure('promise') && !isSure('already_paid') ? (['already_paid'] as const) : []),
    ...(isLost || (isSure('already_paid') && !isSure('promise')) ? (['promise'] as const) : []),
    ...(isSure('out_of_office') ? saidByPeople : []),
  ];
  for (const intent of forgotten) best.delete(intent);
}

function asSaid(sign: Evidence): Evidence {
  if (!sign.isDenied) return sign;
  const turned = whenDenied[sign.intent];
  if (turned) return { ...sign, intent: turned, confidence: Math.min(sign.confidence, 0.7) };
  return { ...sign, confidence: protectedIntents.has(sign.intent) ? hinted : 0 };
}

function limited(
  reading: RankedIntent,
  { isProtectedHinted, unexplainedWords }: { readonly isProtectedHinted: boolean; readonly unexplainedWords: number },
): RankedIntent {
  if (protectedIntents.has(reading.intent)) return reading;
  const most = Math.min(
    isProtectedHinted ? mostBesideHint : 1,
    unexplainedWords >= manyUnexplained ? mostWhenUnexplained : 1,
  );
  return { ...reading, confidence: Math.min(reading.confidence, most) };
}

function byWeight(a: RankedIntent, b: RankedIntent): number {
  return bandOf(a) - bandOf(b) || INTENTS.indexOf(a.intent) - INTENTS.indexOf(b.intent);
}

/** By what was said alone: what lowers the confidence in everything does not change the order. */
function bandOf({ intent, confidence }: RankedIntent): number {
  if (confidence < seenFrom) return 4;
  if (protectedIntents.has(intent)) return 0;
  if (confidence >= CERTAIN_FROM) return 1;
  return confidence >= likelyFrom ? 2 : 3;
}

/** Who stands behind is not held for likelier than who leads. */
function descending(first: RankedIntent, others: readonly RankedIntent[]): readonly [RankedIntent, ...RankedIntent[]] {
  let most = first.confidence;
  return [
    first,
    ...others.map((reading) => {
      most = Math.min(most, reading.confidence);
      return { ...reading, confidence: most };
    }),
  ];
}
