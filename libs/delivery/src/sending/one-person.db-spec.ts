import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { type CompanySettings, type CustomerSnapshot, draftEvent, type GateObligation } from '@tactful/contracts';
import { Clock } from '@tactful/runtime';
import { Consents } from '../consent/consents.js';
import { addressKeyOf } from '../people/address-key.js';
import { type DeliveryWorld, startDelivery } from '../testing/delivery-world.js';
import { TestWeeks, weeksBegin } from '../testing/test-weeks.js';
import { aCustomer, anEscalation, aPhone, aStep, customerEvent, escalationEvent } from '../testing/told.js';

// A whole process boots here.
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
}

/** An account that owes one invoice, about which a nudge is due on Monday. */
async function anAccount(
  name: string,
  contact: Parameters<typeof aCustomer>[0],
  debt: Partial<GateObligation> = {},
): Promise<Debtor> {
  const customer = aCustomer(contact, { name });
  const invoice = world.gate.owes(customer.customerId, debt);
  const step = aStep(invoice, { validFrom: day(0), validUntil: day(3) });
  const escalation = anEscalation(customer.customerId, [step], { earliestAt: `${day(0)}T00:00:00Z` });
  await world.tell([customerEvent(company.companyId, customer), escalationEvent(company.companyId, escalation)]);
  return { customer, invoice };
}

async function threeHotels(phone: string): Promise<readonly [Debtor, Debtor, Debtor]> {
  return [
    await anAccount('Hotel Bali', { phone }, { number: 'H-1', openMinor: 10_000 }),
    await anAccount('Villa Bali', { phone }, { number: 'V-1', openMinor: 20_000 }),
    await anAccount('Spa Bali', { phone }, { number: 'S-1', openMinor: 5_000, currency: 'USD' }),
  ];
}

async function textsTo(phone: string) {
  return (await world.sent()).filter(({ to }) => to === phone);
}

async function eventsOf({ customer }: Debtor, type: string) {
  const events = await world.events(customer.customerId);
  return events.filter((event) => event.type === `delivery.${type}.v1`).map(({ data }) => data);
}

/** Which accounts wait together: their names, message by message. */
async function waitingTogether(debtors: readonly Debtor[]): Promise<string[]> {
  const ids = debtors.map(({ customer }) => customer.customerId);
  const rows = await world.test
    .as('delivery')
    .inCompany(company.companyId, (tx) =>
      tx.query<{ message_id: string; customer_id: string }[]>(
        `select message_id, customer_id from delivery.message_account where customer_id = any($1::uuid[]) and waiting`,
        [ids],
      ),
    );
  const groups = Map.groupBy(rows, (row) => row.message_id);
  const nameOf = (id: string) => debtors.find(({ customer }) => customer.customerId === id)?.customer.name ?? '';
  return [...groups.values()]
    .map((group) =>
      group
        .map((row) => nameOf(row.customer_id))
        .sort()
        .join(' + '),
    )
    .sort();
}

