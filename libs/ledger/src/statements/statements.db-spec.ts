import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { at, idOf, type LedgerApp, startLedger } from '../testing/ledger-app.js';

describe('statements of account', () => {
  let ledger: LedgerApp;
  let customerId: string;

  const invoice = async (number: string, issueDate: string, amountMinor: number, more: object = {}) =>
    idOf(
      await ledger.call('POST', '/v1/invoices', {
        customerId,
        number,
        currency: 'EUR',
        amountMinor,
        issueDate,
        dueDate: Temporal.PlainDate.from(issueDate).add({ days: 30 }).toString(),
        ...more,
      }),
    );
  const statement = (body: object) =>
    ledger.call('POST', `/v1/customers/${customerId}/statements`, { currency: 'EUR', form: 'activity', ...body });
  const february = { from: '2026-02-01', to: '2026-02-28' };

  beforeAll(async () => {
    ledger = await startLedger('2026-01-01T09:00:00Z');
    customerId = idOf(await ledger.call('POST', '/v1/customers', { name: 'Café Linde' }));
    await ledger.moveTo('2026-03-10T09:00:00Z');
    const early = await invoice('A', '2026-01-10', 10_000);
    await invoice('B', '2026-02-05', 20_000);
    await invoice('J', '2026-02-05', 900, { currency: 'JPY' });
    const allocations = [{ invoiceId: early, amountMinor: 4_000 }];
    const payment = { customerId, currency: 'EUR', amountMinor: 4_500, receivedOn: '2026-02-10', allocations };
    await ledger.call('POST', '/v1/payments', { ...payment, externalId: 'BANK-7' });
  });
  afterAll(() => ledger.close());

  it('tell everything that moved the balance, from the opening to the closing one', async () => {
    const issued = await statement(february);
    expect(issued).toMatchObject({
      status: 201,
      body: { openingMinor: 10_000, chargesMinor: 20_000, settlementsMinor: 4_500, closingMinor: 25_500 },
    });
    expect(at(issued, 'activity')).toEqual([
      { date: '2026-02-05', kind: 'invoice_issued', reference: 'B', amountMinor: 20_000, balanceMinor: 30_000 },
      {
        date: '2026-02-10',
        kind: 'payment_received',
        reference: 'A, BANK-7',
        amountMinor: -4_500,
        balanceMinor: 25_500,
      },
    ]);
    expect((await ledger.events()).at(-1)).toMatchObject({
      type: 'ledger.statement.issued.v1',
      subject: customerId,
      data: { closingMinor: 25_500, scheduled: false },
    });
  });

  it('tell what is open on the last day, and the credit that speaks against it', async () => {
    const issued = await statement({ ...february, form: 'open_item' });
    expect(at(issued, 'openItems')).toMatchObject([
      { number: 'A', dueDate: '2026-02-09', amountMinor: 10_000, openMinor: 6_000 },
      { number: 'B', openMinor: 20_000 },
    ]);
    expect(issued.body).toMatchObject({ creditsMinor: -500, closingMinor: 25_500, activity: [] });
  });

  it('are told to the customer when that is asked for', async () => {
    for (const send of [true, false]) {
      expect(await statement({ ...february, send })).toMatchObject({ status: 201 });
      expect((await ledger.events()).at(-1)).toMatchObject({ type: 'ledger.statement.issued.v1', data: { send } });
    }
  });

  it('are sent later, and once more, as often as somebody asks; what was issued stays as it was', async () => {
    const [unsent, sent] = [await statement(february), await statement({ ...february, send: true })];
    const rounds: unknown[] = [];
    for (const issued of [unsent, unsent, sent]) {
      const answer = await ledger.call('POST', `/v1/statements/${idOf(issued)}/send`);
      expect([answer.status, answer.body]).toEqual([200, issued.body]);
      const told = (await ledger.events()).at(-1);
      expect(told).toMatchObject({ type: 'ledger.statement.sending_asked.v1', subject: customerId, data: february });
      rounds.push([told?.data['statementId'] === idOf(issued), told?.data['round']]);
    }
    expect(rounds).toEqual([
      [true, 1],
      [true, 2],
      [true, 2],
    ]);
    const before = await ledger.fingerprint();
    expect((await ledger.call('POST', `/v1/statements/${randomUUID()}/send`)).status).toBe(404);
    expect(await ledger.fingerprint()).toBe(before);
  });

  it('continue each other: one ends with what the next begins with', async () => {
    const january = await statement({ from: '2026-01-01', to: '2026-01-31' });
    expect(january.body).toMatchObject({ openingMinor: 0, closingMinor: 10_000 });
    const march = await statement({ from: '2026-03-01', to: '2026-03-10' });
    expect(march.body).toMatchObject({ openingMinor: 25_500, closingMinor: 25_500, activity: [] });
  });

  it('stay as they were issued, and are listed newest first', async () => {
    const issued = await statement(february);
    await ledger.call('POST', '/v1/payments', {
      customerId,
      currency: 'EUR',
      amountMinor: 1,
      receivedOn: '2026-02-20',
    });
    expect((await ledger.call('GET', `/v1/statements/${idOf(issued)}`)).body).toEqual(issued.body);
    const list = await ledger.call('GET', `/v1/customers/${customerId}/statements?limit=1`);
    expect(list.body).toMatchObject({ items: [{ id: idOf(issued), closingMinor: 25_500 }] });
    expect(at(list, 'nextCursor')).not.toBeNull();
  });

  it('are papers and tables', async () => {
    const issued = await statement({ ...february, form: 'open_item' });
    const pdf = await ledger.call('GET', String(at(issued, 'pdf')));
    expect(String(pdf.body).slice(0, 5)).toBe('%PDF-');
    const csv = await ledger.call('GET', String(at(issued, 'csv')));
    expect(csv.body).toContain('A,2026-01-10,2026-02-09,EUR,100.00,59.99');
  });

  it('are papers when nothing was paid, too', async () => {
    const issued = await statement({ from: '2026-01-01', to: '2026-01-31' });
    expect(issued.body).toMatchObject({ settlementsMinor: 0 });
    const pdf = await ledger.call('GET', String(at(issued, 'pdf')));
    expect(String(pdf.body).slice(0, 5)).toBe('%PDF-');
  });

  it('are refused for what has not happened, and nothing changes', async () => {
    const before = await ledger.fingerprint();
    const refused = [
      [await statement({ from: '2026-03-01', to: '2026-03-11' }), 422, 'day_in_future'],
      [await statement({ from: '2026-03-01', to: '2026-02-01' }), 422, 'period_ends_before_it_begins'],
      [await statement({ ...february, form: 'poem' }), 422, 'invalid_input'],
      [await ledger.call('GET', `/v1/statements/${randomUUID()}.pdf`), 404, 'statement_not_found'],
      [await ledger.call('PUT', `/v1/customers/${customerId}/statement-schedule`, { every: 'month', day: 31 }), 422],
      [await ledger.call('DELETE', `/v1/customers/${customerId}/statement-schedule`), 404],
      [await ledger.call('PUT', `/v1/customers/${randomUUID()}/statement-schedule`, { every: 'month', day: 1 }), 404],
    ] as const;
    for (const [answer, status, code] of refused) {
      expect(answer.status).toBe(status);
      if (code !== undefined) expect(at(answer, 'code')).toBe(code);
    }
    expect(await ledger.fingerprint()).toBe(before);
  });

  it('come by themselves as scheduled, in each currency in which something stood open, until the schedule ends', async () => {
    const url = `/v1/customers/${customerId}/statement-schedule`;
    const set = await ledger.call('PUT', url, { every: 'month', day: 12, form: 'activity' });
    expect(set).toMatchObject({ status: 200, body: { nextOn: '2026-03-12' } });
    await ledger.moveTo('2026-04-20T09:00:00Z');
    const issued = (await ledger.events()).filter(({ data }) => data['scheduled'] === true);
    expect(issued.map(({ data }) => [data['currency'], data['from'], data['to'], data['closingMinor']])).toEqual([
      ['EUR', '2026-02-12', '2026-03-11', 25_499],
      ['JPY', '2026-02-12', '2026-03-11', 900],
      ['EUR', '2026-03-12', '2026-04-11', 25_499],
      ['JPY', '2026-03-12', '2026-04-11', 900],
    ]);
    expect(issued.map(({ data }) => data['send'])).toEqual([true, true, true, true]);
    expect(at(await ledger.call('GET', url), 'nextOn')).toBe('2026-05-12');
    expect((await ledger.call('DELETE', url)).status).toBe(204);
    await ledger.moveTo('2026-06-20T09:00:00Z');
    expect((await ledger.events()).filter(({ data }) => data['scheduled'] === true)).toHaveLength(4);
  });
});
