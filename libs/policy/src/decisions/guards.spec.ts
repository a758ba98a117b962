import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { considerate } from '../ladders/shipped.js';
import { anAccount, anObligation, aPause, at } from '../testing/account-builders.js';
import { decide } from '../escalations/escalation.decision.js';
import { type Guard, guardsOf } from './guards.decision.js';

const failed = (results: ReturnType<typeof guardsOf>): Guard[] =>
  results.filter(({ passed }) => !passed).map(({ guard }) => guard);

describe('the guards of a decision', () => {
  it('are all passed by a request that goes out', () => {
    const { reasons } = decide(anAccount(), considerate, at('2026-02-03'));
    expect(reasons.map(({ code }) => code)).toEqual(['step_due']);
    expect(failed(guardsOf(reasons))).toEqual([]);
  });

  it('name what they held back, and why', () => {
    const account = anAccount({
      obligations: [anObligation(), anObligation({ obligationId: 'i-2', disputedMinor: 12_000 })],
      pauses: [
        aPause('2026-03-01', null, { kind: 'dispute', obligationId: 'i-2', invoiceId: 'i-2', reason: 'wrong_amount' }),
      ],
      unreadReplies: [{ replyId: 'r-1', at: at('2026-03-05') }],
    });
    const guards = guardsOf(decide(account, considerate, at('2026-03-06')).reasons);
    expect(failed(guards)).toEqual(['replies_read', 'not_disputed']);
    expect(guards.find(({ guard }) => guard === 'not_disputed')?.heldBack).toEqual([
      { code: 'disputed', invoiceNumber: 'INV-i-2' },
      { code: 'disputed', invoiceNumber: 'INV-i-2', step: 'upcoming' },
    ]);
  });

  it('are told in full and in one order, whatever the reasons', () => {
    const codes = fc.constantFrom('step_due', 'on_hold', 'disputed', 'expired', 'no_fee_in_terms', 'something_new');
    fc.assert(
      fc.property(fc.array(codes), (given) => {
        const results = guardsOf(given.map((code) => ({ code })));
        expect(results.map(({ guard }) => guard)).toEqual(guardsOf([]).map(({ guard }) => guard));
        for (const { passed, heldBack } of results) expect(passed).toBe(heldBack.length === 0);
      }),
    );
  });
});
