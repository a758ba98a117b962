import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { type EscalationStep, type GateObligation } from '@tactful/contracts';
import { DeadLetters } from '@tactful/messaging';
import { shippedContents } from '@tactful/sandbox';
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

jest.setTimeout(60_000);

let world: DeliveryWorld;
const usual = aCompany();
/** Its WhatsApp templates are those that the sandbox knows as approved. */
const company = aCompany({
  senders: {
    ...usual.senders,
    whatsapp: {
      from: '+4930222222',
      ratePerSecond: 80,
      attested: true,
      contentSids: Object.fromEntries(shippedContents().map(({ name, sid }) => [name, sid])),
    },
  },
});

beforeAll(async () => {
  world = await startDelivery('2026-06-07T22:00:00Z', {
    providers: (config) => [new TwilioMessages('sms', config), new TwilioMessages('whatsapp', config)],
  });
  await world.tell([companyEvent(company)]);
});
afterAll(() => world.close());

/** Somebody with SMS and WhatsApp, about whom a step is due from `from` until `until`. */
async function aDebtor(
  first: 'sms' | 'whatsapp',
  from: string,
  until: string,
  points: { readonly phone: string | null; readonly whatsapp: string | null } = { phone: aPhone(), whatsapp: aPhone() },
) {
  const customer = aCustomer(points, { preferredChannel: first });
  const { customerId } = customer;
  const invoice = world.gate.owes(customerId);
  const step = aStep(invoice, { validFrom: from, validUntil: until });
  const escalation = anEscalation(customerId, [step], { earliestAt: `${from}T00:00:00Z` });
  await world.tell([customerEvent(company.companyId, customer), escalationEvent(company.companyId, escalation)]);
  return { customerId, invoice, ...points };
}

async function sentTo(...addresses: (string | null)[]) {
  const sent = (await world.sent()).filter(({ to }) => addresses.includes(to));
  return sent.map(({ at, channel }) => `${channel} ${Temporal.Instant.from(at).toString()}`);
}

async function typesOf(customerId: string): Promise<string[]> {
  return (await world.events(customerId)).map(({ type }) => type.replace(/^delivery\.|\.v1$/g, ''));
}

describe('a message that was accepted and then failed', () => {
  it('remembers the opt-out that the provider knew of, and takes the next channel after the gap', async () => {
    await world.moveTo('2026-06-08T00:00:00Z');
    await world.fault({ fault: { kind: 'final_failure', errorCode: 21610, drop: false }, times: 1 });
    const { customerId, phone, whatsapp } = await aDebtor('sms', '2026-06-08', '2026-06-12');
    await world.moveTo('2026-06-11T00:00:00Z');
    expect(await sentTo(phone, whatsapp)).toEqual(['sms 2026-06-08T07:00:00Z', 'whatsapp 2026-06-10T07:00:00Z']);
    const consent = await world.rows(
      `select kind, channel, source, actor from delivery.consent_event where customer_id = $1 and kind = 'opted_out'`,
      [customerId],
    );
    expect(consent).toEqual([{ kind: 'opted_out', channel: 'sms', source: 'provider', actor: 'twilio' }]);
    expect(await typesOf(customerId)).toContain('consent.changed');
  });

  it('opens a task when WhatsApp’s window had closed, and still reaches the person', async () => {
    await world.moveTo('2026-06-15T00:00:00Z');
    await world.fault({ fault: { kind: 'final_failure', errorCode: 63016, drop: false }, times: 1 });
    const { customerId, phone, whatsapp } = await aDebtor('whatsapp', '2026-06-15', '2026-06-19');
    await world.moveTo('2026-06-18T00:00:00Z');
    expect(await sentTo(phone, whatsapp)).toEqual(['whatsapp 2026-06-15T07:00:00Z', 'sms 2026-06-17T07:00:00Z']);
    expect(await typesOf(customerId)).toContain('task.opened');
  });
});

describe('two people whom a third has an address of each in common with, due at one instant on two channels', () => {
  it('get a message each, 48 hours apart for the third, though two senders are at work', async () => {
    await world.moveTo('2026-07-06T00:00:00Z');
    const pairs = Array.from({ length: 10 }, () => ({ phone: aPhone(), whatsapp: aPhone() }));
    for (const { phone, whatsapp } of pairs) {
      await aDebtor('sms', '2026-07-06', '2026-07-10', { phone, whatsapp: null });
      await aDebtor('whatsapp', '2026-07-06', '2026-07-10', { phone: null, whatsapp });
      await aDebtor('sms', '2026-07-06', '2026-07-10', { phone, whatsapp });
    }
    await world.moveTo('2026-07-09T00:00:00Z');
    for (const { phone, whatsapp } of pairs) {
      const instants = (await sentTo(phone, whatsapp)).map((line) => line.split(' ')[1]);
      expect(instants).toEqual(['2026-07-06T07:00:00Z', '2026-07-08T07:00:00Z']);
    }
  });
});

