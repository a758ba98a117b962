import { describe, expect, it } from '@jest/globals';
import { type PlainPromise, replyConcern } from '@tactful/contracts';
import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { freshInvoice, type InvoiceRecord } from '../invoices/invoice.types.js';
import { type HeardReply, promiseOfReply, type ReplyFacts } from './promise-of-reply.decision.js';

const customerId = randomUUID();
const invoice = (more: Partial<InvoiceRecord> = {}): InvoiceRecord => ({
  ...freshInvoice,
  ...{ invoiceId: randomUUID(), customerId, externalId: null, number: 'INV-1', description: null, terms: {} },
  ...{ issueDate: '2026-02-01', dueDate: '2026-03-03', currency: 'EUR', amountMinor: 12_000, state: 'open' },
  knownAt: '2026-02-01T09:00:00Z',
  ...more,
});
const facts = (more: Partial<ReplyFacts> = {}): ReplyFacts => ({
  ...{ settings: { recordedBelowMinor: { EUR: 20_000, JPY: 20_000 } }, invoices: [invoice()], isHeld: false },
  ...more,
});
const said = (promise: Partial<PlainPromise> = {}, more: Partial<HeardReply> = {}): HeardReply => ({
  ...{ replyId: randomUUID(), customerId, contactId: 'contact', channel: 'sms', keyword: 'other', inReplyTo: null },
  ...{ at: '2026-03-10T09:00:00Z', text: 'I will pay\non Friday' },
  promise: { by: '2026-03-13', amountMinor: 5_000, currency: 'EUR', ...promise },
  ...more,
});
const bare = { amountMinor: null, currency: null };

describe('a promise that a reply makes plainly', () => {
  it('is recorded with the words that it was made with', () => {
    expect(promiseOfReply(said(), facts())).toEqual({
      ...{ customerId, currency: 'EUR', amountMinor: 5_000, by: '2026-03-13' },
      ...{ promisedBy: 'contact', words: 'I will pay on Friday', channel: 'sms' },
    });
  });

  it('is of all that is open where no amount was said, if that is one invoice', () => {
    expect(promiseOfReply(said(bare), facts())).toMatchObject({ amountMinor: 12_000, currency: 'EUR' });
    expect(promiseOfReply(said(bare), facts({ invoices: [invoice(), invoice()] }))).toBeUndefined();
  });

  it.each<[string, HeardReply, Partial<ReplyFacts>]>([
    ['the company set no limit', said(), { settings: { recordedBelowMinor: {} } }],
    ['it has none for this currency', said({ currency: 'USD' }), {}],
    ['the amount is the limit', said({ amountMinor: 20_000 }), {}],
    ['all that is open is above it', said(bare), { invoices: [invoice({ amountMinor: 20_001 })] }],
    ['nothing plain was said', { ...said(), promise: undefined }, {}],
    ['they are in trouble', said({}, { concerns: ['hardship'] }), {}],
    ['the account is on hold', said(), { isHeld: true }],
    ['something is disputed', said(), { invoices: [invoice(), invoice({ disputePartMinor: 100 })] }],
    ['more than one currency is open', said(bare), { invoices: [invoice(), invoice({ currency: 'JPY' })] }],
    ['nothing is open', said(bare), { invoices: [] }],
    ['the amount fits no such currency', said({ currency: null }), { invoices: [invoice({ currency: 'JPY' })] }],
  ])('is left to a person when %s', (_, reply, more) => {
    expect(promiseOfReply(reply, facts(more))).toBeUndefined();
  });

  it('is never recorded at or above the limit, nor beside a concern, whatever is open', () => {
    const amount = fc.integer({ min: 1, max: 1_000_000 });
    const concerns = fc.subarray(replyConcern.options);
    const invoices = fc.array(amount.map((amountMinor) => invoice({ amountMinor })));
    fc.assert(
      fc.property(amount, fc.option(amount), concerns, invoices, (limit, amountMinor, worries, open) => {
        const reply = said({ amountMinor }, { concerns: worries });
        const settings = { recordedBelowMinor: { EUR: limit } };
        const promise = promiseOfReply(reply, facts({ settings, invoices: open }));
        if (worries.length > 0) expect(promise).toBeUndefined();
        else expect(promise?.amountMinor ?? 0).toBeLessThan(limit);
      }),
    );
  });
});
