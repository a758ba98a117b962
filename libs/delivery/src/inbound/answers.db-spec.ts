import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { type CompanySettings, type CustomerSnapshot, type GateObligation } from '@tactful/contracts';
import { type DeliveryWorld, startDelivery } from '../testing/delivery-world.js';
import { TestWeeks, weeksBegin } from '../testing/test-weeks.js';
import { aCustomer, anEscalation, aStep, customerEvent, escalationEvent } from '../testing/told.js';

// A whole process boots here.
jest.setTimeout(60_000);

let world: DeliveryWorld;
let company: CompanySettings;
let weeks: TestWeeks;
let customer: CustomerSnapshot;
let invoice: GateObligation;

beforeAll(async () => {
  world = await startDelivery(weeksBegin, { leaseMs: 2_000 });
  weeks = new TestWeeks(world);
});
afterAll(() => world.close());

const at = (day: number, time: string): string => weeks.at(day, time);

/** On Monday morning somebody is asked whether their invoice has arrived; it is due in three weeks. */
beforeEach(async () => {
  company = await weeks.begin();
  customer = aCustomer();
  invoice = world.gate.owes(customer.customerId, { dueDate: weeks.day(21) });
  await world.tell([customerEvent(company.companyId, customer)]);
  await ask('check_in');
  await world.moveTo(at(0, '08:00'));
});

async function ask(step: string): Promise<void> {
  const due = aStep(invoice, { step, validFrom: weeks.day(0), validUntil: weeks.day(20) });
  const asked = anEscalation(customer.customerId, [due], { earliestAt: at(0, '00:00') });
  await world.tell([escalationEvent(company.companyId, asked)]);
}

async function says(text: string): Promise<void> {
  const [from, to] = [customer.contacts[0]?.phone, company.senders.sms?.from];
  const answer = await fetch(`http://127.0.0.1:${world.config.port}/sandbox/replies`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ channel: 'sms', from, to, text }),
  });
  expect(answer.status).toBe(201);
}

async function texts(): Promise<string[]> {
  const phone = customer.contacts[0]?.phone;
  return (await world.sent()).filter(({ to }) => to === phone).map(({ body }) => body);
}

async function told(type: string) {
  return (await world.events(customer.customerId)).filter((event) => event.type === type).map(({ data }) => data);
}

function waiting(purpose: string) {
  return world.rows<{ because: string; send_at: string }>(
    `select because, to_char(send_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as send_at
     from delivery.message where customer_id = $1 and purpose = $2 and state = 'waiting'`,
    [customer.customerId, purpose],
  );
}

/** An agent reads what the person wrote. */
async function readAll(): Promise<void> {
  const replies = await world.rows<{ reply_id: string }>(`select reply_id from delivery.reply where customer_id = $1`, [
    customer.customerId,
  ]);
  for (const { reply_id: id } of replies) {
    const read = await fetch(`http://127.0.0.1:${world.config.port}/v1/replies/${id}/read`, {
      method: 'POST',
      headers: {
        ...{ 'x-tactful-internal': world.config.internalToken, 'x-tactful-company': company.companyId },
        'x-tactful-actor': 'agent:mia',
      },
    });
    expect(read.status).toBe(200);
  }
}

