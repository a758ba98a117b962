import { conditionMistakes } from './condition.checks.js';
import { dateMistakes } from './date.checks.js';
import { messageMistakes } from './message.checks.js';
import { type CheckedLadder, type Mistake } from './mistake.types.js';
import { toneMistakes } from './tone.checks.js';

/** Everything that is wrong with a ladder although each of its fields is right, with the place of each mistake. */
export function mistakesIn(ladder: CheckedLadder): readonly Mistake[] {
  return [...dateMistakes(ladder), ...toneMistakes(ladder), ...conditionMistakes(ladder), ...messageMistakes(ladder)];
}
