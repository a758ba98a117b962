import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { tablesThatSay } from '@tactful/testing';
import { EdgeSystem } from './edge-system.js';
import { queryAs } from './second-company.js';

jest.setTimeout(120_000);

const phone = '+4915112340977';
const email = 'ottilie@brandner.example';

interface Made {
  readonly id: string;
}
interface Sent {
  readonly to: string;
  readonly body: string;
}
interface Listed {
  readonly items: readonly (Made & { readonly kind: string; readonly summary: string })[];
}

/** A person who was written to on two channels, answered, was talked about, said STOP, paid, and is erased. */
describe('who is erased is nowhere any more, and goes on being left in peace', () => {
  let system: EdgeSystem;
  let customerId: string;
  let invoiceId: string;
  let pageUrl: string;

  const make = <T = Made>(path: string, json: unknown): Promise<T> => system.client.make<T>('POST', path, json);
  const get = <T>(path: string): Promise<T> => system.client.make<T>('GET', path);
  /** Tables of all schemas that tell who it was, by name, number, address or what they wrote. */
  const saying = () =>
    tablesThatSay(
      { query: (sql: string, given?: unknown[]) => queryAs(system.database.adminUrl, sql, given) as never },
      [...['Ottilie', 'Brandner', phone, phone.slice(3), email, 'my sister']],
    );
  const sentTo = async (address: string): Promise<Sent[]> => {
    const { messages } = await get<{ messages: Sent[] }>('/sandbox/log');
    return messages.filter(({ to }) => to === address);
  };
  const reply = async (text: string): Promise<void> => {
    const { senders } = await get<{ senders: { sms: { from: string } } }>('/v1/company');
    await make('/sandbox/replies', { channel: 'sms', from: phone, to: senders.sms.from, text });
  };

  beforeAll(async () => {
    system = await EdgeSystem.start();
    const made = await make('/v1/customers', {
      ...{ externalId: 'C-977', name: 'Ottilie Brandner', kind: 'person', country: 'DE', timeZone: 'Europe/Berlin' },
      contacts: [{ name: 'Ottilie Brandner', role: 'owner', phone, email, postalCode: '10115' }],
    });
    customerId = made.id;
    const invoice = { customerId, number: 'B-977', currency: 'EUR', amountMinor: 12_000 };
    invoiceId = (await make('/v1/invoices', { ...invoice, issueDate: '2026-05-20', dueDate: '2026-06-02' })).id;
    await make(`/v1/customers/${customerId}/notes`, { text: 'Ottilie called about her letter' });
    await make(`/v1/customers/${customerId}/messages`, {
      channel: 'email',
      subject: 'Hello Ottilie',
      text: 'Dear Ottilie',
    });
    await system.runTo('2026-06-11T12:00:00Z');
    const bodies = [...(await sentTo(phone)), ...(await sentTo(email))].map(({ body }) => body);
    pageUrl = /https?:\/\/[^\s)>"]+\/p\/[^\s)>"]+/.exec(bodies.join('\n'))?.[0] ?? '';
    await reply('Ask my sister, she keeps my papers. Ottilie');
    await system.runTo('2026-06-11T13:00:00Z');
    const promised = { customerId, currency: 'EUR', amountMinor: 12_000, by: '2026-06-12' };
    await make('/v1/promises', { ...promised, promisedBy: 'Ottilie', words: 'my sister pays' });
    const dispute = await make('/v1/disputes', { invoiceId, reason: 'other', note: 'Ottilie says no' });
    await make(`/v1/disputes/${dispute.id}/resolve`, { resolution: 'rejected', note: 'told Ottilie' });
    await make('/v1/holds', { customerId, reason: 'hardship', note: 'Ottilie is ill', until: '2026-06-12' });
    await reply('STOP');
    await system.runTo('2026-06-11T14:00:00Z');
    await make('/v1/payments', {
      ...{ customerId, currency: 'EUR', amountMinor: 12_000, allocations: [{ invoiceId, amountMinor: 12_000 }] },
    });
    await system.runTo('2026-06-15T12:00:00Z');
  });
  afterAll(() => system.stop());

  it('was known in every service before', async () => {
    const schemas = new Set((await saying()).map((table) => table.split('.')[0]));
    expect([...schemas].sort()).toEqual(['bus', 'delivery', 'ledger', 'policy', 'timeline']);
    expect((await sentTo(phone)).length).toBeGreaterThan(0);
    expect(pageUrl).not.toBe('');
  });

  it('leaves no table of any schema with a name, a number, an address or a word of theirs', async () => {
    await make(`/v1/customers/${customerId}/erasures`, { reason: 'requested' });
    await system.runTo('2026-06-15T12:01:00Z');
    expect(await saying()).toEqual([]);
    expect(system.errors()).toEqual([]);
  });

  it('keeps the books, what was done and when, and that they said stop', async () => {
    expect(await get(`/v1/invoices/${invoiceId}`)).toMatchObject({
      number: 'B-977',
      amountMinor: 12_000,
      state: 'paid',
    });
    const { items } = await get<Listed>(`/v1/customers/${customerId}/timeline?limit=200`);
    const kinds = items.map(({ kind }) => kind);
    for (const kind of ['invoice.issued', 'message.accepted', 'reply.received', 'note.added', 'consent.changed']) {
      expect(kinds).toContain(kind);
    }
    expect(items.map(({ summary }) => summary)).toContain('The customer was erased: requested (API key “first key”).');
    const [log] = await queryAs<{ stops: number }>(
      system.database.adminUrl,
      `select count(*)::int as stops from delivery.consent_event where kind = 'opted_out' and source = 'keyword' and address = ''`,
    );
    expect(log?.stops).toBe(1);
  });

  it('opens no page by a link of before', async () => {
    const answer = await fetch(pageUrl, { redirect: 'manual' });
    expect([404, 410]).toContain(answer.status);
  });

  it('is written to no more, though the same number comes back as somebody new', async () => {
    const before = (await sentTo(phone)).length;
    const { id } = await make('/v1/customers', {
      ...{ externalId: 'C-978', name: 'New Name', country: 'DE', timeZone: 'Europe/Berlin' },
      contacts: [{ name: 'New Name', role: 'owner', phone }],
    });
    const invoice = { customerId: id, number: 'B-978', currency: 'EUR', amountMinor: 9_000 };
    await make('/v1/invoices', { ...invoice, issueDate: '2026-06-01', dueDate: '2026-06-15' });
    await system.runTo('2026-06-30T12:00:00Z');
    expect(await get(`/v1/customers/${id}/contactability?channel=sms`)).toMatchObject({ verdict: 'block' });
    expect((await sentTo(phone)).length).toBe(before);
  });
});
