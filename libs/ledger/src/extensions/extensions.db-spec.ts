import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { truthGateAnswer } from '@tactful/contracts';
import { at, idOf, type LedgerApp, startLedger } from '../testing/ledger-app.js';

describe('more time to pay', () => {
  let ledger: LedgerApp;
  let customerId: string;
  let numbers = 0;

  beforeAll(async () => {
    // A Tuesday.
    ledger = await startLedger('2026-03-10T09:00:00Z');
  });
  afterAll(() => ledger.close());

  async function anInvoice(more: object = {}): Promise<string> {
    numbers += 1;
    customerId = idOf(await ledger.call('POST', '/v1/customers', { name: `Café Linde ${numbers}` }));
    const given = { number: `INV-${numbers}`, currency: 'EUR', amountMinor: 10_000 };
    const dates = { issueDate: '2026-03-01', dueDate: '2026-03-20' };
    return idOf(await ledger.call('POST', '/v1/invoices', { customerId, ...given, ...dates, ...more }));
  }

  const ask = (invoiceId: string, newDueDate: string, more: object = {}) =>
    ledger.call('POST', '/v1/extensions', { invoiceId, newDueDate, reason: 'Cash comes in April.', ...more });
  const answer = (extensionId: string, what: 'grant' | 'decline', body: object = {}) =>
    ledger.call('POST', `/v1/extensions/${extensionId}/${what}`, body);
  const dueDate = async (invoiceId: string) => at(await ledger.call('GET', `/v1/invoices/${invoiceId}`), 'dueDate');
  const eventsOfCustomer = async () => (await ledger.events()).filter(({ subject }) => subject === customerId);
  async function because() {
    const question = { companyId: ledger.companyId, customerIds: [customerId] };
    const gate = truthGateAnswer.parse((await ledger.call('POST', '/internal/truth-gate', question)).body);
    return gate.accounts[0]?.obligations[0]?.because;
  }

  it('is granted at once within the limits, and the original due date stays on record', async () => {
    const invoiceId = await anInvoice();
    const granted = await ask(invoiceId, '2026-04-03', { requestedBy: 'Jana Linde' });
    expect(granted).toMatchObject({
      status: 201,
      body: {
        state: 'granted',
        originalDueDate: '2026-03-20',
        grantedDueDate: '2026-04-03',
        requestedByName: 'Jana Linde',
        decidedBy: 'rule',
        review: [],
      },
    });
    expect(await dueDate(invoiceId)).toBe('2026-04-03');
    expect((await eventsOfCustomer()).at(-1)).toMatchObject({
      type: 'ledger.extension.granted.v1',
      data: { obligations: [{ obligationId: invoiceId, dueDate: '2026-04-03' }] },
    });
  });

  it('waits for a person beyond the limits, and is not asked for meanwhile', async () => {
    const invoiceId = await anInvoice();
    const waiting = await ask(invoiceId, '2026-05-20');
    expect(waiting).toMatchObject({
      status: 201,
      body: { state: 'requested', review: ['too_many_days'], answerUntil: '2026-03-17', grantedDueDate: null },
    });
    expect(await dueDate(invoiceId)).toBe('2026-03-20');
    expect(await because()).toBe('extension_requested until 2026-03-17');
    expect(at(await ledger.call('GET', `/v1/extensions?invoiceId=${invoiceId}`), 'items')).toEqual([waiting.body]);
    const granted = await answer(idOf(waiting), 'grant', { newDueDate: '2026-04-20' });
    expect(granted).toMatchObject({
      status: 200,
      body: { state: 'granted', newDueDate: '2026-05-20', grantedDueDate: '2026-04-20', decidedBy: 'spec' },
    });
    expect(await dueDate(invoiceId)).toBe('2026-04-20');
    expect(await because()).toBeNull();
    const again = await ask(invoiceId, '2026-04-22');
    expect(again).toMatchObject({
      body: { originalDueDate: '2026-03-20', dueDateBefore: '2026-04-20', review: ['invoice_had_enough'] },
    });
  });

  it('is declined with an explanation', async () => {
    const invoiceId = await anInvoice();
    const waiting = await ask(invoiceId, '2026-05-20');
    const explanation = 'We can offer you a plan instead.';
    const declined = await answer(idOf(waiting), 'decline', { explanation });
    expect(declined).toMatchObject({ status: 200, body: { state: 'declined', explanation, grantedDueDate: null } });
    expect(await dueDate(invoiceId)).toBe('2026-03-20');
    expect(await because()).toBeNull();
    expect((await eventsOfCustomer()).slice(-2).map(({ type }) => type)).toEqual([
      'ledger.hold.released.v1',
      'ledger.extension.declined.v1',
    ]);
  });

  it('refuses what cannot be asked or answered, and changes nothing', async () => {
    const decided = await anInvoice();
    const answered = idOf(await ask(decided, '2026-05-20'));
    await answer(answered, 'decline', { explanation: 'No.' });
    const waiting = await anInvoice();
    const open = idOf(await ask(waiting, '2026-05-20'));
    const paid = await anInvoice();
    await ledger.call('POST', '/v1/payments', { customerId, currency: 'EUR', amountMinor: 10_000 });
    const before = await ledger.fingerprint();
    const nobody = '01980000-0000-7000-8000-000000000009';
    const refusals = [
      [ask(waiting, '2026-03-25'), 409, { code: 'extension_requested', extensionId: open }],
      [ask(decided, '2026-03-20'), 422, { code: 'not_later' }],
      [ask(paid, '2026-04-01'), 409, { code: 'invoice_not_open', state: 'paid' }],
      [ask(nobody, '2026-04-01'), 422, { code: 'invoice_not_found' }],
      [ask(decided, '2026-04-01', { requestedBy: nobody }), 422, { code: 'contact_not_found' }],
      [answer(answered, 'grant'), 409, { code: 'extension_decided', state: 'declined' }],
      [answer(answered, 'decline', { explanation: 'No.' }), 409, { code: 'extension_decided', state: 'declined' }],
      [answer(open, 'decline', { explanation: ' ' }), 422, {}],
      [answer(open, 'grant', { newDueDate: '2026-03-19' }), 422, { code: 'not_later' }],
      [answer(nobody, 'grant'), 404, {}],
    ] as const;
    for (const [refused, status, body] of refusals) expect(await refused).toMatchObject({ status, body });
    expect(await ledger.fingerprint()).toBe(before);
  });

  it('ends the pause by itself when nobody answers, and may still be granted', async () => {
    const invoiceId = await anInvoice();
    const waiting = await ask(invoiceId, '2026-05-20');
    await ledger.moveTo('2026-03-18T00:00:00Z');
    expect(await because()).toBeNull();
    expect((await answer(idOf(waiting), 'grant')).status).toBe(200);
    expect(await dueDate(invoiceId)).toBe('2026-05-20');
  });
});
