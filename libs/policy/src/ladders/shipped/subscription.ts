import { type LadderFile, policyVersion } from '../ladder.types.js';

const file: LadderFile = {
  name: 'subscription',
  version: 1,
  summary:
    'For monthly charges: a short rhythm counted from the last contact, an early offer to pay in parts, and a person before the service is touched.',
  steps: [
    { step: 'upcoming', tone: 'friendly', first: { from: 'due', days: -2 }, last: { from: 'due', days: 0 } },
    { step: 'nudge', tone: 'friendly', first: { from: 'due', days: 2 }, last: { from: 'due', days: 9 } },
    {
      step: 'second_nudge',
      tone: 'friendly',
      first: { from: 'contact', days: 5 },
      last: { from: 'contact', days: 9 },
      does: 'propose_plan',
    },
    {
      step: 'reminder',
      tone: 'clear',
      first: { from: 'contact', days: 7 },
      last: { from: 'contact', days: 13 },
      requires: 'delivered_contact',
    },
    { step: 'call', tone: 'clear', first: { from: 'due', days: 28 }, last: { from: 'due', days: 34 }, does: 'call' },
    { step: 'final_options', tone: 'clear', first: { from: 'due', days: 35 }, does: 'decide' },
  ],
  oldDebt: { step: 'nudge' },
};

/** For monthly charges. */
export const subscription = policyVersion(file);
