import { describe, expect, it } from '@jest/globals';
import { type AccountSnapshot, type TaskFact } from '../accounts/account.types.js';
import { type PersonFact } from '../accounts/behaviour.types.js';
import { decide } from '../escalations/escalation.decision.js';
import { considerate } from '../ladders/shipped.js';
import { aContact, anAccount, anObligation, asked, at, consumed } from '../testing/account-builders.js';
import { followUps } from './follow-up.decision.js';

const jana: PersonFact = { contactId: 'jana', role: 'billing', level: 0, isReachable: true, takes: ['sms', 'email'] };
const tom: PersonFact = { ...jana, contactId: 'tom' };
const closing = '2026-03-11T10:00';

const aCall = (outcome: string, more: Partial<TaskFact> = {}): TaskFact => ({
  ...{ taskId: 'c-1', key: 'call:1', kind: 'call', closedAt: at(closing), outcome, contactId: 'jana' },
  ...more,
});
const account = (tasks: readonly TaskFact[], more: Partial<AccountSnapshot> = {}): AccountSnapshot =>
  anAccount({ obligations: [anObligation()], people: [jana, tom], tasks, ...more });
const opened = (tasks: readonly TaskFact[], now: string, more: Partial<AccountSnapshot> = {}) =>
  followUps(account(tasks, more), at(now)).tasks.map(({ task, contactId, because }) =>
    [task, contactId, because].filter((part) => part !== undefined).join(' '),
  );
const heldUntil = (tasks: readonly TaskFact[], now: string) =>
  followUps(account(tasks), at(now)).holds.map(({ until }) => until?.toString() ?? 'somebody decides');

