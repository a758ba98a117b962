import { type LadderFile, policyVersion } from '../ladder.types.js';

const manager = { role: 'manager', level: 1 } as const;

const file: LadderFile = {
  name: 'considerate',
  version: 1,
  summary: 'Begins with a friendly check-in, rises slowly, and leaves the last step to a person.',
  steps: [
    { step: 'check_in', tone: 'friendly', first: { from: 'issue', days: 2 }, last: { from: 'due', days: -4 } },
    { step: 'upcoming', tone: 'friendly', first: { from: 'due', days: -3 }, last: { from: 'due', days: 0 } },
    { step: 'due', tone: 'friendly', first: { from: 'due', days: 0 }, last: { from: 'due', days: 2 } },
    { step: 'nudge', tone: 'friendly', first: { from: 'due', days: 3 }, last: { from: 'due', days: 6 } },
    { step: 'reminder', tone: 'clear', first: { from: 'due', days: 7 }, last: { from: 'due', days: 13 } },
    { step: 'personal', tone: 'personal', first: { from: 'due', days: 14 }, last: { from: 'due', days: 20 } },
    {
      step: 'accounts_team',
      tone: 'accounts_team',
      first: { from: 'due', days: 21 },
      last: { from: 'due', days: 29 },
      audience: manager,
    },
    {
      step: 'fee_notice',
      tone: 'accounts_team',
      first: { from: 'due', days: 30 },
      last: { from: 'due', days: 44 },
      needs: 'late_fee',
    },
    {
      step: 'formal_letter',
      tone: 'formal',
      first: { from: 'due', days: 60 },
      last: { from: 'due', days: 74 },
      audience: manager,
    },
    { step: 'final_options', tone: 'formal', first: { from: 'due', days: 75 }, does: 'decide' },
  ],
  oldDebt: { step: 'nudge' },
};

/** The shipped default ladder. */
export const considerate = policyVersion(file);
