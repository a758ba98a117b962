import { describe, expect, it } from '@jest/globals';
import { type AccountSnapshot } from '../accounts/account.types.js';
import { type OwnerWarning, type PersonFact } from '../accounts/behaviour.types.js';
import { considerate } from '../ladders/shipped/considerate.js';
import { aContact, anAccount, anObligation, asked, at, consumed, tasksOpened } from '../testing/account-builders.js';
import { decide } from './escalation.decision.js';
import { type AccountDecision, type OpenTask, type RequestContact } from './escalation.types.js';

const decideAt = (now: string, account: Partial<AccountSnapshot>) => decide(anAccount(account), considerate, at(now));
const requestOf = ({ actions }: AccountDecision): RequestContact | undefined =>
  actions.find((action) => action.kind === 'request_contact');
const warningOf = ({ actions }: AccountDecision): OpenTask['warning'] =>
  actions.find((action): action is OpenTask => action.kind === 'open_task' && action.task === 'owner_warning')?.warning;
const allBut = (...left: string[]) =>
  consumed(...considerate.ladder.steps.map(({ step }) => step).filter((step) => !left.includes(step)));

function person(
  role: PersonFact['role'],
  level: number,
  isReachable = true,
  contactId = `${role}-${level}`,
): PersonFact {
  return { contactId, role, level, isReachable };
}
function warned(on: string, more: Partial<OwnerWarning> = {}): OwnerWarning {
  return { taskId: 't-1', level: 1, obligationIds: ['i-1'], at: at(on), isVetoed: false, ...more };
}

const clerk = person('billing', 0);
const boss = person('manager', 1);
const sponsor = person('executive', 2);
/** The message of the accounts team is due on 24 March, and meant for the manager. */
const upward = {
  consumed: allBut('accounts_team'),
  people: [clerk, boss],
  contacts: [aContact('2026-03-17T09:00', { tone: 'personal' })],
};

describe('before anybody higher is written to', () => {
  it('the account owner is told 48 hours before the day of the step', () => {
    expect(tasksOpened(decideAt('2026-03-21T23:59', upward))).toEqual([]);
    expect(decideAt('2026-03-21T23:59', upward).nextWakeUpAt?.toString()).toBe('2026-03-22T00:00:00Z');
    const accountOwner = { name: 'Mia Sommer', email: 'mia@harbour.example' };
    const decision = decideAt('2026-03-22', { ...upward, accountOwner });
    expect(tasksOpened(decision)).toEqual(['owner_warning']);
    expect(warningOf(decision)).toMatchObject({
      audience: { role: 'manager', level: 1 },
      obligations: [{ obligationId: 'i-1' }],
      owner: accountOwner,
      notBefore: at('2026-03-24'),
    });
    expect(decision.actions.find((action) => action.kind === 'open_task')?.title).toMatch(/^Mia Sommer: in 48 hours/);
  });

  it('the team is told where the company named no owner, and the 48 hours hold all the same', () => {
    const decision = decideAt('2026-03-24', upward);
    expect(warningOf(decision)).toMatchObject({ owner: null, notBefore: at('2026-03-26') });
    expect(asked(decision)).toEqual([]);
    expect(decision.holds).toMatchObject([{ because: 'owner_warned', until: at('2026-03-26') }]);
    expect(decision.next).toMatchObject({ step: 'accounts_team', at: at('2026-03-26') });
  });

  it.each([
    ['2026-03-25T23:59', []],
    ['2026-03-26T00:00', ['i-1 accounts_team']],
  ])('nothing goes up before they are over: at %s %j', (now, steps) => {
    const decision = decideAt(now, { ...upward, ownerWarnings: [warned('2026-03-24')] });
    expect(asked(decision)).toEqual(steps);
    expect(tasksOpened(decision)).toEqual([]);
  });

  it('is told once, and the task is closed when it has served', () => {
    const account = {
      ...upward,
      ownerWarnings: [warned('2026-03-22')],
      tasks: [{ taskId: 't-1', key: 'owner_warning:i-1', kind: 'owner_warning', closedAt: null }],
    };
    expect(decideAt('2026-03-23', account).actions).toEqual([]);
    const decision = decideAt('2026-03-24', account);
    expect(requestOf(decision)?.audience).toEqual({ role: 'manager', level: 1 });
    expect(decision.actions).toContainEqual(expect.objectContaining({ kind: 'close_task', because: 'went_up' }));
  });

  it('is told anew when the warning has come to nothing for thirty days', () => {
    const decision = decideAt('2026-03-24', { ...upward, ownerWarnings: [warned('2026-02-20')] });
    expect([asked(decision), tasksOpened(decision)]).toEqual([[], ['owner_warning']]);
  });

  it('may say no: then it goes to the billing contacts at once', () => {
    const decision = decideAt('2026-03-24', { ...upward, ownerWarnings: [warned('2026-03-23', { isVetoed: true })] });
    expect(requestOf(decision)).toMatchObject({
      audience: { role: 'billing', level: 0 },
      reasons: ['step_due', 'kept_level'],
    });
  });

  it('may say no about one of the invoices: then the message for all of them goes no higher', () => {
    const second = upward.consumed.map((step) => ({ ...step, obligationId: 'i-2' }));
    const about = (taskId: string, obligationId: string, isVetoed: boolean) =>
      warned('2026-03-22', { taskId, obligationIds: [obligationId], isVetoed });
    const decision = decideAt('2026-03-24', {
      ...upward,
      obligations: [anObligation(), anObligation({ obligationId: 'i-2' })],
      consumed: [...upward.consumed, ...second],
      contacts: upward.contacts.map((contact) => ({ ...contact, obligationIds: ['i-1', 'i-2'] })),
      ownerWarnings: [about('t-1', 'i-1', false), about('t-2', 'i-2', true)],
    });
    expect(asked(decision)).toEqual(['i-1 accounts_team', 'i-2 accounts_team']);
    expect(requestOf(decision)?.audience).toEqual({ role: 'billing', level: 0 });
  });

  it('and has said no where nobody else is left: nobody is written to', () => {
    const account = { ...upward, people: [boss], ownerWarnings: [warned('2026-03-20', { isVetoed: true })] };
    const decision = decideAt('2026-03-24', account);
    expect(asked(decision)).toEqual([]);
    expect(decision.holds).toMatchObject([{ because: 'kept_level', until: null }]);
  });

  it('is not told of what goes no higher than before', () => {
    const contacts = [...upward.contacts, aContact('2026-03-20T09:00', { tone: 'personal', level: 1 })];
    const decision = decideAt('2026-03-24', { ...upward, contacts });
    expect([asked(decision), tasksOpened(decision)]).toEqual([['i-1 accounts_team'], []]);
  });

  it('is told of another invoice by itself, while what goes no higher leaves', () => {
    const obligations = [anObligation(), anObligation({ obligationId: 'i-2', dueDate: '2026-03-21' })];
    const other = consumed('check_in', 'upcoming', 'due').map((step) => ({ ...step, obligationId: 'i-2' }));
    const decision = decideAt('2026-03-24', { ...upward, obligations, consumed: [...upward.consumed, ...other] });
    expect(asked(decision)).toEqual(['i-2 nudge']);
    expect(requestOf(decision)?.audience).toEqual({ role: 'billing', level: 0 });
    expect(warningOf(decision)?.obligations.map(({ obligationId }) => obligationId)).toEqual(['i-1']);
  });

  it('is not told while the account is on hold', () => {
    const unreadReplies = [{ replyId: 'r-1', at: at('2026-03-20') }];
    expect(tasksOpened(decideAt('2026-03-24', { ...upward, unreadReplies }))).toEqual(['reply']);
  });
});

