import { describe, expect, it } from '@jest/globals';
import { type GateObligation } from '@tactful/contracts';
import { anObligation } from '../testing/sample.js';
import { promisable, suggestedDay } from './promising.decision.js';

const invoice = (invoiceId: string, more: Partial<GateObligation> = {}): GateObligation => ({
  ...anObligation({ invoiceId, number: `INV-${invoiceId}`, openMinor: 100, dueDate: '2026-03-03' }),
  ...more,
});
const choices = (...obligations: GateObligation[]) =>
  promisable({ account: { customerId: 'c', sequence: 1, onHold: null, obligations } }).map(
    ({ what, amountMinor, invoiceIds }) => `${what} ${amountMinor} ${invoiceIds.join('+')}`,
  );

describe('what can be promised', () => {
  it('is each invoice, and all of a currency where there are several; currencies are never added up', () => {
    const dollars = invoice('c', { currency: 'USD' });
    expect(choices(invoice('a'), invoice('b', { askableMinor: 40 }), dollars)).toEqual([
      'EUR 140 a+b',
      'a 100 a',
      'b 40 b',
      'c 100 c',
    ]);
  });

  it('is nothing that rests, and no instalment', () => {
    const resting = invoice('a', { notAskable: 'on_hold', askableMinor: 0 });
    expect(choices(resting, invoice('b', { instalment: { planId: 'p', number: 1, of: 2 } }))).toEqual([]);
  });
});

describe('the day that is suggested', () => {
  it.each([
    ['the pay day itself', [10], '2026-03-10'],
    ['the next of several', [1, 9], '2026-04-01'],
    ['a week from now when none is known', undefined, '2026-03-17'],
  ])('is %s', (_, payDays, day) => {
    expect(suggestedDay({ today: '2026-03-10', preferences: { payDays } })).toBe(day);
  });
});
