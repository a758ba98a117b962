import { toneRank } from '@tactful/contracts';
import { isMessage, type LadderStep } from '../ladder-step.types.js';
import { rangeOf } from './day-range.js';
import { type CheckedLadder, type Mistake, ofStep } from './mistake.types.js';

/** A contact earns a firmer tone when it is two days old. */
const earningDays = 2;

/** A tone rises by one rank at most, and only after a message in the rank below that can have been delivered before. */
export function toneMistakes({ steps, oldDebt }: CheckedLadder): readonly Mistake[] {
  return [...steps.flatMap((_, index) => riseMistakes(steps, index)), ...entryMistakes(steps, oldDebt.step)];
}

function riseMistakes(steps: readonly LadderStep[], index: number): readonly Mistake[] {
  const rung = steps[index];
  if (!rung || !isMessage(rung)) return [];
  const rank = toneRank[rung.tone];
  const before = steps.slice(0, index).filter(isMessage);
  if (rank > Math.max(0, ...before.map(({ tone }) => toneRank[tone])) + 1) {
    return [ofStep(index, 'tone', 'rises by more than one rank')];
  }
  const isEarned = rank === 1 || before.some((lower) => toneRank[lower.tone] >= rank - 1 && earns(lower, rung));
  return isEarned ? [] : [ofStep(index, 'tone', 'rises without a message before it that can have been delivered')];
}

/** Whether the earlier step is taken by whoever takes the later one, early enough to be received. */
function earns(lower: LadderStep, rung: LadderStep): boolean {
  const isTaken = lower.needs === null || lower.needs === rung.needs;
  const holdsToo = lower.when === undefined || JSON.stringify(lower.when) === JSON.stringify(rung.when);
  return isTaken && holdsToo && isOldEnough(lower, rung);
}

function isOldEnough({ first: lower }: LadderStep, { first: rung }: LadderStep): boolean {
  if (rung.from === 'contact') return rung.days >= earningDays;
  if (lower.from === 'contact' || lower.from === 'issue') return true;
  return rangeOf(rung).most - rangeOf(lower).least >= earningDays;
}

/** Old debt opens in the tone of a first step, whatever its age. */
function entryMistakes(steps: readonly LadderStep[], name: string): readonly Mistake[] {
  const path = ['oldDebt', 'step'];
  const entry = steps.find(({ step }) => step === name);
  if (entry?.does !== 'contact') return [{ path, message: 'names no step that contacts' }];
  if (toneRank[entry.tone] > 1) return [{ path, message: 'does not open in a friendly tone' }];
  return entry.first.from === 'contact' ? [{ path, message: 'counts from a contact that has not been' }] : [];
}
