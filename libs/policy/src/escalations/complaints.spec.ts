import { describe, expect, it } from '@jest/globals';
import { type AccountSnapshot } from '../accounts/account.types.js';
import { considerate } from '../ladders/shipped.js';
import { anAccount, anObligation, aPause, asked, at, consumed, skipped } from '../testing/account-builders.js';
import { decide } from './escalation.decision.js';

const decideAt = (now: string, account: Partial<AccountSnapshot> = {}) =>
  decide(anAccount(account), considerate, at(now));
const upToDue = consumed('check_in', 'upcoming', 'due');

/** What users of invoicing and dunning systems complain about, as far as it is for policy to answer. */
describe('complaints that we answer', () => {
  it('a missed day loses the reminder: here it goes late rather than never', () => {
    expect(asked(decideAt('2026-03-08', { consumed: upToDue }))).toEqual(['i-1 nudge']);
  });

  it('invoices that were overdue before the start are ignored: here they enter with one nudge', () => {
    const obligations = [anObligation({ knownAt: '2026-03-20T09:00:00Z' })];
    const entry = decideAt('2026-03-20T09:00', { obligations }).nextWakeUpAt!;
    expect(asked(decide(anAccount({ obligations }), considerate, entry))).toEqual(['i-1 nudge']);
  });

  it('a reminder goes out although the invoice is paid', () => {
    const obligations = [anObligation({ state: 'paid', openMinor: 0, closedAt: '2026-03-05T23:59:59Z' })];
    expect(decideAt('2026-03-06', { obligations, consumed: upToDue }).actions).toEqual([]);
  });

  it('one invoice cannot be paused while the others go on, nor a whole customer', () => {
    const obligations = [anObligation(), anObligation({ obligationId: 'i-2' })];
    const one = [aPause('2026-03-01', null, { invoiceId: 'i-2' })];
    expect(asked(decideAt('2026-03-06', { obligations, pauses: one }))).toEqual(['i-1 nudge']);
    expect(asked(decideAt('2026-03-06', { obligations, pauses: [aPause('2026-03-01', null)] }))).toEqual([]);
  });

  it('there is one mail for each invoice: here one request for the customer', () => {
    const obligations = ['i-1', 'i-2', 'i-3'].map((obligationId) => anObligation({ obligationId }));
    const { actions } = decideAt('2026-03-06', { obligations });
    expect(actions.filter(({ kind }) => kind === 'request_contact')).toHaveLength(1);
  });

  it('a partly paid invoice drops out, or starts again: here it goes on where it was', () => {
    const obligations = [anObligation({ openMinor: 1 })];
    const account = { obligations, consumed: [...upToDue, ...consumed('nudge')] };
    expect([asked(decideAt('2026-03-07', account)), asked(decideAt('2026-03-10', account))]).toEqual([
      [],
      ['i-1 reminder'],
    ]);
  });

  it('a fee is announced that nobody agreed to', () => {
    const before = { consumed: consumed(...considerate.ladder.steps.slice(0, 7).map(({ step }) => step)) };
    expect(skipped(decideAt('2026-04-02', before))).toEqual({ 'i-1 fee_notice': 'no_fee_in_terms' });
  });

  it('a changed due date is not followed', () => {
    const obligations = [anObligation({ dueDate: '2026-03-13' })];
    const account = { obligations, consumed: upToDue };
    expect([asked(decideAt('2026-03-15', account)), asked(decideAt('2026-03-16', account))]).toEqual([
      [],
      ['i-1 nudge'],
    ]);
  });

  it('reminders never end: here a person decides after the last step', () => {
    const all = consumed(...considerate.ladder.steps.map(({ step }) => step));
    const decision = decideAt('2030-01-01', { consumed: all });
    expect([decision.actions, decision.nextWakeUpAt, decision.nextBecause]).toEqual([[], null, 'ladder_ended']);
  });

  it('a younger invoice is forgotten when the oldest is paid, or restarts the ladder', () => {
    const obligations = [
      anObligation({ state: 'paid', openMinor: 0, closedAt: '2026-03-12T00:00:00Z' }),
      anObligation({ obligationId: 'i-2', dueDate: '2026-03-09' }),
    ];
    const younger = consumed('check_in', 'upcoming', 'due').map((step) => ({ ...step, obligationId: 'i-2' }));
    const all = consumed(...considerate.ladder.steps.map(({ step }) => step));
    expect(asked(decideAt('2026-03-12', { obligations, consumed: [...all, ...younger] }))).toEqual(['i-2 nudge']);
  });
});
