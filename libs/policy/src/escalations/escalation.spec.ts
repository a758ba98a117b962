import { describe, expect, it } from '@jest/globals';
import { considerate } from '../ladders/shipped.js';
import { policyVersion } from '../ladders/ladder.types.js';
import {
  aContact,
  anAccount,
  anObligation,
  aPause,
  asked,
  at,
  consumed,
  skipped,
  tasksOpened,
  toneAsked,
} from '../testing/account-builders.js';
import { type AccountSnapshot } from '../accounts/account.types.js';
import { decide } from './escalation.decision.js';

const decideAt = (now: string, account: Partial<AccountSnapshot> = {}) =>
  decide(anAccount(account), considerate, at(now));
const allBut = (...left: string[]) =>
  consumed(...considerate.ladder.steps.map(({ step }) => step).filter((step) => !left.includes(step)));

describe('the calendar of one invoice, issued on 1 February and due on 3 March', () => {
  it.each([
    ['check_in', '2026-02-03', '2026-02-27', 'friendly'],
    ['upcoming', '2026-02-28', '2026-03-03', 'friendly'],
    ['due', '2026-03-03', '2026-03-05', 'friendly'],
    ['nudge', '2026-03-06', '2026-03-09', 'friendly'],
    ['reminder', '2026-03-10', '2026-03-16', 'clear'],
    ['personal', '2026-03-17', '2026-03-23', 'personal'],
    ['accounts_team', '2026-03-24', '2026-04-01', 'accounts_team'],
    ['fee_notice', '2026-04-02', '2026-04-16', 'accounts_team'],
    ['formal_letter', '2026-05-02', '2026-05-16', 'formal'],
  ])('asks for %s from %s to %s, %s', (step, first, last, tone) => {
    const account = { consumed: allBut(step), obligations: [anObligation({ hasLateFee: true })] };
    const before = decideAt(first, account);
    expect(asked(before)).toEqual([`i-1 ${step}`]);
    expect(toneAsked(before)).toBe(tone);
    const eve = decide(anAccount(account), considerate, at(first).subtract({ seconds: 1 }));
    expect(asked(eve)).toEqual([]);
    expect(eve.nextWakeUpAt?.toString()).toBe(at(first).toString());
    expect(eve.next?.step).toBe(step);
    expect(asked(decideAt(`${last}T23:59`, account))).toEqual([`i-1 ${step}`]);
    const after = decide(anAccount(account), considerate, at(last).add({ hours: 24 }));
    expect(asked(after)).toEqual([]);
    expect(skipped(after)[`i-1 ${step}`]).toBe('expired');
  });

  it('opens a task for a person at +75 and sends nothing by itself, however late', () => {
    const account = { consumed: allBut('final_options') };
    expect(tasksOpened(decideAt('2026-05-16', account))).toEqual([]);
    for (const day of ['2026-05-17', '2027-05-17']) {
      const decision = decideAt(day, account);
      expect(tasksOpened(decision)).toEqual(['decide']);
      expect(asked(decision)).toEqual([]);
      expect(decision.nextWakeUpAt).toBeNull();
    }
  });

  it('asks for a step once', () => {
    expect(asked(decideAt('2026-03-10', { consumed: consumed('reminder') }))).toEqual([]);
  });

  it('starts a new ladder run only when the run has grown', () => {
    const obligations = [anObligation({ ladderRun: 1 })];
    expect(asked(decideAt('2026-03-10', { consumed: consumed('reminder'), obligations }))).toEqual(['i-1 reminder']);
  });

  it('skips the fee notice when the terms hold no fee', () => {
    expect(skipped(decideAt('2026-04-02', { consumed: allBut('fee_notice') }))).toEqual({
      'i-1 fee_notice': 'no_fee_in_terms',
    });
  });

  it('has no room for a check-in when the terms are short', () => {
    const obligations = [anObligation({ dueDate: '2026-02-06' })];
    expect(skipped(decideAt('2026-02-03', { obligations }))).toEqual({ 'i-1 check_in': 'expired' });
    expect(asked(decideAt('2026-02-03', { obligations }))).toEqual(['i-1 upcoming']);
  });

  it('tells the dates of a step with it', () => {
    const [action] = decideAt('2026-03-06', { consumed: consumed('check_in', 'upcoming', 'due') }).actions;
    expect(action).toMatchObject({ kind: 'request_contact', reasons: ['step_due'] });
    const [step] = action?.kind === 'request_contact' ? action.steps : [];
    expect([step?.validFrom.toString(), step?.validUntil?.toString()]).toEqual(['2026-03-06', '2026-03-09']);
  });

  it('does nothing about an invoice that is not issued yet', () => {
    const decision = decideAt('2026-03-10', { obligations: [anObligation({ state: 'scheduled' })] });
    expect(decision.actions).toEqual([]);
    expect([decision.nextWakeUpAt, decision.nextBecause]).toEqual([null, 'not_issued']);
  });
});

