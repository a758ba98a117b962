import { describe, expect, it } from '@jest/globals';
import { needsSecondPerson, problemWithAnswer } from './approval.decision.js';
import { approvalSettings } from './approvals.settings.js';

const usual = approvalSettings.parse(undefined);

describe('a second person', () => {
  it.each([
    ['write_off', 'EUR', 50_000, false],
    ['write_off', 'EUR', 50_001, true],
    ['write_off', 'JPY', 1, true],
    ['sale', 'EUR', 1, true],
    ['placement', 'EUR', 1, true],
  ] as const)('is needed for a %s in %s over %i: %s', (kind, currency, amountMinor, needed) => {
    expect(needsSecondPerson(usual, { kind, currency, amountMinor })).toBe(needed);
  });

  it('is not needed where the company trusts one', () => {
    const alone = approvalSettings.parse({ saleAlways: false, placementAlways: false });
    expect(needsSecondPerson(alone, { kind: 'sale', currency: 'EUR', amountMinor: 9_999_999 })).toBe(false);
    expect(needsSecondPerson(alone, { kind: 'placement', currency: 'EUR', amountMinor: 9_999_999 })).toBe(false);
  });

  it('is another one than the one who asks, and answers once', () => {
    const pending = { state: 'pending', requesterKey: 'agent:1' };
    expect(problemWithAnswer(pending, 'agent:2')).toBeNull();
    expect(problemWithAnswer(pending, 'agent:1')?.code).toBe('own_request');
    expect(problemWithAnswer({ ...pending, state: 'declined' }, 'agent:2')?.code).toBe('already_answered');
  });
});