describe('what came of a call', () => {
  // Closed on a Wednesday at ten.
  it.each([
    ['reached', [], []],
    ['not_needed', [], []],
    ['promise', ['2026-03-13T00:00:00Z'], []],
    ['wants_plan', ['2026-03-13T00:00:00Z'], []],
    ['disputed', ['2026-03-13T00:00:00Z'], []],
    ['left_message', ['2026-03-13T10:00:00Z'], []],
    ['refused', ['somebody decides'], ['decide refused']],
    ['no_answer', [], []],
    ['wrong_number', [], ['call tom wrong_number']],
  ])('%s: automation stands still until %j, and %j is opened', (outcome, holds, tasks) => {
    expect(heldUntil([aCall(outcome)], closing)).toEqual(holds);
    expect(opened([aCall(outcome)], closing)).toEqual(tasks);
  });

  it('a call back stands still to the end of the agreed day, and opens the call at its hour', () => {
    const tasks = [aCall('call_back', { followUpAt: at('2026-03-16T09:30') })];
    expect(heldUntil(tasks, '2026-03-16T09:29')).toEqual(['2026-03-17T00:00:00Z']);
    expect(opened(tasks, '2026-03-16T09:29')).toEqual([]);
    expect(opened(tasks, '2026-03-16T09:30')).toEqual(['call jana call_back']);
    const after: TaskFact = { ...{ taskId: 'c-2', key: 'call_after:c-1', kind: 'call' }, closedAt: null };
    expect(opened([...tasks, after], '2026-03-16T12:00')).toEqual([]);
    expect(heldUntil([...tasks, after], '2026-03-16T12:00')).toEqual(['2026-03-17T00:00:00Z']);
    const done = { ...after, closedAt: at('2026-03-16T11:00'), outcome: 'reached' };
    expect(heldUntil([...tasks, done], '2026-03-16T12:00')).toEqual([]);
    expect(heldUntil(tasks, '2026-03-17T00:00')).toEqual([]);
  });

  it('nobody answered: one more call on the next working day, not before', () => {
    const friday = [aCall('no_answer', { closedAt: at('2026-03-13T10:00') })];
    expect(opened(friday, '2026-03-15T23:59')).toEqual([]);
    expect(opened(friday, '2026-03-16T00:00')).toEqual(['call jana no_answer']);
    expect(followUps(account(friday), at('2026-03-14')).watch.map(String)).toContain('2026-03-16T00:00:00Z');
  });

  const twice = [
    aCall('no_answer'),
    aCall('no_answer', { taskId: 'c-2', key: 'call_after:c-1', closedAt: at('2026-03-12T10:00') }),
  ];

  it('nobody answered twice: the next contact of the same role is called', () => {
    expect(opened(twice, '2026-03-12T10:00')).toEqual(['call tom no_answer']);
    expect(followUps(account(twice), at('2026-03-12T10:00')).prefersEmail).toBe(false);
  });

  it.each([
    ['there is nobody else', { people: [jana] }],
    ['everybody else is of another role', { people: [jana, { ...tom, role: 'manager' as const, level: 1 }] }],
    ['nobody else has a telephone', { people: [jana, { ...tom, takes: ['email' as const] }] }],
  ])('nobody answered twice and %s: no further call, and the next message goes by email', (_, more) => {
    expect(opened(twice, '2026-03-12T10:00', more)).toEqual([]);
    const owed = account(twice, { ...more, consumed: consumed('check_in', 'upcoming', 'due') });
    const decision = decide(owed, considerate, at('2026-03-12T10:00'));
    expect(asked(decision)).toEqual(['i-1 reminder']);
    expect(decision.actions.find(({ kind }) => kind === 'request_contact')).toMatchObject({
      channels: ['email'],
      reasons: expect.arrayContaining(['calls_unanswered']),
    });
  });

  it('a wrong number without another contact: somebody finds a number', () => {
    expect(opened([aCall('wrong_number')], closing, { people: [jana] })).toEqual(['find_contact wrong_number']);
  });

  it('once somebody was reached, what came before says nothing more', () => {
    const reached = aCall('reached', { taskId: 'c-3', key: 'x', closedAt: at('2026-03-13T10:00') });
    expect(opened([...twice, reached], '2026-03-14T10:00')).toEqual([]);
  });

  it('says nothing about debt that came later, nor once all is paid', () => {
    const call = aCall('call_back', { followUpAt: at('2026-03-12T09:00') });
    const later = anObligation({ issueDate: '2026-03-11', dueDate: '2026-04-11', knownAt: '2026-03-11T12:00:00Z' });
    expect(opened([call], '2026-03-12T10:00', { obligations: [later] })).toEqual([]);
    const paid = anObligation({ state: 'paid', closedAt: '2026-03-11T11:00:00Z' });
    expect(opened([call], '2026-03-12T10:00', { obligations: [paid] })).toEqual([]);
  });
});

describe('a decision that was put off', () => {
  const wait: TaskFact = {
    ...{ taskId: 'd-1', key: 'decide:1', kind: 'decide', closedAt: at(closing), outcome: 'wait' },
    followUpAt: at('2026-04-01T09:00'),
  };

  it('comes back at its instant, and nothing is asked before', () => {
    expect(heldUntil([wait], '2026-03-31T09:00')).toEqual(['2026-04-01T09:00:00Z']);
    expect(opened([wait], '2026-03-31T09:00')).toEqual([]);
    expect(opened([wait], '2026-04-01T09:00')).toEqual(['decide wait']);
    expect(heldUntil([wait], '2026-04-01T09:00')).toEqual([]);
  });
});

it('an agreed call back holds a due message, with a reason and the day on which it goes on', () => {
  const tasks = [aCall('call_back', { followUpAt: at('2026-03-13T09:30') })];
  const owed = account(tasks, {
    consumed: consumed('check_in', 'upcoming', 'due'),
    contacts: [aContact('2026-03-03')],
  });
  const held = decide(owed, considerate, at('2026-03-12'));
  expect(asked(held)).toEqual([]);
  expect(held.reasons).toContainEqual({ code: 'person_at_work', detail: 'call_back', until: '2026-03-14T00:00:00Z' });
  expect(held.nextWakeUpAt?.toString()).toBe('2026-03-13T09:30:00Z');
  expect(asked(decide(owed, considerate, at('2026-03-14')))).toEqual(['i-1 reminder']);
});
