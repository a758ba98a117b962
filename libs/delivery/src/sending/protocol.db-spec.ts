import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import {
  type CompanySettings,
  type CustomerSnapshot,
  draftEvent,
  type Escalation,
  type GateObligation,
} from '@tactful/contracts';
import { Clock, VirtualClock } from '@tactful/runtime';
import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { type DeliveryWorld, startDelivery } from '../testing/delivery-world.js';
import { TestWeeks, weeksBegin } from '../testing/test-weeks.js';
import { aCustomer, anEscalation, aStep, companyEvent, customerEvent, escalationEvent } from '../testing/told.js';
import { Consents } from '../consent/consents.js';
import { addressKeyOf } from '../people/address-key.js';
import { MessageStore } from '../queue/message.store.js';
import { Queue } from '../queue/queue.js';
import { ProviderCalls } from './call.service.js';
import { ClaimStore } from './claim.store.js';
import { Recorder } from './recorder.js';

// A whole process boots here, and leases end in real time.
jest.setTimeout(60_000);

let world: DeliveryWorld;
let company: CompanySettings;
/** Each test has a week of its own. */
let weeks: TestWeeks;

beforeAll(async () => {
  world = await startDelivery(weeksBegin, { leaseMs: 2_000 });
  weeks = new TestWeeks(world);
});
afterAll(() => world.close());

beforeEach(async () => {
  company = await weeks.begin();
});

const day = (offset: number): string => weeks.day(offset);

interface Debtor {
  readonly customer: CustomerSnapshot;
  readonly invoice: GateObligation;
  readonly phone: string;
}

/** A customer who owes one invoice, about which a nudge is due on Monday. */
async function aDebtor(
  contact: Parameters<typeof aCustomer>[0] = {},
  change: Partial<Escalation> = {},
  debt: Partial<GateObligation> = {},
): Promise<Debtor> {
  const customer = aCustomer(contact);
  const invoice = world.gate.owes(customer.customerId, debt);
  const step = aStep(invoice, { validFrom: day(0), validUntil: day(3) });
  const escalation = anEscalation(customer.customerId, [step], { earliestAt: `${day(0)}T00:00:00Z`, ...change });
  await world.tell([customerEvent(company.companyId, customer), escalationEvent(company.companyId, escalation)]);
  return { customer, invoice, phone: customer.contacts[0]?.phone ?? '' };
}

async function sentTo({ phone }: Debtor) {
  return (await world.sent()).filter((message) => message.to === phone);
}

async function typesOf({ customer }: Debtor): Promise<string[]> {
  return (await world.events(customer.customerId)).map(({ type }) => type.replace(/^delivery\.|\.v1$/g, ''));
}

async function statesOf({ customer }: Debtor): Promise<{ message: string; attempts: string[] }> {
  const [message] = await ownRows<{ state: string }>(
    `select state from delivery.message where customer_id = $1`,
    customer,
  );
  const attempts = await ownRows<{ state: string }>(
    `select state from delivery.attempt where customer_id = $1 order by attempt_id`,
    customer,
  );
  return { message: message?.state ?? '', attempts: attempts.map(({ state }) => state) };
}

function ownRows<T>(sql: string, customer: CustomerSnapshot): Promise<T[]> {
  return world.test.as('delivery').inCompany(company.companyId, (tx) => tx.query<T[]>(sql, [customer.customerId]));
}

async function optOut({ customer, phone }: Debtor): Promise<void> {
  const at = get(Clock).now();
  const act = { channel: 'sms', kind: 'opted_out', source: 'keyword', actor: 'person', at } as const;
  const whose = {
    addressKey: addressKeyOf('sms', phone),
    address: phone,
    customerId: customer.customerId,
    contactId: null,
  };
  const said = { wording: 'STOP', language: null, reference: `stop ${phone}` };
  await world.test
    .as('delivery')
    .inCompany(company.companyId, (tx) =>
      get(Consents).record(tx, company.companyId, [{ ...act, ...whose, ...said }], at),
    );
}

function get<T>(type: abstract new (...needs: never[]) => T): T {
  return world.app.get<T>(type, { strict: false });
}

