import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { type CustomerSnapshot, draftEvent, type EventDraft } from '@tactful/contracts';
import { randomUUID } from 'node:crypto';
import { type DeliveryWorld, startDelivery } from '../testing/delivery-world.js';
import {
  aCompany,
  aCustomer,
  anEscalation,
  aPhone,
  aStep,
  companyEvent,
  customerEvent,
  escalationEvent,
} from '../testing/told.js';
import { TwilioMessages } from '../twilio/twilio-messages.js';

// A whole process boots here.
jest.setTimeout(60_000);

let world: DeliveryWorld;
const company = aCompany();
const { companyId } = company;
type Contact = CustomerSnapshot['contacts'][number];

beforeAll(async () => {
  world = await startDelivery('2026-06-07T22:00:00Z', { providers: (config) => [new TwilioMessages('sms', config)] });
  await world.tell([companyEvent(company)]);
});
afterAll(() => world.close());

/** A firm with these contacts, about whom a step is due on a day, in the morning before anything leaves. */
async function aFirm(day: string, contactsOf: (first: Contact) => readonly Contact[]) {
  await world.moveTo(`${day}T00:00:00Z`);
  const made = aCustomer();
  const [first] = made.contacts;
  const customer = { ...made, contacts: [...contactsOf(first!)] };
  const validUntil = Temporal.PlainDate.from(day).add({ days: 4 }).toString();
  const step = aStep(world.gate.owes(customer.customerId), { validFrom: day, validUntil });
  const escalation = anEscalation(customer.customerId, [step], { earliestAt: `${day}T00:00:00Z` });
  await world.tell([customerEvent(companyId, customer), escalationEvent(companyId, escalation)]);
  await world.moveTo(`${day}T05:00:00Z`);
  return { customer, jana: first! };
}

/** An agent called this contact and somebody else answered. */
function wrongNumber(customer: CustomerSnapshot, { id }: Contact, channels: ('sms' | 'whatsapp')[]): EventDraft {
  const at = world.gate.readAt;
  const about = { companyId, subject: customer.customerId, time: Temporal.Instant.from(at) };
  const { customerId } = customer;
  const call = { taskId: randomUUID(), at, by: 'agent:Mia' };
  return draftEvent('policy.number.wrong.v1', about, { customerId, contactId: id, channels, ...call });
}

async function sentTo(phone: string | null) {
  return (await world.sent()).filter(({ to }) => to === phone);
}

const statesOf = (phone: string | null) =>
  world.rows<{ channel: string; state: string }>(
    `select s.channel, s.state from delivery.consent s
     join delivery.contact_point p using (company_id, address_key, channel)
     where p.address = $1 group by 1, 2 order by 1`,
    [phone],
  );

describe('a number that turned out to be somebody else’s', () => {
  it('gets nothing that waits for it: the next contact of the role does', async () => {
    const { customer, jana } = await aFirm('2026-06-08', (first) => [
      first,
      { ...first, id: randomUUID(), name: 'Tom', phone: aPhone() },
    ]);
    await world.tell([wrongNumber(customer, jana, ['sms'])]);
    await world.moveTo('2026-06-12T00:00:00Z');
    expect(await sentTo(jana.phone)).toEqual([]);
    expect(await sentTo(customer.contacts[1]?.phone ?? null)).toHaveLength(1);
    expect(await statesOf(jana.phone)).toEqual([{ channel: 'sms', state: 'address_bad' }]);
  });

  it('is kept on record once, with the agent who found it out, and told to policy', async () => {
    const { customer, jana } = await aFirm('2026-06-15', (first) => [first]);
    const told = wrongNumber(customer, jana, ['sms']);
    await world.tell([told]);
    await world.tell([wrongNumber(customer, jana, ['sms'])]);
    await world.moveTo('2026-06-16T00:00:00Z');
    const log = await world.rows(
      `select kind, source, actor from delivery.consent_event where customer_id = $1 and kind = 'address_bad'`,
      [customer.customerId],
    );
    expect(log[0]).toEqual({ kind: 'address_bad', source: 'agent', actor: 'agent:Mia' });
    const events = await world.events(customer.customerId);
    const changes = events.filter(({ type }) => type === 'delivery.consent.changed.v1');
    expect(changes).toMatchObject([{ data: { state: 'address_bad', source: 'agent', contactId: jana.id } }]);
  });

  it('opens a task where nobody else can be written to, and nothing leaves', async () => {
    const { customer, jana } = await aFirm('2026-06-22', (first) => [first]);
    await world.tell([wrongNumber(customer, jana, ['sms'])]);
    await world.moveTo('2026-06-27T00:00:00Z');
    expect(await sentTo(jana.phone)).toEqual([]);
    const events = await world.events(customer.customerId);
    expect(events.filter(({ type }) => type === 'delivery.task.opened.v1')).toMatchObject([
      { data: { task: { kind: 'no_channel' } } },
    ]);
    expect(events.filter(({ type }) => type === 'delivery.contact.suppressed.v1')).toMatchObject([
      { data: { because: 'address_bad' } },
    ]);
  });

  it('is closed on the channels that lead to it and no other, and for nobody else', async () => {
    const { customer, jana } = await aFirm('2026-07-06', (first) => [
      { ...first, whatsapp: first.phone },
      { ...first, id: randomUUID(), name: 'Tom', phone: aPhone() },
    ]);
    const stranger = await aFirm('2026-07-07', (first) => [first]);
    await world.tell([wrongNumber(customer, jana, ['sms']), wrongNumber(stranger.customer, jana, ['sms'])]);
    await world.moveTo('2026-07-07T06:00:00Z');
    expect(await statesOf(jana.phone)).toEqual([
      { channel: 'sms', state: 'address_bad' },
      { channel: 'whatsapp', state: 'implied_by_contract' },
    ]);
    expect(await statesOf(customer.contacts[1]?.phone ?? null)).toEqual([
      { channel: 'sms', state: 'implied_by_contract' },
    ]);
    expect(await statesOf(stranger.jana.phone)).toEqual([{ channel: 'sms', state: 'implied_by_contract' }]);
  });
});
