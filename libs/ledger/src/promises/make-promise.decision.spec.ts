import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { openOf } from '../invoices/invoice.types.js';
import { anInvoice } from '../testing/an-invoice.js';
import { makePromise, type PromiseFacts } from './make-promise.decision.js';
import { type NewPromise } from './promise.schemas.js';
import { promiseSettings } from './promises.settings.js';

describe('making a promise', () => {
  const oldest = anInvoice({ invoiceId: 'a', number: 'A', dueDate: '2026-01-10' });
  const newer = anInvoice({ invoiceId: 'b', number: 'B', dueDate: '2026-02-10' });
  const facts = (more: Partial<PromiseFacts> = {}): PromiseFacts => ({
    today: '2026-03-01',
    settings: promiseSettings.parse(undefined),
    recentPromises: 0,
    invoices: [newer, oldest],
    ...more,
  });
  const promise = (more: Partial<NewPromise> = {}): NewPromise => ({
    customerId: 'c',
    currency: 'EUR',
    amountMinor: 150,
    by: '2026-03-08',
    ...more,
  });
  const ids = (outcome: ReturnType<typeof makePromise>) =>
    outcome.kind === 'made' ? outcome.invoices.map(({ invoiceId }) => invoiceId) : outcome;

  it('is about the oldest invoices, as far as the amount goes, when none is named', () => {
    expect(ids(makePromise(promise(), facts()))).toEqual(['a', 'b']);
    expect(ids(makePromise(promise({ amountMinor: 100 }), facts()))).toEqual(['a']);
  });

  it('is about all that is named, and is waited for until its day and the grace are over', () => {
    const outcome = makePromise(promise({ invoiceIds: ['b', 'a'] }), facts());
    expect(ids(outcome)).toEqual(['b', 'a']);
    expect(outcome).toMatchObject({ graceUntil: '2026-03-10' });
  });

  it('passes over what is promised already, when none is named', () => {
    const invoices = [{ ...oldest, promiseId: 'p' }, newer];
    expect(ids(makePromise(promise({ amountMinor: 100 }), facts({ invoices })))).toEqual(['b']);
    expect(makePromise(promise(), facts({ invoices }))).toMatchObject({ code: 'promise_exceeds_open' });
  });

  const part = { obligationId: 'o', number: 1, of: 1, dueDate: '2026-04-01', amountMinor: 100 };
  const plan = { planId: 'x', paidBeforeMinor: 0, parts: [part] };

  it.each<[string, Partial<NewPromise>, Partial<PromiseFacts>, object]>([
    ['yesterday', { by: '2026-02-28' }, {}, { code: 'by_in_past', pointer: '/by' }],
    ['a day too late', { by: '2026-04-01' }, {}, { code: 'promise_too_far_ahead', pointer: '/by' }],
    ['the third one', {}, { recentPromises: 2 }, { code: 'too_many_promises', state: { promises: 2, count: 2 } }],
    ['a cent too much', { amountMinor: 201 }, {}, { code: 'promise_exceeds_open', pointer: '/amountMinor' }],
    [
      'a cent too much for the invoice named',
      { amountMinor: 101, invoiceIds: ['a'] },
      {},
      { code: 'promise_exceeds_open' },
    ],
    ['another currency', { currency: 'USD' }, {}, { code: 'currency_mismatch', pointer: '/currency' }],
    [
      'an invoice in another currency',
      { currency: 'USD', invoiceIds: ['a'] },
      {},
      { code: 'currency_mismatch', pointer: '/invoiceIds/0' },
    ],
    ['an unknown invoice', { invoiceIds: ['a', 'z'] }, {}, { code: 'invoice_not_found', pointer: '/invoiceIds/1' }],
    ['an invoice named twice', { invoiceIds: ['a', 'a'] }, {}, { code: 'duplicate_invoice', pointer: '/invoiceIds/1' }],
    ['the invoice of somebody else', { customerId: 'd', invoiceIds: ['a'] }, {}, { code: 'invoice_not_found' }],
    [
      'an invoice that is promised already',
      { invoiceIds: ['a'] },
      { invoices: [{ ...oldest, promiseId: 'p' }] },
      { kind: 'conflict', code: 'promise_running', state: { promiseId: 'p', state: 'running' } },
    ],
    [
      'nothing but what is promised already',
      {},
      { invoices: [{ ...oldest, promiseId: 'p' }] },
      { kind: 'conflict', code: 'promise_running' },
    ],
    [
      'an invoice that is paid',
      { invoiceIds: ['a'] },
      { invoices: [{ ...oldest, state: 'paid', paidMinor: 100 }] },
      { kind: 'conflict', code: 'invoice_not_open', state: { state: 'paid' } },
    ],
    [
      'an invoice on a plan',
      { invoiceIds: ['a'] },
      { invoices: [{ ...oldest, plan }] },
      { kind: 'conflict', code: 'invoice_on_plan', state: { planId: 'x' } },
    ],
    [
      'a placed invoice',
      { invoiceIds: ['a'] },
      { invoices: [{ ...oldest, placementId: 'y' }] },
      { kind: 'conflict', code: 'invoice_placed', state: { placementId: 'y' } },
    ],
  ])('refuses %s', (_what, given, more, refusal) => {
    expect(makePromise(promise(given), facts(more))).toMatchObject(refusal);
  });

  it('accepts today, and the last day of the cap', () => {
    for (const by of ['2026-03-01', '2026-03-31']) expect(makePromise(promise({ by }), facts()).kind).toBe('made');
  });

  it('never promises more than is open on the invoices it takes, and never leaves out an older one', () => {
    const invoices = fc
      .array(fc.tuple(fc.integer({ min: 1, max: 500 }), fc.integer({ min: 1, max: 28 })), {
        minLength: 1,
        maxLength: 6,
      })
      .map((all) =>
        all.map(([amountMinor, day], index) => {
          const dueDate = `2026-02-${String(day).padStart(2, '0')}`;
          return anInvoice({ invoiceId: `i${index}`, number: `${index}`, amountMinor, dueDate });
        }),
      );
    fc.assert(
      fc.property(invoices, fc.integer({ min: 1, max: 2_000 }), (open, amountMinor) => {
        const outcome = makePromise(promise({ amountMinor }), facts({ invoices: open }));
        const total = open.reduce((sum, invoice) => sum + openOf(invoice), 0);
        expect(outcome.kind === 'made').toBe(amountMinor <= total);
        if (outcome.kind !== 'made') return;
        const taken = outcome.invoices.reduce((sum, invoice) => sum + openOf(invoice), 0);
        expect(taken).toBeGreaterThanOrEqual(amountMinor);
        const latest = outcome.invoices.at(-1)?.dueDate ?? '';
        const older = open.filter(({ dueDate }) => dueDate < latest);
        for (const invoice of older) expect(outcome.invoices).toContain(invoice);
      }),
    );
  });
});
