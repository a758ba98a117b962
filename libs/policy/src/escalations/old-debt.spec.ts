import { describe, expect, it } from '@jest/globals';
import { considerate } from '../ladders/shipped.js';
import { type AccountSnapshot } from '../accounts/account.types.js';
import {
  anAccount,
  anObligation,
  asked,
  at,
  consumed,
  skipped,
  tasksOpened,
  toneAsked,
} from '../testing/account-builders.js';
import { decide } from './escalation.decision.js';

const decideAt = (now: string, account: Partial<AccountSnapshot> = {}) =>
  decide(anAccount(account), considerate, at(now));

describe('old debt', () => {
  const old = (customerId: string, knownAt = '2026-04-13T09:00:00Z') => ({
    customerId,
    obligations: [anObligation({ knownAt })],
  });

  it('enters as one nudge within ten working days, the same day for the same customer', () => {
    const days = new Set<string>();
    for (let place = 0; place < 60; place += 1) {
      const account = anAccount(old(`customer-${place}`));
      const known = decide(account, considerate, at('2026-04-13T09:00'));
      const wake = asked(known).length > 0 ? at('2026-04-13T09:00') : known.nextWakeUpAt!;
      const decision = decide(account, considerate, wake);
      expect(asked(decision)).toEqual(['i-1 nudge']);
      expect(toneAsked(decision)).toBe('friendly');
      days.add(wake.toString().slice(0, 10));
    }
    expect([...days].toSorted()).toEqual([
      '2026-04-13',
      '2026-04-14',
      '2026-04-15',
      '2026-04-16',
      '2026-04-17',
      '2026-04-20',
      '2026-04-21',
      '2026-04-22',
      '2026-04-23',
      '2026-04-24',
    ]);
  });

  it('consumes the steps of a time before ours, and goes on with the next ones by age', () => {
    const decision = decideAt('2026-04-30', old('customer-1'));
    expect(skipped(decision)).toEqual({
      'i-1 check_in': 'before_our_time',
      'i-1 upcoming': 'before_our_time',
      'i-1 due': 'before_our_time',
      'i-1 reminder': 'before_our_time',
      'i-1 personal': 'before_our_time',
      'i-1 accounts_team': 'before_our_time',
      'i-1 fee_notice': 'before_our_time',
    });
    expect(decision.next?.step).toBe('formal_letter');
  });

  it('lets a person decide about very old debt two weeks after its nudge, not before', () => {
    const account = { ...old('customer-1', '2026-12-01T09:00:00Z'), consumed: consumed('nudge') };
    const entered = decideAt('2026-12-16', account);
    expect(tasksOpened(entered)).toEqual([]);
    expect(tasksOpened(decide(anAccount(account), considerate, entered.nextWakeUpAt!))).toEqual(['decide']);
  });

  it('is not what came in on its due date', () => {
    const obligations = [anObligation({ knownAt: '2026-03-03T23:59:59Z' })];
    expect(asked(decideAt('2026-03-04', { obligations }))).toEqual(['i-1 due']);
    expect(skipped(decideAt('2026-03-04', { obligations }))['i-1 check_in']).toBe('before_our_time');
  });
});
