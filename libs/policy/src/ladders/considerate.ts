import { type Tone } from '@tactful/contracts';
import { type Ladder, type LadderStep, policyVersion } from './ladder.types.js';

const billing = { role: 'billing', level: 0 } as const;

function fromDue(step: string, tone: Tone, days: { first: number; last: number | null }): LadderStep {
  return {
    step,
    tone,
    first: { from: 'due', days: days.first },
    last: days.last === null ? null : { from: 'due', days: days.last },
    audience: billing,
    does: 'contact',
    onMiss: 'send_latest',
    needs: null,
  };
}

const ladder: Ladder = {
  name: 'considerate',
  version: 1,
  summary: 'Begins with a friendly check-in, rises slowly, and leaves the last step to a person.',
  steps: [
    { ...fromDue('check_in', 'friendly', { first: 2, last: -4 }), first: { from: 'issue', days: 2 } },
    fromDue('upcoming', 'friendly', { first: -3, last: 0 }),
    fromDue('due', 'friendly', { first: 0, last: 2 }),
    fromDue('nudge', 'friendly', { first: 3, last: 6 }),
    fromDue('reminder', 'clear', { first: 7, last: 13 }),
    fromDue('personal', 'personal', { first: 14, last: 20 }),
    { ...fromDue('accounts_team', 'accounts_team', { first: 21, last: 29 }), audience: { role: 'manager', level: 1 } },
    { ...fromDue('fee_notice', 'accounts_team', { first: 30, last: 44 }), needs: 'late_fee' },
    { ...fromDue('formal_letter', 'formal', { first: 60, last: 74 }), audience: { role: 'manager', level: 1 } },
    { ...fromDue('final_options', 'formal', { first: 75, last: null }), does: 'decide' },
  ],
  spacingDays: 3,
  oldDebt: { step: 'nudge', overWorkingDays: 10, decideAfterDays: 14 },
};

/** The shipped default ladder. */
export const considerate = policyVersion(ladder);