describe('the sending protocol', () => {
  it('adopts a message whose response was lost: looked up, never sent again', async () => {
    await world.fault({ fault: { kind: 'lost_response' }, times: 1 });
    const debtor = await aDebtor();
    await world.moveTo(`${day(0)}T20:00:00Z`);
    expect(await sentTo(debtor)).toHaveLength(1);
    expect(await typesOf(debtor)).toEqual(expect.arrayContaining(['message.accepted', 'message.delivered']));
    // On a busy machine a lease may end before the call starts: that attempt never left.
    expect((await statesOf(debtor)).attempts.filter((state) => state !== 'not_sent')).toEqual(['delivered']);
  });

  it('sends again only after two looks, a minute apart, did not find the message', async () => {
    await world.fault({ fault: { kind: 'server_error', status: 500, accepted: false }, times: 1 });
    const debtor = await aDebtor();
    await world.moveTo(`${day(0)}T20:00:00Z`);
    const sent = await sentTo(debtor);
    expect(sent.map(({ at }) => Temporal.Instant.from(at).toString())).toEqual([`${day(0)}T07:01:00Z`]);
    expect((await statesOf(debtor)).attempts).toEqual(['absent', 'delivered']);
    expect(await typesOf(debtor)).toEqual(expect.arrayContaining(['message.unknown', 'message.accepted']));
  });

  it('finds a message again whose process ended between the intent and the outcome', async () => {
    const recorder = world.app.get(Recorder, { strict: false });
    const record = recorder.record.bind(recorder);
    // The callback is held back too: only the look-up can find out.
    await world.fault({ fault: { kind: 'dropped_callbacks' } });
    recorder.record = () => Promise.resolve();
    const debtor = await aDebtor();
    await world.moveTo(`${day(0)}T20:00:00Z`).finally(() => (recorder.record = record));
    expect(await sentTo(debtor)).toHaveLength(1);
    expect((await statesOf(debtor)).attempts).toHaveLength(1);
    expect((await statesOf(debtor)).message).toBe('delivered');
    expect(await typesOf(debtor)).toContain('message.unknown');
  });

  it('waits when the provider is asked too fast, and counts nothing', async () => {
    await world.fault({ fault: { kind: 'rate_limit', retryAfterSeconds: 1 }, times: 1 });
    const debtor = await aDebtor();
    await world.moveTo(`${day(0)}T20:00:00Z`);
    const sent = await sentTo(debtor);
    expect(sent.map(({ at }) => Temporal.Instant.from(at).toString())).toEqual([`${day(0)}T07:01:00Z`]);
    expect((await statesOf(debtor)).attempts).toEqual(['refused', 'delivered']);
    const uses = await ownRows<{ n: number }>(
      `select count(distinct u.attempt_id)::int as n from delivery.budget_use u join delivery.attempt a using (company_id, attempt_id)
       where a.customer_id = $1`,
      debtor.customer,
    );
    expect(uses).toEqual([{ n: 1 }]);
  });

  it('waits while the truth gate does not answer, and sends once when it does', async () => {
    const debtor = await aDebtor();
    let unanswered = 0;
    world.gate.before = () => {
      unanswered += 1;
      if (unanswered === 2) world.gate.before = () => Promise.resolve();
      return Promise.reject(new Error('The ledger is away'));
    };
    await world.moveTo(`${day(0)}T20:00:00Z`);
    expect(unanswered).toBe(2);
    expect(await sentTo(debtor)).toHaveLength(1);
    expect((await statesOf(debtor)).attempts).toEqual(['delivered']);
  });

  it('starts no call after the window has closed, even when it was decided inside', async () => {
    const calls = get(ProviderCalls);
    const callAll = calls.callAll.bind(calls);
    calls.callAll = (...given) => {
      calls.callAll = callAll;
      // 20:00 in Berlin: the house's window has closed.
      const clock = get(Clock);
      if (clock instanceof VirtualClock) clock.advance(Temporal.Instant.from(`${day(0)}T18:00:00Z`));
      return callAll(...given);
    };
    const debtor = await aDebtor();
    await world.moveTo(`${day(2)}T20:00:00Z`);
    expect((await statesOf(debtor)).attempts).toEqual(['not_sent', 'delivered']);
    const [sent] = await sentTo(debtor);
    expect(Temporal.Instant.from(sent!.at).toString()).toBe(`${day(1)}T07:00:00Z`);
  });

  it('says nothing about what was settled before the gate was read', async () => {
    const debtor = await aDebtor();
    world.gate.settles(debtor.customer.customerId, debtor.invoice.obligationId);
    await world.moveTo(`${day(0)}T20:00:00Z`);
    expect(await sentTo(debtor)).toEqual([]);
    expect(await typesOf(debtor)).toContain('contact.suppressed');
  });

  it('ends a waiting message as soon as the payment is known', async () => {
    const debtor = await aDebtor();
    await world.tell([paymentOf(debtor, `${day(0)}T01:00:00Z`)]);
    await world.moveTo(`${day(0)}T02:00:00Z`);
    const last = (await world.events(debtor.customer.customerId)).at(-1);
    expect(last).toMatchObject({ type: 'delivery.contact.suppressed.v1', data: { because: 'paid' } });
  });

  it('asks the gate again when a fact is younger than its answer', async () => {
    const debtor = await aDebtor();
    world.gate.sequence = 0;
    world.gate.before = async () => {
      world.gate.before = () => {
        world.gate.sequence = Number.MAX_SAFE_INTEGER;
        return Promise.resolve();
      };
      await world.tell([paymentOf(debtor, `${day(0)}T00:00:01Z`, { openMinor: 500 })]);
      await factArrived(debtor);
    };
    await world.moveTo(`${day(0)}T20:00:00Z`);
    expect(world.gate.asked.filter((id) => id === debtor.customer.customerId)).toHaveLength(2);
    expect(await sentTo(debtor)).toHaveLength(1);
  });

  const payAfterSending = async (knownToGate: number) => {
    const debtor = await aDebtor();
    world.gate.sequence = knownToGate;
    await world.moveTo(`${day(0)}T20:00:00Z`);
    world.gate.sequence = Number.MAX_SAFE_INTEGER;
    await world.tell([paymentOf(debtor, `${day(0)}T06:59:59Z`)]);
    await world.moveTo(`${day(0)}T21:00:00Z`);
    return world.events(debtor.customer.customerId);
  };

  it('marks a message that a payment crossed, whose event the gate’s answer did not include yet', async () => {
    const crossed = (await payAfterSending(0)).at(-1);
    expect(crossed).toMatchObject({ type: 'delivery.message.crossed.v1', data: { fact: 'payment' } });
  });

  it('marks a message whose person opted out while it was on its way', async () => {
    const recorder = get(Recorder);
    const record = recorder.record.bind(recorder);
    await world.fault({ fault: { kind: 'dropped_callbacks' } });
    const debtor = await aDebtor();
    recorder.record = async (...given) => {
      await optOut(debtor);
      await record(...given);
    };
    await world.moveTo(`${day(0)}T20:00:00Z`).finally(() => (recorder.record = record));
    const crossed = (await world.events(debtor.customer.customerId)).filter(({ type }) => type.includes('crossed'));
    expect(crossed).toMatchObject([{ data: { fact: 'opt_out' } }]);
  });

  it('marks none when the gate’s answer included the payment, whatever the clocks say', async () => {
    const types = (await payAfterSending(Number.MAX_SAFE_INTEGER)).map(({ type }) => type);
    expect(types).toContain('delivery.message.accepted.v1');
    expect(types).not.toContain('delivery.message.crossed.v1');
  });

  it('contacts one person of two accounts again no sooner than 48 hours later', async () => {
    const first = await aDebtor();
    await world.moveTo(`${day(0)}T12:00:00Z`);
    const second = await aDebtor({ phone: first.phone });
    await world.moveTo(`${day(3)}T20:00:00Z`);
    expect((await sentTo(first)).map(({ at }) => Temporal.Instant.from(at).toString())).toEqual([
      `${day(0)}T07:00:00Z`,
      `${day(2)}T07:00:00Z`,
    ]);
    const deferred = [
      ...(await world.events(first.customer.customerId)),
      ...(await world.events(second.customer.customerId)),
    ];
    expect(deferred.map(({ data }) => data['because'])).toContain('gap');
  });

  it('joins steps that come due for one account into one message', async () => {
    const debtor = await aDebtor();
    const other = world.gate.owes(debtor.customer.customerId);
    const step = aStep(other, { validFrom: day(0), validUntil: day(3) });
    await world.tell([escalationEvent(company.companyId, anEscalation(debtor.customer.customerId, [step]))]);
    await world.moveTo(`${day(0)}T20:00:00Z`);
    const sent = await sentTo(debtor);
    expect(sent).toHaveLength(1);
    expect(sent[0]?.body).toContain(debtor.invoice.number);
    expect(sent[0]?.body).toContain(other.number);
  });

  it('sends nothing while the company has stopped, and goes on when it is live again', async () => {
    world.gate.sending = 'stopped';
    const debtor = await aDebtor();
    await world.moveTo(`${day(0)}T12:00:00Z`);
    expect(await sentTo(debtor)).toEqual([]);
    world.gate.sending = 'live';
    await world.tell([companyEvent(company)]);
    await world.moveTo(`${day(0)}T12:00:01Z`);
    expect(await sentTo(debtor)).toHaveLength(1);
  });

  it('waits with a reason while bank data are too old, and goes on when a new mark arrives', async () => {
    const debtor = await aDebtor();
    const { customerId } = debtor.customer;
    const { obligationId } = debtor.invoice;
    const old = { askableMinor: 0, notAskable: 'bank_data_old', because: null } as const;
    world.gate.settles(customerId, obligationId);
    world.gate.owes(customerId, { ...debtor.invoice, ...old });
    await world.moveTo(`${day(0)}T12:00:00Z`);
    expect(await sentTo(debtor)).toEqual([]);
    const told = await world.events(customerId);
    const held = told.filter(({ data }) => data['because'] === 'bank_data_old');
    expect(held.map(({ type }) => type)).toEqual(['delivery.contact.deferred.v1']);
    world.gate.settles(customerId, obligationId);
    world.gate.owes(customerId, debtor.invoice);
    const { companyId } = company;
    const now = Temporal.Instant.from(`${day(0)}T12:00:00Z`);
    const about = { companyId, subject: companyId, time: now };
    await world.tell([draftEvent('ledger.bank_data.updated.v1', about, { until: now.toString(), by: 'spec' })]);
    await world.moveTo(`${day(0)}T12:00:01Z`);
    expect(await sentTo(debtor)).toHaveLength(1);
  });

  it('decides a message anew when what it waits for changes while it is being decided', async () => {
    const debtor = await aDebtor();
    await world.moveTo(`${day(0)}T01:00:00Z`);
    const [claim] = await get(ClaimStore).claim('sms', Temporal.Instant.from(`${day(0)}T07:00:00Z`), {
      messages: 500,
      leaseMs: 60_000,
    });
    const [id = ''] = claim?.messageIds ?? [];
    if (!claim) throw new Error('Nothing was claimed');
    const now = Temporal.Instant.from(`${day(0)}T01:00:00Z`);
    const delivery = world.test.as('delivery');
    const [locked, release] = [Promise.withResolvers<undefined>(), Promise.withResolvers<undefined>()];
    const decided = delivery.inCompany(company.companyId, async (tx) => {
      const [message] = await get(MessageStore).lock(tx, company.companyId, [id]);
      if (!message) throw new Error('There is no message');
      locked.resolve(undefined);
      await release.promise;
      await get(MessageStore).save(tx, company.companyId, [{ ...message, sendAt: now.add({ hours: 48 }) }]);
    });
    await locked.promise;
    const woken = delivery.inCompany(company.companyId, (tx) => get(Queue).reconsider(tx, company.companyId, { now }));
    await Promise.race([woken, pause(200)]);
    release.resolve(undefined);
    await Promise.all([decided, woken]);
    await world.moveTo(`${day(0)}T12:00:00Z`);
    expect(await sentTo(debtor)).toHaveLength(1);
  });

  it('refers to what ended before it, and to a promise that was not kept as the gate tells it', async () => {
    const promise = { promiseId: randomUUID(), amountMinor: 8_000, currency: 'EUR', by: '2026-03-06' };
    const lastPromise = { ...promise, state: 'broken', endedAt: '2026-03-09T00:00:00.000000Z' } as const;
    const disputed = await aDebtor({}, { after: 'dispute' }, { lastPromise });
    const promised = await aDebtor({}, { after: 'promise' }, { lastPromise });
    const unknown = await aDebtor({}, { after: 'promise' });
    await world.moveTo(`${day(0)}T20:00:00Z`);
    const bodies = await Promise.all([disputed, promised, unknown].map(async (one) => (await sentTo(one))[0]?.body));
    expect(bodies).toEqual([
      expect.stringContaining('thank you for raising your question, which is now settled'),
      expect.stringContaining('you had told us that €80.00 would come by 6 March, a date that has now passed'),
      expect.stringContaining('you had told us of a payment by a date that has now passed'),
    ]);
  });

  it('lowers the tone to what was earned, whatever policy asks for', async () => {
    const debtor = await aDebtor({}, { wantedTone: 'formal' });
    await world.moveTo(`${day(0)}T20:00:00Z`);
    const [attempt] = await ownRows<{ tone: string; wanted_tone: string }>(
      `select tone, wanted_tone from delivery.attempt where customer_id = $1`,
      debtor.customer,
    );
    expect(attempt).toEqual({ tone: 'friendly', wanted_tone: 'formal' });
  });

  it('shows an attempt, the waiting message as next contact, and takes it back on request', async () => {
    const debtor = await aDebtor();
    await world.moveTo(`${day(0)}T01:00:00Z`);
    const { customerId } = debtor.customer;
    const next = await api('GET', `/v1/customers/${customerId}/next-contact`);
    expect(next).toMatchObject({ at: `${day(0)}T07:00:00Z`, channel: 'sms', step: 'nudge', because: 'quiet_hours' });
    expect(await api('POST', `/v1/messages/${String(next['messageId'])}/cancel`)).toMatchObject({ state: 'cancelled' });
    await world.moveTo(`${day(0)}T20:00:00Z`);
    expect(await sentTo(debtor)).toEqual([]);

    const other = await aDebtor({}, { earliestAt: `${day(1)}T00:00:00Z` });
    await world.moveTo(`${day(1)}T20:00:00Z`);
    const [sent] = await sentTo(other);
    const attempt = await api('GET', `/v1/attempts/${sent?.attemptId ?? ''}`);
    expect(attempt).toMatchObject({
      state: 'delivered',
      to: other.phone,
      steps: [{ step: 'nudge' }],
      tone: 'friendly',
    });
    expect(attempt['body']).not.toContain(sent?.body.split('/p/')[1]);
  });
});

