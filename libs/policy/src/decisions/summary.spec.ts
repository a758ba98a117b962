import { describe, expect, it } from '@jest/globals';
import { type DecisionToSum, summaryOf } from './summary.decision.js';

const facts: DecisionToSum['facts'] = {
  companyZone: 'Europe/Berlin',
  zones: ['Asia/Jakarta'],
  obligations: [{ invoiceId: 'i-1', number: 'INV-7' }],
  pauses: [
    { reason: 'promise', invoiceId: 'i-1', promise: { amountMinor: 30_000, currency: 'EUR', by: '2026-03-06' } },
  ],
};

describe('a decision in one sentence', () => {
  it.each<[DecisionToSum['reasons'], string]>([
    [
      [{ code: 'on_hold', detail: 'promise', invoiceNumber: 'INV-7', until: '2026-03-09T23:00:00Z' }],
      'No reminder today: 300.00 EUR are promised by Friday 6 March; next look Saturday 7 March 09:00 their time.',
    ],
    [
      [{ code: 'nothing_due_yet' }],
      'No reminder today: no step is due yet; next look Saturday 7 March 09:00 their time.',
    ],
    [
      [
        { code: 'superseded_by_later_step', step: 'due' },
        { code: 'on_hold', detail: 'hardship', until: '2026-03-20T23:00:00Z' },
      ],
      'No reminder today: the account is on hold (hardship) until Saturday 21 March; next look Saturday 7 March 09:00 their time.',
    ],
    [
      [{ code: 'step_due', step: 'nudge', invoiceNumber: 'INV-7' }, { code: 'needs_approval' }],
      'A message is asked for: nudge of INV-7, once a person has approved; next look Saturday 7 March 09:00 their time.',
    ],
    [
      [{ code: 'disputed', detail: 'wrong_amount', invoiceNumber: 'INV-7' }],
      'No reminder today: invoice INV-7 is disputed (wrong amount); next look Saturday 7 March 09:00 their time.',
    ],
  ])('%j', (reasons, sentence) => {
    expect(summaryOf({ reasons, nextLookAt: '2026-03-07T02:00:00Z', facts })).toBe(sentence);
  });

  it('says that only something new will change it, and whose time is meant', () => {
    const paid = { reasons: [{ code: 'nothing_open' }], nextLookAt: null, facts };
    expect(summaryOf(paid)).toBe('No reminder today: nothing is open; it is looked at again when something happens.');
    const nowhere = {
      reasons: [{ code: 'nothing_due_yet' }],
      nextLookAt: '2026-03-07T02:00:00Z',
      facts: { ...facts, zones: [] },
    };
    expect(summaryOf(nowhere)).toMatch(/Saturday 7 March 03:00 our time\.$/);
  });
});
