import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { type Actor, isRefusal, type Refusal } from '@tactful/runtime';
import { wordingOf } from '@tactful/templates';
import { randomUUID } from 'node:crypto';
import { TemplatesService } from '../templates/templates.service.js';
import { newTemplate } from '../templates/templates.types.js';
import { type DeliveryWorld, startDelivery } from '../testing/delivery-world.js';
import { aCompany, aCustomer, aPhone, companyEvent, customerEvent } from '../testing/told.js';
import { newTestSend, type TestSendView } from './test-send.types.js';
import { TestSendsService } from './test-sends.service.js';

// A whole process boots here.
jest.setTimeout(60_000);

const shipped = 'overdue_friendly.en';

describe('wording that is tried out on the company’s own people', () => {
  const colleague = aPhone();
  let world: DeliveryWorld;
  let tests: TestSendsService;
  let templates: TemplatesService;
  let company: ReturnType<typeof aCompany>;
  let mia: Actor;
  let minute = 0;

  beforeAll(async () => {
    world = await startDelivery('2026-03-09T23:00:00Z');
    tests = world.app.get(TestSendsService, { strict: false });
    templates = world.app.get(TemplatesService, { strict: false });
  });
  afterAll(() => world.close());
  beforeEach(async () => {
    await world.noFaults();
    company = aCompany();
    mia = {
      ...{ kind: 'agent', companyId: company.companyId, id: randomUUID(), name: 'Mia' },
      permissions: ['read', 'write', 'settings'],
    };
    await world.tell([companyEvent(company)]);
    await next();
    await templates.setRules(mia, { secondPerson: false, testRecipients: [colleague], variant: 'neutral' });
  });

  const wish = (change: object = {}) => newTestSend.parse({ channel: 'sms', to: colleague, ...change });
  const done = (answer: TestSendView | Refusal): TestSendView => {
    if (isRefusal(answer)) throw new Error(answer.detail);
    return answer;
  };
  async function next(minutes = 1) {
    minute += minutes;
    await world.moveTo(Temporal.Instant.from('2026-03-09T23:00:00Z').add({ minutes: minute }).toString());
  }
  const sentSince = async (before: number) => (await world.sent()).slice(before);

  it('leaves once, marked, at any hour, with no customer’s data, and counts against nothing', async () => {
    const customer = aCustomer();
    await world.tell([customerEvent(company.companyId, customer)]);
    const before = (await world.sent()).length;
    const asked = done(await tests.send(mia, shipped, wish()));
    expect(asked).toMatchObject({ state: 'waiting', template: 'overdue_friendly.en.sms@1', by: 'agent:Mia' });
    await next();
    const sent = await sentSince(before);
    expect(sent).toMatchObject([{ channel: 'sms', to: colleague, from: '+4930111111', body: asked.text }]);
    expect(sent[0]?.body).toMatch(/^\[Test\] Harbour Studio: /);
    expect(sent[0]?.body).not.toContain('Linde');
    expect(done(await tests.find(mia, shipped, asked.id))).toMatchObject({ state: 'sent', because: null });
    await next(60);
    expect(await sentSince(before)).toHaveLength(1);
    const traces = await world.rows(
      `select company_id from delivery.budget_use where company_id = $1
       union all select company_id from delivery.attempt where company_id = $1
       union all select company_id from delivery.message where company_id = $1`,
      [company.companyId],
    );
    expect(traces).toEqual([]);
    const told = await world.events(customer.customerId);
    expect(told.filter(({ type }) => type !== 'delivery.customer.updated.v1')).toEqual([]);
  });

  it('is a version of the company’s own before anybody approved it', async () => {
    const { sms, whatsapp, email } = wordingOf('overdue_friendly', 'en');
    const text = sms.text.replace('It may simply have slipped by', 'A small reminder');
    const draft = { kind: 'overdue_friendly', language: 'en', wording: { sms: { ...sms, text }, whatsapp, email } };
    const version = await templates.create(mia, newTemplate.parse(draft));
    if (isRefusal(version)) throw new Error(version.detail);
    const asked = done(await tests.send(mia, version.id, wish({ values: 'longest' })));
    expect(asked).toMatchObject({ template: 'own.overdue_friendly.en.sms@1', values: 'longest' });
    expect(asked.text).toContain('A small reminder');
    expect(await tests.find(mia, shipped, asked.id)).toMatchObject({ status: 404 });
  });

  it('goes to no customer, and to nobody whom the company has not stated', async () => {
    const customer = aCustomer({ phone: colleague });
    const before = (await world.sent()).length;
    expect(await tests.send(mia, shipped, wish({ to: aPhone() }))).toMatchObject({ code: 'not_own_recipient' });
    await world.tell([customerEvent(company.companyId, customer)]);
    await next();
    expect(await tests.send(mia, shipped, wish())).toMatchObject({ code: 'recipient_is_customer' });
    await next();
    expect(await sentSince(before)).toEqual([]);
  });

  it('does not leave in shadow, and says so', async () => {
    await world.tell([companyEvent({ ...company, sending: 'shadow' })]);
    await next();
    const asked = done(await tests.send(mia, shipped, wish()));
    await next();
    expect(done(await tests.find(mia, shipped, asked.id))).toMatchObject({ state: 'not_sent', because: 'shadow' });
  });

  it('is tried again when the provider says later', async () => {
    await world.fault({ fault: { kind: 'rate_limit', retryAfterSeconds: 1 }, times: 2 });
    const before = (await world.sent()).length;
    const asked = done(await tests.send(mia, shipped, wish()));
    await next();
    expect(await sentSince(before)).toEqual([]);
    await next(5);
    expect(await sentSince(before)).toHaveLength(1);
    expect(done(await tests.find(mia, shipped, asked.id)).state).toBe('sent');
  });

  it('is never repeated when nobody knows whether it left', async () => {
    await world.fault({ fault: { kind: 'lost_response' } });
    const before = (await world.sent()).length;
    const asked = done(await tests.send(mia, shipped, wish()));
    await next(120);
    expect(await sentSince(before)).toHaveLength(1);
    expect(done(await tests.find(mia, shipped, asked.id))).toMatchObject({ state: 'unknown', because: 'no_answer' });
  });

  it('is another company’s business neither to send nor to see', async () => {
    const asked = done(await tests.send(mia, shipped, wish()));
    const stranger: Actor = { ...mia, companyId: randomUUID() };
    expect(await tests.find(stranger, shipped, asked.id)).toMatchObject({ status: 404 });
    expect(await tests.send(stranger, shipped, wish())).toMatchObject({ status: 409, code: 'company_unknown' });
  });
});
