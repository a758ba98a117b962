import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { type CompanySettings, type CustomerSnapshot } from '@tactful/contracts';
import { type DeliveryWorld, startDelivery } from '../testing/delivery-world.js';
import { TestWeeks, weeksBegin } from '../testing/test-weeks.js';
import { aCustomer, anEscalation, aStep, customerEvent, escalationEvent } from '../testing/told.js';

// A whole process boots here, and leases end in real time.
jest.setTimeout(60_000);

const noAnswer = { kind: 'server_error', status: 503, accepted: false } as const;

let world: DeliveryWorld;
let company: CompanySettings;
let weeks: TestWeeks;

beforeAll(async () => {
  world = await startDelivery(weeksBegin);
  weeks = new TestWeeks(world);
});
afterAll(() => world.close());
beforeEach(async () => {
  company = await weeks.begin();
});

/** A customer to whom a text leaves on Monday at 09:00 in Berlin. */
async function aReminded(): Promise<CustomerSnapshot> {
  const customer = aCustomer();
  const step = aStep(world.gate.owes(customer.customerId), { validFrom: weeks.day(0), validUntil: weeks.day(3) });
  const escalation = anEscalation(customer.customerId, [step], { earliestAt: `${weeks.day(0)}T00:00:00Z` });
  await world.tell([customerEvent(company.companyId, customer), escalationEvent(company.companyId, escalation)]);
  return customer;
}

interface Told {
  readonly state: string;
  readonly history: readonly string[];
  readonly events: readonly string[];
}

async function toldOf({ customerId }: CustomerSnapshot): Promise<Told> {
  const database = world.test.as('delivery');
  const [attempt] = await database.inCompany(company.companyId, (tx) =>
    tx.query<{ state: string; history: string[] }[]>(
      `select a.state, (select array_agg(s.status order by s.attempt_status_id) from delivery.attempt_status s
         where s.company_id = a.company_id and s.attempt_id = a.attempt_id) as history
       from delivery.attempt a where a.customer_id = $1`,
      [customerId],
    ),
  );
  const events = (await world.events(customerId)).map(({ type }) => type.replace(/^delivery\.message\.|\.v1$/g, ''));
  return { state: attempt?.state ?? '', history: attempt?.history ?? [], events };
}

async function waiting(): Promise<number> {
  return (await world.rows(`select from delivery.awaited_news where company_id = $1`, [company.companyId])).length;
}

describe('a provider that tells nothing', () => {
  it('is asked after four hours, and its answer counts like a callback', async () => {
    await world.fault({ fault: { kind: 'dropped_callbacks' } });
    const customer = await aReminded();
    await world.moveTo(`${weeks.day(0)}T10:59:00Z`);
    expect((await toldOf(customer)).state).toBe('accepted');
    await world.moveTo(`${weeks.day(0)}T11:01:00Z`);
    expect(await toldOf(customer)).toMatchObject({ state: 'delivered', history: ['accepted', 'delivered'] });
    expect((await toldOf(customer)).events).toContain('delivered');
    expect(await waiting()).toBe(0);
  });

  it('is asked for the end of a message whose last word was "sent"; a failure leads to the next channel', async () => {
    await world.fault({ fault: { kind: 'final_failure', errorCode: 30_003, drop: false } });
    await world.fault({ fault: { kind: 'dropped_callbacks', statuses: ['undelivered'] } });
    const customer = await aReminded();
    await world.moveTo(`${weeks.day(0)}T10:00:00Z`);
    expect((await toldOf(customer)).state).toBe('sent');
    await world.moveTo(`${weeks.day(0)}T12:00:00Z`);
    const { state, history } = await toldOf(customer);
    // The callback may be faster than the response to the call: then "sent" is the first that is known.
    expect({ state, ended: history.slice(-2) }).toEqual({ state: 'failed', ended: ['sent', 'failed'] });
    expect((await toldOf(customer)).events).toContain('failed');
  });

  it('is asked again when it could not answer, and late news still counts', async () => {
    await world.fault({ fault: { kind: 'dropped_callbacks' } });
    await world.fault({ fault: noAnswer, scope: { operation: 'fetch' }, times: 1 });
    const customer = await aReminded();
    await world.moveTo(`${weeks.day(0)}T18:59:00Z`);
    expect((await toldOf(customer)).state).toBe('accepted');
    await world.moveTo(`${weeks.day(0)}T19:01:00Z`);
    expect((await toldOf(customer)).state).toBe('delivered');
  });

  it('is given up after a day and a half, once, and said to have told nothing', async () => {
    await world.fault({ fault: { kind: 'dropped_callbacks' } });
    await world.fault({ fault: noAnswer, scope: { operation: 'fetch' } });
    const customer = await aReminded();
    await world.moveTo(`${weeks.day(3)}T12:00:00Z`);
    const { state, history, events } = await toldOf(customer);
    expect({ state, history }).toEqual({ state: 'accepted', history: ['accepted', 'no_news'] });
    expect(events.filter((type) => type === 'silent')).toHaveLength(1);
    expect(await waiting()).toBe(0);
  });

  it('is not asked about a message whose delivery it told', async () => {
    const customer = await aReminded();
    await world.moveTo(`${weeks.day(0)}T08:00:00Z`);
    expect((await toldOf(customer)).state).toBe('delivered');
    expect(await waiting()).toBe(0);
  });
});
