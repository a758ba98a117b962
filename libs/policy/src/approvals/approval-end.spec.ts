import { describe, expect, it } from '@jest/globals';
import { type AccountSnapshot } from '../accounts/account.types.js';
import { decide } from '../escalations/escalation.decision.js';
import { keyAccount } from '../ladders/shipped.js';
import { policyVersion } from '../ladders/ladder.types.js';
import {
  aContact,
  anAccount,
  anObligation,
  aPause,
  asked,
  at,
  consumed,
  tasksOpened,
} from '../testing/account-builders.js';
import { type WaitingApproval } from './approval-facts.types.js';

/** The reminder of day 14 was asked for on 17 March and may be said until 27 March. */
const waiting: WaitingApproval = {
  approvalId: 'p-1',
  askedAt: at('2026-03-17'),
  steps: [
    {
      ...{ obligationId: 'i-1', invoiceId: 'i-1', ladderRun: 0, step: 'reminder' },
      validFrom: Temporal.PlainDate.from('2026-03-17'),
      validUntil: Temporal.PlainDate.from('2026-03-27'),
    },
  ],
};
const used = [
  ...consumed('check_in', 'upcoming', 'nudge'),
  { ...consumed('reminder')[0]!, at: at('2026-03-17'), askedTone: 'clear' as const },
];
const owed = (more: Partial<AccountSnapshot> = {}): AccountSnapshot =>
  anAccount({
    obligations: [anObligation({ policyId: 'key_account@1' })],
    consumed: used,
    contacts: [aContact('2026-03-08')],
    approvals: [waiting],
    ...more,
  });
const endAt = (now: string, more: Partial<AccountSnapshot> = {}, policy = keyAccount) => {
  const decision = decide(owed(more), policy, at(now));
  const ends = decision.actions.flatMap((action) => (action.kind === 'end_approval' ? [action.because] : []));
  return { ends, tasks: tasksOpened(decision), decision };
};

describe('a message that waits for a person', () => {
  it('is asked for once, and why it is silent has a reason with an end', () => {
    const before = decide(owed({ approvals: [], consumed: used.slice(0, 3) }), keyAccount, at('2026-03-17'));
    expect(before.actions.find(({ kind }) => kind === 'request_contact')).toMatchObject({ approval: 'person' });
    // The decision that asks looks again when the ones after it would, and says why it is silent as they do.
    const after = decide(owed(), keyAccount, at('2026-03-17'));
    expect([before.holds, before.nextWakeUpAt]).toEqual([after.holds, after.nextWakeUpAt]);
    const { ends, decision } = endAt('2026-03-20');
    expect(ends).toEqual([]);
    expect(asked(decision)).toEqual([]);
    expect(decision.holds).toMatchObject([{ because: 'approval_waits', detail: 'reminder' }]);
    expect(decision.nextWakeUpAt?.toString()).toBe('2026-03-28T00:00:00Z');
  });

  it.each<[string, string, Partial<AccountSnapshot>, string]>([
    [
      'paid',
      '2026-03-20',
      { obligations: [anObligation({ state: 'paid', closedAt: '2026-03-20T00:00:00Z' })] },
      'paid',
    ],
    [
      'taken back',
      '2026-03-20',
      { obligations: [anObligation({ state: 'void', closedAt: '2026-03-20T00:00:00Z' })] },
      'void',
    ],
    ['settled and gone', '2026-03-20', { obligations: [] }, 'paid'],
    [
      'disputed',
      '2026-03-20',
      { pauses: [aPause('2026-03-19', null, { kind: 'dispute', obligationId: 'i-1', reason: 'wrong_amount' })] },
      'disputed',
    ],
    ['all of it in dispute', '2026-03-20', { obligations: [anObligation({ disputedMinor: 12_000 })] }, 'disputed'],
    ['on hold', '2026-03-20', { pauses: [aPause('2026-03-19', '2026-04-01')] }, 'on_hold'],
    [
      'under a new run of its ladder',
      '2026-03-20',
      { obligations: [anObligation({ ladderRun: 1 })] },
      'policy_changed',
    ],
  ])('leaves the batch by itself when it is %s', (_, now, more, because) => {
    expect(endAt(now, more).ends).toEqual([because]);
  });

  it('ends when nobody answered by its last date, not an instant before, and a task says so', () => {
    expect(endAt('2026-03-27T23:59').ends).toEqual([]);
    const { ends, tasks } = endAt('2026-03-28');
    expect(ends).toEqual(['not_approved']);
    expect(tasks).toContain('approval');
  });

  it('gives way to a later step', () => {
    const impatient = policyVersion({
      name: 'impatient',
      version: 1,
      summary: '',
      steps: [
        { step: 'nudge', tone: 'friendly', first: { from: 'due', days: 5 }, last: { from: 'due', days: 13 } },
        {
          step: 'reminder',
          tone: 'clear',
          first: { from: 'due', days: 14 },
          last: { from: 'due', days: 24 },
          does: 'contact_on_approval',
        },
        { step: 'personal', tone: 'clear', first: { from: 'due', days: 20 }, last: { from: 'due', days: 40 } },
      ],
      oldDebt: { step: 'nudge' },
    });
    const { ends, decision } = endAt('2026-03-23', {}, impatient);
    expect(asked(decision)).toEqual(['i-1 personal']);
    expect(ends).toEqual(['superseded_by_later_step']);
  });

  it('is left alone while facts are missing', () => {
    expect(endAt('2026-03-28', { complete: false }).ends).toEqual([]);
  });
});

describe("the day's batch", () => {
  const approvalOf = (rule: Partial<AccountSnapshot['approvalRule']>, more: Partial<AccountSnapshot> = {}) => {
    const approvalRule = { everything: false, fromAmount: {}, segments: [], ...rule };
    const account = anAccount({ consumed: consumed('check_in', 'upcoming', 'due'), approvalRule, ...more });
    const request = decide(account, policyOfDefault, at('2026-03-07')).actions.find(
      ({ kind }) => kind === 'request_contact',
    );
    return request?.kind === 'request_contact' ? (request.approval ?? 'goes') : 'nothing';
  };
  const policyOfDefault = policyVersion({
    ...{ name: 'plain', version: 1, summary: '', oldDebt: { step: 'nudge' } },
    steps: [{ step: 'nudge', tone: 'friendly', first: { from: 'due', days: 3 }, last: { from: 'due', days: 9 } }],
  });

  it.each<[string, Partial<AccountSnapshot['approvalRule']>, Partial<AccountSnapshot>, string]>([
    ['the company holds nothing back', {}, {}, 'goes'],
    ['everything waits', { everything: true }, {}, 'batch'],
    ['exactly the amount', { fromAmount: { EUR: 12_000 } }, {}, 'batch'],
    ['a cent less than the amount', { fromAmount: { EUR: 12_001 } }, {}, 'goes'],
    ['an amount in another currency', { fromAmount: { USD: 1 } }, {}, 'goes'],
    [
      'what is disputed does not count',
      { fromAmount: { EUR: 12_000 } },
      { obligations: [anObligation({ disputedMinor: 1 })] },
      'goes',
    ],
    ['the segment', { segments: ['key'] }, { segment: 'key' }, 'batch'],
    ['another segment', { segments: ['key'] }, { segment: 'small' }, 'goes'],
  ])('%s', (_, rule, more, expected) => {
    expect(approvalOf(rule, more)).toBe(expected);
  });
});