describe('two calendars', () => {
  it.each([
    ['Pacific/Honolulu', 'Asia/Tokyo', '2026-03-10T10:00'],
    ['Asia/Tokyo', 'Pacific/Honolulu', '2026-03-10T10:00'],
    ['Europe/Berlin', 'Europe/Berlin', '2026-03-09T23:00'],
    ['UTC', 'America/New_York', '2026-03-10T04:00'],
  ])('a step begins when its date has begun in %s and in %s', (companyZone, zone, starts) => {
    const account = { companyZone, zones: [zone], consumed: allBut('reminder') };
    expect(asked(decideAt(starts, account))).toEqual(['i-1 reminder']);
    const early = decide(anAccount(account), considerate, at(starts).subtract({ seconds: 1 }));
    expect(asked(early)).toEqual([]);
    expect(early.nextWakeUpAt?.toString()).toBe(at(starts).toString());
  });

  it('waits for the last of all zones the customer may be in', () => {
    const account = { zones: ['America/New_York', 'America/Los_Angeles'], consumed: allBut('reminder') };
    expect(asked(decideAt('2026-03-10T06:59', account))).toEqual([]);
    expect(asked(decideAt('2026-03-10T07:00', account))).toEqual(['i-1 reminder']);
  });

  it("lets a last date end in the customer's zone, not in the company's", () => {
    const account = { companyZone: 'UTC', zones: ['America/New_York'], consumed: allBut('reminder') };
    expect(asked(decideAt('2026-03-17T03:59', account))).toEqual(['i-1 reminder']);
    expect(skipped(decideAt('2026-03-17T04:00', account))).toEqual({ 'i-1 reminder': 'expired' });
  });

  it('keeps the date across a change of the clocks', () => {
    const account = { companyZone: 'Europe/Berlin', zones: ['Europe/Berlin'], consumed: allBut('formal_letter') };
    expect(asked(decideAt('2026-05-01T21:59', account))).toEqual([]);
    expect(asked(decideAt('2026-05-01T22:00', account))).toEqual(['i-1 formal_letter']);
  });
});

