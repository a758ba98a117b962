import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { strFromU8, unzipSync } from 'fflate';
import { createHash } from 'node:crypto';
import { at, idOf, type LedgerApp, startLedger } from '../testing/ledger-app.js';
import { madeCall } from '../testing/made-call.js';

const history = [
  {
    id: '01980000-0000-7000-8000-000000000021',
    at: '2026-03-06T10:00:00.000000Z',
    kind: 'reply.received',
    summary: 'The customer wrote: “=SUM(A1:A9) is what I owe?”',
    data: { text: '=SUM(A1:A9) is what I owe?' },
  },
  {
    id: '01980000-0000-7000-8000-000000000022',
    at: '2026-03-05T10:00:00.000000Z',
    kind: 'message.accepted',
    summary: 'The email with the reminder left about A-1.',
    data: {},
  },
  {
    id: '01980000-0000-7000-8000-000000000023',
    at: '2026-03-04T10:00:00.000000Z',
    kind: 'hold.placed',
    summary: 'On hold: vulnerable (Mia).',
    data: {},
  },
  {
    id: '01980000-0000-7000-8000-000000000024',
    at: '2026-03-03T10:00:00.000000Z',
    kind: 'promise.broken',
    summary: 'The promise was not kept.',
    data: {},
  },
];

