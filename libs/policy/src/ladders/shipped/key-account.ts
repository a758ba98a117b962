import { type LadderFile, policyVersion } from '../ladder.types.js';

const file: LadderFile = {
  name: 'key_account',
  version: 1,
  summary:
    'For customers whose goodwill matters most: no fee, the account manager speaks, and from day 14 a person approves each message.',
  steps: [
    {
      step: 'check_in',
      tone: 'friendly',
      voice: 'account_manager',
      first: { from: 'issue', days: 3 },
      last: { from: 'due', days: -4 },
    },
    {
      step: 'upcoming',
      tone: 'friendly',
      voice: 'account_manager',
      first: { from: 'due', days: -3 },
      last: { from: 'due', days: 1 },
    },
    {
      step: 'nudge',
      tone: 'friendly',
      voice: 'account_manager',
      first: { from: 'due', days: 5 },
      last: { from: 'due', days: 13 },
      notBefore: '09:00',
    },
    {
      step: 'reminder',
      tone: 'clear',
      voice: 'account_manager',
      first: { from: 'due', days: 14 },
      last: { from: 'due', days: 24 },
      does: 'contact_on_approval',
    },
    { step: 'call', tone: 'clear', first: { from: 'due', days: 25 }, last: { from: 'due', days: 34 }, does: 'call' },
    {
      step: 'personal',
      tone: 'personal',
      voice: 'account_manager',
      first: { from: 'due', days: 35 },
      last: { from: 'due', days: 54 },
      does: 'contact_on_approval',
      audience: { role: 'manager', level: 1 },
      channels: ['email'],
    },
    {
      step: 'director_letter',
      tone: 'accounts_team',
      voice: 'director',
      first: { from: 'due', days: 55 },
      last: { from: 'due', days: 74 },
      does: 'contact_on_approval',
      requires: 'delivered_contact',
      audience: { role: 'executive', level: 2 },
      channels: ['email'],
    },
    { step: 'final_options', tone: 'formal', first: { from: 'due', days: 75 }, does: 'decide' },
  ],
  oldDebt: { step: 'nudge' },
};

/** For customers whose goodwill matters most. */
export const keyAccount = policyVersion(file);
