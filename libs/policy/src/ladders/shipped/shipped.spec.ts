import { describe, expect, it } from '@jest/globals';
import { anObligation } from '../../testing/account-builders.js';
import { walk } from '../../testing/ladder-walk.js';
import { keyAccount, publicSector, shippedLadders, smallBalance, subscription } from '../shipped.js';

/** A customer who never answers, of a kind with nobody above: what its ladder does, by days from the due date. */
const walked = (policy: Parameters<typeof walk>[0], parts: Parameters<typeof walk>[1] = {}) =>
  walk(policy, { kind: 'person', ...parts });

describe('the shipped ladders', () => {
  it('say in a sentence what they are for', () => {
    for (const { ladder } of shippedLadders) expect(ladder.summary).toMatch(/^[A-Z].{20,}\.$/);
    expect(new Set(shippedLadders.map(({ id }) => id)).size).toBe(5);
  });

  it('for key accounts: no fee, and from day 14 a person approves every message', () => {
    expect(walked(keyAccount, { obligations: [anObligation({ hasLateFee: true })] })).toEqual([
      [-27, 'contact', 'check_in'],
      [-3, 'contact', 'upcoming'],
      [5, 'contact', 'nudge'],
      [14, 'contact on approval', 'reminder'],
      [25, 'call', 'call'],
      [35, 'contact on approval', 'personal'],
      [55, 'contact on approval', 'director_letter'],
      [75, 'decide', 'final_options'],
    ]);
    const { steps } = keyAccount.ladder;
    expect(steps.filter(({ does, needs }) => does === 'fee' || needs !== null)).toEqual([]);
    const late = steps.filter(({ first }) => first.from === 'due' && first.days >= 14);
    expect(late.map(({ does }) => does)).not.toContain('contact');
  });

  it('for small balances: three gentle messages in three months, the firmer one only where it is worth it', () => {
    expect(walked(smallBalance)).toEqual([
      [0, 'contact', 'due'],
      [10, 'contact', 'nudge'],
      [30, 'contact', 'reminder'],
      [90, 'decide', 'final_options'],
    ]);
    expect(walked(smallBalance, { obligations: [anObligation({ openMinor: 499 })] })).toContainEqual([
      30,
      'below_amount',
      'reminder',
    ]);
  });

  it('for subscriptions: each message so many days after the one before it, with an offer to pay in parts', () => {
    expect(walked(subscription)).toEqual([
      [-2, 'contact', 'upcoming'],
      [2, 'contact', 'nudge'],
      [7, 'offer_plan', 'second_nudge'],
      [14, 'contact', 'reminder'],
      [28, 'call', 'call'],
      [35, 'decide', 'final_options'],
    ]);
  });

  it('for the public sector: counted from the end of the due month, in which it pays', () => {
    expect(walked(publicSector)).toEqual([
      [-25, 'contact', 'check_in'],
      [33, 'contact', 'nudge'],
      [48, 'contact', 'reminder'],
      [63, 'call', 'call'],
      [73, 'contact', 'personal'],
      [88, 'contact', 'accounts_team'],
      [118, 'decide', 'final_options'],
    ]);
    const messages = publicSector.ladder.steps.filter(({ does }) => does === 'contact');
    expect(messages.every(({ channels, notBefore }) => channels?.join() === 'email' && notBefore === '09:00')).toBe(
      true,
    );
  });
});
