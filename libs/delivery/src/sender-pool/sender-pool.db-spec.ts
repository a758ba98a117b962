import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { type CompanySettings, type CustomerSnapshot } from '@tactful/contracts';
import { type DeliveryWorld, startDelivery } from '../testing/delivery-world.js';
import { TestWeeks, weeksBegin } from '../testing/test-weeks.js';
import {
  aCompany,
  aCustomer,
  anEscalation,
  aStep,
  companyEvent,
  customerEvent,
  escalationEvent,
} from '../testing/told.js';

// A whole process boots here, and leases end in real time.
jest.setTimeout(60_000);

const usual = '+4930111111';
const french = '+33170000001';

let world: DeliveryWorld;
let company: CompanySettings;
let weeks: TestWeeks;
let people = 0;

beforeAll(async () => {
  world = await startDelivery(weeksBegin);
  weeks = new TestWeeks(world);
});
afterAll(() => world.close());
beforeEach(async () => {
  company = await weeks.begin();
});

/** The company gets a second number for people in France, from which one message a second may leave. */
async function addFrenchNumber(): Promise<void> {
  const pool = [{ from: french, ratePerSecond: 1, countries: ['FR'] }];
  const settings = { ...company, senders: { sms: { from: usual, ratePerSecond: 100, pool } } };
  await world.tell([companyEvent(aCompany(settings))]);
}

function aCustomerAt(phone: string): CustomerSnapshot {
  return aCustomer({ phone });
}

function aFrenchPhone(): string {
  people += 1;
  return `+336120000${String(people).padStart(2, '0')}`;
}

/** Something is due for each of them on a day of this week. */
async function remind(customers: readonly CustomerSnapshot[], day = 0): Promise<void> {
  const escalations = customers.map(({ customerId }) => {
    const invoice = world.gate.owes(customerId);
    const step = aStep(invoice, { validFrom: weeks.day(day), validUntil: weeks.day(day + 1) });
    return anEscalation(customerId, [step], { earliestAt: `${weeks.day(day)}T00:00:00Z` });
  });
  await world.tell([
    ...customers.map((customer) => customerEvent(company.companyId, customer)),
    ...escalations.map((escalation) => escalationEvent(company.companyId, escalation)),
  ]);
}

async function says(customer: CustomerSnapshot, to: string, text: string): Promise<void> {
  const from = customer.contacts[0]?.phone;
  const answer = await fetch(`http://127.0.0.1:${world.config.port}/sandbox/replies`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ channel: 'sms', from, to, text }),
  });
  expect(answer.status).toBe(201);
}

/** The numbers that a customer has heard from, in order. */
async function heardFrom({ contacts: [contact] }: CustomerSnapshot): Promise<string[]> {
  return (await world.sent()).filter(({ to }) => to === contact?.phone).map(({ from }) => from);
}

async function sentTo(customers: readonly CustomerSnapshot[]): Promise<string[]> {
  const phones = new Set(customers.map(({ contacts }) => contacts[0]?.phone));
  return (await world.sent())
    .filter(({ to }) => phones.has(to))
    .map(({ from, at }) => `${from} ${Temporal.Instant.from(at).toString()}`)
    .toSorted();
}

describe('a company with a number for each country', () => {
  it('writes to people from the number of their country', async () => {
    await addFrenchNumber();
    const customers = [aFrenchPhone(), aFrenchPhone(), aFrenchPhone()].map(aCustomerAt);
    const german = aCustomer();
    await remind([...customers, german]);
    await world.moveTo(`${weeks.day(0)}T12:00:00Z`);
    const sent = await sentTo(customers);
    expect(sent.map((line) => line.split(' ')[0])).toEqual([french, french, french]);
    expect(await sentTo([german])).toEqual([expect.stringContaining(usual)]);
    // A call without an answer is looked up with the number that its attempt names.
    const attempts = await world.rows(`select distinct sender from delivery.attempt where address like '+33%'`);
    expect(attempts).toEqual([{ sender: french }]);
  });

  it('lets whoever comes after the tokens of the number wait for their turn, one second apart', async () => {
    await addFrenchNumber();
    const customers = Array.from({ length: 8 }, () => aCustomerAt(aFrenchPhone()));
    await remind(customers);
    await world.moveTo(`${weeks.day(0)}T12:00:00Z`);
    const sent = await sentTo(customers);
    const begin = Temporal.Instant.from(sent[0]?.split(' ')[1] ?? '');
    // Its bucket has filled up over the night: a full one holds five seconds of its rate.
    const seconds = [0, 0, 0, 0, 0, 1, 2, 3];
    expect(sent).toEqual(seconds.map((after) => `${french} ${begin.add({ seconds: after }).toString()}`));
  });

  it('goes on writing to somebody from the number that they know', async () => {
    const customer = aCustomerAt(aFrenchPhone());
    await remind([customer]);
    await world.moveTo(`${weeks.day(0)}T12:00:00Z`);
    await addFrenchNumber();
    await remind([customer], 3);
    await world.moveTo(`${weeks.day(3)}T12:00:00Z`);
    expect(await heardFrom(customer)).toEqual([usual, usual]);
  });

  it('goes on writing to a phone from the number that it knows, whichever account the message is about', async () => {
    const phone = aFrenchPhone();
    const [first, second] = [aCustomerAt(phone), aCustomerAt(phone)];
    await remind([first]);
    await world.moveTo(`${weeks.day(0)}T12:00:00Z`);
    await addFrenchNumber();
    await remind([second], 3);
    await world.moveTo(`${weeks.day(3)}T12:00:00Z`);
    expect(await heardFrom(second)).toEqual([usual, usual]);
  });

  it('answers from the number that somebody wrote to, at once however many wait, and goes on from there', async () => {
    await addFrenchNumber();
    const customers = Array.from({ length: 12 }, () => aCustomerAt(aFrenchPhone()));
    await remind(customers);
    await world.moveTo(`${weeks.day(0)}T07:00:01Z`);
    // A German number writes to the French one while six wait in its line.
    const german = aCustomer();
    await world.tell([customerEvent(company.companyId, german)]);
    await world.moveTo(`${weeks.day(0)}T07:00:01Z`);
    await says(german, french, 'HELP');
    await world.moveTo(`${weeks.day(0)}T12:00:00Z`);
    expect(await sentTo([german])).toEqual([`${french} ${weeks.day(0)}T07:00:02Z`]);
    expect((await sentTo(customers)).length).toBe(12);
    await remind([german], 3);
    await world.moveTo(`${weeks.day(3)}T12:00:00Z`);
    expect(await heardFrom(german)).toEqual([french, french]);
  });

  it('hears STOP on any of its numbers, for all of them, and on one that it gave up', async () => {
    await addFrenchNumber();
    await world.moveTo(`${weeks.day(0)}T06:00:00Z`);
    await world.tell([companyEvent(company)]);
    const customer = aCustomer();
    await world.tell([customerEvent(company.companyId, customer)]);
    await world.moveTo(`${weeks.day(0)}T07:00:00Z`);
    await says(customer, french, 'STOP');
    await remind([customer], 1);
    await world.moveTo(`${weeks.day(1)}T12:00:00Z`);
    // The confirmation, and nothing after it.
    expect(await heardFrom(customer)).toEqual([usual]);
    expect((await world.events(customer.customerId)).flatMap(({ data }) => data['task'] ?? [])).toMatchObject([
      { kind: 'no_channel', because: 'opted_out' },
    ]);
  });
});
