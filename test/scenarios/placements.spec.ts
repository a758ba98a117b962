import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { toneRank, type Tone } from '@tactful/contracts';
import { Api } from '../system/api.js';
import { Story, type StoryInvoice } from './story.js';

const rankOf = (tone: string | null | undefined) => toneRank[tone as Tone];

describe('debts that end otherwise', () => {
  let story: Story;
  /** The second person. */
  let ole: Api;

  beforeAll(async () => {
    story = await Story.begin();
    const made = await story.api.post<{ key: string }>('/v1/api-keys', { name: 'Ole', permissions: ['read', 'write'] });
    ole = new Api(story.system.credentials.url, made.key);
  });
  beforeEach(() => story.nextMonday());
  afterAll(() => story.end());

  const place = async (invoice: StoryInvoice): Promise<string> => {
    const asked = await story.api.post<{ id: string; state: string }>('/v1/placements', {
      customerId: invoice.customer.id,
      invoiceIds: [invoice.id],
      kind: 'agency',
      partner: { name: 'Fair Inkasso' },
      reason: 'Nobody answers the telephone',
      codeOfConduct: { signedBy: 'Ute Fair', signedOn: story.day(24).toString() },
    });
    expect(asked.state).toBe('pending');
    await expect(story.api.post(`/v1/approvals/${asked.id}/approve`, {})).rejects.toThrow('own_request');
    const { documentId } = await ole.post<{ documentId: string }>(`/v1/approvals/${asked.id}/approve`, {});
    return documentId;
  };

  it('a placement that is recalled: silence meanwhile, then a gentle word', async () => {
    const customer = await story.customer();
    const invoice = await story.invoice(customer, { issuedOn: 0, dueOn: 10 });
    await story.runTo(24);
    const before = await story.diary(customer);
    expect(before.messages.length).toBeGreaterThan(3);
    const placementId = await place(invoice);
    await story.runTo(60);
    expect((await story.diary(customer)).messages).toHaveLength(before.messages.length);
    await story.api.post(`/v1/placements/${placementId}/complaints`, {
      by: 'Jana Linde',
      words: 'They called at night.',
    });
    await story.api.post(`/v1/placements/${placementId}/recall`, { reason: 'a complaint' });
    await story.runTo(75);
    const diary = await story.diary(customer);
    const [first] = diary.messages.slice(before.messages.length);
    // The days with the agency did not age it: what was due a week after it was placed is due a week after it came back.
    expect(first?.at.toPlainDate().toString()).toBe(story.day(67).toString());
    expect(first?.body).toContain('we are looking after this ourselves again');
    expect(rankOf(first?.tone)).toBeLessThanOrEqual(rankOf(before.messages.at(-1)?.tone));
    const told = (kind: string) => diary.entries(kind).map(({ summary }) => summary);
    expect(told('placement.placed')).toEqual([
      `Invoice ${invoice.number} went to the agency Fair Inkasso (API key “Ole”). Nobody answers the telephone. We do not ask meanwhile.`,
    ]);
    expect(told('placement.complaint')).toEqual([
      'Jana Linde complains about Fair Inkasso: “They called at night.” Think of taking the invoices back.',
    ]);
    expect(told('placement.recalled')[0]).toContain(`Invoice ${invoice.number} came back from the agency Fair Inkasso`);
    await story.pay(invoice);
  });

  it('a dossier of a placement: every contact is in it, read from the timeline', async () => {
    const customer = await story.customer();
    const invoice = await story.invoice(customer, { issuedOn: 0, dueOn: 10 });
    await story.runTo(24);
    const { messages } = await story.diary(customer);
    const placementId = await place(invoice);
    const made = await story.api.post<{ id: string; files: { name: string }[] }>(
      `/v1/placements/${placementId}/dossier`,
      {},
    );
    expect(made.files.map(({ name }) => name)).toContain('dossier.pdf');
    const told = (await story.diary(customer)).entries('message.accepted');
    expect(told).toHaveLength(messages.length);
    await story.settle();
    expect((await story.diary(customer)).entries('placement.dossier_made').map(({ summary }) => summary)).toEqual([
      expect.stringMatching(/^A dossier was made for the agency Fair Inkasso /),
    ]);
    await story.api.post(`/v1/placements/${placementId}/payments`, { amountMinor: 12_000, feeMinor: 1_800 });
    await story.api.post(`/v1/placements/${placementId}/close`, { reason: 'all is paid' });
    await story.runTo(60);
    expect((await story.diary(customer)).messages).toHaveLength(messages.length);
    expect(await story.api.get(`/v1/invoices/${invoice.id}`)).toMatchObject({ state: 'paid', placementId: null });
  });

  it('a debt that is let go: nobody asks any more, and money that comes after all is taken', async () => {
    const customer = await story.customer();
    const invoice = await story.invoice(customer, { issuedOn: 0, dueOn: 10 });
    await story.runTo(20);
    const before = await story.diary(customer);
    await story.api.post('/v1/write-offs', { invoiceId: invoice.id, reason: 'not worth a quarrel' });
    await story.runTo(60);
    expect((await story.diary(customer)).messages).toHaveLength(before.messages.length);
    await story.pay(invoice, 5_000);
    expect(await story.api.get(`/v1/invoices/${invoice.id}`)).toMatchObject({
      state: 'written_off',
      paidMinor: 5_000,
      writtenOffMinor: 7_000,
    });
    await story.runTo(90);
    const diary = await story.diary(customer);
    expect(diary.messages).toHaveLength(before.messages.length);
    expect(diary.entries('write_off.recovered').map(({ summary }) => summary)).toEqual([
      `€50.00 came in for invoice ${invoice.number} although it had been written off.`,
    ]);
  });
});
