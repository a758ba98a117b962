import { describe, expect, it } from '@jest/globals';
import { type GateObligation, type ReplyReading } from '@tactful/contracts';
import { GateBook } from '../testing/gate-book.js';
import { type ConfirmFacts, decideConfirmation } from './confirm.decision.js';

const owed = (change: Partial<GateObligation> = {}) => new GateBook().owes('customer', change);
const said = (change: Partial<ReplyReading>): ReplyReading => ({
  ...{ intent: 'promise', confidence: 0.9, date: null, amountMinor: null, currency: null },
  ...change,
});
const euros = owed({ invoiceId: 'euros', openMinor: 12_000 });
const dollars = owed({ invoiceId: 'dollars', openMinor: 7_000, currency: 'USD' });

function facts(
  understanding: readonly ReplyReading[],
  obligations: readonly GateObligation[] = [euros],
  named: readonly string[] = ['euros'],
): ConfirmFacts {
  const reply = { customerId: 'customer', contactId: 'contact', channel: 'sms', text: 'words', understanding };
  return {
    reply,
    account: { customerId: 'customer', sequence: 1, onHold: null, obligations: [...obligations] },
    named,
  };
}

describe('a promise that a person confirms', () => {
  it('is as the reply says', () => {
    const understood = [said({ date: '2026-03-13', amountMinor: 5_000, currency: 'EUR' })];
    expect(decideConfirmation({ intent: 'promise' }, facts(understood))).toEqual({
      ...{ kind: 'record', what: 'promise', path: '/v1/promises' },
      body: {
        ...{ customerId: 'customer', promisedBy: 'contact', words: 'words', channel: 'sms' },
        ...{ currency: 'EUR', amountMinor: 5_000, by: '2026-03-13' },
      },
    });
  });

  it('is of all that is open where no amount was said, of what was written about last', () => {
    const given = facts([said({ date: '2026-03-13' })], [euros, dollars], ['dollars']);
    expect(decideConfirmation({ intent: 'promise' }, given)).toMatchObject({
      body: { currency: 'USD', amountMinor: 7_000 },
    });
  });

  it('is as the person states it, whatever the reply says', () => {
    const understood = [said({ date: '2026-03-13', amountMinor: 5_000, currency: 'EUR' })];
    const stated = { amountMinor: 6_000, date: '2026-03-20', invoiceId: 'euros' };
    expect(decideConfirmation({ intent: 'promise', ...stated }, facts(understood))).toMatchObject({
      body: { amountMinor: 6_000, by: '2026-03-20', invoiceIds: ['euros'] },
    });
  });

  it('takes an amount without a currency for none of a currency with other digits', () => {
    const yen = owed({ invoiceId: 'yen', openMinor: 900, currency: 'JPY' });
    const given = facts([said({ date: '2026-03-13', amountMinor: 5_000 })], [yen], ['yen']);
    expect(decideConfirmation({ intent: 'promise' }, given)).toMatchObject({ body: { amountMinor: 900 } });
  });

  it.each<[string, ConfirmFacts, string, string]>([
    ['no day', facts([said({})]), 'date_needed', '/date'],
    ['two currencies', facts([said({ date: '2026-03-13' })], [euros, dollars], []), 'currency_needed', '/currency'],
    ['nothing that is open', facts([said({ date: '2026-03-13', currency: 'GBP' })]), 'nothing_open', '/amountMinor'],
  ])('asks for what nobody said: %s', (_, given, code, pointer) => {
    expect(decideConfirmation({ intent: 'promise' }, given)).toMatchObject({ kind: 'missing', code, pointer });
  });
});

describe('a dispute that a person confirms', () => {
  it('is about the one invoice that was written about', () => {
    expect(decideConfirmation({ intent: 'dispute' }, facts([], [euros, dollars]))).toMatchObject({
      ...{ what: 'dispute', path: '/v1/disputes' },
      body: { invoiceId: 'euros', reason: 'other', note: 'words' },
    });
  });

  it('asks which of several is meant', () => {
    const several = facts([], [euros, dollars], ['euros', 'dollars']);
    expect(decideConfirmation({ intent: 'dispute' }, several)).toMatchObject({ code: 'invoice_needed' });
    const stated = { intent: 'dispute', invoiceId: 'dollars', reason: 'wrong_amount', amountMinor: 100 } as const;
    expect(decideConfirmation(stated, several)).toMatchObject({
      body: { invoiceId: 'dollars', reason: 'wrong_amount', amountMinor: 100 },
    });
  });
});

describe('a payment that is said to be made', () => {
  it('waits for the money, as much and since when they say', () => {
    const understood = [said({ intent: 'already_paid', date: '2026-03-02', amountMinor: 12_000, currency: 'EUR' })];
    expect(decideConfirmation({ intent: 'already_paid' }, facts(understood))).toMatchObject({
      ...{ what: 'hold', path: '/v1/holds' },
      body: {
        ...{ invoiceId: 'euros', reason: 'claims_paid', note: 'words' },
        claim: { amountMinor: 12_000, currency: 'EUR', paidOn: '2026-03-02' },
      },
    });
  });

  it('is of the whole account where several invoices may be meant', () => {
    const several = facts([said({ intent: 'already_paid' })], [euros, dollars], []);
    expect(decideConfirmation({ intent: 'already_paid' }, several)).toMatchObject({
      body: { invoiceId: null, claim: { amountMinor: null, currency: null } },
    });
  });
});
