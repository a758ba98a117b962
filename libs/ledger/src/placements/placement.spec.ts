import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { openOf } from '../invoices/invoice.types.js';
import { anInvoice } from '../testing/an-invoice.js';
import { type KnownTask } from '../tasks/tasks.store.js';
import { allocatePartnerPayment, placeInvoices, type PlacingFacts } from './placement.decision.js';
import { type NewPlacement } from './placement.schemas.js';
import { type PlacementRecord } from './placement.types.js';

const wanting = (more: Partial<NewPlacement> = {}): NewPlacement => ({
  customerId: 'c',
  invoiceIds: ['i'],
  kind: 'agency',
  partner: { name: 'Fair Inkasso', email: null, reference: null },
  callTask: { taskId: 't' },
  reason: null,
  codeOfConduct: null,
  ...more,
});
const closed = { outcome: 'no answer', by: 'agent:Mia', closedAt: '2026-03-08T23:30:00Z' };
const task: KnownTask = { taskId: 't', customerId: 'c', kind: 'call', openedAt: '2026-03-02T08:00:00Z', closed };
const facts: PlacingFacts = { invoices: [anInvoice()], holds: [], task, zone: 'Europe/Berlin' };
const placement: PlacementRecord = {
  placementId: 'p',
  customerId: 'c',
  kind: 'agency',
  partner: { name: 'Fair Inkasso', email: null, reference: null },
  currency: 'EUR',
  invoices: [],
  callTask: null,
  reason: 'any',
  state: 'placed',
  holdIds: [],
  codeOfConduct: null,
  placedAt: '2026-03-10T09:00:00Z',
  placedBy: 'spec',
  endedAt: null,
  endedBecause: null,
  collectedMinor: 0,
  feesMinor: 0,
  complaints: 0,
};

describe('handing over', () => {
  it.each(['hardship', 'vulnerable', 'bereavement', 'breathing_space', 'promise', 'claims_paid', 'complaint'] as const)(
    'never happens while a hold of the reason %s protects the customer',
    (reason) => {
      const holds = [{ invoiceId: null, reason }];
      for (const kind of ['agency', 'lawyer'] as const) {
        const outcome = placeInvoices(wanting({ kind }), { ...facts, holds });
        expect(outcome).toMatchObject({ kind: 'refused', code: 'customer_on_hold', more: { reason } });
      }
    },
  );

  it('is not kept back by a hold on another invoice', () => {
    const holds = [{ invoiceId: 'other', reason: 'hardship' as const }];
    expect(placeInvoices(wanting(), { ...facts, holds })).toMatchObject({ kind: 'placed', currency: 'EUR' });
  });

  it('takes a reason in a person’s words for a call', () => {
    const silent = wanting({ callTask: null });
    expect(placeInvoices(silent, facts)).toMatchObject({ kind: 'refused', code: 'no_call_made' });
    const reasoned = placeInvoices({ ...silent, reason: 'no telephone' }, facts);
    expect(reasoned).toMatchObject({ kind: 'placed', call: null });
  });

  it('takes a call that a person has closed with what came of it, dated in the company’s zone', () => {
    const call = { taskId: 't', at: '2026-03-09', by: 'Mia', outcome: 'no answer' };
    expect(placeInvoices(wanting(), facts)).toMatchObject({ kind: 'placed', call });
  });

  it.each<[string, KnownTask | undefined, string, string | null]>([
    ['does not exist', undefined, 'task_not_found', '/callTask/taskId'],
    ['is another customer’s', { ...task, customerId: 'd' }, 'task_not_found', '/callTask/taskId'],
    ['is no call', { ...task, kind: 'reply' }, 'not_a_call', '/callTask/taskId'],
    ['is open', { ...task, closed: null }, 'call_not_made', null],
    [
      'lost its cause',
      { ...task, closed: { ...closed, by: 'policy', outcome: 'nothing_open' } },
      'call_not_made',
      null,
    ],
    ['was not needed', { ...task, closed: { ...closed, outcome: 'not_needed' } }, 'call_not_made', null],
    ['has no outcome', { ...task, closed: { ...closed, outcome: ' ' } }, 'call_not_made', null],
  ])('refuses a task that %s, whatever the reason', (_, other, code, pointer) => {
    const outcome = placeInvoices(wanting({ reason: 'any' }), { ...facts, task: other });
    expect(outcome).toMatchObject({ kind: 'refused', code, pointer });
  });
});

describe('what an agency passes on', () => {
  it('goes to the oldest invoice first, never more than is open, and all of it', () => {
    const invoices = fc.array(fc.tuple(fc.integer({ min: 1, max: 1_000 }), fc.integer({ min: 1, max: 28 })), {
      minLength: 1,
      maxLength: 8,
    });
    fc.assert(
      fc.property(invoices, fc.integer({ min: 1, max: 9_000 }), (open, amountMinor) => {
        const placed = open.map(([amount, day], index) =>
          anInvoice({ invoiceId: `${index}`, amountMinor: amount, dueDate: `2026-02-${String(day).padStart(2, '0')}` }),
        );
        const given = { externalId: null, amountMinor, feeMinor: 0 };
        const outcome = allocatePartnerPayment(placement, placed, given);
        const total = placed.reduce((sum, invoice) => sum + openOf(invoice), 0);
        if (outcome.kind === 'refused') {
          expect([outcome.code, amountMinor > total]).toEqual(['payment_exceeds_placed', true]);
          return;
        }
        expect(outcome.parts.reduce((sum, part) => sum + part.amountMinor, 0)).toBe(amountMinor);
        const byId = new Map(placed.map((invoice) => [invoice.invoiceId, invoice]));
        const dues = outcome.parts.map(({ invoiceId }) => byId.get(invoiceId)?.dueDate ?? '');
        expect(dues).toEqual(dues.toSorted());
        for (const [index, { invoiceId, amountMinor: part }] of outcome.parts.entries()) {
          const whole = byId.get(invoiceId)?.amountMinor ?? 0;
          if (index < outcome.parts.length - 1) expect(part).toBe(whole);
          expect(part).toBeLessThanOrEqual(whole);
        }
      }),
    );
  });
});
