import { describe, expect, it } from '@jest/globals';
import { earnedTone } from '@tactful/contact-rules';
import { type Tone } from '@tactful/contracts';
import { type AccountSnapshot } from '../accounts/account.types.js';
import { type GoodFaith, type GoodFaithKind } from '../accounts/behaviour.types.js';
import { considerate } from '../ladders/shipped/considerate.js';
import { aContact, anAccount, anObligation, asked, at, consumed, toneAsked } from '../testing/account-builders.js';
import { decide } from './escalation.decision.js';
import { type RequestContact } from './escalation.types.js';

const decideAt = (now: string, account: Partial<AccountSnapshot>) => decide(anAccount(account), considerate, at(now));
const requestAt = (now: string, account: Partial<AccountSnapshot>): RequestContact | undefined =>
  decideAt(now, account).actions.find((action) => action.kind === 'request_contact');
const allBut = (...left: string[]) =>
  consumed(...considerate.ladder.steps.map(({ step }) => step).filter((step) => !left.includes(step)));

function act(kind: GoodFaithKind, on: string, invoiceIds: readonly string[] | null = ['i-1']): GoodFaith {
  return { kind, at: at(on), invoiceIds };
}

/** Due on 3 March: the message of the accounts team is due on 24 March, after three that were received. */
const beforeAccountsTeam = {
  consumed: allBut('accounts_team'),
  contacts: [
    aContact('2026-03-06T09:00'),
    aContact('2026-03-10T09:00', { tone: 'clear' }),
    aContact('2026-03-17T09:00', { tone: 'personal' }),
  ],
};

describe('the first contact after an act of good faith', () => {
  it.each<[GoodFaithKind, Tone, string]>([
    ['promise_made', 'personal', 'after_promise'],
    ['promise_kept', 'personal', 'after_promise'],
    ['reply', 'personal', 'after_reply'],
    ['extension', 'personal', 'after_extension'],
    ['plan', 'personal', 'after_plan'],
    ['part_payment', 'clear', 'after_part_payment'],
    ['promise_partly_kept', 'clear', 'after_part_payment'],
    ['promise_broken', 'clear', 'after_broken_promise'],
  ])('after “%s” is at most %s, where age calls for the accounts team', (kind, tone, reason) => {
    const request = requestAt('2026-03-24', { ...beforeAccountsTeam, goodFaith: [act(kind, '2026-03-20')] });
    expect(request).toMatchObject({ wantedTone: tone, reasons: ['step_due', reason] });
    expect(request?.steps.map(({ step }) => step)).toEqual(['accounts_team']);
  });

  it('without any act is as its age has it', () => {
    expect(requestAt('2026-03-24', beforeAccountsTeam)).toMatchObject({
      wantedTone: 'accounts_team',
      audience: { role: 'manager', level: 1 },
    });
  });

  it('goes one step back in words and audience too, but uses up the step that is due', () => {
    const account = { ...beforeAccountsTeam, goodFaith: [act('promise_broken', '2026-03-20')] };
    expect(requestAt('2026-03-24', account)).toMatchObject({ audience: { role: 'billing', level: 0 }, intent: 'ask' });
  });

  it('announces no fee after a part payment', () => {
    const account = {
      obligations: [anObligation({ hasLateFee: true })],
      consumed: allBut('fee_notice'),
      contacts: [aContact('2026-03-24T09:00', { tone: 'accounts_team' })],
    };
    expect(requestAt('2026-04-02', account)).not.toHaveProperty('intent');
    expect(requestAt('2026-04-02', { ...account, goodFaith: [act('part_payment', '2026-03-30')] })).toMatchObject({
      intent: 'ask',
      wantedTone: 'personal',
    });
  });

  it('is at most in the tone of the step before, however firm the last contact was', () => {
    const contacts = [aContact('2026-03-08T09:00', { tone: 'formal' })];
    const account = { consumed: allBut('reminder'), contacts, goodFaith: [act('promise_broken', '2026-03-09')] };
    expect(requestAt('2026-03-10', account)?.wantedTone).toBe('friendly');
  });

  it('is not changed by what is about another invoice', () => {
    const account = { ...beforeAccountsTeam, goodFaith: [act('part_payment', '2026-03-20', ['i-9'])] };
    expect(requestAt('2026-03-24', account)?.wantedTone).toBe('accounts_team');
  });

  it('is changed by a reply, whatever it was about', () => {
    const account = { ...beforeAccountsTeam, goodFaith: [act('reply', '2026-03-20', null)] };
    expect(requestAt('2026-03-24', account)?.wantedTone).toBe('personal');
  });
});

