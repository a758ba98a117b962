import { tone } from '@tactful/contracts';
import fc from 'fast-check';
import { ladder, type LadderFile, type PolicyVersion, policyVersion } from '../ladders/ladder.types.js';
import { shippedLadders } from '../ladders/shipped.js';

const rung = fc.record({
  gapDays: fc.integer({ min: 1, max: 15 }),
  lastsDays: fc.option(fc.integer({ min: 0, max: 20 })),
  rises: fc.boolean(),
  does: fc.constantFrom('contact', 'contact', 'contact', 'contact_on_approval', 'propose_plan', 'call'),
  onMiss: fc.constantFrom('send_latest', 'send_latest', 'skip'),
});

/** Ladders of a company's own, as many ways as the checks allow: they begin around the due date and rise by one. */
const ownLadder = fc
  .record({
    firstDay: fc.integer({ min: -10, max: 5 }),
    rungs: fc.array(rung, { minLength: 1, maxLength: 8 }),
    endsWithDecision: fc.boolean(),
    overWorkingDays: fc.integer({ min: 1, max: 10 }),
  })
  .map(({ firstDay, rungs, endsWithDecision, overWorkingDays }): LadderFile => {
    let [day, rank] = [firstDay, 0];
    const steps = rungs.map(({ gapDays, lastsDays, rises, does, onMiss }, place): LadderFile['steps'][number] => {
      if (place > 0) day += gapDays;
      if (rises && place > 0) rank = Math.min(rank + 1, tone.options.length - 1);
      const last = lastsDays === null ? null : { from: 'due' as const, days: day + lastsDays };
      const action = place === 0 ? 'contact' : does;
      return {
        step: `step_${place}`,
        first: { from: 'due', days: day },
        last,
        tone: toneOf(rank),
        does: action,
        onMiss,
      };
    });
    const decision = {
      step: 'decide',
      first: { from: 'due', days: day + 30 },
      tone: toneOf(rank),
      does: 'decide',
    } as const;
    return {
      name: 'own',
      version: 1,
      summary: 'made by chance',
      steps: endsWithDecision ? [...steps, decision] : steps,
      oldDebt: { step: 'step_0', overWorkingDays },
    };
  })
  .filter((file) => ladder.safeParse(file).success)
  .map((file) => policyVersion(file));

function toneOf(rank: number): (typeof tone.options)[number] {
  return tone.options[rank] ?? 'formal';
}

/** Any shipped ladder, or one of a company's own. */
export const anyLadder: fc.Arbitrary<PolicyVersion> = fc.oneof(fc.constantFrom(...shippedLadders), ownLadder);