describe('whom a step is written to', () => {
  const first = { consumed: consumed('check_in', 'upcoming', 'due'), contacts: [aContact('2026-03-03T09:00')] };
  const nudge = (people: readonly PersonFact[], more: Partial<AccountSnapshot> = {}) =>
    decideAt('2026-03-06', { ...first, people, ...more });

  it.each<[string, readonly PersonFact[]]>([
    ['where there is but one contact', [clerk]],
    ['where nobody is known', []],
    ['where all are of one level', [clerk, person('manager', 0)]],
    ['where a second billing contact can be reached', [person('billing', 0, false, 'a'), clerk, boss]],
  ])('is as the step says %s, and nobody is warned', (_, people) => {
    const decision = nudge(people);
    expect(requestOf(decision)?.audience).toEqual({ role: 'billing', level: 0 });
    expect(tasksOpened(decision)).toEqual([]);
  });

  it('is the next level only when nobody below can be reached, after the warning', () => {
    const people = [person('billing', 0, false), person('other', 0, false), boss, sponsor];
    const decision = nudge(people);
    expect([asked(decision), warningOf(decision)?.audience]).toEqual([[], { role: 'manager', level: 1 }]);
    const later = nudge(people, { ownerWarnings: [warned('2026-03-04')] });
    expect(requestOf(later)).toMatchObject({
      audience: { role: 'manager', level: 1 },
      reasons: ['step_due', 'next_level'],
    });
  });

  it('is warned of too when the contact below has left the company', () => {
    expect(tasksOpened(nudge([boss]))).toEqual(['owner_warning']);
  });

  it('is the lowest there is, where nobody lower ever was', () => {
    const decision = nudge([boss, sponsor], { contacts: [] });
    expect(requestOf(decision)?.audience).toEqual({ role: 'billing', level: 1 });
    expect(tasksOpened(decision)).toEqual([]);
  });

  it('is the person, where the account is a person: nobody is higher', () => {
    const decision = decideAt('2026-03-24', { ...upward, kind: 'person' });
    expect(requestOf(decision)?.audience).toEqual({ role: 'billing', level: 0 });
    expect(tasksOpened(decision)).toEqual([]);
  });
});
