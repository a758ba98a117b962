import { describe, expect, it } from '@jest/globals';
import { withAmounts } from '../../invoices/invoice.types.js';
import { anInvoice } from '../../testing/an-invoice.js';
import { type ChargeRecord, type WaiverOffer } from '../charge.types.js';
import { judgeOffers, waiveCharge } from './waiver.decision.js';

const charge = (more: Partial<ChargeRecord> = {}): ChargeRecord => ({
  chargeId: 'c',
  invoiceId: 'i',
  customerId: 'c',
  kind: 'late_fee',
  currency: 'EUR',
  amountMinor: 15,
  waivedMinor: 0,
  asOf: '2026-03-01',
  source: { kind: 'invoice', reference: null },
  worksheet: {
    baseMinor: 100,
    kind: 'flat',
    percent: null,
    exactMinor: '15',
    belowMinor: null,
    limit: null,
    amountMinor: 15,
  },
  postedAt: '2026-03-01T00:00:00Z',
  postedBy: 'x',
  ...more,
});
const offer = (more: Partial<WaiverOffer> = {}): WaiverOffer => ({
  offerId: 'o',
  chargeId: 'c',
  invoiceId: 'i',
  customerId: 'c',
  by: '2026-03-13',
  reason: null,
  state: 'open',
  offeredAt: '2026-03-02T00:00:00Z',
  offeredBy: 'x',
  ...more,
});
const owing = (paidMinor: number) => withAmounts(anInvoice({ feesMinor: 15 }), { paidMinor });

describe('waiving', () => {
  it.each([
    ['all that is open of the charge', 0, undefined, 15],
    ['a part of it', 0, 5, 5],
    ['what is not paid yet', 105, undefined, 10],
  ])('%s', (_, paidMinor, wanted, waived) => {
    const outcome = waiveCharge(charge(), owing(paidMinor), wanted);
    expect(outcome).toMatchObject({ kind: 'waived', amountMinor: waived, invoice: { waivedMinor: waived } });
  });

  it('never more than was charged, and nothing of what was waived or paid', () => {
    expect(waiveCharge(charge(), owing(0), 16)).toEqual({ kind: 'too_much', waivableMinor: 15 });
    expect(waiveCharge(charge({ waivedMinor: 15 }), owing(0), undefined).kind).toBe('nothing_to_waive');
    expect(waiveCharge(charge(), owing(115), undefined).kind).toBe('nothing_to_waive');
  });
});

describe('an offer to waive', () => {
  const judge = (paidMinor: number, offered: readonly WaiverOffer[], settled = paidMinor) =>
    judgeOffers(
      owing(paidMinor),
      offered.map((one) => ({ offer: one, charge: charge({ chargeId: one.chargeId }) })),
      () => settled,
    );

  it('comes true when the rest is settled in time', () => {
    const outcome = judge(100, [offer()]);
    expect(outcome.invoice).toMatchObject({ state: 'paid', waivedMinor: 15 });
    expect(outcome.cameTrue).toMatchObject([{ amountMinor: 15, charge: { waivedMinor: 15 } }]);
  });

  it('waits while something else is open', () => {
    expect(judge(99, [offer()])).toMatchObject({ cameTrue: [], usedUp: [], invoice: { state: 'open' } });
  });

  it('does not come true by money of a later day, and still by money that was in time though it had lapsed', () => {
    expect(judge(100, [offer({ state: 'lapsed' })], 60).cameTrue).toEqual([]);
    expect(judge(100, [offer({ state: 'lapsed' })], 100).cameTrue).toHaveLength(1);
  });

  it('waives only what is left of a charge that was partly paid, and is used up by one that was paid', () => {
    expect(judge(110, [offer()]).cameTrue).toMatchObject([{ amountMinor: 5 }]);
    expect(judge(115, [offer()])).toMatchObject({ cameTrue: [], usedUp: [{ offerId: 'o' }] });
  });

  it('stands beside another one on the same invoice: both come true with the rest', () => {
    const invoice = withAmounts(anInvoice({ feesMinor: 15, interestMinor: 15 }), { paidMinor: 100 });
    const offered = [offer({ offerId: 'a', chargeId: 'a' }), offer({ offerId: 'b', chargeId: 'b', by: '2026-03-20' })];
    const outcome = judgeOffers(
      invoice,
      offered.map((one) => ({ offer: one, charge: charge({ chargeId: one.chargeId }) })),
      () => 100,
    );
    expect(outcome.cameTrue).toHaveLength(2);
    expect(outcome.invoice).toMatchObject({ state: 'paid', waivedMinor: 30 });
  });
});
