import { CERTAIN_FROM, type Intent, INTENTS, PROTECTED_INTENTS } from '../understanding.types.js';
import { type Evidence } from './evidence.js';

/** An intent with how likely it is. */
export interface RankedIntent {
  readonly intent: Intent;
  readonly confidence: number;
  /** Its strongest sign; undefined where only examples speak for it, or nothing at all. */
  readonly evidence: Evidence | undefined;
}

/** What a text shows, to be weighed. */
export interface Signs {
  readonly evidence: readonly Evidence[];
  /** How much the most similar examples speak for each intent: shares, together at most 1. */
  readonly resemblance: ReadonlyMap<Intent, number>;
  /** Longer words in which nothing was recognised. */
  readonly unexplainedWords: number;
}

const likelyFrom = 0.6;
const hinted = 0.3;
/** The most that is believed beside a sign of something protected, and beside many words that nothing explains. */
const mostBesideHint = 0.55;
const mostWhenUnexplained = 0.75;
const manyUnexplained = 3;
/** The most that examples alone are believed, and from which share on they hint at something protected. */
const mostByResemblance = 0.75;
const resemblesFrom = { whenRulesAreSure: 0.5, otherwise: 0.35 };
/** From which share on examples speak against a sign that none of them supports. */
const contradictsFrom = 0.5;
const unsupportedBelow = 0.05;

const protectedIntents: ReadonlySet<Intent> = new Set(PROTECTED_INTENTS);
/** What a "not" beside it turns into; what is not listed is then no sign at all, or, when protected, a faint one. */
const whenDenied: Readonly<Partial<Record<Intent, Intent>>> = { receipt_confirmed: 'receipt_denied' };

/**
 * Weighs signs into intents, strongest first; never empty. What the nearest examples mean counts for the order,
 * somewhat less than what rules find; only what rules find is certain. Something protected leads when it is certain, and any sign of
 * it, even a denied one or a resemblance, keeps everything else below what automation may act upon.
 */
export function rankIntents({
  evidence,
  resemblance: seeming,
  unexplainedWords,
}: Signs): readonly [RankedIntent, ...RankedIntent[]] {
  const best = strongestOf(evidence);
  const forgotten = explainedBy(best, unexplainedWords);
  for (const intent of forgotten) best.delete(intent);
  const resemblance = withoutDenied(seeming, evidence, forgotten);
  const weighed = [...withResemblance(best, resemblance)]
    .map((reading) => contradicted(reading, resemblance))
    .toSorted(byWeight(resemblance));
  const isProtectedHinted = weighed.some(({ intent }) => protectedIntents.has(intent));
  const [first, ...others] = weighed
    .filter(({ evidence: sign, intent }, place) => place === 0 || sign !== undefined || protectedIntents.has(intent))
    .map((reading) => limited(reading, { isProtectedHinted, unexplainedWords }));
  return first ? descending(first, others) : [{ intent: 'other', confidence: hinted, evidence: undefined }];
}

function strongestOf(evidence: readonly Evidence[]): Map<Intent, RankedIntent> {
  const best = new Map<Intent, RankedIntent>();
  for (const sign of evidence.map(asSaid)) {
    const known = best.get(sign.intent);
    if (sign.confidence > (known?.confidence ?? 0)) best.set(sign.intent, { ...sign, evidence: sign });
  }
  return best;
}

function asSaid(sign: Evidence): Evidence {
  if (!sign.isDenied) return sign;
  const turned = whenDenied[sign.intent];
  if (turned) return { ...sign, intent: turned, confidence: Math.min(sign.confidence, 0.7) };
  return { ...sign, confidence: protectedIntents.has(sign.intent) ? hinted : 0 };
}

/** What no machine says, however its words sound. */
const saidByPeople: readonly Intent[] = ['promise', 'plan_request', 'not_now', 'already_paid', 'receipt_denied'];

