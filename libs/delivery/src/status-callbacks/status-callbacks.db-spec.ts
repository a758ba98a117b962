import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { Logger } from '@nestjs/common';
import { type CustomerSnapshot } from '@tactful/contracts';
import { randomUUID } from 'node:crypto';
import twilio from 'twilio';
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

jest.setTimeout(60_000);

let world: DeliveryWorld;
const company = aCompany();
const warned = jest.spyOn(Logger.prototype, 'warn');

beforeAll(async () => {
  world = await startDelivery('2026-06-07T22:00:00Z');
  await world.tell([companyEvent(company)]);
});
afterAll(() => world.close());
beforeEach(() => void warned.mockClear());

/** Somebody who has had one message by SMS on that morning, so lately that its provider has not been asked yet. */
async function written(day: string): Promise<{ customer: CustomerSnapshot; attemptId: string }> {
  const customer = aCustomer({ phone: aPhone(), name: 'Jana Unmistakable' });
  const step = aStep(world.gate.owes(customer.customerId), { validFrom: day, validUntil: day });
  const escalation = anEscalation(customer.customerId, [step], { earliestAt: `${day}T00:00:00Z` });
  await world.tell([customerEvent(company.companyId, customer), escalationEvent(company.companyId, escalation)]);
  await world.moveTo(`${day}T09:00:00Z`);
  const [attempt] = await world.rows<{ attempt_id: string }>(
    `select attempt_id from delivery.attempt where customer_id = $1`,
    [customer.customerId],
  );
  return { customer, attemptId: attempt?.attempt_id ?? '' };
}

/** What Twilio posts about an attempt, signed with its own library. */
async function twilioTells(attemptId: string, form: Record<string, string>, companyId = company.companyId) {
  const path = `/callbacks/twilio/${companyId}/${attemptId}`;
  const authToken = world.config.twilio.authToken ?? '';
  const answer = await fetch(`http://127.0.0.1:${world.config.port}${path}`, {
    method: 'POST',
    headers: {
      'x-twilio-signature': twilio.getExpectedTwilioSignature(authToken, `${world.config.publicUrl}${path}`, form),
    },
    body: new URLSearchParams(form),
  });
  return answer.status;
}

const standing = () =>
  world.rows(
    `select a.attempt_id, a.state, m.state as message, a.error_code from delivery.attempt a
     join delivery.message m using (company_id, message_id) order by a.attempt_id`,
  );
const eventCount = async () => (await world.rows<{ n: number }>(`select count(*)::int as n from bus.outbox`))[0]?.n;

describe('a true callback about what nobody here knows', () => {
  it.each([
    ['an attempt', randomUUID(), company.companyId],
    ['a company', randomUUID(), randomUUID()],
  ])('is taken, so that it is not told again, and changes nothing: %s', async (_, attemptId, companyId) => {
    const before = [await standing(), await eventCount()];
    expect(await twilioTells(attemptId, { MessageSid: 'SM1', MessageStatus: 'delivered' }, companyId)).toBe(200);
    expect([await standing(), await eventCount()]).toEqual(before);
  });

  it('tells a word that we do not know: kept and logged as the provider’s word, the message stays as it is', async () => {
    const { customer, attemptId } = await written('2026-06-09');
    const before = [await standing(), await eventCount()];
    const form = { MessageSid: 'SM2', MessageStatus: 'teleported', To: customer.contacts[0]?.phone ?? '' };
    expect(await twilioTells(attemptId, form)).toBe(200);
    expect(await twilioTells(attemptId, form)).toBe(200);
    expect([await standing(), await eventCount()]).toEqual(before);
    expect(warned.mock.calls).toEqual([['twilio told "teleported", which is not a word that we know']]);
  });
});

describe('an error code that nobody has a class for', () => {
  it('after acceptance: told with its code, counted, logged without a trace of the person', async () => {
    await world.fault({ fault: { kind: 'final_failure', errorCode: 79_999, drop: false }, times: 1 });
    const { customer, attemptId } = await written('2026-06-16');
    const [failed] = (await world.events(customer.customerId)).filter(({ type }) => type.includes('message.failed'));
    expect(failed?.data).toMatchObject({ attemptId, errorClass: 'unrecognised', errorCode: '79999' });
    const lines = warned.mock.calls.map(String);
    expect(lines).toEqual([`twilio refused attempt ${attemptId} by an error that has no class here: 79999`]);
    const { name, contacts } = customer;
    for (const word of [name, contacts[0]?.name, contacts[0]?.phone, customer.customerId])
      expect(lines.join()).not.toContain(word);
  });

  it.each([
    ['an address', '2026-06-23', '+4915112345678 jana@linde.example'],
    ['a line break', '2026-06-24', '1\n{"level":"fatal"}'],
    ['NUL', '2026-06-25', '7\u00009'],
    ['no end', '2026-06-26', '9'.repeat(100_000)],
  ])('in which there is %s on %s: the message fails, the line holds none of it', async (_, day, code) => {
    await world.fault({ fault: { kind: 'dropped_callbacks' }, times: 1 });
    const { customer, attemptId } = await written(day);
    expect(
      await twilioTells(attemptId, { MessageSid: `SM${attemptId}`, MessageStatus: 'undelivered', ErrorCode: code }),
    ).toBe(200);
    const types = (await world.events(customer.customerId)).map(({ type }) => type);
    expect(types).toContain('delivery.message.failed.v1');
    const lines = warned.mock.calls.map(String).join();
    expect(lines).toContain(`twilio refused attempt ${attemptId}`);
    expect(lines).not.toMatch(/\+49|jana|fatal|9{21}|\0/);
  });
});
