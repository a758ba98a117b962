import { describe, expect, it } from '@jest/globals';
import { type InvoiceRecord } from '../invoices/invoice.types.js';
import { type CollectionRecord } from '../mandates/mandate.types.js';
import { anInvoice } from '../testing/an-invoice.js';
import { answerGate, type GateFacts } from './gate.decision.js';

const invoice = anInvoice({ paidMinor: 10 });
type HoldFact = GateFacts['holds'][number];
const hold = (more: Partial<HoldFact>): HoldFact => ({
  customerId: 'c',
  invoiceId: null,
  reason: 'hardship',
  until: null,
  ...more,
});
const facts = { sequences: new Map([['c', 7]]), bankData: { kind: 'fresh' }, promises: [], collections: [] } as const;
const ask = (more: Partial<InvoiceRecord>, holds: readonly HoldFact[] = []) =>
  answerGate({ ...facts, customerIds: ['c'], invoices: [{ ...invoice, ...more }], holds })[0]?.obligations[0];

const collection: CollectionRecord = {
  collectionId: 'k',
  mandateId: 'm',
  customerId: 'c',
  invoiceId: 'i',
  number: 'N',
  currency: 'EUR',
  amountMinor: 70,
  method: 'direct_debit',
  state: 'announced',
  collectOn: '2026-03-20',
  attempt: 1,
  reason: null,
  holdId: 'h',
  toldOn: null,
  untoldBecause: null,
  paymentId: null,
};

describe('the gate', () => {
  it.each([
    ['nothing in the way', {}, [], { askableMinor: 90, notAskable: null }],
    ['a part disputed', { disputePartMinor: 30 }, [], { askableMinor: 60, notAskable: null }],
    ['the whole disputed', { disputeWhole: true }, [], { askableMinor: 0, notAskable: 'disputed' }],
    ['more disputed than is open', { disputePartMinor: 95 }, [], { askableMinor: 0, notAskable: 'disputed' }],
    ['a hold on the account', {}, [hold({})], { askableMinor: 0, notAskable: 'on_hold', because: 'hardship' }],
    [
      'a hold on the invoice',
      {},
      [hold({ invoiceId: 'i', until: '2026-03-01' })],
      { askableMinor: 0, notAskable: 'on_hold', because: 'hardship until 2026-03-01' },
    ],
    [
      'a hold on another invoice',
      {},
      [hold({ invoiceId: 'x' })],
      { askableMinor: 90, notAskable: null, because: null },
    ],
  ] as const)('with %s', (_, more, holds, expected) => {
    expect(ask(more, holds)).toMatchObject(expected);
  });

  it('tells the hold that ends last', () => {
    const holds = [
      hold({ reason: 'legal', until: '2026-03-01' }),
      hold({ reason: 'complaint', until: '2026-04-01' }),
      hold({ reason: 'other', until: '2026-02-01' }),
    ];
    expect(ask({}, holds)?.because).toBe('complaint until 2026-04-01');
    expect(ask({}, [...holds, hold({ reason: 'insolvency' })])?.because).toBe('insolvency');
  });

  it('asks for nothing while bank data are old, and says up to when they reach', () => {
    const bankData = { kind: 'old', until: '2026-03-01T08:00:00Z' } as const;
    const [account] = answerGate({ ...facts, bankData, customerIds: ['c'], invoices: [invoice], holds: [] });
    expect(account?.obligations).toMatchObject([
      { openMinor: 90, askableMinor: 0, notAskable: 'bank_data_old', because: '2026-03-01T08:00:00Z' },
    ]);
    const disputed = [{ ...invoice, disputeWhole: true }];
    const [other] = answerGate({ ...facts, bankData, customerIds: ['c'], invoices: disputed, holds: [] });
    expect(other?.obligations).toMatchObject([{ notAskable: 'disputed' }]);
  });

  it('tells what was last promised on an invoice, and how it went', () => {
    const promise = {
      promiseId: 'p',
      state: 'broken',
      amountMinor: 50,
      currency: 'EUR',
      by: '2026-03-01',
      endedAt: '2026-03-04T00:00:00Z',
    } as const;
    const promises = [{ invoiceId: 'i', ...promise }];
    const [account] = answerGate({ ...facts, promises, customerIds: ['c'], invoices: [invoice], holds: [] });
    expect(account?.obligations).toMatchObject([{ lastPromise: promise }]);
    expect(ask({})).not.toHaveProperty('lastPromise');
  });

  it.each([
    ['as announced', {}, [], { amountMinor: 70, notCollectable: null }],
    ['no more than is open', { paidMinor: 60 }, [], { amountMinor: 40, notCollectable: null }],
    ['nothing that is disputed', { disputeWhole: true }, [], { amountMinor: 0, notCollectable: 'nothing_left_to_pay' }],
    ['nothing that was promised', { promiseId: 'p' }, [], { amountMinor: 0, notCollectable: 'promise' }],
    ['nothing while the account is on hold', {}, [hold({})], { amountMinor: 0, notCollectable: 'on_hold' }],
    [
      'and does not take its own pause for a hold',
      {},
      [hold({ invoiceId: 'i', reason: 'collection_scheduled', until: '2026-03-30' })],
      { amountMinor: 70, notCollectable: null },
    ],
  ] as const)('tells of an announced collection what it would collect today: %s', (_, more, holds, expected) => {
    const [account] = answerGate({
      ...facts,
      customerIds: ['c'],
      invoices: [{ ...invoice, ...more }],
      holds,
      collections: [collection],
    });
    const { collectionId, invoiceId, number, currency, method, collectOn, attempt } = collection;
    expect(account?.collections).toEqual([
      { collectionId, invoiceId, number, currency, method, collectOn, attempt, ...expected },
    ]);
  });

  it('tells of a collection of an invoice that is settled that nothing is left to pay', () => {
    const [account] = answerGate({ ...facts, customerIds: ['c'], invoices: [], holds: [], collections: [collection] });
    expect(account?.collections).toMatchObject([{ amountMinor: 0, notCollectable: 'nothing_left_to_pay' }]);
  });

  it('answers for every customer asked, in the order asked', () => {
    const answer = answerGate({
      ...facts,
      customerIds: ['z', 'c'],
      invoices: [invoice],
      holds: [hold({ customerId: 'z' })],
    });
    expect(
      answer.map(({ customerId, sequence, onHold, obligations }) => [customerId, sequence, onHold, obligations.length]),
    ).toEqual([
      ['z', 0, 'hardship', 0],
      ['c', 7, null, 1],
    ]);
  });
});