describe('after the first contact', () => {
  const since = (tone: Tone, on: string, more: object = {}) => ({
    ...beforeAccountsTeam,
    goodFaith: [act('part_payment', '2026-03-18')],
    contacts: [...beforeAccountsTeam.contacts, aContact(on, { tone, ...more })],
  });

  it.each<[string, object, Tone]>([
    ['rises by what a received contact since then earned', {}, 'personal'],
    ['stays where an answered contact left it', { answeredAt: at('2026-03-21') }, 'clear'],
    ['stays where a lost contact left it', { receivedAt: null, failedAt: at('2026-03-21') }, 'clear'],
  ])('the tone %s', (_, more, tone) => {
    expect(requestAt('2026-03-24', since('clear', '2026-03-20T09:00', more))?.wantedTone).toBe(tone);
  });

  it('does not rise while a payment comes in every period', () => {
    const tones = ['2026-03-24', '2026-03-28', '2026-04-01'].map((today, place) => {
      const paid = ['2026-03-18', '2026-03-22', '2026-03-26', '2026-03-30'].slice(0, place + 2);
      const written = ['2026-03-24T09:00', '2026-03-28T09:00'].slice(0, place);
      return requestAt(today, {
        ...beforeAccountsTeam,
        goodFaith: paid.map((day) => act('part_payment', day)),
        contacts: [...beforeAccountsTeam.contacts, ...written.map((day) => aContact(day, { tone: 'clear' }))],
      })?.wantedTone;
    });
    expect(tones).toEqual(['clear', 'friendly', 'friendly']);
  });
});

describe('a paid oldest invoice', () => {
  // Both were named by one formal letter, because of the old one.
  const letter = aContact('2026-03-06T09:00', { tone: 'formal', obligationIds: ['i-1', 'i-2'] });
  const young = anObligation({ obligationId: 'i-2', dueDate: '2026-03-03' });
  const old = anObligation({ dueDate: '2026-01-03', issueDate: '2025-12-01' });
  const used = consumed('check_in', 'upcoming', 'due', 'nudge').map((step) => ({ ...step, obligationId: 'i-2' }));
  const bothUsed = [...used, ...allBut('final_options')];

  it('does not keep the harsh tone for the younger one: its own age speaks', () => {
    const account = { obligations: [young], contacts: [letter], consumed: used };
    const request = requestAt('2026-03-10', account);
    expect(request).toMatchObject({ wantedTone: 'clear' });
    expect(decideAt('2026-03-10', account).severity).toBe('clear');
    // Delivery never writes above what is wanted, though a formal letter had earned more.
    expect(earnedTone([letter], ['i-2'], request!.wantedTone, at('2026-03-10')).tone).toBe('clear');
  });

  it('had been the reason for the severity of the account', () => {
    expect(decideAt('2026-03-10', { obligations: [old, young], consumed: bothUsed }).severity).toBe('formal');
  });

  it('lowers the tone for none but itself when a part of it is paid', () => {
    const obligations = [old, young];
    const account = {
      obligations,
      consumed: bothUsed,
      contacts: [letter],
      goodFaith: [act('part_payment', '2026-03-08')],
    };
    expect(requestAt('2026-03-10', account)).toMatchObject({ wantedTone: 'clear', steps: [{ obligationId: 'i-2' }] });
  });
});