/** A day is where a promise begins: alone, and not as the day of a payment made or among much else. */
function explainedBy(best: ReadonlyMap<Intent, RankedIntent>, unexplainedWords: number): ReadonlySet<Intent> {
  const confidenceOf = (intent: Intent) => best.get(intent)?.confidence ?? 0;
  const isSure = (intent: Intent) => confidenceOf(intent) >= CERTAIN_FROM;
  const isLost = confidenceOf('promise') < likelyFrom && unexplainedWords >= manyUnexplained;
  return new Set<Intent>([
    ...(isSure('promise') && !isSure('already_paid') ? (['already_paid'] as const) : []),
    ...(isSure('promise') ? (['not_now'] as const) : []),
    ...(isLost || (isSure('already_paid') && !isSure('promise')) ? (['promise'] as const) : []),
    ...(isSure('out_of_office') ? saidByPeople : []),
  ]);
}

/** Examples do not hear a "not", nor what lies behind: a meaning that rules turned around or explained, they do not turn back. */
function withoutDenied(
  resemblance: ReadonlyMap<Intent, number>,
  evidence: readonly Evidence[],
  forgotten: ReadonlySet<Intent>,
): Map<Intent, number> {
  const said = new Set(evidence.filter(({ isDenied }) => !isDenied).map(({ intent }) => intent));
  const denied = new Set(
    evidence.map(({ intent }) => intent).filter((intent) => intent in whenDenied && !said.has(intent)),
  );
  const isTurned = (intent: Intent) => denied.has(intent) || forgotten.has(intent);
  return new Map([...resemblance].filter(([intent]) => protectedIntents.has(intent) || !isTurned(intent)));
}

/** The readings of rules, and of examples where they say more; of protected ones only what is worth a hint. */
function withResemblance(
  best: ReadonlyMap<Intent, RankedIntent>,
  resemblance: ReadonlyMap<Intent, number>,
): Iterable<RankedIntent> {
  const readings = new Map(best);
  const isSure = [...best.values()].some(({ confidence }) => confidence >= CERTAIN_FROM);
  const hintsFrom = isSure ? resemblesFrom.whenRulesAreSure : resemblesFrom.otherwise;
  for (const [intent, share] of resemblance) {
    const known = best.get(intent);
    const isTold = !protectedIntents.has(intent) || share >= hintsFrom || known !== undefined;
    const confidence = share * mostByResemblance;
    if (isTold && confidence > (known?.confidence ?? 0)) {
      readings.set(intent, { intent, confidence, evidence: known?.evidence });
    }
  }
  return readings.values();
}

/** Where no example supports a sign and most speak for something else, it is likely rather than certain; a stop stays. */
function contradicted(reading: RankedIntent, resemblance: ReadonlyMap<Intent, number>): RankedIntent {
  const isSupported = (resemblance.get(reading.intent) ?? 0) >= unsupportedBelow;
  const isContradicted = [...resemblance.values()].some((share) => share >= contradictsFrom);
  if (reading.intent === 'stop' || isSupported || !isContradicted) return reading;
  return { ...reading, confidence: Math.min(reading.confidence, mostWhenUnexplained) };
}

/** How much the nearest examples count for the order, beside what rules find. */
const likenessCounts = 0.7;
/** Politeness, which seldom is what a reply is about. */
const politeLess = 0.5;
const besideOthers: ReadonlySet<Intent> = new Set(['thanks', 'other']);

function byWeight(resemblance: ReadonlyMap<Intent, number>): (a: RankedIntent, b: RankedIntent) => number {
  const leads = ({ intent, confidence }: RankedIntent) => protectedIntents.has(intent) && confidence >= CERTAIN_FROM;
  const weight = ({ intent, confidence }: RankedIntent) =>
    confidence + (resemblance.get(intent) ?? 0) * likenessCounts - (besideOthers.has(intent) ? politeLess : 0);
  return (a, b) =>
    Number(leads(b)) - Number(leads(a)) ||
    weight(b) - weight(a) ||
    INTENTS.indexOf(a.intent) - INTENTS.indexOf(b.intent);
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
