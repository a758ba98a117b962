import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { type CompanySettings, draftEvent, type EventData } from '@tactful/contracts';
import { randomUUID } from 'node:crypto';
import { type ChannelProvider, type OutgoingMessage, type SendResult } from '../sending/channel-provider.js';
import { type DeliveryWorld, startDelivery } from '../testing/delivery-world.js';
import { aCompany, aCustomer, companyEvent, customerEvent } from '../testing/told.js';

// A whole process boots here.
jest.setTimeout(60_000);

/** Takes mail, and answers as it is told to. */
class Mailbox implements ChannelProvider {
  readonly channel = 'email';
  readonly name = 'smtp';
  readonly receiptsExist = false;
  readonly off = null;
  readonly lookUp = 'never';
  readonly taken: OutgoingMessage[] = [];
  readonly answers: SendResult[] = [];

  send(message: OutgoingMessage): Promise<SendResult> {
    this.taken.push(message);
    return Promise.resolve(this.answers.shift() ?? { kind: 'accepted', providerId: message.attemptId });
  }
}

describe('mail to the account owner', () => {
  const mailbox = new Mailbox();
  let world: DeliveryWorld;
  let company: CompanySettings;
  let hour = 0;

  beforeAll(async () => {
    world = await startDelivery('2026-03-02T00:00:00Z', { providers: () => [mailbox] });
  });
  afterAll(() => world.close());
  beforeEach(async () => {
    hour += 6;
    await world.moveTo(now().toString());
    mailbox.taken.length = 0;
    company = aCompany();
    await world.tell([companyEvent(company)]);
  });

  const now = () => Temporal.Instant.from('2026-03-02T00:00:00Z').add({ hours: hour });

  async function warn(change: Partial<EventData<'policy.owner.warned.v1'>> = {}) {
    const customer = aCustomer();
    const { customerId } = customer;
    const invoiceId = randomUUID();
    const data: EventData<'policy.owner.warned.v1'> = {
      ...{ customerId, taskId: randomUUID(), owner: { name: 'Mia Sommer', email: 'mia@harbour.example' } },
      ...{
        audience: { role: 'manager', level: 1 },
        obligations: [{ obligationId: invoiceId, invoiceId, number: 'A-1' }],
      },
      ...{ at: now().toString(), notBefore: now().add({ hours: 48 }).toString() },
      ...change,
    };
    const about = { companyId: company.companyId, subject: customerId, time: now() };
    const told = draftEvent('policy.owner.warned.v1', about, data);
    await world.tell([customerEvent(company.companyId, customer), told]);
    await world.moveTo(now().add({ minutes: 1 }).toString());
    const outcomes = async () =>
      (await world.events(customerId))
        .filter(({ type }) => type === 'delivery.owner.mailed.v1')
        .map((event) => [event.data['outcome'], event.data['because']]);
    return { told, data, outcomes };
  }

  it('goes out once for each warning, however often that is told, from the company and outside every window', async () => {
    const { told, data, outcomes } = await warn();
    await world.tell([told]);
    await world.moveTo(now().add({ minutes: 2 }).toString());
    expect(mailbox.taken).toMatchObject([
      {
        ...{ to: 'mia@harbour.example', from: 'billing@harbour.example', fromName: 'Harbour Studio' },
        ...{ attemptId: data.taskId, subject: 'Café Linde: somebody higher is written to next', oneClickUrl: null },
      },
    ]);
    expect(mailbox.taken[0]?.text).toContain('A-1');
    expect(await outcomes()).toEqual([['sent', null]]);
    const budget = await world.rows(`select from delivery.budget_use where company_id = $1`, [company.companyId]);
    expect(budget).toEqual([]);
  });

  it('is not written where nobody is named: the team has its task', async () => {
    const { outcomes } = await warn({ owner: null });
    expect(mailbox.taken).toEqual([]);
    expect(await outcomes()).toEqual([]);
  });

  it('is tried again while the provider is down, and told once', async () => {
    mailbox.answers.push({ kind: 'refused', errorClass: 'outage', code: '421' });
    const { outcomes } = await warn();
    await world.moveTo(now().add({ minutes: 5 }).toString());
    expect(mailbox.taken).toHaveLength(2);
    expect(await outcomes()).toEqual([['sent', null]]);
  });

  it('is never sent again when nobody knows whether it left', async () => {
    mailbox.answers.push({ kind: 'unknown', why: 'time-out' });
    const { outcomes } = await warn();
    await world.moveTo(now().add({ hours: 5 }).toString());
    expect(mailbox.taken).toHaveLength(1);
    expect(await outcomes()).toEqual([['unknown', 'no_answer']]);
  });

  it('is never sent again after a process died in the middle of the call', async () => {
    await world.tell([companyEvent({ ...company, sending: 'stopped' })]);
    const { data, outcomes } = await warn();
    await world.rows(`update delivery.own_message set state = 'calling' where message_id = $1`, [data.taskId]);
    await world.tell([companyEvent(company)]);
    await world.moveTo(now().add({ hours: 5 }).toString());
    expect(mailbox.taken).toEqual([]);
    expect(await outcomes()).toEqual([['unknown', 'interrupted']]);
  });

  it('waits while sending is stopped, and leaves afterwards', async () => {
    await world.tell([companyEvent({ ...company, sending: 'stopped' })]);
    await warn();
    expect(mailbox.taken).toEqual([]);
    await world.tell([companyEvent(company)]);
    await world.moveTo(now().add({ hours: 1 }).toString());
    expect(mailbox.taken).toHaveLength(1);
  });
});
