import { type TaskSettings } from './task.settings.js';
import { type Recommendation } from './task.types.js';

/** What a recommendation rests on. Amounts are by currency, in minor units. */
export interface EndFacts {
  readonly segment: string | null;
  /** What is open and not in dispute. */
  readonly open: Readonly<Record<string, number>>;
  /** What the customer has paid us so far, as far as policy knows. */
  readonly paid: Readonly<Record<string, number>>;
  /** Since when we know them: the oldest invoice that we know of. */
  readonly knownForDays: number;
  /** Of the oldest that is open. */
  readonly daysOverdue: number;
  /** Somebody has called and spoken to them, or tried to. */
  readonly wasCalled: boolean;
  /** They have answered in some way: a reply, a promise, a part payment. */
  readonly hasAnswered: boolean;
  readonly promisesBroken: number;
  readonly hasRunningPlan: boolean;
  /** They said on the telephone that they do not want to pay. */
  readonly refused: boolean;
}

const sentences = {
  not_called_yet: 'Nobody has called yet, and a call comes before anything formal.',
  small_amount: 'What is open is less than pursuing it would cost.',
  small_to_them: 'What is open is little beside what they have paid us before.',
  important: 'Their segment is one whose goodwill weighs more than the amount.',
  long_relation: 'We have worked together for more than two years.',
  has_paid_well: 'They have paid us more before than is open now.',
  has_answered: 'They have answered us and shown good faith.',
  never_answered: 'They have never answered.',
  plan_runs: 'A payment plan runs.',
  promises_broken: 'More than one promise did not hold.',
  refused: 'They said that they do not want to pay.',
  very_old: 'It has been overdue for more than half a year.',
} as const;

type ReasonCode = keyof typeof sentences;

const longRelationDays = 730;
const veryOldDays = 180;
/** One part in so many of what was paid before is little. */
const littleBeside = 20;

/**
 * What to do at the end of a ladder, by the customer's importance and the amount; a person decides. The first row that
 * fits counts: a call before anything formal, let small ones go, keep whom we value, offer a plan to whom answered, and
 * only then let others collect.
 */
export function recommend(facts: EndFacts, settings: TaskSettings): Recommendation {
  const isImportant = facts.segment !== null && settings.importantSegments.includes(facts.segment);
  const valued: readonly ReasonCode[] = [
    ...(isImportant ? (['important'] as const) : []),
    ...(facts.knownForDays >= longRelationDays ? (['long_relation'] as const) : []),
    ...(hasPaidMore(facts, 1) ? (['has_paid_well'] as const) : []),
  ];
  const isValued = valued.length > 0;
  const rows: readonly Row[] = [
    { fits: facts.hasRunningPlan, advice: 'wait', because: ['plan_runs'] },
    { fits: isSmall(facts, settings), advice: 'write_off', because: ['small_amount', ...valued] },
    { fits: !facts.wasCalled, advice: 'call', because: ['not_called_yet', ...valued] },
    { fits: facts.refused, advice: isImportant ? 'continue' : 'hand_over', because: ['refused', ...valued] },
    { fits: hasPaidMore(facts, littleBeside), advice: 'extension', because: ['small_to_them', ...valued] },
    { fits: facts.promisesBroken > 1 && !isValued, advice: 'hand_over', because: ['promises_broken'] },
    { fits: facts.hasAnswered, advice: 'plan', because: ['has_answered', ...valued] },
    { fits: isValued, advice: 'plan', because: valued },
    { fits: facts.daysOverdue > veryOldDays, advice: 'sell', because: ['very_old', 'never_answered'] },
  ];
  const row = rows.find(({ fits }) => fits) ?? lastResort;
  return { advice: row.advice, reasons: row.because.map((code) => ({ code, sentence: sentences[code] })) };
}

interface Row {
  readonly fits: boolean;
  readonly advice: Recommendation['advice'];
  readonly because: readonly ReasonCode[];
}

const lastResort: Omit<Row, 'fits'> = { advice: 'hand_over', because: ['never_answered'] };

function isSmall({ open }: EndFacts, { smallBelow }: TaskSettings): boolean {
  return Object.entries(open).every(([currency, amount]) => amount < (smallBelow[currency] ?? 0));
}

/** In every currency in which something is open they have paid `times` as much before. */
function hasPaidMore({ open, paid }: EndFacts, times: number): boolean {
  const owed = Object.entries(open).filter(([, amount]) => amount > 0);
  return owed.length > 0 && owed.every(([currency, amount]) => (paid[currency] ?? 0) >= amount * times);
}