describe('a dossier', () => {
  let ledger: LedgerApp;

  beforeAll(async () => {
    ledger = await startLedger('2026-03-10T09:00:00Z');
    ledger.timelineSays(history);
  });
  afterAll(() => ledger.close());

  async function placed(more: object = {}): Promise<string> {
    const contacts = [{ name: 'Jana Łącka', role: 'billing', email: 'jana@linde.example' }];
    const customerId = idOf(
      await ledger.call('POST', '/v1/customers', { name: 'Café Linde', locale: 'de', country: 'DE', contacts }),
    );
    const invoice = async (number: string, amountMinor: number, description: string) => {
      const dates = { issueDate: '2026-01-10', dueDate: '2026-02-10' };
      const body = { customerId, number, currency: 'EUR', amountMinor, description, ...dates };
      return idOf(await ledger.call('POST', '/v1/invoices', body));
    };
    const [a, b, other] = [
      await invoice('A-1', 120_000, 'Website care, January'),
      await invoice('A-2', 45_050, '@Hosting'),
      await invoice('B-9', 100, 'Not placed'),
    ];
    const allocations = [{ invoiceId: a, amountMinor: 20_000 }];
    await ledger.call('POST', '/v1/payments', { customerId, currency: 'EUR', amountMinor: 20_000, allocations });
    expect(other).toBeDefined();
    const asked = await ledger.call('POST', '/v1/placements', {
      customerId,
      invoiceIds: [a, b],
      kind: 'agency',
      partner: { name: 'Fair Inkasso', reference: 'FI-77' },
      callTask: { taskId: await madeCall(ledger, customerId) },
      ...more,
    });
    const done = await ledger.call('POST', `/v1/approvals/${idOf(asked)}/approve`, {}, { 'x-tactful-actor': 'ole' });
    return at(done, 'documentId') as string;
  }
  const signed = { codeOfConduct: { signedBy: 'Ute Fair', signedOn: '2026-03-10' } };
  const make = (placementId: string) => ledger.call('POST', `/v1/placements/${placementId}/dossier`);
  async function open(dossierId: string): Promise<Record<string, Uint8Array>> {
    const response = await ledger.app.inject({
      method: 'GET',
      url: `/v1/dossiers/${dossierId}`,
      headers: {
        'x-tactful-internal': 'a-token-between-our-processes',
        'x-tactful-company': ledger.companyId,
        'x-tactful-actor': 'spec',
      },
    });
    expect(response.headers['content-type']).toBe('application/zip');
    return unzipSync(response.rawPayload);
  }
  const sha256 = (content: Uint8Array | string) => createHash('sha256').update(content).digest('hex');

  it('is not made before the code of conduct is signed', async () => {
    const placementId = await placed();
    const before = await ledger.fingerprint();
    const answer = await make(placementId);
    expect([answer.status, at(answer, 'code')]).toEqual([409, 'code_of_conduct_unsigned']);
    expect(await ledger.fingerprint()).toBe(before);
    await ledger.call('POST', `/v1/placements/${placementId}/code-of-conduct`, signed.codeOfConduct);
    expect((await make(placementId)).status).toBe(201);
  });

  it('holds files that agree with the hashes of its manifest, and one hash over all of them', async () => {
    const answer = await make(await placed(signed));
    const files = await open(idOf(answer));
    const manifest = JSON.parse(strFromU8(files['manifest.json'] ?? new Uint8Array())) as {
      sha256: string;
      files: { name: string; bytes: number; sha256: string }[];
    };
    expect(manifest.files.map(({ name }) => name)).toEqual([
      'agreements.csv',
      'contacts.csv',
      'dossier.json',
      'dossier.pdf',
      'invoices.csv',
      'journal.csv',
      'statement.csv',
    ]);
    for (const file of manifest.files) {
      expect([file.bytes, file.sha256]).toEqual([files[file.name]?.length, sha256(files[file.name] ?? '')]);
    }
    const lines = manifest.files.map((file) => `${file.sha256}  ${file.name}\n`).join('');
    expect(manifest.sha256).toBe(sha256(lines));
    expect(at(answer, 'sha256')).toBe(manifest.sha256);
    const [event] = (await ledger.events()).slice(-1);
    expect(event).toMatchObject({ type: 'ledger.placement.dossier_made.v1', data: { sha256: manifest.sha256 } });
    expect(strFromU8((files['dossier.pdf'] ?? new Uint8Array()).slice(0, 5))).toBe('%PDF-');
  });

  it('tells what is owed on the placed invoices, every contact and promise, and nothing told in confidence', async () => {
    const answer = await make(await placed(signed));
    const files = await open(idOf(answer));
    const text = strFromU8(files['dossier.json'] ?? new Uint8Array());
    const content = JSON.parse(text) as Record<string, unknown>;
    expect(content).toMatchObject({
      openMinor: 145_050,
      currency: 'EUR',
      invoices: [
        { number: 'A-1', paidMinor: 20_000, openMinor: 100_000 },
        { number: 'A-2', openMinor: 45_050 },
      ],
      statement: [
        { kind: 'invoice_issued', invoices: ['A-1'], balanceMinor: 120_000 },
        { kind: 'invoice_issued', invoices: ['A-2'], balanceMinor: 165_050 },
        { kind: 'payment_received', amountMinor: -20_000, balanceMinor: 145_050 },
      ],
      contacts: [{ kind: 'message.accepted' }, { kind: 'reply.received', text: '=SUM(A1:A9) is what I owe?' }],
      agreements: [{ kind: 'promise.broken' }],
      codeOfConduct: { signedBy: 'Ute Fair', version: '1' },
    });
    expect(text).not.toContain('vulnerable');
    expect(text).not.toContain('B-9');
    const kinds = (content['journal'] as { kind: string }[]).map(({ kind }) => kind);
    expect(kinds).toEqual(['invoice_issued', 'invoice_issued', 'payment_received', 'invoices_placed']);
    const table = (name: string) => strFromU8(files[name] ?? new Uint8Array());
    expect(table('contacts.csv')).toContain(`'=SUM(A1:A9) is what I owe?`);
    expect(table('invoices.csv')).toContain(`'@Hosting,EUR,450.50`);
    expect(table('statement.csv')).toContain('-200.00');
  });

  it('is refused when the timeline cannot be read: nothing is left out silently', async () => {
    const placementId = await placed(signed);
    ledger.timelineSays(undefined);
    const before = await ledger.fingerprint();
    const answer = await make(placementId);
    ledger.timelineSays(history);
    expect([answer.status, at(answer, 'code')]).toEqual([503, 'timeline_unavailable']);
    expect(await ledger.fingerprint()).toBe(before);
  });

  it('is not made for a placement that has ended; those that were made stay', async () => {
    const placementId = await placed(signed);
    const dossierId = idOf(await make(placementId));
    await ledger.call('POST', `/v1/placements/${placementId}/recall`, { reason: 'We found a mistake of ours' });
    expect(at(await make(placementId), 'code')).toBe('placement_ended');
    const list = await ledger.call('GET', `/v1/placements/${placementId}/dossiers`);
    expect(at(list, 'items', 0, 'id')).toBe(dossierId);
    expect(Object.keys(await open(dossierId))).toContain('dossier.pdf');
  });
});