/** Asks the API as one of our own processes that acts for the company. */
async function api(method: 'GET' | 'POST', url: string): Promise<Record<string, unknown>> {
  const headers = { 'x-tactful-internal': world.config.internalToken ?? '', 'x-tactful-company': company.companyId };
  const response = await world.app.inject({ method, url, headers });
  if (response.statusCode !== 200)
    throw new Error(`${method} ${url} answered ${response.statusCode}: ${response.body}`);
  return response.json<Record<string, unknown>>();
}

/** Waits until the bus has handed over what was told of a customer's debts. */
async function factArrived({ customer }: Debtor): Promise<void> {
  for (let tries = 0; tries < 80; tries += 1) {
    const facts = await ownRows(`select 1 from delivery.ledger_fact where customer_id = $1`, customer);
    if (facts.length > 0) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('The fact did not arrive');
}

function paymentOf({ customer, invoice }: Debtor, time: string, rest: { openMinor?: number } = {}) {
  const about = { companyId: company.companyId, subject: customer.customerId, time: Temporal.Instant.from(time) };
  const { askableMinor: _a, notAskable: _n, because: _b, ...obligation } = invoice;
  const openMinor = rest.openMinor ?? 0;
  return draftEvent('ledger.payment.received.v1', about, {
    payment: {
      paymentId: invoice.invoiceId,
      externalId: null,
      currency: 'EUR',
      amountMinor: invoice.openMinor - openMinor,
      unappliedMinor: 0,
      receivedOn: day(0),
      method: 'bank_transfer',
      allocations: [],
    },
    obligations: [{ ...obligation, openMinor, state: openMinor === 0 ? 'paid' : 'open' }],
    by: 'api:main',
  });
}