describe('missed moments', () => {
  it('sends late rather than never: the latest valid step goes, older ones end with a reason', () => {
    const decision = decideAt('2026-03-12');
    expect(asked(decision)).toEqual(['i-1 reminder']);
    expect(skipped(decision)).toEqual({
      'i-1 check_in': 'expired',
      'i-1 upcoming': 'expired',
      'i-1 due': 'expired',
      'i-1 nudge': 'expired',
    });
    expect(decision.reasons.map(({ code }) => code)).toContain('caught_up');
  });

  it('supersedes an older step that is still valid', () => {
    expect(skipped(decideAt('2026-03-03', { consumed: consumed('check_in') }))).toEqual({
      'i-1 upcoming': 'superseded_by_later_step',
    });
  });

  it('catches up `spaced` steps one by one, days apart, and valid for as long as they would have been', () => {
    const spaced = structuredClone(considerate.ladder);
    for (const step of spaced.steps) if (['nudge', 'reminder'].includes(step.step)) step.onMiss = 'spaced';
    const policy = policyVersion(spaced);
    const before = consumed('check_in', 'upcoming', 'due');
    const first = decide(anAccount({ consumed: before }), policy, at('2026-03-18'));
    expect(asked(first)).toEqual(['i-1 nudge']);
    const request = first.actions.find(({ kind }) => kind === 'request_contact');
    expect(request?.kind === 'request_contact' && request.steps[0]?.validUntil?.toString()).toBe('2026-03-21');
    const nudge = { ...consumed('nudge')[0]!, at: at('2026-03-18') };
    const second = decide(anAccount({ consumed: [...before, nudge] }), policy, at('2026-03-19'));
    expect([asked(second), second.nextWakeUpAt?.toString()]).toEqual([[], '2026-03-21T00:00:00Z']);
    const third = decide(anAccount({ consumed: [...before, nudge] }), policy, at('2026-03-21'));
    expect(asked(third)).toEqual(['i-1 reminder']);
  });

  it('leaves out a `skip` step whose day is over', () => {
    const ladder = structuredClone(considerate.ladder);
    for (const step of ladder.steps) step.onMiss = 'skip';
    const decision = decide(anAccount({ consumed: allBut('reminder') }), policyVersion(ladder), at('2026-03-11'));
    expect(skipped(decision)).toEqual({ 'i-1 reminder': 'missed' });
  });
});

describe('pauses', () => {
  it('do not age an obligation: the next step moves on by the paused days', () => {
    const pauses = [aPause('2026-03-08', '2026-03-18')];
    const account = { pauses, consumed: allBut('reminder', 'personal') };
    expect(asked(decideAt('2026-03-19T23:59', account))).toEqual([]);
    expect(asked(decideAt('2026-03-20', account))).toEqual(['i-1 reminder']);
  });

  it('count days of their union once, in the company’s calendar', () => {
    const pauses = [
      aPause('2026-03-08T10:00', '2026-03-12T10:00', { kind: 'dispute', invoiceId: 'i-1' }),
      aPause('2026-03-10', '2026-03-18T09:00'),
      aPause('2026-03-14', '2026-03-15'),
    ];
    // Paused at the beginning of the days 9 to 18: ten days.
    const eve = decideAt('2026-03-19', { pauses, consumed: allBut('reminder') });
    expect(eve.nextWakeUpAt?.toString()).toBe('2026-03-20T00:00:00Z');
  });

  it('before the due date do not move the due date', () => {
    const pauses = [aPause('2026-02-05', '2026-02-25')];
    expect(asked(decideAt('2026-02-28', { pauses, consumed: consumed('check_in') }))).toEqual(['i-1 upcoming']);
    expect(asked(decideAt('2026-03-06', { pauses, consumed: allBut('nudge') }))).toEqual(['i-1 nudge']);
  });

  it.each(['dispute', 'hold'] as const)('ask for nothing while a %s runs, and say until when', (kind) => {
    const pauses = [aPause('2026-03-05', '2026-03-20', { kind, invoiceId: 'i-1' })];
    const decision = decideAt('2026-03-10', { pauses, consumed: consumed('check_in', 'upcoming', 'due') });
    expect(decision.actions).toEqual([]);
    expect(decision.holds).toMatchObject([
      { because: kind === 'dispute' ? 'disputed' : 'on_hold', invoiceId: 'i-1', detail: 'hardship' },
    ]);
    expect(decision.severity).toBe('none');
    expect(decision.nextWakeUpAt?.toString()).toBe('2026-03-20T00:00:00Z');
  });

  it('without an end plan nothing', () => {
    const pauses = [aPause('2026-03-05', null)];
    const decision = decideAt('2026-03-10', { pauses, consumed: consumed('check_in', 'upcoming', 'due') });
    expect([decision.next, decision.nextBecause, decision.nextWakeUpAt]).toEqual([null, 'on_hold', null]);
  });

  it('of one invoice leave the others askable', () => {
    const obligations = [anObligation(), anObligation({ obligationId: 'i-2' })];
    const pauses = [aPause('2026-03-01', null, { kind: 'dispute', obligationId: 'i-1', invoiceId: 'i-1' })];
    expect(asked(decideAt('2026-03-10', { obligations, pauses }))).toEqual(['i-2 reminder']);
  });

  it('that outlast a step before the due date end it with their reason; what ages waits', () => {
    const pauses = [aPause('2026-02-27', null, { kind: 'dispute', invoiceId: 'i-1' })];
    const decision = decideAt('2026-03-06', { pauses, consumed: consumed('check_in') });
    expect(skipped(decision)).toEqual({ 'i-1 upcoming': 'disputed' });
    const ended = [aPause('2026-02-27', '2026-03-20', { kind: 'dispute', invoiceId: 'i-1' })];
    expect(asked(decideAt('2026-03-20', { pauses: ended, consumed: allBut('due') }))).toEqual(['i-1 due']);
  });

  it('are followed by a contact at most in the tone last received, and the decision says so', () => {
    const account = {
      pauses: [aPause('2026-03-11', '2026-03-21')],
      consumed: consumed('check_in', 'upcoming', 'due', 'nudge', 'reminder'),
      contacts: [aContact('2026-03-06T09:00'), aContact('2026-03-10T09:00', { tone: 'clear' })],
    };
    const decision = decideAt('2026-03-27', account);
    expect([asked(decision), toneAsked(decision)]).toEqual([['i-1 personal'], 'clear']);
    expect(decision.reasons.map(({ code }) => code)).toContain('after_pause');
  });

  it('are followed by a friendly contact when none was received before', () => {
    const decision = decideAt('2026-03-27', {
      pauses: [aPause('2026-03-11', '2026-03-21')],
      contacts: [aContact('2026-03-10T09:00', { tone: 'clear', receivedAt: null })],
    });
    expect(toneAsked(decision)).toBe('friendly');
  });

  it('lower only the first contact after them', () => {
    const decision = decideAt('2026-04-03', {
      pauses: [aPause('2026-03-11', '2026-03-21')],
      contacts: [aContact('2026-03-27T09:00', { tone: 'clear' })],
      consumed: allBut('accounts_team'),
    });
    expect([asked(decision), toneAsked(decision)]).toEqual([['i-1 accounts_team'], 'accounts_team']);
  });
});

