import { describe, expect, it } from '@jest/globals';
import { type AccountSnapshot } from '../accounts/account.types.js';
import { type LadderFile, policyVersion } from '../ladders/ladder.types.js';
import {
  aContact,
  anAccount,
  anObligation,
  asked,
  at,
  consumed,
  skipped,
  tasksOpened,
} from '../testing/account-builders.js';
import { decide } from './escalation.decision.js';
import { type AccountDecision, type RequestContact } from './escalation.types.js';

type Step = LadderFile['steps'][number];
const due = (days: number): Step['first'] => ({ from: 'due', days });
const nudge: Step = { step: 'nudge', tone: 'friendly', first: due(3), last: due(9) };
const later: Step = { step: 'later', tone: 'friendly', first: due(10), last: due(19) };

/** A ladder that begins with a nudge on 6 March; the obligation is due on 3 March. */
const ladderOf = (...steps: Step[]) =>
  policyVersion({ name: 'own', version: 1, summary: '', steps: [nudge, ...steps], oldDebt: { step: 'nudge' } });
const decideOn = (date: string, steps: readonly Step[], parts: Partial<AccountSnapshot> = {}): AccountDecision =>
  decide(anAccount(parts), ladderOf(...steps), at(date));
const afterNudge = { consumed: consumed('nudge') };
const request = ({ actions }: AccountDecision): RequestContact | undefined =>
  actions.find((action) => action.kind === 'request_contact');

describe('a step with conditions', () => {
  const eur = (openMinor: number) => anObligation({ openMinor });
  it.each<[string, NonNullable<Step['when']>, Partial<AccountSnapshot>, string | null]>([
    ['too little is open', { openAtLeast: { EUR: 12_001 } }, {}, 'below_amount'],
    ['just enough is open', { openAtLeast: { EUR: 12_000 } }, {}, null],
    [
      'other invoices in the currency make it enough',
      { openAtLeast: { EUR: 20_000 } },
      { obligations: [eur(12_000), anObligation({ obligationId: 'i-2', dueDate: '2026-12-01', openMinor: 8_000 })] },
      null,
    ],
    [
      'what is disputed does not count',
      { openAtLeast: { EUR: 12_000 } },
      { obligations: [anObligation({ disputedMinor: 1 })] },
      'below_amount',
    ],
    ['another currency has no least amount', { openAtLeast: { USD: 99_000 } }, {}, null],
    ['too much is open', { openLessThan: { EUR: 12_000 } }, {}, 'above_amount'],
    ['the segment is another', { segments: ['gold'] }, { segment: 'silver' }, 'not_in_segment'],
    ['no segment is known', { segments: ['gold'] }, {}, 'not_in_segment'],
    ['the segment is one of them', { segments: ['silver', 'gold'] }, { segment: 'gold' }, null],
    ['the customer is a company', { customerKind: 'person' }, {}, 'not_this_kind'],
    ['nothing is overdue for so long', { daysOverdueAtLeast: 11 }, {}, 'not_overdue_enough'],
    ['it is overdue for just so long', { daysOverdueAtLeast: 10 }, {}, null],
    ['the customer has paid late', { behaviour: ['never_paid_late'] }, { hasPaidLate: true }, 'behaviour_differs'],
    ['the customer never paid late', { behaviour: ['never_paid_late'] }, {}, null],
    ['the customer never paid late', { behaviour: ['has_paid_late'] }, {}, 'behaviour_differs'],
    ['no promise was broken', { behaviour: ['promise_broken'] }, {}, 'behaviour_differs'],
    ['no promise was broken', { behaviour: ['no_promise_broken', 'never_paid_late'] }, {}, null],
  ])('when %s, %j', (_, when, parts, reason) => {
    const decision = decideOn('2026-03-13', [{ ...later, when }], { ...afterNudge, ...parts });
    expect(skipped(decision)['i-1 later'] ?? null).toBe(reason);
    expect(asked(decision)).toEqual(reason ? [] : ['i-1 later']);
  });

  it('waits instead where the ladder says so, looks again when time may change it, and ends with the reason', () => {
    const steps = [{ ...later, when: { daysOverdueAtLeast: 12 }, otherwise: 'wait' as const }];
    const waits = decideOn('2026-03-13', steps, afterNudge);
    expect([waits.actions, waits.nextBecause, waits.nextWakeUpAt]).toEqual([
      [],
      'not_overdue_enough',
      at('2026-03-15'),
    ]);
    expect(waits.reasons).toEqual([
      { code: 'step_waits', step: 'later', detail: 'not_overdue_enough', invoiceNumber: 'INV-i-1' },
    ]);
    expect(asked(decideOn('2026-03-15', steps, afterNudge))).toEqual(['i-1 later']);
    const never = [{ ...later, when: { segments: ['gold'] }, otherwise: 'wait' as const }];
    expect(skipped(decideOn('2026-03-23', never, afterNudge))).toEqual({ 'i-1 later': 'not_in_segment' });
  });

  it('lets an earlier step go while it waits, and ends when a later one goes', () => {
    const second: Step = { step: 'second', tone: 'friendly', first: due(8), last: due(30) };
    const gold: Step = { ...later, last: due(40), when: { segments: ['gold'] }, otherwise: 'wait' };
    expect(asked(decideOn('2026-03-13', [second, gold], afterNudge))).toEqual(['i-1 second']);
    const third: Step = { step: 'third', tone: 'friendly', first: due(20) };
    const passed = decideOn('2026-03-23', [second, gold, third], { consumed: consumed('nudge', 'second') });
    expect([asked(passed), skipped(passed)]).toEqual([['i-1 third'], { 'i-1 later': 'superseded_by_later_step' }]);
  });
});

