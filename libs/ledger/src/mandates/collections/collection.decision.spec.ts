import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { anInvoice } from '../../testing/an-invoice.js';
import { type CollectionRecord } from '../mandate.types.js';
import { collectOn, judgeOnDay, retryOn } from './collection.decision.js';

const terms = (payDay: number | null = null, days: readonly number[] = [], withinDays = 31) => ({
  terms: { noticeDays: 14, retryAfterDays: 5, payDay },
  payDays: { days, withinDays },
});
const collection: CollectionRecord = {
  collectionId: 'k',
  mandateId: 'm',
  customerId: 'c',
  invoiceId: 'i',
  number: 'N',
  currency: 'EUR',
  amountMinor: 100,
  method: 'direct_debit',
  state: 'announced',
  collectOn: '2026-02-01',
  attempt: 1,
  reason: null,
  holdId: 'h',
  toldOn: '2026-01-18',
  untoldBecause: null,
  paymentId: null,
};

describe('the day of a collection', () => {
  it.each([
    ['2026-03-20', null, '2026-03-24'],
    ['2026-04-20', null, '2026-04-20'],
    ['2026-03-20', 1, '2026-04-01'],
    ['2026-03-20', 24, '2026-03-24'],
    ['2026-03-20', 31, '2026-03-31'],
    ['2026-04-20', 31, '2026-04-30'],
    ['2026-12-20', 5, '2027-01-05'],
  ])('due %s, pay day %s, today 2026-03-10: %s', (dueDate, payDay, day) => {
    expect(collectOn(dueDate, terms(payDay), '2026-03-10')).toBe(day);
  });

  it('is never before the due date nor before the notice is over', () => {
    const days = fc.integer({ min: -60, max: 200 });
    fc.assert(
      fc.property(days, fc.option(fc.integer({ min: 1, max: 31 })), (ahead, payDay) => {
        const today = Temporal.PlainDate.from('2026-01-31');
        const due = today.add({ days: ahead }).toString();
        const day = collectOn(due, terms(payDay), today.toString());
        expect(day >= due && day >= today.add({ days: 14 }).toString()).toBe(true);
      }),
    );
  });

  it('is the customer’s own pay day where the mandate names none, if that comes soon enough', () => {
    expect(collectOn('2026-04-20', terms(null, [1, 25]), '2026-03-10')).toBe('2026-04-25');
    expect(collectOn('2026-04-20', terms(30, [25]), '2026-03-10')).toBe('2026-04-30');
    expect(collectOn('2026-04-20', terms(null, [1], 10), '2026-03-10')).toBe('2026-04-20');
    expect(retryOn(terms(null, [1]), '2026-03-10')).toBe('2026-04-01');
  });

  it('comes once more after a failure', () => {
    expect(retryOn(terms(), '2026-03-10')).toBe('2026-03-15');
    expect(retryOn(terms(1), '2026-03-10')).toBe('2026-04-01');
  });
});

describe('a collection on its day', () => {
  it.each([
    ['all that was announced', anInvoice(), false, { kind: 'due', amountMinor: 100 }],
    ['the rest, when a part was paid', anInvoice({ paidMinor: 30 }), false, { kind: 'due', amountMinor: 70 }],
    ['what is not disputed', anInvoice({ disputePartMinor: 40 }), false, { kind: 'due', amountMinor: 60 }],
    ['never more than announced', anInvoice({ feesMinor: 50 }), false, { kind: 'due', amountMinor: 100 }],
    ['nothing when all is disputed', anInvoice({ disputeWhole: true }), false, because('nothing_left_to_pay')],
    ['nothing when it is paid', anInvoice({ state: 'paid', paidMinor: 100 }), false, because('nothing_left_to_pay')],
    ['nothing when it is placed', anInvoice({ placementId: 'p' }), false, because('placed')],
    ['nothing under a promise', anInvoice({ promiseId: 'p' }), false, because('promise')],
    ['nothing while the customer is left in peace', anInvoice(), true, because('on_hold')],
  ])('takes %s', (_, invoice, isHeld, outcome) => {
    expect(judgeOnDay(collection, invoice, isHeld)).toEqual(outcome);
  });

  it('is put off while the customer could still be told, and given up when that is over', () => {
    const untold = { ...collection, toldOn: null };
    expect(judgeOnDay(untold, anInvoice(), false)).toEqual({ kind: 'postponed' });
    expect(judgeOnDay({ ...untold, untoldBecause: 'opted_out' }, anInvoice(), false)).toEqual(because('not_announced'));
    expect(judgeOnDay(untold, anInvoice({ promiseId: 'p' }), false)).toEqual(because('promise'));
  });
});

function because(why: string) {
  return { kind: 'cancelled', because: why };
}
