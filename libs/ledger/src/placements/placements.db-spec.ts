import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { madeCall } from '../testing/made-call.js';
import { at, type Answer, idOf, type LedgerApp, startLedger } from '../testing/ledger-app.js';

const ole = { 'x-tactful-actor': 'ole' };

describe('a placement', () => {
  let ledger: LedgerApp;

  beforeAll(async () => {
    ledger = await startLedger('2026-03-10T09:00:00Z');
  });
  afterAll(() => ledger.close());

  /** The call that somebody has made to each customer. */
  const calls = new Map<string, string>();
  const customer = async () => {
    const customerId = idOf(await ledger.call('POST', '/v1/customers', { name: 'Café Linde' }));
    calls.set(customerId, await madeCall(ledger, customerId));
    return customerId;
  };
  const invoice = async (customerId: string, amountMinor = 10_000, dueDate = '2026-02-10') => {
    const body = { customerId, number: `A-${dueDate}`, currency: 'EUR', amountMinor, issueDate: '2026-01-10', dueDate };
    return idOf(await ledger.call('POST', '/v1/invoices', body));
  };
  const read = (invoiceId: string) => ledger.call('GET', `/v1/invoices/${invoiceId}`);
  const ask = (customerId: string, invoiceIds: readonly string[], more: object = {}) =>
    ledger.call('POST', '/v1/placements', {
      customerId,
      invoiceIds,
      kind: 'agency',
      partner: { name: 'Fair Inkasso' },
      callTask: { taskId: calls.get(customerId) },
      ...more,
    });
  const place = async (customerId: string, invoiceIds: readonly string[], more: object = {}) => {
    const asked = await ask(customerId, invoiceIds, more);
    const answer = await ledger.call('POST', `/v1/approvals/${idOf(asked)}/approve`, {}, ole);
    expect(answer.status).toBe(200);
    return at(answer, 'documentId') as string;
  };
  const act = (placementId: string, verb: string, body: object) =>
    ledger.call('POST', `/v1/placements/${placementId}/${verb}`, body);
  const balances = async (customerId: string) => {
    const answer = await ledger.call('GET', `/v1/journal/balances?customerId=${customerId}`);
    const items = at(answer, 'items') as { account: string; balanceMinor: number }[];
    return Object.fromEntries(items.map(({ account, balanceMinor }) => [account, balanceMinor]));
  };
  const askable = async (customerId: string) => {
    const truth = await ledger.call('POST', '/internal/truth-gate', {
      companyId: ledger.companyId,
      customerIds: [customerId],
    });
    const obligations = at(truth, 'accounts', 0, 'obligations') as { askableMinor: number; because: string | null }[];
    return obligations.map(({ askableMinor, because }) => [askableMinor, because]);
  };

  /** Runs something that must be refused with this code, and proves that nothing changed. */
  async function refused(code: string, work: () => Promise<Answer>): Promise<void> {
    const before = await ledger.fingerprint();
    const answer = await work();
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(at(answer, 'code')).toBe(code);
    expect(await ledger.fingerprint()).toBe(before);
  }

  it('moves what is open to another account and stops our asking, until it is recalled', async () => {
    const customerId = await customer();
    const [placed, ours] = [await invoice(customerId), await invoice(customerId, 500)];
    const placementId = await place(customerId, [placed]);
    expect((await read(placed)).body).toMatchObject({ placementId, state: 'open', openMinor: 10_000 });
    expect(await balances(customerId)).toMatchObject({ placed: 10_000, receivable: 500 });
    expect((await askable(customerId)).toSorted()).toEqual([
      [0, 'placed'],
      [500, null],
    ]);
    const recalled = await act(placementId, 'recall', { reason: 'We found a mistake of ours' });
    expect(recalled.body).toMatchObject({ state: 'recalled', endedBecause: 'We found a mistake of ours' });
    expect((await read(placed)).body).toMatchObject({ placementId: null, openMinor: 10_000 });
    expect(await balances(customerId)).toMatchObject({ placed: 0, receivable: 10_500 });
    expect((await askable(customerId)).map(([amount]) => amount).toSorted()).toEqual([10_000, 500].toSorted());
    expect((await read(ours)).body).toMatchObject({ placementId: null });
    await refused('placement_ended', () => act(placementId, 'recall', { reason: 'again' }));
    await refused('placement_ended', () => act(placementId, 'close', {}));
    await refused('placement_ended', () => act(placementId, 'payments', { amountMinor: 1 }));
  });

  it('needs a call with an outcome, or a person who says why there was none', async () => {
    const customerId = await customer();
    const invoiceId = await invoice(customerId);
    await refused('no_call_made', () => ask(customerId, [invoiceId], { callTask: null }));
    await refused('invalid_input', () => ask(customerId, [invoiceId], { callTask: { at: '2026-03-09', by: 'Mia' } }));
    const naming =
      (taskId = '') =>
      () =>
        ask(customerId, [invoiceId], { callTask: { taskId } });
    await refused('task_not_found', naming(randomUUID()));
    await refused('task_not_found', naming(calls.get(await customer())));
    await refused('not_a_call', naming(await madeCall(ledger, customerId, { kind: 'reply' })));
    await refused('call_not_made', naming(await madeCall(ledger, customerId, { closedBy: null })));
    await refused('call_not_made', naming(await madeCall(ledger, customerId, { closedBy: 'policy' })));
    const called = await ask(customerId, [invoiceId]);
    expect(at(called, 'because')).toContain('Called on 2026-03-09 by Mia Sommer: no answer, third time');
    const reasoned = await ask(customerId, [invoiceId], { callTask: null, reason: 'The company has no telephone' });
    expect(reasoned.status).toBe(202);
  });

  it('takes nothing that is disputed, on hold, placed already, of somebody else, or not open', async () => {
    const customerId = await customer();
    const [held, disputed, twice] = [await invoice(customerId), await invoice(customerId), await invoice(customerId)];
    await ledger.call('POST', '/v1/holds', { customerId, invoiceId: held, reason: 'hardship' });
    await ledger.call('POST', '/v1/disputes', { invoiceId: disputed, reason: 'not_mine', amountMinor: 1 });
    await place(customerId, [twice]);
    await refused('customer_on_hold', () => ask(customerId, [held]));
    await refused('invoice_disputed', () => ask(customerId, [disputed]));
    await refused('invoice_placed', () => ask(customerId, [twice]));
    await refused('duplicate_invoice', () => ask(customerId, [held, held]));
    const others = await customer();
    await refused('invoice_not_found', () => ask(others, [held]));
    const paid = await invoice(others);
    await ledger.call('POST', '/v1/payments', { customerId: others, currency: 'EUR', amountMinor: 10_000 });
    await refused('invoice_not_open', () => ask(others, [paid]));
  });

  it('lets a lawyer take what is on hold as a matter of law, and an agency not', async () => {
    const customerId = await customer();
    const invoiceId = await invoice(customerId);
    await ledger.call('POST', '/v1/holds', { customerId, reason: 'legal' });
    await refused('customer_on_hold', () => ask(customerId, [invoiceId]));
    expect((await ask(customerId, [invoiceId], { kind: 'lawyer' })).status).toBe(202);
  });

  it('passes on what the agency collected, oldest invoice first, and books its fee', async () => {
    const customerId = await customer();
    const [older, newer] = [await invoice(customerId, 4_000, '2026-02-01'), await invoice(customerId, 6_000)];
    const placementId = await place(customerId, [newer, older]);
    await refused('payment_exceeds_placed', () => act(placementId, 'payments', { amountMinor: 10_001 }));
    await refused('invalid_input', () => act(placementId, 'payments', { amountMinor: 10, feeMinor: 11 }));
    await refused('received_in_future', () =>
      act(placementId, 'payments', { amountMinor: 10, receivedOn: '2026-03-12' }),
    );
    const elsewhere = [{ invoiceId: await invoice(customerId), amountMinor: 10 }];
    await refused('invoice_not_placed', () =>
      act(placementId, 'payments', { amountMinor: 10, allocations: elsewhere }),
    );
    const paid = await act(placementId, 'payments', { amountMinor: 5_000, feeMinor: 750, receivedOn: '2026-03-09' });
    expect(paid.body).toMatchObject({ collectedMinor: 5_000, feesMinor: 750, state: 'placed' });
    expect((await read(older)).body).toMatchObject({ state: 'paid' });
    expect((await read(newer)).body).toMatchObject({ openMinor: 5_000, paidMinor: 1_000 });
    expect(await balances(customerId)).toMatchObject({
      placed: 5_000,
      cash: 4_250,
      agency_fees: 750,
      receivable: 10_000,
    });
    await refused('placement_still_open', () => act(placementId, 'close', {}));
    await act(placementId, 'payments', { amountMinor: 5_000 });
    expect((await act(placementId, 'close', { reason: 'All is paid' })).body).toMatchObject({ state: 'closed' });
    expect((await balances(customerId))['placed']).toBe(0);
  });

  it('takes its fee back when the payment did not hold, also after the invoices have come home', async () => {
    const customerId = await customer();
    const invoiceId = await invoice(customerId);
    const placementId = await place(customerId, [invoiceId]);
    await act(placementId, 'payments', { amountMinor: 4_000, feeMinor: 600 });
    await act(placementId, 'payments', { amountMinor: 1_000, feeMinor: 150 });
    const payments = await ledger.call('GET', `/v1/payments?customerId=${customerId}`);
    const [later, earlier] = (at(payments, 'items') as { id: string }[]).map(({ id }) => id);
    const bounce = (paymentId = '') => ledger.call('POST', `/v1/payments/${paymentId}/reverse`, { kind: 'bounced' });
    await bounce(earlier);
    expect((await ledger.call('GET', `/v1/placements/${placementId}`)).body).toMatchObject({
      collectedMinor: 1_000,
      feesMinor: 150,
    });
    expect(await balances(customerId)).toMatchObject({ placed: 9_000, cash: 850, agency_fees: 150 });
    const told = (await ledger.events()).filter(({ subject }) => subject === customerId).slice(-2);
    expect(told.map(({ type }) => type)).toEqual([
      'ledger.payment.reversed.v1',
      'ledger.placement.payment_reversed.v1',
    ]);
    expect(told[1]?.data).toMatchObject({ paymentId: earlier, amountMinor: 4_000, feeMinor: 600 });
    await refused('already_reversed', () => bounce(earlier));
    await act(placementId, 'recall', { reason: 'We found a mistake of ours' });
    await bounce(later);
    expect(await balances(customerId)).toMatchObject({ placed: 0, receivable: 10_000, cash: 0, agency_fees: 0 });
    const booked = await ledger.call('GET', `/v1/journal/entries?customerId=${customerId}&limit=100`);
    const items = at(booked, 'items') as { kind: string; reverses: string | null }[];
    const undone = items.filter(({ kind }) => kind === 'agency_fee_reversed').map(({ reverses }) => reverses);
    expect(undone.every((id) => typeof id === 'string') && new Set(undone).size).toBe(2);
  });

  it('keeps its hold to itself: no person releases it by hand', async () => {
    const customerId = await customer();
    await place(customerId, [await invoice(customerId)]);
    const holds = await ledger.call('GET', `/v1/holds?customerId=${customerId}&state=active`);
    expect(at(holds, 'items', 0, 'reason')).toBe('placed');
    const holdId = at(holds, 'items', 0, 'id') as string;
    await refused('hold_of_feature', () => ledger.call('POST', `/v1/holds/${holdId}/release`, {}));
  });

  it('keeps the code of conduct as it was signed', async () => {
    const customerId = await customer();
    const placementId = await place(customerId, [await invoice(customerId)]);
    const conduct = await ledger.call('GET', '/v1/code-of-conduct');
    expect(at(conduct, 'text')).toContain('never threaten');
    await refused('signed_in_future', () =>
      act(placementId, 'code-of-conduct', { signedBy: 'Ute', signedOn: '2026-03-12' }),
    );
    const signed = await act(placementId, 'code-of-conduct', { signedBy: 'Ute Fair', signedOn: '2026-03-10' });
    expect(at(signed, 'codeOfConduct')).toEqual({
      version: at(conduct, 'version'),
      signedBy: 'Ute Fair',
      signedOn: '2026-03-10',
    });
  });

  it('hears complaints, tells them, and suggests a recall', async () => {
    const customerId = await customer();
    const placementId = await place(customerId, [await invoice(customerId)]);
    const heard = await act(placementId, 'complaints', { by: 'Jana Linde', words: 'They called at night.' });
    expect(heard.body).toMatchObject({ complaints: 1, recallSuggested: true });
    const [event] = (await ledger.events()).slice(-1);
    expect(event).toMatchObject({ type: 'ledger.placement.complaint.v1', subject: customerId });
    expect(event?.data).toMatchObject({
      complainant: 'Jana Linde',
      words: 'They called at night.',
      recallSuggested: true,
    });
    await act(placementId, 'recall', { reason: 'Complaint' });
    const late = await act(placementId, 'complaints', { by: 'Jana Linde', words: 'And again.' });
    expect(late.body).toMatchObject({ complaints: 2, recallSuggested: false });
    const list = await ledger.call('GET', `/v1/placements/${placementId}/complaints`);
    expect(at(list, 'items')).toMatchObject([{ words: 'They called at night.' }, { words: 'And again.' }]);
  });
});