describe('a step that requires a contact', () => {
  const required = (requires: NonNullable<Step['requires']>): Step[] => [{ ...later, requires }];
  it.each<[string, AccountSnapshot['contacts'], NonNullable<Step['requires']>, string | null]>([
    ['nothing was sent', [], 'delivered_contact', 'no_contact_delivered'],
    ['it arrived', [aContact('2026-03-06')], 'delivered_contact', null],
    [
      'it failed',
      [aContact('2026-03-06', { receivedAt: null, failedAt: at('2026-03-07') })],
      'delivered_contact',
      'no_contact_delivered',
    ],
    [
      'it was about something else',
      [aContact('2026-03-06', { obligationIds: ['x'] })],
      'delivered_contact',
      'no_contact_delivered',
    ],
    ['it asked for nothing', [aContact('2026-03-06', { tone: null })], 'delivered_contact', 'no_contact_delivered'],
    [
      'it was answered',
      [aContact('2026-03-06', { answeredAt: at('2026-03-08') })],
      'unanswered_contact',
      'contact_answered',
    ],
    ['it was not answered', [aContact('2026-03-06')], 'unanswered_contact', null],
  ])('when %s: %# %s', (_, contacts, requires, reason) => {
    const decision = decideOn('2026-03-13', required(requires), { ...afterNudge, contacts });
    expect(asked(decision)).toEqual(reason ? [] : ['i-1 later']);
    expect(skipped(decision)).toEqual({});
    const end = decideOn('2026-03-23', required(requires), { ...afterNudge, contacts });
    expect(skipped(end)['i-1 later']).toBe(reason ?? 'expired');
  });

  it('looks again when silence alone may have become a receipt', () => {
    const silent = aContact('2026-03-12', { receivedAt: null, receiptsExist: false });
    const decision = decideOn('2026-03-13', required('delivered_contact'), { ...afterNudge, contacts: [silent] });
    expect(decision.nextWakeUpAt).toEqual(at('2026-03-15'));
  });
});

describe('a date that counts from something else than the due date', () => {
  it('counts from the end of the month in which the invoice is due', () => {
    const steps: Step[] = [{ ...later, first: { from: 'month_end', days: 5 }, last: null }];
    expect(asked(decideOn('2026-04-04', steps, afterNudge))).toEqual([]);
    expect(asked(decideOn('2026-04-05', steps, afterNudge))).toEqual(['i-1 later']);
  });

  describe('the previous contact', () => {
    const second: Step = {
      step: 'second',
      tone: 'friendly',
      first: { from: 'contact', days: 7 },
      last: { from: 'contact', days: 9 },
    };
    const third: Step = { step: 'third', tone: 'friendly', first: { from: 'contact', days: 7 } };
    const nudgedOn = (date: string, more: Partial<AccountSnapshot['consumed'][number]> = {}) =>
      consumed('nudge').map((step) => ({ ...step, at: at(date), ...more }));

    it('has no date until it has left', () => {
      const decision = decideOn('2026-03-20', [second], { consumed: nudgedOn('2026-03-06') });
      expect([decision.actions, decision.nextWakeUpAt]).toEqual([[], null]);
    });

    it('counts from the day on which it left, and each step from the one before it', () => {
      const first = { consumed: nudgedOn('2026-03-06'), contacts: [aContact('2026-03-08')] };
      expect(decideOn('2026-03-14', [second, third], first).nextWakeUpAt).toEqual(at('2026-03-15'));
      expect(asked(decideOn('2026-03-15', [second, third], first))).toEqual(['i-1 second']);
      const both = {
        consumed: [...nudgedOn('2026-03-06'), ...consumed('second').map((step) => ({ ...step, at: at('2026-03-15') }))],
        contacts: [aContact('2026-03-08')],
      };
      expect(asked(decideOn('2026-03-20', [second, third], both))).toEqual([]);
      const sent = { ...both, contacts: [...both.contacts, aContact('2026-03-16')] };
      expect(asked(decideOn('2026-03-22', [second, third], sent))).toEqual([]);
      expect(asked(decideOn('2026-03-23', [second, third], sent))).toEqual(['i-1 third']);
    });

    it('goes on although delivery ended a step without a message', () => {
      const ended = { consumed: nudgedOn('2026-03-06', { ended: 'no_channel' }) };
      expect(asked(decideOn('2026-03-13', [second], ended))).toEqual(['i-1 second']);
    });

    it('never comes back once a later step was taken', () => {
      const taken = { consumed: [...nudgedOn('2026-03-06'), ...consumed('later')], contacts: [aContact('2026-03-08')] };
      expect(asked(decideOn('2026-03-16', [second, later], taken))).toEqual([]);
    });

    it('moves on with the days of a hold', () => {
      const held = {
        consumed: nudgedOn('2026-03-06'),
        contacts: [aContact('2026-03-08')],
        pauses: [
          {
            kind: 'hold' as const,
            obligationId: null,
            invoiceId: null,
            reason: 'hardship',
            from: at('2026-03-10'),
            until: at('2026-03-12'),
          },
        ],
      };
      expect(asked(decideOn('2026-03-16', [second], held))).toEqual([]);
      expect(asked(decideOn('2026-03-17', [second], held))).toEqual(['i-1 second']);
    });
  });
});

