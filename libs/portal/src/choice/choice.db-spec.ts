import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { PageWorld, tokenHash } from '../testing/page-world.js';
import { anObligation, ids } from '../testing/sample.js';

const visit = new PageWorld();
const { path } = visit;
const villa = '01980000-0000-7000-8000-000000000012';

beforeAll(() => visit.open());
afterAll(() => visit.close());
beforeEach(async () => {
  await visit.begin();
  const { customer } = visit.known;
  const owed = anObligation({ invoiceId: ids.other, number: 'V-7', openMinor: 9_900, dueDate: '2026-03-01' });
  visit.known.others = [
    {
      customer: { ...customer, customerId: villa, name: 'Villa Bali' },
      account: { customerId: villa, sequence: 1, onHold: null, obligations: [owed] },
    },
  ];
  const accounts = [ids.customer, villa].map((customerId) => ({ customerId, contactId: ids.contact }));
  const link = { companyId: ids.company, accounts, attemptId: ids.other, expiresAt: '2026-12-31T00:00:00.000000Z' };
  visit.known.links.set(tokenHash, link);
});
afterEach(() => visit.end());

const open = (address: string) => visit.app.inject({ url: address });

describe('the link of a message about several accounts', () => {
  it('opens a choice with what is open on each, and the way to each', async () => {
    const page = await open(path);
    expect(page.statusCode).toBe(200);
    for (const text of ['Café Linde', '€600.50', 'Villa Bali', '€99.00', `${path}-1`, `${path}-2`]) {
      expect(page.body).toContain(text);
    }
    expect(page.body).not.toMatch(/<form|V-7/);
  });

  it('leads to the page of each account, and back', async () => {
    const page = await open(`${path}-2`);
    for (const text of ['Villa Bali', 'V-7', `action="${path}-2/paid`, `href="${path}"`])
      expect(page.body).toContain(text);
    expect(page.body).not.toContain('INV-1001');
  });

  it('acts for the account of the page it stands on', async () => {
    const form = { once: '0198f000-0000-7000-8000-000000000000', invoiceId: ids.other, reason: 'wrong_amount' };
    const headers = { 'content-type': 'application/x-www-form-urlencoded' };
    const payload = new URLSearchParams(form).toString();
    const done = await visit.app.inject({ method: 'POST', url: `${path}-2/dispute`, headers, payload });
    expect(done.headers.location).toBe(`${path}-2?done=dispute`);
    expect(visit.known.asked).toMatchObject([{ path: '/v1/disputes', body: { customerId: villa } }]);
  });

  it('opens no account that was not in the message, and does nothing where none is chosen', async () => {
    for (const address of [`${path}-3`, `${path}-0`, `${path}-01`, `${path}-2-1`]) {
      expect((await open(address)).statusCode).toBe(404);
    }
    const act = await visit.send('stop', { once: '0198f000-0000-7000-8000-000000000000', channels: 'email' });
    expect(act.statusCode).toBe(404);
    expect(visit.known.asked).toEqual([]);
  });

  it('tells every account once that it was opened', async () => {
    await open(path);
    await open(`${path}-1`);
    const told = await visit.database.admin.query<{ subject: string }[]>(
      `select subject from bus.outbox where type = 'portal.page.opened.v1' and data->>'attemptId' = $1 order by subject`,
      [ids.other],
    );
    expect(told.map(({ subject }) => subject)).toEqual([ids.customer, villa]);
  });
});

describe('the link of a message about one account', () => {
  it('opens its page at once', async () => {
    visit.known.links.set(tokenHash, {
      ...visit.known.links.get(tokenHash),
      accounts: [{ customerId: villa, contactId: ids.contact }],
    });
    const page = await open(path);
    expect(page.body).toContain('V-7');
    expect(page.body).not.toContain('class="account"');
  });
});
