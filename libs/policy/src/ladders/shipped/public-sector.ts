import { type LadderFile, policyVersion } from '../ladder.types.js';

const file: LadderFile = {
  name: 'public_sector',
  version: 1,
  summary:
    'For authorities, schools and hospitals, which pay in runs at the end of a month: by email only, in working hours, no fee, formal late.',
  steps: [
    {
      step: 'check_in',
      tone: 'friendly',
      first: { from: 'issue', days: 5 },
      last: { from: 'due', days: -8 },
      channels: ['email'],
      notBefore: '09:00',
    },
    {
      step: 'nudge',
      tone: 'friendly',
      first: { from: 'month_end', days: 5 },
      last: { from: 'month_end', days: 14 },
      channels: ['email'],
      notBefore: '09:00',
    },
    {
      step: 'reminder',
      tone: 'clear',
      first: { from: 'month_end', days: 20 },
      last: { from: 'month_end', days: 34 },
      channels: ['email'],
      notBefore: '09:00',
    },
    {
      step: 'call',
      tone: 'clear',
      first: { from: 'month_end', days: 35 },
      last: { from: 'month_end', days: 44 },
      does: 'call',
    },
    {
      step: 'personal',
      tone: 'personal',
      first: { from: 'month_end', days: 45 },
      last: { from: 'month_end', days: 59 },
      audience: { role: 'manager', level: 1 },
      channels: ['email'],
      notBefore: '09:00',
    },
    {
      step: 'accounts_team',
      tone: 'accounts_team',
      first: { from: 'month_end', days: 60 },
      last: { from: 'month_end', days: 74 },
      requires: 'unanswered_contact',
      audience: { role: 'manager', level: 1 },
      channels: ['email'],
      notBefore: '09:00',
    },
    { step: 'final_options', tone: 'formal', first: { from: 'month_end', days: 90 }, does: 'decide' },
  ],
  oldDebt: { step: 'nudge' },
};

/** For the public sector. */
export const publicSector = policyVersion(file);