describe('one account, one message', () => {
  const two = [anObligation(), anObligation({ obligationId: 'i-2', dueDate: '2026-03-10' })];

  it('puts everything due into one request, in the firmest tone that one of them asks for', () => {
    const decision = decideAt('2026-03-17', { obligations: two });
    expect(asked(decision)).toEqual(['i-1 personal', 'i-2 reminder']);
    expect(toneAsked(decision)).toBe('personal');
    expect(decision.actions.filter(({ kind }) => kind === 'request_contact')).toHaveLength(1);
    expect(decision.reasons.map(({ code }) => code)).toContain('consolidated');
  });

  it('never mixes a check-in with something overdue', () => {
    const obligations = [
      anObligation(),
      anObligation({ obligationId: 'i-2', issueDate: '2026-03-08', dueDate: '2026-04-08' }),
    ];
    const decision = decideAt('2026-03-10', { obligations, consumed: allBut('reminder') });
    expect(asked(decision)).toEqual(['i-1 reminder']);
    expect(skipped(decision)).toEqual({ 'i-2 check_in': 'account_overdue' });
  });

  it('sends a check-in beside what is only due', () => {
    const obligations = [
      anObligation(),
      anObligation({ obligationId: 'i-2', issueDate: '2026-03-01', dueDate: '2026-04-08' }),
    ];
    const decision = decideAt('2026-03-03', { obligations, consumed: allBut('due') });
    expect(asked(decision)).toEqual(['i-1 due', 'i-2 check_in']);
  });

  it('goes up to a manager only in a company, never past a person', () => {
    const audience = (kind: 'person' | 'company') => {
      const decision = decideAt('2026-03-24', { kind, consumed: allBut('accounts_team') });
      const request = decision.actions.find((action) => action.kind === 'request_contact');
      return request?.audience;
    };
    expect(audience('company')).toEqual({ role: 'manager', level: 1 });
    expect(audience('person')).toEqual({ role: 'billing', level: 0 });
  });

  it('opens one task for all that a person has to decide about', () => {
    const obligations = [anObligation(), anObligation({ obligationId: 'i-2' })];
    const decision = decideAt('2026-06-01', { obligations });
    expect(tasksOpened(decision)).toEqual(['decide']);
    const later = decideAt('2026-06-01', {
      obligations,
      tasks: [{ taskId: 't-1', key: 'decide:i-9:0', kind: 'decide', closedAt: null }],
    });
    expect(tasksOpened(later)).toEqual([]);
    expect(skipped(later)['i-2 final_options']).toBe('joins_open_task');
  });
});

