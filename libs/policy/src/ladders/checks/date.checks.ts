import { isMessage, type LadderStep } from '../ladder-step.types.js';
import { rangeOf } from './day-range.js';
import { type CheckedLadder, type Mistake, ofStep } from './mistake.types.js';

/** Steps that occur twice, and dates that contradict each other or never come. */
export function dateMistakes({ steps }: CheckedLadder): readonly Mistake[] {
  const names = steps.map(({ step }) => step);
  return steps.flatMap((rung, index) => [
    ...(names.indexOf(rung.step) === index ? [] : [ofStep(index, 'step', 'occurs twice')]),
    ...lastBeforeFirst(rung, index),
    ...orderMistakes(steps, index),
    ...contactMistakes(steps, index),
    ...afterTheEnd(steps, index),
  ]);
}

function lastBeforeFirst({ first, last }: LadderStep, index: number): readonly Mistake[] {
  if (!last) return [];
  if (first.from === last.from) {
    return last.days < first.days ? [ofStep(index, 'last', 'is before the first date')] : [];
  }
  if (last.from === 'contact') return [ofStep(index, 'last', 'counts from a contact, but the first date does not')];
  return rangeOf(last).most < rangeOf(first).least ? [ofStep(index, 'last', 'is before the first date')] : [];
}

/** Steps stand in the order in which they fall due; one that a later step has always overtaken is never taken. */
function orderMistakes(steps: readonly LadderStep[], index: number): readonly Mistake[] {
  const [rung, before] = [steps[index], steps[index - 1]];
  if (!rung) return [];
  if (before?.first.from === rung.first.from && rung.first.from !== 'contact' && before.first.days >= rung.first.days) {
    return [ofStep(index, 'first', 'is not after the step before it')];
  }
  const overtaking = steps.slice(index + 1).find((later) => overtakes(later, rung));
  return overtaking ? [ofStep(index, 'first', `never comes: ${overtaking.step} is always due before it`)] : [];
}

function overtakes(later: LadderStep, rung: LadderStep): boolean {
  if (later.first.from === rung.first.from || later.does === 'fee' || rung.does === 'fee') return false;
  const isCertain = later.when === undefined && later.requires === 'nothing' && later.needs === null;
  return isCertain && rangeOf(later.first).most <= rangeOf(rung.first).least;
}

function contactMistakes(steps: readonly LadderStep[], index: number): readonly Mistake[] {
  const rung = steps[index];
  const counted = rung?.first.from === 'contact';
  if (!rung || (!counted && rung.requires === 'nothing')) return [];
  const mistakes: Mistake[] = [];
  if (counted && rung.first.days < 1) {
    mistakes.push(ofStep(index, ['first', 'days'], 'is not after the contact that it counts from'));
  }
  if (!steps.slice(0, index).some(isMessage)) {
    const field = counted ? 'first' : 'requires';
    mistakes.push(ofStep(index, field, 'never comes: no step before it writes to the customer'));
  }
  return mistakes;
}

/** Once a person decides without a last date, or is asked to hand over, no automatic step may follow. */
function afterTheEnd(steps: readonly LadderStep[], index: number): readonly Mistake[] {
  const end = steps
    .slice(0, index)
    .find(({ does, last, when }) => (does === 'decide' || does === 'hand_over') && last === null && when === undefined);
  return end ? [ofStep(index, 'step', `comes after ${end.step}, where a person decides for good`)] : [];
}
