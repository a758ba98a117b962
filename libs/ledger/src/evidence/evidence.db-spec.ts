import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { fileForm } from '../testing/file-form.js';
import { at, type Answer, idOf, type LedgerApp, startLedger } from '../testing/ledger-app.js';
import { evidenceLimits } from './evidence.schemas.js';

const pdf = '%PDF-1.7\n% a delivery note\n';

describe('files with disputes and holds', () => {
  let ledger: LedgerApp;
  let customerId: string;
  let dispute: string;
  let hold: string;

  beforeAll(async () => {
    ledger = await startLedger('2026-03-30T09:00:00Z');
    customerId = idOf(await ledger.call('POST', '/v1/customers', { name: 'Linde' }));
    dispute = `/v1/disputes/${await newDispute()}`;
    const placed = await ledger.call('POST', '/v1/holds', { customerId, reason: 'claims_paid' });
    hold = `/v1/holds/${idOf(placed)}`;
  });
  afterAll(() => ledger.close());

  const newDispute = async () => {
    const invoiceId = idOf(
      await ledger.call('POST', '/v1/invoices', {
        ...{ customerId, number: 'N', currency: 'EUR', amountMinor: 10_000 },
        ...{ issueDate: '2026-03-01', dueDate: '2026-03-15' },
      }),
    );
    return idOf(await ledger.call('POST', '/v1/disputes', { invoiceId, reason: 'other' }));
  };
  const add = (to: string, name: string, content: string | Buffer, more: Record<string, string> = {}) => {
    const { payload, headers } = fileForm(name, content);
    return ledger.call('POST', `${to}/evidence`, payload, { ...headers, ...more });
  };
  const refused = async (work: () => Promise<Answer>, expected: object) => {
    const before = await ledger.fingerprint();
    expect(await work()).toMatchObject(expected);
    expect(await ledger.fingerprint()).toBe(before);
  };

  it('are kept as they came, and come back to be saved, not shown', async () => {
    const added = await add(dispute, '../Lieferschein März.pdf', pdf);
    expect(added).toMatchObject({
      status: 201,
      body: { about: 'dispute', name: 'Lieferschein März.pdf', mediaType: 'application/pdf', sizeBytes: pdf.length },
    });
    const acting = { 'x-tactful-internal': 'a-token-between-our-processes', 'x-tactful-actor': 'spec' };
    const answer = await ledger.app.inject({
      url: `${dispute}/evidence/${idOf(added)}`,
      headers: { ...acting, 'x-tactful-company': ledger.companyId },
    });
    expect(answer.statusCode).toBe(200);
    expect(answer.body).toBe(pdf);
    expect(answer.headers).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': expect.stringMatching(/^attachment; filename="Lieferschein M_rz.pdf"/),
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, no-store',
    });
    expect((await ledger.events()).at(-1)).toMatchObject({
      type: 'ledger.evidence.added.v1',
      subject: customerId,
      data: { evidence: { evidenceId: idOf(added), name: 'Lieferschein März.pdf' } },
    });
  });

  it('are kept once, whatever they are called', async () => {
    const first = await add(hold, 'proof.txt', 'Paid on Monday');
    await refused(() => add(hold, 'again.txt', 'Paid on Monday'), { status: 201, body: { id: idOf(first) } });
    expect((await ledger.call('GET', `${hold}/evidence`)).body).toMatchObject({
      items: [{ id: idOf(first), about: 'hold', mediaType: 'text/plain' }],
      nextCursor: null,
    });
  });

  it('are one act under one Idempotency-Key, which no other file may use', async () => {
    const key = { 'idempotency-key': 'proof-1' };
    const first = await add(hold, 'a.txt', 'one', key);
    expect(idOf(await add(hold, 'a.txt', 'one', key))).toBe(idOf(first));
    await refused(() => add(hold, 'b.txt', 'two', key), { status: 422, body: { code: 'idempotency_key_reused' } });
  });

  it.each([
    ['a program', 'invoice.pdf', 'MZ\0\0', 422, 'unsupported_file'],
    ['nothing', 'empty.pdf', '', 422, 'empty_file'],
    ['too much', 'big.txt', Buffer.alloc(evidenceLimits.bytes + 1, 'a'), 413, 'too_large'],
  ])('are not %s', async (_, name, content, status, code) => {
    await refused(() => add(dispute, name, content), { status, body: { code } });
  });

  it('come alone, in the part “file” of a form', async () => {
    const wrong = fileForm('a.txt', 'a', 'files');
    await refused(() => ledger.call('POST', `${dispute}/evidence`, wrong.payload, wrong.headers), { status: 422 });
    await refused(() => ledger.call('POST', `${dispute}/evidence`, { file: 'a' }), { status: 415 });
    const cut = fileForm('a.txt', 'a');
    await refused(() => ledger.call('POST', `${dispute}/evidence`, cut.payload.subarray(0, -9), cut.headers), {
      status: 400,
    });
  });

  it('are ten at most', async () => {
    const full = `/v1/disputes/${await newDispute()}`;
    for (let file = 0; file < evidenceLimits.files; file += 1) await add(full, `${file}.txt`, `No. ${file}`);
    await refused(() => add(full, 'more.txt', 'one more'), { status: 409, body: { code: 'evidence_full', files: 10 } });
  });

  it('are added to nothing that has ended or is not there', async () => {
    const id = await newDispute();
    await ledger.call('POST', `/v1/disputes/${id}/resolve`, { resolution: 'agreed' });
    await refused(() => add(`/v1/disputes/${id}`, 'a.txt', 'a'), { status: 409, body: { code: 'already_resolved' } });
    await refused(() => add(`/v1/holds/${randomUUID()}`, 'a.txt', 'a'), { status: 404 });
    expect((await ledger.call('GET', `/v1/holds/${randomUUID()}/evidence`)).status).toBe(404);
  });

  it('belong to their own dispute and company', async () => {
    const list = await ledger.call('GET', `${dispute}/evidence`);
    const id = String(at(list, 'items', 0, 'id'));
    expect((await ledger.call('GET', `${hold}/evidence/${id}`)).status).toBe(404);
    const elsewhere = { 'x-tactful-company': randomUUID() };
    expect((await ledger.call('GET', `${dispute}/evidence/${id}`, undefined, elsewhere)).status).toBe(404);
    expect((await ledger.call('GET', `${dispute}/evidence`, undefined, elsewhere)).status).toBe(404);
  });
});
