import { describe, expect, it } from '@jest/globals';
import { anInvoice } from '../testing/an-invoice.js';
import { closeDispute, creditOf, type DisputeScope, openDispute } from './dispute.decision.js';
import { disputeSettings } from './disputes.settings.js';
import { interestPauseOf } from './interest-pause.decision.js';

const whole: DisputeScope = { kind: 'whole' };
const part = (amountMinor: number): DisputeScope => ({ kind: 'amount', amountMinor });
const line = (amountMinor: number): DisputeScope => ({ kind: 'line', lineNo: 1, amountMinor });

describe('opening a dispute', () => {
  it.each([
    ['over the whole', {}, whole, { amountMinor: 100, whole: true }],
    ['over what is left', { paidMinor: 30 }, whole, { amountMinor: 70, whole: true }],
    ['over a part', {}, part(40), { amountMinor: 40, whole: false, invoice: { disputePartMinor: 40 } }],
    ['over another part', { disputePartMinor: 40 }, part(60), { invoice: { disputePartMinor: 100 } }],
    ['over more than is open', { paidMinor: 30 }, part(71), { kind: 'too_much', undisputedMinor: 70 }],
    ['over more than is undisputed', { disputePartMinor: 40 }, part(61), { kind: 'too_much', undisputedMinor: 60 }],
    ['over a line', {}, line(60), { amountMinor: 60, whole: false }],
    ['over a line that is partly paid', { paidMinor: 70 }, line(60), { amountMinor: 30, whole: false }],
    ['over the whole while a part is', { disputePartMinor: 40 }, whole, { kind: 'disputed_already' }],
    ['over a part while the whole is', { disputeWhole: true }, part(1), { kind: 'disputed_already' }],
    ['over what is paid', { paidMinor: 100, state: 'paid' }, whole, { kind: 'not_open' }],
    ['over what is not issued', { state: 'scheduled' }, line(10), { kind: 'not_open' }],
  ] as const)('%s', (_, invoice, scope, expected) => {
    expect(openDispute(anInvoice(invoice), scope)).toMatchObject(expected);
  });

  it('is undone by closing it', () => {
    for (const scope of [whole, part(40), line(40)]) {
      const before = anInvoice();
      const outcome = openDispute(before, scope);
      if (outcome.kind !== 'opened') throw new Error(outcome.kind);
      expect(closeDispute(outcome.invoice, outcome)).toEqual(before);
    }
  });
});

describe('what is credited when a dispute ends', () => {
  it.each([
    ['accepted', { whole: false, amountMinor: 40 }, {}, 40],
    ['accepted', { whole: false, amountMinor: 40 }, { paidMinor: 80 }, 20],
    ['accepted', { whole: true, amountMinor: 40 }, {}, 100],
    ['rejected', { whole: true, amountMinor: 100 }, {}, 0],
    ['agreed', { whole: true, amountMinor: 100 }, {}, 0],
  ] as const)('%s: %p of an invoice with %p is %i', (resolution, dispute, invoice, credited) => {
    expect(creditOf(anInvoice(invoice), dispute, { resolution })).toBe(credited);
  });
});

describe('interest on what is disputed', () => {
  const dispute = {
    openedAt: '2026-03-10T23:30:00Z',
    resolvedAt: null,
    whole: false,
    amountMinor: 40,
  };
  const rules = { stopInterestAfterDays: 30, zone: 'Europe/Berlin' };

  it.each([
    ['stops on the 30th day after it was opened where the company is', {}, { from: '2026-04-10', to: null }],
    ['starts again when it ends', { resolvedAt: '2026-05-01T10:00:00Z' }, { from: '2026-04-10', to: '2026-05-01' }],
    ['never stopped when it ended in time', { resolvedAt: '2026-04-09T21:59:59Z' }, null],
    ['stops for all that is open when all is disputed', { whole: true }, { amountMinor: null }],
  ])('%s', (_, more, expected) => {
    const pause = interestPauseOf({ ...dispute, ...more }, rules);
    if (expected === null) expect(pause).toBeNull();
    else expect(pause).toMatchObject(expected);
  });

  it('never stops where the company says so, and after 30 days where it says nothing', () => {
    expect(interestPauseOf(dispute, { ...rules, stopInterestAfterDays: null })).toBeNull();
    expect(disputeSettings.parse(undefined)).toEqual({ answerWithinWorkingDays: 5, stopInterestAfterDays: 30 });
  });
});
