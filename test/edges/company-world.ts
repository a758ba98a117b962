import { type EdgeClient } from './edge-client.js';
import { type EdgeSystem } from './edge-system.js';

/** One thing of every kind that a company can own, by what the route calls it. */
export interface CompanyWorld {
  readonly customerId: string;
  readonly contactId: string;
  /** Every id of the company's things, by the plural in its path: `/v1/invoices/{id}` takes `invoices`. */
  readonly ids: Readonly<Record<string, readonly string[]>>;
}

/** Whose world, two digits that mark everything in it, and the instant of the first Monday at which it is looked at. */
export interface GivenWorld {
  readonly client: EdgeClient;
  readonly place: string;
  readonly until: string;
}

interface Page {
  readonly items: readonly { readonly id: string; readonly attemptId?: string | null }[];
}

/** Lets a company live for a week: invoices, money, a dispute, a hold, messages sent, waiting and answered. */
export async function buildWorld(system: EdgeSystem, { client, place, until }: GivenWorld): Promise<CompanyWorld> {
  const email = `${place}@linde.example`;
  const phone = `+49151123400${place}`;
  const customer = await client.make<{ id: string; contacts: { id: string }[] }>('POST', '/v1/customers', {
    externalId: `C-${place}`,
    name: `Linde ${place}`,
    country: 'DE',
    timeZone: 'Europe/Berlin',
    contacts: [{ name: `Jana ${place}`, role: 'billing', level: 0, email, phone }],
  });
  const customerId = customer.id;
  const invoice = (number: string, issueDate: string, dueDate: string): Promise<{ id: string }> =>
    client.make('POST', '/v1/invoices', {
      ...{ customerId, number: `${number}-${place}`, externalId: `${number}-${place}` },
      ...{ currency: 'EUR', amountMinor: 12_000, issueDate, dueDate },
    });
  const first = await invoice('N-1', '2026-05-20', '2026-05-29');
  const second = await invoice('N-2', '2026-05-20', '2026-06-20');
  const third = await invoice('N-3', '2026-05-20', '2026-06-30');
  const money = { customerId, currency: 'EUR', amountMinor: 100 };
  await client.make('POST', '/v1/payments', { ...money, allocations: [{ invoiceId: second.id, amountMinor: 100 }] });
  await client.make('POST', '/v1/credit-notes', { invoiceId: second.id, amountMinor: 10 });
  await client.make('POST', '/v1/disputes', { invoiceId: second.id, reason: 'wrong_amount', amountMinor: 500 });
  await client.make('POST', '/v1/holds', { customerId, invoiceId: third.id, reason: 'complaint' });
  await client.make('POST', '/v1/api-keys', { name: `reader ${place}`, permissions: ['read'] });
  await client.make('POST', `/v1/customers/${customerId}/notes`, { text: `A note of ${place}` });
  await importCustomer(client, place);
  await client.make('POST', `/v1/customers/${customerId}/messages`, { channel: 'sms', text: `Hello ${place}` });
  await system.runTo(until);
  const { senders } = await client.make<{ senders: { sms: { from: string } } }>('GET', '/v1/company');
  const reply = { channel: 'sms', from: phone, to: senders.sms.from, text: `Can we talk, says ${place}?` };
  await client.make('POST', '/sandbox/replies', reply);
  await system.runTo(until);
  const contactId = customer.contacts[0]?.id ?? '';
  return { customerId, contactId, ids: await idsOf(client, [first.id, second.id, third.id]) };
}

async function importCustomer(client: EdgeClient, place: string): Promise<void> {
  const form = new FormData();
  form.set('kind', 'customers');
  form.set('file', new Blob([`externalId,name\nI-${place},Imported ${place}\n`]), 'customers.csv');
  const answer = await client.send({ method: 'POST', path: '/v1/imports', body: form });
  if (answer.status >= 300) throw new Error(`POST /v1/imports → ${answer.status} ${answer.text}`);
}

/** Everything that the lists of a company show. */
export async function idsOf(
  client: EdgeClient,
  invoices: readonly string[] = [],
): Promise<Record<string, readonly string[]>> {
  const ids: Record<string, readonly string[]> = { invoices };
  for (const list of [
    'customers',
    'invoices',
    'payments',
    'credit-notes',
    'disputes',
    'holds',
    'imports',
    'api-keys',
  ]) {
    ids[list] = (await client.make<Page>('GET', `/v1/${list}`)).items.map(({ id }) => id);
  }
  for (const list of ['tasks', 'messages', 'parked', 'replies']) {
    const { items } = await client.make<Page>('GET', `/v1/${list}`);
    ids[list] = items.map(({ id }) => id);
    if (list === 'messages') ids['attempts'] = items.flatMap(({ attemptId }) => (attemptId ? [attemptId] : []));
  }
  return ids;
}