describe('an invoice that did not arrive', () => {
  it('is sent again in the next hours of the person, with its number, a link and no figure', async () => {
    await world.moveTo(at(0, '20:00'));
    await says('I have not received the invoice');
    await world.moveTo(at(1, '06:30'));
    expect(await texts()).toHaveLength(1);
    await world.moveTo(at(1, '08:00'));
    const [, copy, ...more] = await texts();
    expect(more).toEqual([]);
    expect(copy).toContain(`We are sending you invoice ${invoice.number}`);
    expect(copy).toMatch(/See it here: http\S+\/p\/\w+$/);
    expect(copy).not.toMatch(/€|120/);
    expect((await told('delivery.message.planned.v1')).at(-1)).toMatchObject({
      ...{ purpose: 'answer', notice: { kind: 'invoice_copy', subjectId: invoice.invoiceId, round: 1 } },
    });
    expect((await told('delivery.message.accepted.v1')).at(-1)).toMatchObject({
      ...{ purpose: 'answer', invoiceNumbers: [invoice.number], steps: [] },
    });
  });

  it('is sent again at a short “no”, once: a second one gets a person to look into it', async () => {
    await says('No');
    await world.moveTo(at(0, '09:00'));
    expect(await texts()).toHaveLength(2);
    await world.moveTo(at(2, '09:00'));
    await says('I still have not received the invoice');
    await says('I have not received the invoice!');
    await world.moveTo(at(6, '20:00'));
    const copies = (await texts()).filter((text) => text.includes('again'));
    expect(copies).toHaveLength(1);
    expect((await texts()).at(-1)).toContain('Thank you for your message');
    const tasks = (await told('delivery.task.opened.v1')).map(({ task }) => task);
    expect(tasks).toMatchObject([
      { kind: 'find_contact', because: 'not_received_again_by_sms' },
      { kind: 'find_contact' },
    ]);
  });

  it('is not sent again when it was paid before the hours of the person began', async () => {
    await world.moveTo(at(0, '20:00'));
    await says('I have not received the invoice');
    world.gate.settles(customer.customerId, invoice.obligationId);
    await world.moveTo(at(2, '20:00'));
    expect(await texts()).toHaveLength(1);
    expect((await told('delivery.contact.suppressed.v1')).at(-1)).toMatchObject({ because: 'nothing_left_to_pay' });
  });

  it('gives peace: what comes next waits for 48 hours from the invoice on, and for a person to read', async () => {
    await world.moveTo(at(5, '20:00'));
    await says('I have not received the invoice');
    await world.moveTo(at(5, '20:00'));
    await ask('upcoming');
    await world.moveTo(at(5, '20:00'));
    expect(await waiting('ladder')).toMatchObject([{ because: 'unread_reply' }]);
    await readAll();
    await world.moveTo(at(5, '20:01'));
    // Saturday evening: the invoice leaves on Monday, and nothing else before Wednesday.
    expect(await waiting('answer')).toMatchObject([{ send_at: `${weeks.day(7)}T07:00:00Z` }]);
    expect(await waiting('ladder')).toMatchObject([{ because: 'cool_down', send_at: `${weeks.day(9)}T07:00:00Z` }]);
  });

  it('is left to a person beside words of trouble, whose account is told to be left in peace', async () => {
    await says('I never got the invoice and I lost my job, I cannot pay');
    await world.moveTo(at(2, '20:00'));
    expect((await texts()).filter((text) => text.includes('again'))).toEqual([]);
    expect(await told('delivery.reply.received.v1')).toMatchObject([{ concerns: ['hardship'] }]);
  });
});

describe('that we have a message', () => {
  const received = async () => (await texts()).filter((text) => text.includes('Thank you for your message'));

  it('is said once a day, in the hours of the person, without any figure, and again on another day', async () => {
    await world.moveTo(at(0, '20:00'));
    await says('I have a question about the delivery');
    await says('Could you tell me the colour?');
    expect(await received()).toEqual([]);
    await world.moveTo(at(1, '08:00'));
    expect(await received()).toHaveLength(1);
    expect((await received())[0]).not.toMatch(/€|120|invoice/);
    await says('And the size, please');
    await world.moveTo(at(2, '06:00'));
    expect(await received()).toHaveLength(1);
    await says('And the weight, please');
    await world.moveTo(at(2, '20:00'));
    expect(await received()).toHaveLength(2);
  });

  it('is not said at all when the next hour is more than a day away', async () => {
    await world.moveTo(at(5, '17:30'));
    await says('I have a question about the delivery');
    await world.moveTo(at(6, '23:00'));
    expect(await received()).toEqual([]);
    const waits = await waiting('acknowledgement');
    expect(waits).toEqual([]);
  });
});
