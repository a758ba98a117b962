import { type LadderFile, policyVersion } from '../ladder.types.js';

/** Below this a firmer word costs more goodwill than the amount is worth: about five of a large currency. */
const worthAsking = { EUR: 500, USD: 500, GBP: 500, CHF: 500, CAD: 500, AUD: 500, SGD: 500, IDR: 5_000_000 };

const file: LadderFile = {
  name: 'small_balance',
  version: 1,
  summary: 'For small amounts: few and gentle messages, none firmer than clear, no fee, and an end in good grace.',
  steps: [
    { step: 'due', tone: 'friendly', first: { from: 'due', days: 0 }, last: { from: 'due', days: 6 } },
    { step: 'nudge', tone: 'friendly', first: { from: 'due', days: 10 }, last: { from: 'due', days: 24 } },
    {
      step: 'reminder',
      tone: 'clear',
      first: { from: 'due', days: 30 },
      last: { from: 'due', days: 59 },
      when: { openAtLeast: worthAsking },
    },
    { step: 'final_options', tone: 'clear', first: { from: 'due', days: 90 }, does: 'decide' },
  ],
  oldDebt: { step: 'nudge' },
};

/** For small amounts. */
export const smallBalance = policyVersion(file);