describe('what a step does', () => {
  const contacts = [aContact('2026-03-06')];
  const notice: Step = { step: 'notice', tone: 'friendly', first: due(5), last: due(9), needs: 'late_fee' };
  const fee: Step = { step: 'fee', tone: 'friendly', first: due(10), does: 'fee', requires: 'delivered_contact' };
  const withFee = { obligations: [anObligation({ hasLateFee: true })], consumed: consumed('nudge', 'notice') };

  it('says how its message is to be sent', () => {
    const step: Step = { ...later, voice: 'director', channels: ['email'], notBefore: '09:30', intent: 'offer_plan' };
    expect(request(decideOn('2026-03-13', [step], afterNudge))).toMatchObject({
      intent: 'offer_plan',
      voice: 'director',
      channels: ['email'],
      notBefore: '09:30',
    });
    expect(Object.keys(request(decideOn('2026-03-13', [later], afterNudge)) ?? {})).not.toContain('intent');
  });

  it('proposes a plan by the intent of its message', () => {
    expect(request(decideOn('2026-03-13', [{ ...later, does: 'propose_plan' }], afterNudge))?.intent).toBe(
      'offer_plan',
    );
  });

  it('asks a person for approval, of the whole message that it joins', () => {
    const step: Step = { ...later, does: 'contact_on_approval' };
    const young = anObligation({ obligationId: 'i-2', dueDate: '2026-03-08' });
    const decision = decideOn('2026-03-13', [step], { ...afterNudge, obligations: [anObligation(), young] });
    expect(request(decision)).toMatchObject({ approval: 'person', steps: [{ step: 'later' }, { step: 'nudge' }] });
    expect(decision.reasons.map(({ code }) => code)).toContain('needs_approval');
  });

  it('joins the channels and the hours of all steps of a message', () => {
    const step: Step = { ...later, channels: ['email', 'sms'], notBefore: '10:00' };
    const policy = policyVersion({
      ...ladderOf(step).ladder,
      steps: [{ ...nudge, channels: ['sms', 'whatsapp'], notBefore: '09:00' }, step],
    });
    const obligations = [anObligation(), anObligation({ obligationId: 'i-2', dueDate: '2026-03-08' })];
    const decision = decide(anAccount({ ...afterNudge, obligations }), policy, at('2026-03-13'));
    expect(request(decision)).toMatchObject({ channels: ['sms'], notBefore: '10:00' });
  });

  it.each(['call', 'hand_over'] as const)('opens one task to %s for the account, and joins an open one', (does) => {
    const steps: Step[] = [{ ...later, last: null, does }];
    const decision = decideOn('2026-03-13', steps, afterNudge);
    expect([tasksOpened(decision), asked(decision)]).toEqual([[does], []]);
    const tasks = [{ taskId: 't', key: 'k', kind: does, closedAt: null }];
    expect(skipped(decideOn('2026-03-13', steps, { ...afterNudge, tasks }))['i-1 later']).toBe('joins_open_task');
  });

  it('charges the fee of the terms after a delivered notice, beside whatever is said that day', () => {
    const steps = [notice, fee, { ...later, first: due(11) }];
    const day = decideOn('2026-03-14', steps, { ...withFee, contacts });
    expect(day.actions.map(({ kind }) => kind)).toEqual(['request_contact', 'charge_fee']);
    expect(day.reasons.map(({ code }) => code)).toContain('fee_due');
    expect(skipped(day)).toEqual({});
  });

  it.each<[string, Partial<AccountSnapshot>, object]>([
    ['the terms hold none', { ...withFee, contacts, obligations: [anObligation()] }, { 'i-1 fee': 'no_fee_in_terms' }],
    ['no notice was delivered', withFee, {}],
    ['a reply waits to be read', { ...withFee, contacts, unreadReplies: [{ replyId: 'r', at: at('2026-03-12') }] }, {}],
  ])('charges no fee when %s', (_, parts, skips) => {
    const decision = decideOn('2026-03-13', [notice, fee], parts);
    expect(decision.actions.map(({ kind }) => kind)).not.toContain('charge_fee');
    expect(skipped(decision)).toEqual(skips);
  });
});