describe('one person of three accounts', () => {
  it('gets one message that names whose invoices they are, with a total for each currency', async () => {
    const phone = aPhone();
    const hotels = await threeHotels(phone);
    await world.moveTo(`${day(0)}T02:00:00Z`);
    expect(await waitingTogether(hotels)).toEqual(['Hotel Bali + Spa Bali + Villa Bali']);
    await world.moveTo(`${day(4)}T20:00:00Z`);
    const [text, ...others] = await textsTo(phone);
    expect(others).toEqual([]);
    for (const said of ['H-1', 'V-1', 'S-1', 'Hotel Bali', 'Villa Bali', 'Spa Bali', '€300.00', '50.00']) {
      expect(text?.body).toContain(said);
    }
  });

  it('is counted once for the person and once for each account', async () => {
    const phone = aPhone();
    const hotels = await threeHotels(phone);
    await world.moveTo(`${day(0)}T20:00:00Z`);
    const keys = [
      `address:${addressKeyOf('sms', phone)}`,
      ...hotels.map((one) => `account:${one.customer.customerId}`),
    ];
    const uses = await world.test
      .as('delivery')
      .inCompany(company.companyId, (tx) =>
        tx.query<{ budget_key: string; attempt_id: string }[]>(
          `select budget_key, attempt_id from delivery.budget_use where budget_key = any($1::text[])`,
          [keys],
        ),
      );
    expect(uses.map((use) => use.budget_key).sort()).toEqual(keys.sort());
    expect(new Set(uses.map((use) => use.attempt_id)).size).toBe(1);
  });

  it('has the message on each account’s timeline, with the steps and amounts of that account', async () => {
    const phone = aPhone();
    const hotels = await threeHotels(phone);
    await world.moveTo(`${day(0)}T20:00:00Z`);
    for (const hotel of hotels) {
      const { customer, invoice } = hotel;
      const [accepted] = await eventsOf(hotel, 'message.accepted');
      expect(accepted).toMatchObject({
        customerId: customer.customerId,
        contactId: customer.contacts[0]?.id,
        steps: [{ invoiceId: invoice.invoiceId, step: 'nudge' }],
        amounts: [{ currency: invoice.currency, amountMinor: invoice.askableMinor }],
        invoiceNumbers: [invoice.number],
      });
      expect(accepted?.['sharedWith']).toHaveLength(2);
      expect(await eventsOf(hotel, 'message.delivered')).toHaveLength(1);
    }
  });

  it('leaves out an account that pays before the gate is read, and asks the gate once for all', async () => {
    const phone = aPhone();
    const [hotel, villa, spa] = await threeHotels(phone);
    world.gate.settles(hotel.customer.customerId, hotel.invoice.obligationId);
    world.gate.asked.length = 0;
    await world.moveTo(`${day(0)}T20:00:00Z`);
    expect(new Set(world.gate.asked)).toEqual(new Set([hotel, villa, spa].map((one) => one.customer.customerId)));
    const [text] = await textsTo(phone);
    expect(text?.body).toContain('V-1');
    expect(text?.body).not.toMatch(/H-1|Hotel Bali/);
    expect(await eventsOf(hotel, 'contact.suppressed')).toMatchObject([
      { because: 'settled', steps: [{ step: 'nudge' }] },
    ]);
    expect(await eventsOf(hotel, 'message.accepted')).toEqual([]);
    expect(await eventsOf(villa, 'contact.suppressed')).toEqual([]);
  });

  it('keeps the rest when a payment of one account is told while the message waits', async () => {
    const phone = aPhone();
    const [hotel, villa, spa] = await threeHotels(phone);
    const about = {
      companyId: company.companyId,
      subject: hotel.customer.customerId,
      time: Temporal.Instant.from(`${day(0)}T01:00:00Z`),
    };
    const { askableMinor: _, notAskable: __, because: ___, ...open } = hotel.invoice;
    const paid = { ...open, openMinor: 0, state: 'paid' as const };
    await world.tell([
      draftEvent('ledger.payment.received.v1', about, {
        payment: {
          ...{ paymentId: hotel.invoice.invoiceId, externalId: null, currency: 'EUR', amountMinor: 10_000 },
          ...{ unappliedMinor: 0, receivedOn: day(0), method: 'bank_transfer', allocations: [] },
        },
        obligations: [paid],
        by: 'api:main',
      }),
    ]);
    await world.moveTo(`${day(0)}T02:00:00Z`);
    expect(await waitingTogether([hotel, villa, spa])).toEqual(['Spa Bali + Villa Bali']);
    await world.moveTo(`${day(0)}T20:00:00Z`);
    expect(await textsTo(phone)).toHaveLength(1);
  });

  it('stops for all of them when it is opted out', async () => {
    const phone = aPhone();
    const hotels = await threeHotels(phone);
    await world.moveTo(`${day(0)}T02:00:00Z`);
    const [{ customer }] = hotels;
    const at = world.app.get<Clock>(Clock, { strict: false }).now();
    const act = { channel: 'sms', kind: 'opted_out', source: 'keyword', actor: 'person', at } as const;
    const whose = { addressKey: addressKeyOf('sms', phone), address: phone, contactId: null };
    const said = { wording: 'STOP', language: null, reference: `stop ${phone}` };
    await world.test
      .as('delivery')
      .inCompany(company.companyId, (tx) =>
        world.app
          .get(Consents, { strict: false })
          .record(tx, company.companyId, [{ ...act, ...whose, ...said, customerId: customer.customerId }], at),
      );
    await world.moveTo(`${day(4)}T20:00:00Z`);
    expect(await textsTo(phone)).toEqual([]);
    for (const hotel of hotels) {
      expect(await eventsOf(hotel, 'contact.suppressed')).toMatchObject([{ because: 'opted_out' }]);
    }
  });

  it('is parted when a contact has got another phone: each hears of its own account', async () => {
    const [phone, other] = [aPhone(), aPhone()];
    const hotels = await threeHotels(phone);
    const [, villa, spa] = hotels;
    await world.moveTo(`${day(0)}T00:30:00Z`);
    expect(await waitingTogether(hotels)).toHaveLength(1);
    const [contact] = villa.customer.contacts;
    const moved = { ...villa.customer, contacts: [{ ...contact!, phone: other }] };
    const about = {
      companyId: company.companyId,
      subject: villa.customer.customerId,
      time: Temporal.Instant.from(`${day(0)}T01:00:00Z`),
    };
    await world.tell([draftEvent('ledger.customer.updated.v1', about, { customer: moved, by: 'api:main' })]);
    await world.moveTo(`${day(0)}T20:00:00Z`);
    const [[text], [apart]] = [await textsTo(phone), await textsTo(other)];
    expect(text?.body).toContain('H-1');
    expect(text?.body).not.toContain('V-1');
    expect(apart?.body).toContain('V-1');
    expect(apart?.body).not.toMatch(/H-1|S-1/);
    expect(await eventsOf(spa, 'message.accepted')).toHaveLength(1);
    expect(await eventsOf(villa, 'message.accepted')).toHaveLength(1);
  });
});

describe('people who share an address with a third', () => {
  it('are not one person', async () => {
    const [one, two] = [aPhone(), aPhone()];
    const left = await anAccount('Left', { phone: one });
    const right = await anAccount('Right', { phone: two });
    const middle = await anAccount('Middle', { phone: one, whatsapp: two });
    await world.moveTo(`${day(0)}T02:00:00Z`);
    const groups = await waitingTogether([left, right, middle]);
    expect(groups).toHaveLength(2);
    expect(groups.some((group) => group.includes('Left') && group.includes('Right'))).toBe(false);
  });
});
