import { describe, expect, it } from '@jest/globals';
import { type AccountSnapshot } from '../accounts/account.types.js';
import { considerate } from '../ladders/shipped.js';
import {
  aContact,
  anAccount,
  anObligation,
  aPause,
  asked,
  at,
  consumed,
  skipped,
} from '../testing/account-builders.js';
import { decide } from './escalation.decision.js';

/** On 10 March the reminder of an invoice that was due on the 3rd is due; the messages before it were made. */
const decideOn = (day: string, account: Partial<AccountSnapshot> = {}) =>
  decide(
    anAccount({
      consumed: consumed('check_in', 'upcoming', 'due', 'nudge'),
      contacts: [aContact('2026-03-06')],
      ...account,
    }),
    considerate,
    at(day),
  );

describe('what holds back, and what does not', () => {
  it('asks for the reminder when nothing does', () => {
    expect(asked(decideOn('2026-03-10'))).toEqual(['i-1 reminder']);
  });

  it('a dispute over all that is open, also when only the amount tells of it', () => {
    const decision = decideOn('2026-03-10', { obligations: [anObligation({ disputedMinor: 12_000 })] });
    expect(asked(decision)).toEqual([]);
    expect(decision.severity).toBe('none');
    expect(decision.next).toBeNull();
  });

  it('not a pause that has yet to begin', () => {
    const pauses = [aPause('2026-03-10T00:01', null)];
    expect(asked(decideOn('2026-03-10', { pauses }))).toEqual(['i-1 reminder']);
    expect(asked(decideOn('2026-03-10T00:01', { pauses }))).toEqual([]);
  });

  it('a pause of one instalment that instalment alone', () => {
    const instalments = [anObligation({ invoiceId: 'i' }), anObligation({ obligationId: 'i-2', invoiceId: 'i' })];
    const used = consumed('check_in', 'upcoming', 'due', 'nudge');
    const decision = decideOn('2026-03-10', {
      obligations: instalments,
      consumed: [...used, ...used.map((step) => ({ ...step, obligationId: 'i-2' }))],
      pauses: [aPause('2026-03-09', null, { obligationId: 'i-1', invoiceId: 'i' })],
    });
    expect(asked(decision)).toEqual(['i-2 reminder']);
  });

  it('no step is used up while the account stands still, not even a check-in beside something overdue', () => {
    const fresh = anObligation({ obligationId: 'i-2', issueDate: '2026-03-05', dueDate: '2026-04-20' });
    const account = { obligations: [anObligation(), fresh] };
    expect(skipped(decideOn('2026-03-10', account))).toEqual({ 'i-2 check_in': 'account_overdue' });
    const unreadReplies = [{ replyId: 'r-1', at: at('2026-03-09') }];
    expect(skipped(decideOn('2026-03-10', { ...account, unreadReplies }))).toEqual({});
  });
});
