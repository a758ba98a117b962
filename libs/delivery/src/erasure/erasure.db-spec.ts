import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { type CompanySettings, type CustomerSnapshot } from '@tactful/contracts';
import { tablesThatSay } from '@tactful/testing';
import { randomInt, randomUUID } from 'node:crypto';
import { ConsentLog } from '../consent/consent-log.js';
import { addressKeyOf } from '../people/address-key.js';
import { PeopleProjection } from '../people/people-projection.js';
import { type DeliveryWorld, startDelivery } from '../testing/delivery-world.js';
import { TestWeeks, weeksBegin } from '../testing/test-weeks.js';
import {
  aCustomer,
  anEscalation,
  aPhone,
  aStep,
  customerEvent,
  erasedEvent,
  escalationEvent,
} from '../testing/told.js';
import { ErasureService } from './erasure.service.js';

// A whole process boots here.
jest.setTimeout(60_000);

describe('whom the ledger erased, delivery forgets', () => {
  let world: DeliveryWorld;
  let weeks: TestWeeks;
  let company: CompanySettings;
  let companyId: string;
  beforeAll(async () => {
    world = await startDelivery(weeksBegin, { leaseMs: 2_000 });
    weeks = new TestWeeks(world);
  });
  afterAll(() => world.close());
  beforeEach(async () => {
    company = await weeks.begin();
    ({ companyId } = company);
  });

  const atRest = (day: number, time = '12:00:00'): Promise<void> => world.moveTo(`${weeks.day(day)}T${time}Z`);
  /** Tables of delivery and of the bus; the sandbox is the provider and keeps its own log. */
  const saying = (...texts: string[]) => tablesThatSay(world.test.admin, texts);
  const inDelivery = <T>(work: Parameters<ReturnType<typeof world.test.as>['inCompany']>[1]) =>
    world.test.as('delivery').inCompany(companyId, work) as Promise<T>;

  const nameOf = (): string => `Person${String(randomInt(1_000_000_000))}`;
  /** Somebody who owes an invoice about which a nudge is due on the week's Monday. */
  async function known(name: string, phone = aPhone()): Promise<CustomerSnapshot> {
    const customer = aCustomer({ name, phone }, { name });
    const invoice = world.gate.owes(customer.customerId, {});
    const step = aStep(invoice, { validFrom: weeks.day(0), validUntil: weeks.day(3) });
    const escalation = anEscalation(customer.customerId, [step], { earliestAt: `${weeks.day(0)}T00:00:00Z` });
    await world.tell([customerEvent(companyId, customer), escalationEvent(companyId, escalation)]);
    return customer;
  }
  const phoneOf = (customer: CustomerSnapshot): string => customer.contacts[0]?.phone ?? '';
  const sentTo = async (phone: string) => (await world.sent()).filter(({ to }) => to === phone);
  async function stop(customer: CustomerSnapshot): Promise<void> {
    const phone = phoneOf(customer);
    const [contact] = customer.contacts;
    await inDelivery((tx) => {
      const act = {
        ...({ addressKey: addressKeyOf('sms', phone), channel: 'sms', address: phone, kind: 'opted_out' } as const),
        ...({ customerId: customer.customerId, contactId: contact?.id ?? null, source: 'keyword' } as const),
        ...{ wording: `STOP, says ${customer.name}`, language: 'en', actor: 'person', reference: randomUUID() },
        at: Temporal.Instant.from(`${weeks.day(0)}T10:00:00Z`),
      };
      return world.app.get(ConsentLog, { strict: false }).record(tx, companyId, [act], act.at);
    });
  }
  const stateOf = async (phone: string): Promise<string | undefined> => {
    const [row] = await world.rows<{ state: string }>(
      `select state from delivery.consent where company_id = $1 and address_key = $2 and channel = 'sms'`,
      [companyId, addressKeyOf('sms', phone)],
    );
    return row?.state;
  };

  it('in every table, with what was sent to them, and keeps what was done with them', async () => {
    const customer = await known(nameOf());
    await atRest(0);
    expect(await sentTo(phoneOf(customer))).toHaveLength(1);
    expect(await saying(customer.name, phoneOf(customer))).toContain('delivery.attempt');
    await world.tell([erasedEvent(companyId, customer)]);
    await atRest(1);
    // The bus of this world carries the ledger's own events, which the ledger empties.
    const left = (await saying(customer.name, phoneOf(customer))).filter((table) => !table.startsWith('bus.outbox'));
    expect(left).toEqual([]);
    const [attempt] = await world.rows<Record<string, unknown>>(
      `select channel, state, body, body_hash <> '' as hashed from delivery.attempt where customer_id = $1`,
      [customer.customerId],
    );
    expect(attempt).toMatchObject({ channel: 'sms', body: '', hashed: true });
  });

  it('but not that they said stop: the same number is left in peace under another name', async () => {
    const customer = await known(nameOf());
    await stop(customer);
    await world.tell([erasedEvent(companyId, customer)]);
    await atRest(0, '06:00:00');
    expect(
      await world.rows(`select 1 from delivery.consent_event where address <> '' and company_id = $1`, [companyId]),
    ).toEqual([]);
    await known(nameOf(), phoneOf(customer));
    await atRest(2);
    expect(await stateOf(phoneOf(customer))).toBe('opted_out');
    expect(await sentTo(phoneOf(customer))).toEqual([]);
  });

  it('and what waits for them does not leave', async () => {
    const customer = await known(nameOf());
    await atRest(0, '01:00:00');
    await world.tell([erasedEvent(companyId, customer)]);
    await atRest(2);
    expect(await sentTo(phoneOf(customer))).toEqual([]);
    const told = (await world.events(customer.customerId)).filter(({ type }) => type.startsWith('delivery.contact.'));
    expect(told.at(-1)).toMatchObject({ type: 'delivery.contact.suppressed.v1', data: { because: 'erased' } });
  });

  it.each(['after they were known', 'before anything was known of them'])(
    'for good: an older snapshot that comes late brings nobody back, %s',
    async (when) => {
      const customer = aCustomer({ name: nameOf() }, { name: nameOf() });
      if (when.startsWith('after')) await world.tell([customerEvent(companyId, customer)]);
      await world.tell([erasedEvent(companyId, customer)]);
      await atRest(0, '06:00:00');
      const late = {
        snapshot: customer,
        sequence: 0,
        by: 'ledger',
        at: Temporal.Instant.from(`${weeks.day(0)}T06:00:00Z`),
      };
      await inDelivery((tx) =>
        world.app.get(PeopleProjection, { strict: false }).apply(tx, companyId, [late], late.at),
      );
      expect(await saying(customer.contacts[0]?.name ?? '', phoneOf(customer))).toEqual(
        when.startsWith('after') ? [expect.stringContaining('bus.outbox'), expect.stringContaining('bus.outbox')] : [],
      );
    },
  );

  it('one contact without the others, and twice as well as once', async () => {
    const name = nameOf();
    const both = aCustomer({ name });
    const other = aCustomer({ name: 'Robert' }).contacts;
    const customer = { ...both, contacts: [...both.contacts, ...other] };
    const contactId = both.contacts[0]?.id ?? '';
    await world.tell([customerEvent(companyId, customer), erasedEvent(companyId, customer, contactId)]);
    await atRest(0, '06:00:00');
    const person = { companyId, customerId: customer.customerId, contactId };
    const now = Temporal.Instant.from(`${weeks.day(0)}T06:00:00Z`);
    const again = await inDelivery((tx) => world.app.get(ErasureService, { strict: false }).forget(tx, person, now));
    expect(again).toEqual([]);
    expect(await world.rows(`select name from delivery.contact where customer_id = $1`, [customer.customerId])).toEqual(
      [{ name: 'Robert' }],
    );
  });

  it('in logs that it may not change itself, and of nobody else', async () => {
    const nobody = randomUUID();
    await expect(
      inDelivery((tx) => tx.query(`select delivery.empty_logs($1, $2, '{}', '{}')`, [companyId, nobody])),
    ).rejects.toThrow('nobody asked to erase');
  });
});