describe('a customer whose facts are incomplete', () => {
  it('gets nothing until the dead letter has been taken, and then the message that waited', async () => {
    await world.moveTo('2026-07-13T00:00:00Z');
    const { customerId, phone, whatsapp } = await aDebtor('sms', '2026-07-13', '2026-07-17');
    await world.moveTo('2026-07-13T01:00:00Z');
    await world.rows(
      `update bus.position set parked = 'poison', parked_at = clock_timestamp()
       where consumer = 'delivery' and source = 'ledger' and subject = $1`,
      [customerId],
    );
    await world.moveTo('2026-07-13T12:00:00Z');
    expect(await sentTo(phone, whatsapp)).toEqual([]);
    const deferred = (await world.events(customerId)).filter(({ data }) => data['because'] === 'data_incomplete');
    expect(deferred).toHaveLength(1);
    await world.app.get(DeadLetters, { strict: false }).replay({ subject: customerId });
    await world.moveTo('2026-07-13T14:00:00Z');
    expect(await sentTo(phone, whatsapp)).toEqual(['sms 2026-07-13T13:00:00Z']);
  });
});

describe('a fallback beside a newer step', () => {
  /** Somebody whose text of Monday morning turns out at ten not to have arrived, and what is asked for in between. */
  async function failedLate(monday: string, newer: (invoice: GateObligation, customerId: string) => EscalationStep) {
    const [tuesday, friday] = [1, 4].map((days) => Temporal.PlainDate.from(monday).add({ days }).toString());
    await world.moveTo(`${monday}T00:00:00Z`);
    await world.fault({ fault: { kind: 'final_failure', errorCode: 30_003, drop: false }, times: 1 });
    await world.fault({ fault: { kind: 'late_callbacks', seconds: 3 * 3_600 }, times: 1 });
    const debtor = await aDebtor('sms', monday, friday ?? '');
    const { customerId, invoice } = debtor;
    await world.moveTo(`${monday}T08:00:00Z`);
    const step = newer(invoice, customerId);
    await world.tell([
      escalationEvent(
        company.companyId,
        anEscalation(customerId, [{ ...step, validFrom: tuesday ?? '', validUntil: friday ?? '' }], {
          wantedTone: 'clear',
          earliestAt: `${tuesday}T00:00:00Z`,
        }),
      ),
    ]);
    await world.moveTo(`${monday}T09:00:00Z`);
    const waitingBefore = await waitingOf(customerId);
    await world.moveTo(`${monday}T11:00:00Z`);
    return { ...debtor, waitingBefore };
  }

  /** The steps of each message that waits for a customer. */
  async function waitingOf(customerId: string): Promise<string[][]> {
    const rows = await world.rows<{ steps: string[] }>(
      `select array_agg(o.step order by o.step) as steps from delivery.message m
       join delivery.message_obligation o using (company_id, message_id)
       where m.customer_id = $1 and m.state = 'waiting' and o.dropped_because is null group by m.message_id`,
      [customerId],
    );
    return rows.map(({ steps }) => steps);
  }

  it('becomes one message with it, on the channel that is left, and neither step is lost', async () => {
    const { customerId, invoice, phone, whatsapp, waitingBefore } = await failedLate('2026-07-20', (_, customer) =>
      aStep(world.gate.owes(customer, { number: 'NEWER-1' }), { step: 'due' }),
    );
    expect(waitingBefore).toEqual([['due']]);
    expect(await waitingOf(customerId)).toEqual([['due', 'nudge']]);
    await world.moveTo('2026-07-27T00:00:00Z');
    expect(await sentTo(phone, whatsapp)).toEqual(['sms 2026-07-20T07:00:00Z', 'whatsapp 2026-07-22T07:00:00Z']);
    const told = (await world.sent()).find(({ to, channel }) => to === whatsapp && channel === 'whatsapp');
    for (const number of ['NEWER-1', invoice.number]) expect(told?.body).toContain(number);
  });

  it('is replaced by a later step of the same invoice, which is said once', async () => {
    const { customerId, phone, whatsapp } = await failedLate('2026-08-03', (invoice) =>
      aStep(invoice, { step: 'reminder' }),
    );
    expect(await waitingOf(customerId)).toEqual([['reminder']]);
    await world.moveTo('2026-08-10T00:00:00Z');
    expect(await sentTo(phone, whatsapp)).toEqual(['sms 2026-08-03T07:00:00Z', 'whatsapp 2026-08-05T07:00:00Z']);
    const superseded = (await world.events(customerId)).filter(({ type }) => type.includes('superseded'));
    expect(superseded).toMatchObject([{ data: { steps: [{ step: 'nudge' }] } }]);
  });
});
