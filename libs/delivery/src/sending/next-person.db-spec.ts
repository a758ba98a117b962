import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { type CustomerSnapshot, draftEvent, type Escalation } from '@tactful/contracts';
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

jest.setTimeout(60_000);

let world: DeliveryWorld;
const company = aCompany();
const { companyId } = company;

beforeAll(async () => {
  world = await startDelivery('2026-06-07T22:00:00Z', { providers: (config) => [new TwilioMessages('sms', config)] });
  await world.tell([companyEvent(company)]);
});
afterAll(() => world.close());

type Contact = CustomerSnapshot['contacts'][number];

/** Two billing contacts and a manager, each with a phone, about whom a nudge is due. */
async function aFirm(from: string, until: string, change: Partial<Escalation> = {}) {
  const made = aCustomer();
  const [jana] = made.contacts;
  const contact = (more: Partial<Contact>): Contact => ({ ...jana!, id: randomUUID(), phone: aPhone(), ...more });
  const [tom, ida] = [contact({ name: 'Tom' }), contact({ name: 'Ida', role: 'manager', level: 1 })];
  const customer = { ...made, contacts: [ida, jana!, tom] };
  const step = aStep(world.gate.owes(customer.customerId), { validFrom: from, validUntil: until });
  const escalation = anEscalation(customer.customerId, [step], { earliestAt: `${from}T00:00:00Z`, ...change });
  await world.tell([customerEvent(companyId, customer), escalationEvent(companyId, escalation)]);
  return { customer, step, jana: jana!, tom, ida };
}
async function sentTo({ phone }: Contact): Promise<string[]> {
  return (await world.sent()).filter(({ to }) => to === phone).map(({ at }) => Temporal.Instant.from(at).toString());
}

describe('a receiver who cannot be reached any more', () => {
  it('bounced: after the gap the same message goes to the next contact of the same role', async () => {
    await world.moveTo('2026-06-08T00:00:00Z');
    await world.fault({ fault: { kind: 'final_failure', errorCode: 30_005, drop: false }, times: 1 });
    const { jana, tom, ida, customer } = await aFirm('2026-06-08', '2026-06-12');
    await world.moveTo('2026-06-11T00:00:00Z');
    expect(await sentTo(jana)).toEqual(['2026-06-08T07:00:00Z']);
    expect(await sentTo(tom)).toEqual(['2026-06-10T07:00:00Z']);
    expect(await sentTo(ida)).toEqual([]);
    const accepted = (await world.events(customer.customerId)).filter(
      ({ type }) => type === 'delivery.message.accepted.v1',
    );
    expect(new Set(accepted.map(({ data }) => data['messageId'])).size).toBe(1);
    expect(accepted.map(({ data }) => data['contactId'])).toEqual([jana.id, tom.id]);
  });

  it('left the company while the message waited: it goes to the next contact at once', async () => {
    await world.moveTo('2026-06-15T00:00:00Z');
    const { jana, tom, ida, customer } = await aFirm('2026-06-15', '2026-06-19');
    await world.moveTo('2026-06-15T06:00:00Z');
    const about = { companyId, subject: customer.customerId, time: Temporal.Instant.from('2026-06-15T06:00:00Z') };
    const left = { ...customer, contacts: [ida, tom] };
    await world.tell([draftEvent('ledger.customer.updated.v1', about, { customer: left, by: 'api:main' })]);
    await world.moveTo('2026-06-15T08:00:00Z');
    expect([await sentTo(jana), await sentTo(tom), await sentTo(ida)]).toEqual([[], ['2026-06-15T07:00:00Z'], []]);
  });

  it('is not replaced by anybody higher: a person is asked', async () => {
    await world.moveTo('2026-06-22T00:00:00Z');
    const { jana, tom, ida, customer } = await aFirm('2026-06-22', '2026-06-26');
    await world.moveTo('2026-06-22T06:00:00Z');
    const about = { companyId, subject: customer.customerId, time: Temporal.Instant.from('2026-06-22T00:00:00Z') };
    const left = { ...customer, contacts: [ida] };
    await world.tell([draftEvent('ledger.customer.updated.v1', about, { customer: left, by: 'api:main' })]);
    await world.moveTo('2026-06-23T00:00:00Z');
    expect([await sentTo(jana), await sentTo(tom), await sentTo(ida)]).toEqual([[], [], []]);
    const ended = (await world.events(customer.customerId)).filter(
      ({ type }) => type === 'delivery.contact.suppressed.v1',
    );
    expect(ended.map(({ data }) => data['because'])).toEqual(['contact_gone']);
  });
});

describe('a tone that policy changes while a message waits', () => {
  it('is the milder one when it leaves', async () => {
    await world.moveTo('2026-06-29T00:00:00Z');
    const { customer, step, jana } = await aFirm('2026-06-29', '2026-07-03', { wantedTone: 'personal' });
    const about = { companyId, subject: customer.customerId, time: Temporal.Instant.from('2026-06-29T00:00:00Z') };
    const { obligationId, invoiceId, ladderRun } = step;
    const steps = [{ obligationId, invoiceId, ladderRun, step: step.step }];
    const data = { customerId: customer.customerId, decisionId: randomUUID(), steps, because: 'after_part_payment' };
    await world.tell([draftEvent('policy.tone.eased.v1', about, { ...data, wantedTone: 'clear' })]);
    await world.moveTo('2026-06-29T08:00:00Z');
    expect(await sentTo(jana)).toHaveLength(1);
    const [accepted] = (await world.events(customer.customerId)).filter(
      ({ type }) => type === 'delivery.message.accepted.v1',
    );
    expect(accepted?.data['wantedTone']).toBe('clear');
  });

  it('is what a person raised it to, as far as it is wanted, until they take it back', async () => {
    const tones: unknown[] = [];
    for (const [day, isLifted] of [
      ['2026-07-06', false],
      ['2026-07-13', true],
    ] as const) {
      await world.moveTo(`${day}T00:00:00Z`);
      const made = aCustomer();
      const obligation = world.gate.owes(made.customerId);
      const step = aStep(obligation, { validFrom: day, validUntil: null, raisedTo: 'formal' });
      const escalation = anEscalation(made.customerId, [step], {
        earliestAt: `${day}T00:00:00Z`,
        wantedTone: 'personal',
      });
      await world.tell([customerEvent(companyId, made), escalationEvent(companyId, escalation)]);
      const about = { companyId, subject: made.customerId, time: Temporal.Instant.from(`${day}T00:00:00Z`) };
      const { obligationId, invoiceId, number } = obligation;
      const raise = {
        raiseId: randomUUID(),
        customerId: made.customerId,
        obligations: [{ obligationId, invoiceId, number }],
      };
      const lifted = { ...raise, tone: 'formal', reason: 'wrong', by: 'agent:Mia', at: `${day}T00:00:00Z` } as const;
      if (isLifted) await world.tell([draftEvent('policy.tone.lifted.v1', about, lifted)]);
      await world.moveTo(`${day}T08:00:00Z`);
      const [accepted] = (await world.events(made.customerId)).filter(
        ({ type }) => type === 'delivery.message.accepted.v1',
      );
      tones.push(accepted?.data['tone']);
    }
    expect(tones).toEqual(['personal', 'friendly']);
  });
});