describe('good faith and closed invoices', () => {
  it.each(['paid', 'void'] as const)('a %s invoice produces no contact and no task', (state) => {
    const obligations = [anObligation({ state, openMinor: 0, closedAt: '2026-03-05T00:00:00Z' })];
    const decision = decideAt('2026-06-01', { obligations, consumed: consumed('check_in', 'upcoming', 'due') });
    expect(decision.actions).toEqual([]);
    expect([decision.nextWakeUpAt, decision.nextBecause]).toEqual([null, 'nothing_open']);
  });

  it('a step that was due and unanswered when the payment came ends as paid; later steps never come due', () => {
    const obligations = [anObligation({ state: 'paid', openMinor: 0, closedAt: '2026-03-12T00:00:00Z' })];
    const decision = decideAt('2026-06-01', {
      obligations,
      consumed: consumed('check_in', 'upcoming', 'due', 'nudge'),
    });
    expect(skipped(decision)).toEqual({ 'i-1 reminder': 'paid' });
  });

  it('a part payment keeps the ladder where it is: no step again, none lost', () => {
    const obligations = [anObligation({ openMinor: 5_000 })];
    const decision = decideAt('2026-03-12', { obligations, consumed: allBut('personal') });
    expect([asked(decision), decision.next?.step]).toEqual([[], 'personal']);
  });

  it('a dispute over a part leaves the rest askable', () => {
    const obligations = [anObligation({ disputedMinor: 4_000 })];
    expect(asked(decideAt('2026-03-10', { obligations, consumed: allBut('reminder') }))).toEqual(['i-1 reminder']);
  });

  it('a later due date moves what is not consumed', () => {
    const obligations = [anObligation({ dueDate: '2026-04-02' })];
    const account = { obligations, consumed: consumed('check_in', 'upcoming', 'due', 'nudge') };
    expect(decideAt('2026-03-10', account).next?.at.toString()).toBe('2026-04-09T00:00:00Z');
  });
});

