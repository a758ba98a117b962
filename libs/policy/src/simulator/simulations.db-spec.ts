import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { BusinessTimers } from '@tactful/runtime';
import { parse } from 'csv-parse/sync';
import { randomUUID } from 'node:crypto';
import { type AccountEvent } from '../accounts/projection.decision.js';
import { EventMaker } from '../testing/account-events.js';
import { PolicyApp } from '../testing/policy-app.js';
import { simulatedAccountList, simulationView } from './jobs/simulation.types.js';

const senders = { email: { from: 'mia@example.com', fromName: 'Harbour Studio', ratePerSecond: 20 } };

/** The company writes emails. */
function companyThatWrites(events: EventMaker): AccountEvent {
  const event = events.company('UTC');
  if (event.type !== 'identity.company.updated.v1') throw new Error('not the company');
  return { ...event, data: { ...event.data, company: { ...event.data.company, senders } } };
}

/** A customer with one person in Berlin who takes emails. */
function customerWithEmail(events: EventMaker, email = `${randomUUID()}@example.com`): AccountEvent {
  const event = events.customer();
  if (event.type !== 'ledger.customer.created.v1') throw new Error('not the customer');
  const contact = {
    id: randomUUID(),
    name: 'Jana Linde',
    role: 'billing' as const,
    level: 0,
    email,
    ...{ phone: null, whatsapp: null, timeZone: null, locale: null, region: null, postalCode: null, consents: [] },
  };
  return { ...event, data: { ...event.data, customer: { ...event.data.customer, contacts: [contact] } } };
}