describe('old debt', () => {
  const obligations = [anObligation({ knownAt: '2026-06-01T09:00:00Z' })];
  const entry = (more: Partial<AccountSnapshot> = {}) => {
    const account = anAccount({ obligations, ...more });
    const first = decide(account, considerate, at('2026-06-01T09:00'));
    const now = asked(first).length > 0 ? at('2026-06-01T09:00') : first.nextWakeUpAt!;
    return decide(account, considerate, now);
  };
  const raise = { obligationIds: ['i-1'], tone: 'personal' as const, at: at('2026-06-01') };

  it('opens with the first tone of its ladder', () => {
    expect(toneAsked(entry())).toBe('friendly');
  });

  it('stays at the first tone until one contact about it was received', () => {
    const account = { obligations, consumed: allBut('formal_letter') };
    // The formal letter falls due on 2 July, by another due date.
    const later = [anObligation({ dueDate: '2026-05-03', knownAt: '2026-06-01T09:00:00Z' })];
    expect(requestAt('2026-07-02', { ...account, obligations: later })).toMatchObject({
      wantedTone: 'friendly',
      reasons: ['step_due', 'old_debt_opens'],
    });
    const contacts = [aContact('2026-06-10T09:00')];
    expect(requestAt('2026-07-02', { ...account, obligations: later, contacts })?.wantedTone).toBe('formal');
  });

  it('opens in the tone to which a person raised it, and says so to delivery for that invoice alone', () => {
    const request = entry({ raises: [raise] }).actions.find((action) => action.kind === 'request_contact');
    expect(request).toMatchObject({ wantedTone: 'personal', steps: [{ step: 'nudge', raisedTo: 'personal' }] });
    expect(request?.reasons).toContain('tone_raised');
    expect(toneAsked(entry({ raises: [{ ...raise, obligationIds: ['i-9'] }] }))).toBe('friendly');
  });

  it('is never raised above what its age calls for', () => {
    const young = [anObligation({ dueDate: '2026-05-24', knownAt: '2026-06-01T09:00:00Z' })];
    expect(toneAsked(entry({ obligations: young, raises: [{ ...raise, tone: 'formal' }] }))).toBe('clear');
  });

  it('falls again with what happens after it was raised, not with what had happened before', () => {
    const paid = (on: string) => entry({ raises: [raise], goodFaith: [act('part_payment', on)] });
    expect(toneAsked(paid('2026-05-20'))).toBe('personal');
    expect(toneAsked(paid('2026-06-01T08:00'))).toBe('friendly');
  });
});

describe('the severity of an account', () => {
  it('follows good faith, not only age', () => {
    expect(decideAt('2026-03-25', { consumed: allBut() }).severity).toBe('accounts_team');
    const eased = { ...beforeAccountsTeam, goodFaith: [act('part_payment', '2026-03-20')] };
    expect(decideAt('2026-03-25', eased).severity).toBe('clear');
  });
});

describe('a message that was asked for and has not left', () => {
  const requested = (askedTone: Tone, more: object = {}) => [
    ...allBut('accounts_team'),
    { ...consumed('accounts_team')[0]!, at: at('2026-03-24'), askedTone, ...more },
  ];
  const easedBy = (
    goodFaith: readonly GoodFaith[],
    steps = requested('accounts_team'),
    contacts = beforeAccountsTeam.contacts,
  ) => decideAt('2026-03-25', { consumed: steps, contacts, goodFaith }).easings;

  it('is asked for more gently when a part is paid meanwhile, once', () => {
    const paid = [act('part_payment', '2026-03-24T20:00')];
    expect(easedBy(paid)).toEqual([
      {
        steps: [{ obligationId: 'i-1', invoiceId: 'i-1', ladderRun: 0, step: 'accounts_team' }],
        wantedTone: 'clear',
        because: 'after_part_payment',
      },
    ]);
    expect(easedBy(paid, requested('clear'))).toEqual([]);
  });

  it.each<[string, readonly GoodFaith[], object, boolean]>([
    ['nothing has happened', [], {}, false],
    ['delivery has ended it', [act('part_payment', '2026-03-24T20:00')], { ended: 'paid' }, false],
    ['it has left', [act('part_payment', '2026-03-24T20:00')], {}, true],
  ])('is left as it is when %s', (_, goodFaith, more, hasLeft) => {
    const contacts = [...beforeAccountsTeam.contacts, ...(hasLeft ? [aContact('2026-03-24T09:00')] : [])];
    expect(easedBy(goodFaith, requested('accounts_team', more), contacts)).toEqual([]);
  });
});