describe('automation stands still', () => {
  const due = { consumed: allBut('reminder') };

  it('while a reply is unread, and asks an agent to read it once', () => {
    const unreadReplies = [{ replyId: 'r-1', at: at('2026-03-09') }];
    const decision = decideAt('2026-03-10', { ...due, unreadReplies });
    expect([asked(decision), tasksOpened(decision)]).toEqual([[], ['reply']]);
    expect(decision.holds).toMatchObject([{ because: 'reply_unread' }]);
    expect(decision.next).toBeNull();
    const tasks = [{ taskId: 't-1', key: 'reply:r-1', kind: 'reply', closedAt: null }];
    expect(tasksOpened(decideAt('2026-03-10', { ...due, unreadReplies, tasks }))).toEqual([]);
    expect(asked(decideAt('2026-03-12', due))).toEqual(['i-1 reminder']);
    expect(skipped(decideAt('2026-03-17', { ...due, unreadReplies }))).toEqual({ 'i-1 reminder': 'reply_unread' });
  });

  const lost = (acceptedAt: string) => aContact(acceptedAt, { receivedAt: null });
  const failed = (acceptedAt: string) => aContact(acceptedAt, { receivedAt: null, failedAt: at(acceptedAt) });

  it('after three contacts in a row failed or found no receipt in 72 h, and somebody calls', () => {
    const contacts = [
      aContact('2026-02-03T09:00'),
      failed('2026-02-28T09:00'),
      failed('2026-03-03T09:00'),
      lost('2026-03-06T09:00'),
    ];
    const early = decideAt('2026-03-09T08:59', { ...due, contacts });
    expect([tasksOpened(early), early.nextWakeUpAt?.toString()]).toEqual([[], '2026-03-09T09:00:00Z']);
    const decision = decideAt('2026-03-10', { ...due, contacts });
    expect([asked(decision), tasksOpened(decision)]).toEqual([[], ['call']]);
    expect(decision.holds).toMatchObject([{ because: 'no_receipts' }]);
  });

  it('not when one of the three was received', () => {
    const contacts = [failed('2026-02-28T09:00'), aContact('2026-03-03T09:00'), failed('2026-03-06T09:00')];
    expect(asked(decideAt('2026-03-10', { ...due, contacts }))).toEqual(['i-1 reminder']);
  });

  it('not for silence where no receipts exist', () => {
    const contacts = ['2026-02-28', '2026-03-03', '2026-03-06'].map((day) => ({
      ...lost(`${day}T09:00`),
      receiptsExist: false,
    }));
    expect(asked(decideAt('2026-03-10', { ...due, contacts }))).toEqual(['i-1 reminder']);
  });

  it('until the call is done, and calls once', () => {
    const contacts = [failed('2026-02-28T09:00'), failed('2026-03-03T09:00'), failed('2026-03-06T09:00')];
    const call = { taskId: 't-1', key: 'call:x', kind: 'call' };
    expect(tasksOpened(decideAt('2026-03-10', { ...due, contacts, tasks: [{ ...call, closedAt: null }] }))).toEqual([]);
    const done = decideAt('2026-03-10', { ...due, contacts, tasks: [{ ...call, closedAt: at('2026-03-09') }] });
    expect(asked(done)).toEqual(['i-1 reminder']);
  });

  it('while facts are incomplete: nothing is asked and nothing consumed', () => {
    const decision = decideAt('2026-06-10', { complete: false });
    expect(decision.actions).toEqual([]);
    expect(decision.holds).toMatchObject([{ because: 'data_incomplete' }]);
  });
});

describe('a task', () => {
  const task = { taskId: 't-1', closedAt: null };
  const closings = (account: Partial<AccountSnapshot>) =>
    decideAt('2026-03-12', { consumed: allBut('personal'), ...account }).actions;

  it('to read a reply closes when the reply was read', () => {
    const tasks = [{ ...task, key: 'reply:r-1', kind: 'reply' }];
    expect(closings({ tasks })).toEqual([{ kind: 'close_task', taskId: 't-1', task: 'reply', because: 'reply_read' }]);
    expect(closings({ tasks, unreadReplies: [{ replyId: 'r-1', at: at('2026-03-11') }] })).toEqual([]);
  });

  it.each(['call', 'decide'])('to %s closes when nothing is open any more', (kind) => {
    const tasks = [{ ...task, key: `${kind}:x`, kind }];
    expect(closings({ tasks })).toEqual([]);
    const obligations = [anObligation({ state: 'paid', openMinor: 0, closedAt: '2026-03-12T00:00:00Z' })];
    expect(closings({ tasks, obligations })).toEqual([
      { kind: 'close_task', taskId: 't-1', task: kind, because: 'nothing_open' },
    ]);
  });
});

describe('severity', () => {
  it.each([
    ['2026-02-20', 'friendly'],
    ['2026-03-10', 'clear'],
    ['2026-03-25', 'accounts_team'],
  ])('on %s is %s', (day, tone) => {
    expect(decideAt(day, { consumed: allBut() }).severity).toBe(tone);
  });

  it('does not stay with the younger invoice when the older one is paid', () => {
    const obligations = [
      anObligation({ state: 'paid', openMinor: 0, closedAt: '2026-03-24T00:00:00Z' }),
      anObligation({ obligationId: 'i-2', dueDate: '2026-03-20' }),
    ];
    expect(decideAt('2026-03-25', { obligations }).severity).toBe('friendly');
  });
});
