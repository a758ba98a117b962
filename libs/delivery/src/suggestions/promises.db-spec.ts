import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import {
  type CompanySettings,
  type CustomerSnapshot,
  draftEvent,
  type EventData,
  type EventDraft,
  type GateObligation,
} from '@tactful/contracts';
import { randomUUID } from 'node:crypto';
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
import { readByRule } from './promises.consumer.js';

// A whole process boots here.
jest.setTimeout(60_000);

type Promised = EventData<'ledger.promise.made.v1'>['promise'];

describe('a reply of which the ledger has made a promise by itself', () => {
  let world: DeliveryWorld;
  let company: CompanySettings;
  let customer: CustomerSnapshot;
  let invoice: GateObligation;
  let replyId: string;
  let now = Temporal.Instant.from('2026-06-08T16:00:00Z');

  beforeAll(async () => {
    world = await startDelivery('2026-06-08T16:00:00Z');
  });
  afterAll(() => world.close());

  /** Somebody has promised to pay, by text on Monday evening; a friendly word waits until that was read. */
  beforeEach(async () => {
    company = aCompany();
    customer = aCustomer();
    invoice = world.gate.owes(customer.customerId, { dueDate: '2026-06-05' });
    await world.tell([companyEvent(company), customerEvent(company.companyId, customer)]);
    await next();
    await says('I will pay on Friday');
    const due = aStep(invoice, { step: 'nudge', validFrom: '2026-06-08', validUntil: '2026-06-19' });
    const asked = anEscalation(customer.customerId, [due], { earliestAt: '2026-06-08T06:00:00Z' });
    await world.tell([escalationEvent(company.companyId, asked)]);
    await next();
    [replyId = ''] = (await replies()).map((reply) => reply.id);
  });

  /** A minute passes. */
  async function next(): Promise<void> {
    now = now.add({ minutes: 1 });
    await world.moveTo(now.toString());
  }

  async function says(text: string): Promise<void> {
    const body = { channel: 'sms', from: customer.contacts[0]?.phone, to: company.senders.sms?.from, text };
    const answer = await fetch(`http://127.0.0.1:${world.config.port}/sandbox/replies`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    expect(answer.status).toBe(201);
  }

  const replies = () =>
    world.rows<{ id: string; by: string | null }>(
      `select reply_id as id, read_by as by from delivery.reply where customer_id = $1 order by at desc`,
      [customer.customerId],
    );
  const told = async (type: string) =>
    (await world.events(customer.customerId)).filter((event) => event.type === type).map(({ data }) => data);
  const waiting = async () =>
    (
      await world.rows<{ because: string }>(
        `select because from delivery.message where customer_id = $1 and purpose = 'ladder' and state = 'waiting'`,
        [customer.customerId],
      )
    ).map(({ because }) => because);

  const promise = (change: Partial<Promised> = {}): Promised => ({
    ...{ promiseId: randomUUID(), customerId: customer.customerId, currency: 'EUR', amountMinor: 12_000 },
    ...{ by: '2026-06-12', graceUntil: '2026-06-14', promisedBy: null, promisedByName: null, words: null },
    invoices: [{ invoiceId: invoice.invoiceId, number: invoice.number, holdId: randomUUID() }],
    ...{ channel: 'sms', replyId, madeAt: now.toString(), state: 'running', receivedMinor: 0 },
    ...{ endedAt: null, withdrawnBecause: null },
    ...change,
  });
  const made = (promised = promise(), companyId = company.companyId): EventDraft => {
    const about = { companyId, subject: customer.customerId, time: now };
    return draftEvent('ledger.promise.made.v1', about, { promise: promised, obligations: [], by: 'rule' });
  };
  const takenBack = (promised: Promised): EventDraft => {
    const about = { companyId: company.companyId, subject: customer.customerId, time: now };
    const withdrawn = { ...promised, state: 'withdrawn', withdrawnBecause: 'it said something else' } as const;
    const data = { promise: { ...withdrawn, endedAt: now.toString() }, obligations: [], by: 'agent:Mia' };
    return draftEvent('ledger.promise.withdrawn.v1', about, data);
  };

  it('is read by that, and what waited for a person goes on', async () => {
    expect(await waiting()).toEqual(['unread_reply']);
    await world.tell([made()]);
    await next();
    expect(await replies()).toEqual([{ id: replyId, by: readByRule }]);
    expect(await told('delivery.reply.read.v1')).toMatchObject([{ replyId, by: readByRule }]);
    expect(await waiting()).not.toContain('unread_reply');
  });

  it('is read once, however often and by how many promises that is told', async () => {
    await world.tell([made(), made()]);
    await world.tell([made()]);
    await next();
    expect(await told('delivery.reply.read.v1')).toHaveLength(1);
  });

  it('stays read by the person who read it before', async () => {
    await world.rows(`update delivery.reply set read_at = $2, read_by = 'agent:Mia' where reply_id = $1`, [
      ...[replyId, now.toString()],
    ]);
    await world.tell([made()]);
    await next();
    expect(await replies()).toEqual([{ id: replyId, by: 'agent:Mia' }]);
    expect(await told('delivery.reply.read.v1')).toEqual([]);
  });

  it('stays read when the promise is taken back at once: whoever took it back has read it', async () => {
    const promised = promise();
    await world.tell([made(promised), takenBack(promised)]);
    await next();
    expect(await replies()).toEqual([{ id: replyId, by: readByRule }]);
    expect(await told('delivery.reply.read.v1')).toHaveLength(1);
    expect(await waiting()).not.toContain('unread_reply');
  });

  it.each<[string, () => EventDraft]>([
    ['a person made the promise', () => made(promise({ replyId: null }))],
    ['it is another company’s', () => made(promise(), randomUUID())],
    ['nobody knows the reply', () => made(promise({ replyId: randomUUID() }))],
  ])('waits for a person where %s', async (_, event) => {
    await world.tell([event()]);
    await next();
    expect(await replies()).toEqual([{ id: replyId, by: null }]);
    expect(await waiting()).toEqual(['unread_reply']);
  });

  // The last one: the days go on.
  it('asks for nothing that was paid in between', async () => {
    world.gate.settles(customer.customerId, invoice.obligationId);
    await world.tell([made()]);
    await world.moveTo('2026-06-11T18:00:00Z');
    expect(await replies()).toEqual([{ id: replyId, by: readByRule }]);
    const ladder = (await told('delivery.message.accepted.v1')).filter(({ purpose }) => purpose === 'ladder');
    expect(ladder).toEqual([]);
    expect((await told('delivery.contact.suppressed.v1')).at(-1)).toMatchObject({ because: 'settled' });
  });
});
