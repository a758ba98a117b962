import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { type DeliveryWorld, startDelivery } from '../testing/delivery-world.js';
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

describe('a step that comes due', () => {
  let world: DeliveryWorld;
  const company = aCompany();

  beforeAll(async () => {
    world = await startDelivery('2026-03-09T23:00:00Z');
    await world.tell([companyEvent(company)]);
  });
  afterAll(() => world.close());

  it('leaves as a text message when the window opens, and its delivery is told', async () => {
    const customer = aCustomer();
    const { customerId } = customer;
    const invoice = world.gate.owes(customerId);
    const escalation = anEscalation(customerId, [aStep(invoice)]);
    await world.tell([customerEvent(company.companyId, customer), escalationEvent(company.companyId, escalation)]);
    await world.moveTo('2026-03-10T12:00:00Z');
    const sent = (await world.sent()).filter((message) => message.to === customer.contacts[0]?.phone);
    expect(sent).toMatchObject([{ at: '2026-03-10T08:00:00Z', channel: 'sms', from: '+4930111111' }]);
    expect(sent[0]?.body).toContain(invoice.number);
    expect((await world.events(customerId)).map((event) => event.type)).toEqual([
      'delivery.message.planned.v1',
      'delivery.contact.deferred.v1',
      'delivery.message.accepted.v1',
      'delivery.message.sent.v1',
      'delivery.message.delivered.v1',
    ]);
  });
});
