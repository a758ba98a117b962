import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { at, type Answer, idOf, type LedgerApp, startLedger } from '../testing/ledger-app.js';

describe('disputes over HTTP', () => {
  let ledger: LedgerApp;
  let customerId: string;

  // A Monday; 3 and 6 April are holidays in Germany.
  beforeAll(async () => {
    ledger = await startLedger('2026-03-30T09:00:00Z');
    await ledger.test.admin.query(
      `insert into ledger.company (company_id, time_zone) values ('${ledger.companyId}', 'Europe/Berlin')`,
    );
    customerId = idOf(await ledger.call('POST', '/v1/customers', { name: 'Linde' }));
  });
  afterAll(() => ledger.close());

  const lines = [
    { description: 'Website care', amountMinor: 8_000 },
    { description: 'Hosting', amountMinor: 3_000 },
    { description: 'Discount', amountMinor: -1_000 },
  ];
  const given = (more: object = {}) => ({
    ...{ customerId, number: 'N', currency: 'EUR', amountMinor: 10_000 },
    ...{ issueDate: '2026-03-01', dueDate: '2026-03-15', lines, ...more },
  });
  const invoice = async (more?: object) => idOf(await ledger.call('POST', '/v1/invoices', given(more)));
  const open = (body: object) => ledger.call('POST', '/v1/disputes', { reason: 'not_received', ...body });
  const resolve = (id: string, body: object) => ledger.call('POST', `/v1/disputes/${id}/resolve`, body);
  const refused = async (work: () => Promise<Answer>, expected: object) => {
    const before = await ledger.fingerprint();
    expect(await work()).toMatchObject(expected);
    expect(await ledger.fingerprint()).toBe(before);
  };

  it('an invoice tells its lines, which add up to it', async () => {
    const id = await invoice();
    const told = lines.map((line, index) => ({ no: index + 1, ...line }));
    expect((await ledger.call('GET', `/v1/invoices/${id}`)).body).toMatchObject({ lines: told });
    await refused(() => ledger.call('POST', '/v1/invoices', given({ amountMinor: 10_001 })), {
      status: 422,
      body: { errors: [{ pointer: '/lines' }] },
    });
  });

  it('are over a line, and over that line once', async () => {
    const invoiceId = await invoice();
    const opened = await open({ invoiceId, lineNo: 2, owner: 'Mia' });
    expect(opened).toMatchObject({ status: 201, body: { amountMinor: 3_000, lineNo: 2, whole: false, owner: 'Mia' } });
    expect((await ledger.call('GET', `/v1/invoices/${invoiceId}`)).body).toMatchObject({ disputedMinor: 3_000 });
    await refused(() => open({ invoiceId, lineNo: 2 }), { status: 409, body: { code: 'line_disputed_already' } });
    expect((await open({ invoiceId, lineNo: 1 })).body).toMatchObject({ amountMinor: 7_000 });
  });

  it('are over no line that is not there, or takes something off, or beside an amount', async () => {
    const invoiceId = await invoice();
    const field = { errors: [{ pointer: '/lineNo' }] };
    for (const [body, code] of [
      [{ lineNo: 4 }, 'line_not_found'],
      [{ lineNo: 3 }, 'line_not_owed'],
      [{ lineNo: 1, amountMinor: 100 }, 'invalid_input'],
    ] as const) {
      await refused(() => open({ invoiceId, ...body }), { status: 422, body: { code, ...field } });
    }
    const plain = await invoice({ lines: undefined });
    await refused(() => open({ invoiceId: plain, lineNo: 1 }), { status: 422, body: { code: 'line_not_found' } });
  });

  it('are looked into by somebody, until they are resolved', async () => {
    const id = idOf(await open({ invoiceId: await invoice() }));
    const changed = await ledger.call('PATCH', `/v1/disputes/${id}`, { owner: 'Mia Sommer' });
    expect(changed).toMatchObject({ status: 200, body: { owner: 'Mia Sommer' } });
    expect((await ledger.events()).at(-1)).toMatchObject({
      type: 'ledger.dispute.changed.v1',
      subject: customerId,
      data: { number: 'N', dispute: { owner: 'Mia Sommer' } },
    });
    await refused(() => resolve(id, { resolution: 'rejected' }), {
      status: 422,
      body: { errors: [{ pointer: '/note' }] },
    });
    await refused(() => resolve(id, { resolution: 'rejected', note: '  ' }), { status: 422 });
    const rejected = await resolve(id, { resolution: 'rejected', note: 'Delivered on 3 March' });
    expect(rejected.body).toMatchObject({ resolution: 'rejected', resolutionNote: 'Delivered on 3 March' });
    await refused(() => ledger.call('PATCH', `/v1/disputes/${id}`, { owner: null }), {
      status: 409,
      body: { code: 'already_resolved', state: 'resolved', resolution: 'rejected' },
    });
  });

  it('credit their line when they are accepted, and no more than is disputed when agreed on', async () => {
    const invoiceId = await invoice();
    const accepted = idOf(await open({ invoiceId, lineNo: 2 }));
    expect((await resolve(accepted, { resolution: 'accepted' })).status).toBe(200);
    const agreed = idOf(await open({ invoiceId, amountMinor: 2_000 }));
    await refused(() => resolve(agreed, { resolution: 'agreed', creditMinor: 2_001 }), {
      status: 422,
      body: { code: 'credit_exceeds_dispute', errors: [{ pointer: '/creditMinor' }] },
    });
    expect((await resolve(agreed, { resolution: 'agreed', creditMinor: 500 })).status).toBe(200);
    expect((await ledger.call('GET', `/v1/invoices/${invoiceId}`)).body).toMatchObject({
      openMinor: 6_500,
      disputedMinor: 0,
    });
  });

  it('are told once when they were not answered within five working days', async () => {
    const answered = idOf(await open({ invoiceId: await invoice() }));
    const late = await open({ invoiceId: await invoice({ number: 'L' }) });
    expect(at(late, 'answerBy')).toBe('2026-04-08');
    const voided = await invoice();
    await open({ invoiceId: voided });
    await ledger.call('POST', `/v1/invoices/${voided}/void`, {});
    await resolve(answered, { resolution: 'agreed' });
    await ledger.moveTo('2026-04-08T21:59:59Z');
    const overdue = async () =>
      (await ledger.events()).filter(
        ({ type, data }) => type === 'ledger.dispute.overdue.v1' && data['number'] === 'L',
      );
    expect(await overdue()).toEqual([]);
    await ledger.moveTo('2026-04-10T00:00:00Z');
    expect(await overdue()).toMatchObject([{ data: { by: 'ledger', dispute: { disputeId: idOf(late) } } }]);
    const all = (await ledger.events()).filter(({ type }) => type === 'ledger.dispute.overdue.v1');
    const told = all.map(({ data }) => at({ status: 0, body: data }, 'dispute', 'disputeId'));
    expect(told).not.toContain(answered);
    const listed = await ledger.call('GET', '/v1/disputes?overdue=true');
    expect(at(listed, 'items', 1, 'id')).toBe(idOf(late));
  });
});
