import { describe, expect, it } from '@jest/globals';
import { type Extension } from '@tactful/contracts';
import fc from 'fast-check';
import { type InvoiceRecord } from '../invoices/invoice.types.js';
import { anInvoice } from '../testing/an-invoice.js';
import { type ExtensionFacts, grantExtension, requestExtension } from './extension.decision.js';
import { extensionSettings } from './extensions.settings.js';

const settings = extensionSettings.parse(undefined);
const facts = (more: Partial<ExtensionFacts> = {}): ExtensionFacts => ({
  today: '2026-01-25',
  settings,
  waitingId: null,
  grantedForInvoice: 0,
  grantedForAccount: 0,
  ...more,
});
const part = { obligationId: 'o', number: 1, of: 1, dueDate: '2026-04-01', amountMinor: 100 };
const plan = { planId: 'x', paidBeforeMinor: 0, parts: [part] };
/** States of an invoice due on 2026-02-01 in which nothing can be granted. */
const obstacles: [string, Partial<InvoiceRecord>, object][] = [
  ['is paid', { state: 'paid', paidMinor: 100 }, { code: 'invoice_not_open', state: { state: 'paid' } }],
  ['is on a plan', { plan }, { code: 'invoice_on_plan', state: { planId: 'x' } }],
  ['is placed', { placementId: 'y' }, { code: 'invoice_placed', state: { placementId: 'y' } }],
];

describe('a request for more time', () => {
  it('is granted at once within the limits', () => {
    expect(requestExtension(anInvoice(), '2026-02-15', facts())).toEqual({ kind: 'granted' });
  });

  it.each<[string, string, Partial<ExtensionFacts>, string[]]>([
    ['a day more than the rule allows', '2026-02-16', {}, ['too_many_days']],
    ['a second time for the invoice', '2026-02-05', { grantedForInvoice: 1 }, ['invoice_had_enough']],
    ['a fourth time for the account', '2026-02-05', { grantedForAccount: 3 }, ['account_had_enough']],
    ['the due date is over', '2026-02-05', { today: '2026-02-02' }, ['overdue_already']],
    ['the rule is off', '2026-02-05', { settings: { ...settings, autoGrant: false } }, ['rule_is_off']],
    [
      'several reasons at once',
      '2026-03-05',
      { today: '2026-02-02', grantedForInvoice: 2 },
      ['too_many_days', 'invoice_had_enough', 'overdue_already'],
    ],
  ])('is for a person to decide: %s', (_why, newDueDate, more, review) => {
    expect(requestExtension(anInvoice(), newDueDate, facts(more))).toEqual({ kind: 'requested', review });
  });

  it('may come on the due date itself', () => {
    expect(requestExtension(anInvoice(), '2026-02-10', facts({ today: '2026-02-01' })).kind).toBe('granted');
  });

  it.each(obstacles)('is refused when the invoice %s', (_what, invoice, refusal) => {
    const outcome = requestExtension(anInvoice(invoice), '2026-02-05', facts());
    expect(outcome).toMatchObject({ kind: 'conflict', ...refusal });
  });

  it('is refused while another one waits for a person', () => {
    const outcome = requestExtension(anInvoice(), '2026-02-05', facts({ waitingId: 'e' }));
    expect(outcome).toMatchObject({ code: 'extension_requested', state: { extensionId: 'e', state: 'requested' } });
  });

  it.each([
    ['the same date', '2026-02-01', '2026-01-25', 'not_later'],
    ['an earlier one', '2026-01-30', '2026-01-25', 'not_later'],
    ['a day that is over', '2026-02-05', '2026-02-06', 'due_in_past'],
  ])('is refused for %s', (_what, newDueDate, today, code) => {
    const outcome = requestExtension(anInvoice(), newDueDate, facts({ today }));
    expect(outcome).toMatchObject({ kind: 'refused', code, pointer: '/newDueDate' });
  });

  it('by rule never moves a due date further than the limit, nor back', () => {
    const date = fc.integer({ min: -60, max: 60 }).map((days) => Temporal.PlainDate.from('2026-02-01').add({ days }));
    fc.assert(
      fc.property(date, date, fc.nat(3), fc.nat(5), (newDue, today, forInvoice, forAccount) => {
        const counts = { grantedForInvoice: forInvoice, grantedForAccount: forAccount };
        const outcome = requestExtension(anInvoice(), newDue.toString(), facts({ today: today.toString(), ...counts }));
        if (outcome.kind !== 'granted') return;
        const days = Temporal.PlainDate.from('2026-02-01').until(newDue, { largestUnit: 'days' }).days;
        expect(days).toBeGreaterThan(0);
        expect(days).toBeLessThanOrEqual(settings.maxDays);
        expect(forInvoice).toBeLessThan(settings.maxPerInvoice);
      }),
    );
  });
});

describe('a person who grants more time', () => {
  const waiting = { state: 'requested' } as Extension;
  const grant = (more: { extension?: Extension; invoice?: Partial<InvoiceRecord>; newDueDate?: string } = {}) =>
    grantExtension(more.extension ?? waiting, anInvoice(more.invoice), {
      newDueDate: more.newDueDate ?? '2026-04-30',
      today: '2026-02-10',
    });

  it('is bound by no limit of the rule', () => {
    expect(grant()).toEqual({ kind: 'granted' });
  });

  it.each(['granted', 'declined'] as const)('is refused when the request was %s before', (state) => {
    expect(grant({ extension: { ...waiting, state } })).toMatchObject({ code: 'extension_decided', state: { state } });
  });

  it.each(obstacles)('is refused when the invoice %s meanwhile', (_what, invoice, refusal) => {
    expect(grant({ invoice })).toMatchObject(refusal);
  });

  it('is refused for a date that is no later, or over', () => {
    expect(grant({ newDueDate: '2026-02-01' })).toMatchObject({ code: 'not_later' });
    expect(grant({ newDueDate: '2026-02-09' })).toMatchObject({ code: 'due_in_past' });
  });
});