describe('runs of the simulator', () => {
  const companyId = randomUUID();
  let policy: PolicyApp;
  let events: EventMaker;

  beforeAll(async () => {
    policy = await PolicyApp.start([]);
    events = new EventMaker(companyId);
    const late = events.obligation({ terms: { lateFeeMinor: 500 } });
    await policy.publish(companyThatWrites(events));
    await policy.publish(customerWithEmail(events));
    await policy.publish(events.issued(late));
    const neighbour = new EventMaker(companyId);
    await policy.publish(customerWithEmail(neighbour));
    await policy.publish(neighbour.issued(neighbour.obligation({ dueDate: '2026-04-01' })));
  }, 60_000);
  afterAll(() => policy.close());

  const call = (method: 'GET' | 'POST' | 'PUT', url: string, body?: object) =>
    policy.call(companyId, method, url, body);
  const start = async (question: object): Promise<string> => {
    const { status, body } = await call('POST', '/v1/simulations', question);
    expect([status, body['state']]).toEqual([202, 'queued']);
    return String(body['id']);
  };
  const stored = async (id: string) => simulationView.parse((await call('GET', `/v1/simulations/${id}`)).body);
  const run = async (question: object) => {
    const id = await start(question);
    await policy.rest();
    return stored(id);
  };
  const accounts = async (id: string) =>
    simulatedAccountList.parse((await call('GET', `/v1/simulations/${id}/accounts`)).body).items;

  it('previews the next days of every account while nobody pays', async () => {
    const made = await run({ mode: 'preview', days: 120 });
    expect(made).toMatchObject({ state: 'done', done: 2, differences: null });
    const [report] = made.reports;
    expect(report).toMatchObject({ policy: 'assigned', peopleOverBudget: 0 });
    expect(report?.byStep).toMatchObject({ check_in: 2, upcoming: 2, due: 2, nudge: 2, reminder: 2, personal: 2 });
    expect([report?.earliest, report?.latest]).toEqual(['08:00', '08:00']);
    const [first] = (await accounts(made.id)).filter(({ customerId }) => customerId === events.customerId);
    const messages = first?.variants[0]?.messages ?? [];
    // What is due at −3, 0 and +3 leaves at −3, 0 and +4: never three contacts in seven days.
    expect(messages.slice(0, 4).map(({ localTime, steps }) => [localTime.slice(0, 16), steps[0]?.step])).toEqual([
      ['2026-02-03T08:00', 'check_in'],
      ['2026-02-28T08:00', 'upcoming'],
      ['2026-03-03T08:00', 'due'],
      ['2026-03-07T08:00', 'nudge'],
    ]);
  });

  it('compares two ladders account by account, with what they cost', async () => {
    const prices = { currency: 'EUR', emailPerThousandMinor: 1_500 };
    await call('PUT', '/v1/policy-settings', { simulator: { prices } });
    const made = await run({ mode: 'preview', days: 120, variants: ['considerate@1', 'small_balance@1'] });
    const [considerate, small] = made.reports;
    expect(made.differences?.accounts).toBe(2);
    expect(small!.messages).toBeLessThan(considerate!.messages);
    expect(considerate!.costMinor).toBe(Math.ceil((considerate!.messages * 1_500) / 1_000));
  });

  it('gives the result as a file that spreadsheets read', async () => {
    const made = await run({ mode: 'preview', days: 120 });
    const file = await policy.download(companyId, `/v1/simulations/${made.id}/download?format=csv`);
    const rows = parse<Record<string, string>>(file, { columns: true });
    expect(rows.filter(({ what }) => what === 'message')).toHaveLength(made.reports[0]!.messages);
    const json = JSON.parse(await policy.download(companyId, `/v1/simulations/${made.id}/download?format=json`)) as {
      simulation: { id: string };
      accounts: unknown[];
    };
    expect([json.simulation.id, json.accounts.length]).toEqual([made.id, 2]);
  });

  it('lets past days pass again with the payments of those days', async () => {
    await policy.moveTo('2026-03-11T12:00:00Z');
    const paid = events.obligation();
    await policy.publish(
      events.issued({ ...paid, invoiceId: paid.invoiceId, dueDate: '2026-02-20' }, '2026-03-11T12:00:00Z'),
    );
    const made = await run({ mode: 'backtest', from: '2026-02-01', to: '2026-03-10', variants: ['considerate@1'] });
    const [first] = (await accounts(made.id)).filter(({ customerId }) => customerId === events.customerId);
    expect(first?.variants[0]?.messages.map(({ steps }) => steps.map(({ step }) => step).join())).toEqual([
      'check_in',
      'upcoming',
      'due',
      'nudge',
      'reminder',
    ]);
  });

  it.each([
    [{ mode: 'preview', variants: ['considerate@1', 'considerate@1'] }, 422, 'invalid_input', '/variants'],
    [{ mode: 'preview', variants: ['considerate@99'] }, 422, 'unknown_policy', '/variants/0'],
    [{ mode: 'backtest', from: '2026-02-01' }, 422, 'invalid_input', '/to'],
    [{ mode: 'backtest', from: '2026-03-01', to: '2026-02-01' }, 422, 'invalid_input', '/to'],
    [{ mode: 'backtest', from: '2026-03-01', to: '2027-02-01' }, 422, 'in_the_future', '/to'],
    [{ mode: 'preview', from: '2026-03-01' }, 422, 'invalid_input', '/from'],
    [{ mode: 'preview', days: 0 }, 422, 'invalid_input', '/days'],
    [{ mode: 'guess' }, 422, 'invalid_input', '/mode'],
  ])('refuses %j', async (question, status, code, pointer) => {
    const { status: answered, body } = await call('POST', '/v1/simulations', question);
    expect([answered, body['code'], (body['errors'] as { pointer: string }[])[0]?.pointer]).toEqual([
      status,
      code,
      pointer,
    ]);
  });

  it('cancels a run once, and knows no run of another company', async () => {
    const id = await start({ mode: 'preview' });
    const first = await call('POST', `/v1/simulations/${id}/cancel`);
    const second = await call('POST', `/v1/simulations/${id}/cancel`);
    expect([first.status, second.status, second.body['code']]).toEqual([200, 409, 'simulation_ended']);
    await policy.rest();
    expect((await call('GET', `/v1/simulations/${id}`)).body['state']).toBe('cancelled');
    expect((await policy.call(randomUUID(), 'GET', `/v1/simulations/${id}`)).status).toBe(404);
  });

  /** A finished run as it stood after its first account, taken by somebody until some seconds from now. */
  const asAfterFirstAccount = async (id: string, { tries, claimedFor }: { tries: number; claimedFor: number }) => {
    const [first, second] = (await accounts(id)).map(({ customerId }) => customerId);
    const { admin } = policy.test;
    await admin.query(`delete from policy.simulated_account where simulation_id = $1 and customer_id = $2`, [
      id,
      second,
    ]);
    await admin.query(
      `update policy.simulation set state = 'running', done = 1, last_customer_id = $2, tries = $3 where simulation_id = $1`,
      [id, first, tries],
    );
    await admin.query(
      `insert into policy.simulation_due (company_id, simulation_id, claimed_until)
       values ($1, $2, now() + make_interval(secs => $3))`,
      [companyId, id, claimedFor],
    );
    policy.app.get(BusinessTimers, { strict: false }).pokeAll();
    await policy.rest();
    return stored(id);
  };

  it('goes on after a crash with the account that comes next', async () => {
    const { id } = await run({ mode: 'preview' });
    expect(await asAfterFirstAccount(id, { tries: 1, claimedFor: -1 })).toMatchObject({ state: 'done', done: 2 });
    expect(await accounts(id)).toHaveLength(2);
  });

  it('leaves a run to who works on it, and gives up what breaks off again and again', async () => {
    const { id: taken } = await run({ mode: 'preview' });
    expect(await asAfterFirstAccount(taken, { tries: 1, claimedFor: 60 })).toMatchObject({ state: 'running', done: 1 });
    await call('POST', `/v1/simulations/${taken}/cancel`);
    const { id: hopeless } = await run({ mode: 'preview' });
    const given = await asAfterFirstAccount(hopeless, { tries: 3, claimedFor: -1 });
    expect([given.state, given.failure]).toEqual(['failed', 'Broken off 3 times at the same accounts.']);
  });

  it('takes each of many accounts once, also as many as go into one chunk, and those of one person together', async () => {
    const many = randomUUID();
    const makers = Array.from({ length: 100 }, () => new EventMaker(many));
    const [first, second] = makers.toSorted((a, b) => (a.customerId < b.customerId ? -1 : 1)).toSpliced(1, 98);
    await policy.publish(companyThatWrites(makers[0]!));
    for (const maker of makers) {
      const shares = maker === first || maker === second;
      // The same mailbox, though it is written otherwise.
      const email = maker === first ? 'Bookkeeper@Example.com' : 'bookkeeper@example.com';
      await policy.publish(customerWithEmail(maker, shares ? email : undefined));
      if (shares) await policy.publish(maker.issued(maker.obligation({ dueDate: '2026-06-01' })));
    }
    const asked = await policy.call(many, 'POST', '/v1/simulations', { mode: 'preview', days: 90 });
    await policy.rest();
    const url = `/v1/simulations/${String(asked.body['id'])}`;
    const done = simulationView.parse((await policy.call(many, 'GET', url)).body);
    expect(done).toMatchObject({ state: 'done', done: 100, accounts: 100 });
    const { items: listed } = simulatedAccountList.parse(
      (await policy.call(many, 'GET', `${url}/accounts?limit=200`)).body,
    );
    expect(new Set(listed.map(({ customerId }) => customerId)).size).toBe(100);
    const messagesOf = (maker: EventMaker | undefined) =>
      listed.find(({ customerId }) => customerId === maker?.customerId)?.variants[0]?.messages ?? [];
    // What is due on the same day is one message to the person, told at both accounts and counted once.
    expect(messagesOf(first).map(({ at, sharedWith }) => [at, sharedWith])).toEqual(
      messagesOf(second).map(({ at }) => [at, [second?.customerId]]),
    );
    expect(messagesOf(first).length).toBeGreaterThan(0);
    expect(done.reports[0]?.messages).toBe(messagesOf(first).length);
  });
});
