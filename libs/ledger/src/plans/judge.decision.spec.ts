import { describe, expect, it } from '@jest/globals';
import { type InvoiceRecord, withAmounts } from '../invoices/invoice.types.js';
import { anInvoice } from '../testing/an-invoice.js';
import { judgePlan } from './judge.decision.js';
import { type PlanRecord } from './plan.types.js';
import { putOnPlan } from './schedule/parts.decision.js';

const instalments = [1, 2, 3].map((number) => ({ number, dueDate: `2026-0${number + 3}-01`, amountMinor: 30 }));
const plan: PlanRecord = {
  planId: 'p',
  customerId: 'c',
  currency: 'EUR',
  state: 'active',
  totalMinor: 90,
  schedule: { kind: 'custom', instalments: [] },
  instalments,
  invoices: [{ invoiceId: 'i', number: 'N' }],
  note: null,
  explanation: null,
  holdIds: [],
  missed: [],
  curedTimes: 0,
  graceUntil: null,
  restDueOn: null,
  replaces: null,
  replacedBy: null,
  proposedBy: 'api:main',
  proposedAt: '2026-03-01T00:00:00Z',
};
let made = 0;
const [onPlan = anInvoice()] = putOnPlan([anInvoice({ amountMinor: 90 })], plan, () => `o-${(made += 1)}`);
const paid = (paidMinor: number) => withAmounts(onPlan, { paidMinor });
const judge = (invoice: InvoiceRecord, today: string, before: Partial<PlanRecord> = {}, k = 2) => {
  const rules = { missesBeforeDefault: k, graceDays: 5, today };
  const { missed, ...verdict } = judgePlan({ ...plan, ...before }, [invoice], rules);
  return { ...verdict, missed: missed.map(({ number }) => number) };
};
const atRisk = { state: 'at_risk', missed: [1] } as const;

describe('a plan', () => {
  it('is active on the date of an instalment and at risk on the day after', () => {
    expect(judge(paid(0), '2026-04-01')).toMatchObject({ state: 'active', happened: [], missed: [] });
    expect(judge(paid(0), '2026-04-02')).toMatchObject({ state: 'at_risk', happened: ['at_risk'], missed: [1] });
  });

  it('is at risk while a cent of a missed instalment is open, and cured with the last one', () => {
    expect(judge(paid(29), '2026-04-03', atRisk)).toMatchObject({ state: 'at_risk', happened: [] });
    expect(judge(paid(30), '2026-04-03', atRisk)).toMatchObject({ state: 'active', happened: ['cured'], missed: [] });
  });

  it('says so again when a further instalment is missed, and when its days of grace end', () => {
    const verdict = judge(paid(0), '2026-05-02', atRisk);
    expect(verdict).toEqual({ state: 'at_risk', happened: ['at_risk'], missed: [1, 2], graceUntil: '2026-05-06' });
  });

  it('ends after the days of grace, not on the last of them', () => {
    const before = { state: 'at_risk', missed: [1, 2], graceUntil: '2026-05-06' } as const;
    expect(judge(paid(0), '2026-05-06', before)).toMatchObject({ state: 'at_risk', happened: [] });
    expect(judge(paid(0), '2026-05-07', before)).toMatchObject({ state: 'defaulted', happened: ['defaulted'] });
    expect(judge(paid(30), '2026-05-07', before)).toMatchObject({ state: 'at_risk', happened: [], graceUntil: null });
  });

  it('gives the days of grace from when it came out, when money is taken back long after the dates', () => {
    const completed = { state: 'completed' } as const;
    const verdict = judge(paid(20), '2026-08-10', completed);
    expect(verdict).toMatchObject({ state: 'at_risk', happened: ['reopened', 'at_risk'], missed: [1, 2, 3] });
    expect(verdict.graceUntil).toBe('2026-08-14');
  });

  it('is completed as soon as nothing is open, also from at risk', () => {
    expect(judge(paid(90), '2026-03-15')).toMatchObject({ state: 'completed', happened: ['completed'] });
    expect(judge(paid(90), '2026-04-03', atRisk)).toMatchObject({ state: 'completed', happened: ['completed'] });
    expect(judge(paid(90), '2026-04-03', { state: 'completed' })).toMatchObject({ happened: [] });
  });

  it('opens again when a payment is taken back before the next date', () => {
    const completed = { state: 'completed' } as const;
    expect(judge(paid(60), '2026-05-10', completed)).toMatchObject({ state: 'active', happened: ['reopened'] });
  });

  it('misses nothing that is disputed', () => {
    expect(judge({ ...paid(0), disputeWhole: true }, '2026-09-01')).toMatchObject({ state: 'active', missed: [] });
    const partly = { ...paid(0), disputePartMinor: 60 };
    expect(judge(partly, '2026-09-01')).toMatchObject({ state: 'at_risk', missed: [1], graceUntil: null });
  });

  it('ends when its last instalment alone is missed: nothing more can be', () => {
    const verdict = judge(paid(60), '2026-06-02');
    expect(verdict).toMatchObject({ state: 'at_risk', happened: ['at_risk'], missed: [3], graceUntil: '2026-06-06' });
    const before = { ...atRisk, missed: [3], graceUntil: '2026-06-06' };
    expect(judge(paid(60), '2026-06-07', before)).toMatchObject({ state: 'defaulted', happened: ['defaulted'] });
    expect(judge(paid(90), '2026-06-06', before)).toMatchObject({ state: 'completed' });
  });

  it('says so when the days of grace begin because what was still to come was credited', () => {
    const credited = withAmounts(onPlan, { creditedMinor: 60 });
    const verdict = judge(credited, '2026-04-10', atRisk);
    expect(verdict).toMatchObject({ state: 'at_risk', happened: ['at_risk'], missed: [1], graceUntil: '2026-04-14' });
  });

  it('with fewer instalments than the company bears ends when all of them are missed', () => {
    const verdict = judge(paid(0), '2026-06-02', { state: 'at_risk', missed: [1, 2] }, 9);
    expect(verdict).toMatchObject({ state: 'at_risk', missed: [1, 2, 3], graceUntil: '2026-06-06' });
  });
});
