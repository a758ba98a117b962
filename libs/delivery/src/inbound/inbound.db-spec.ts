import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type CustomerSnapshot } from '@tactful/contracts';
import { busSchema, MessagingModule } from '@tactful/messaging';
import { type Actor, createApp, readConfig } from '@tactful/runtime';
import { createTestDatabase, type TestDatabase } from '@tactful/testing';
import { generateKeyPairSync, randomUUID, sign } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import { type AddressInfo } from 'node:net';
import twilio from 'twilio';
import { AgentMessagesService } from '../agent-messages/agent-messages.service.js';
import { CompanyStore } from '../company/company.store.js';
import { deliverySchema } from '../database/delivery.schema.js';
import { hashOfToken } from '../links/link-token.js';
import { LinksStore } from '../links/links.store.js';
import { PeopleProjection } from '../people/people-projection.js';
import { PeopleStore } from '../people/people.store.js';
import { ReachModule } from '../reach.module.js';
import { mailFrom, textFrom } from '../testing/posted-messages.js';
import { aCompany, aCustomer } from '../testing/told.js';
import { SenderAddressesStore } from './sender-addresses.store.js';

const authToken = 'twilio-auth-token';
const publicUrl = 'https://tactful.example';
const keys = generateKeyPairSync('ec', { namedCurve: 'prime256v1' });
const internalToken = 'internal-token-of-the-test';
const [ours, mailbox] = ['+4930111111', 'billing@harbour.example'];

let test: TestDatabase;
let ledger: Server;
let app: Awaited<ReturnType<typeof createApp>>;

beforeAll(async () => {
  test = await createTestDatabase([busSchema, deliverySchema]);
  // A ledger that knows nobody.
  ledger = createServer((_, response) => response.writeHead(404).end('{}'));
  await new Promise<void>((resolve) => ledger.listen(0, '127.0.0.1', resolve));
  const config = readConfig(
    {},
    {
      internalToken,
      publicUrl,
      logLevel: 'error',
      databaseUrls: { ...everyService(test.url) },
      serviceUrls: { ...everyService(`http://127.0.0.1:${(ledger.address() as AddressInfo).port}`) },
      twilio: { authToken },
      sendgrid: { webhookPublicKey: keys.publicKey.export({ type: 'spki', format: 'der' }).toString('base64') },
    },
  );
  app = await createApp({
    config,
    modules: [MessagingModule.forRoot({ transport: 'postgres' }), ReachModule],
    schemas: [],
  });
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
});
afterAll(async () => {
  await app.close();
  ledger.closeAllConnections();
  ledger.close();
  await test.drop();
});

describe('a text message that comes in', () => {
  it('is refused and leaves no trace when its signature is not the provider’s', async () => {
    const person = await aPerson();
    const form = textFrom({ from: person.phone, to: ours }, 'STOP');
    for (const signature of [undefined, 'AAAA', twilio.getExpectedTwilioSignature('another token', smsUrl, form)]) {
      const refused = await post('/inbound/twilio/sms', form, signature);
      expect(refused.json()).toMatchObject({ status: 403, code: 'forged_signature' });
      expect(refused.headers['content-type']).toContain('application/problem+json');
    }
    expect(await repliesOf(person)).toEqual([]);
    const counted = await app.inject({
      url: '/inbound/forged-calls',
      headers: { 'x-tactful-internal': internalToken },
    });
    expect(counted.json()).toMatchObject({ '/inbound/twilio/sms': 3 });
  });

  it('ends messages to that address on that channel at STOP, whoever shares it, and confirms once', async () => {
    const person = await aPerson();
    const other = await aPerson({ companyId: person.companyId, phone: person.phone });
    expect((await text(person.phone, 'Stop, please!')).statusCode).toBe(200);
    expect(await consentOf(person)).toEqual({
      sms: 'opted_out',
      whatsapp: 'implied_by_contract',
      email: 'implied_by_contract',
    });
    expect(await consentOf(other)).toMatchObject({ sms: 'opted_out' });
    expect([...(await plannedFor(person)), ...(await plannedFor(other))]).toEqual([
      { purpose: 'confirmation', template: 'stop_confirmation', channel: 'sms' },
    ]);
    const changed = await eventsOf(person, 'delivery.consent.changed.v1');
    expect(changed).toMatchObject([{ channel: 'sms', state: 'opted_out', source: 'keyword' }]);
    expect(await eventsOf(other, 'delivery.consent.changed.v1')).toHaveLength(1);
  });

  it('is taken once, however often the provider hands it over', async () => {
    const person = await aPerson();
    const form = textFrom({ from: person.phone, to: ours }, 'I will pay on Friday');
    await Promise.all([1, 2, 3].map(() => post('/inbound/twilio/sms', form)));
    expect(await repliesOf(person)).toHaveLength(1);
    expect(await eventsOf(person, 'delivery.reply.received.v1')).toHaveLength(1);
    expect(await plannedFor(person)).toEqual([
      { purpose: 'acknowledgement', template: 'acknowledgement', channel: 'sms' },
    ]);
  });

  it('pauses automation for the person until an agent has read it', async () => {
    const person = await aPerson();
    await text(person.phone, 'Who are you?');
    expect((await load(person)).unreadReply).toBe(true);
    const [reply] = (await rest('GET', person, `/v1/replies?unread=true&customerId=${person.customerId}`)).json<{
      items: { id: string }[];
    }>().items;
    const read = await rest('POST', person, `/v1/replies/${reply!.id}/read`);
    expect(read.json()).toMatchObject({ readBy: 'agent:mia' });
    await rest('POST', person, `/v1/replies/${reply!.id}/read`);
    expect((await load(person)).unreadReply).toBe(false);
    expect(await eventsOf(person, 'delivery.reply.read.v1')).toHaveLength(1);
  });

  it('comes back with START from that number, never with YES and never by what the company records', async () => {
    const person = await aPerson();
    await text(person.phone, 'STOP');
    await text(person.phone, 'YES');
    expect(await consentOf(person)).toMatchObject({ sms: 'opted_out' });
    const consents = `/v1/customers/${person.customerId}/consents`;
    const claimed = { contactId: person.contactId, channel: 'sms', type: 'express' };
    expect((await rest('POST', person, consents, claimed)).statusCode).toBe(409);
    await tell(person, 7);
    expect(await consentOf(person)).toMatchObject({ sms: 'opted_out' });
    await text(person.phone, 'START');
    expect(await consentOf(person)).toMatchObject({ sms: 'express' });
  });

  it('suppresses and asks a person when a stop word may mean something else', async () => {
    const person = await aPerson();
    await text(person.phone, 'CANCEL');
    expect(await consentOf(person)).toMatchObject({ sms: 'opted_out' });
    expect(await eventsOf(person, 'delivery.task.opened.v1')).toMatchObject([{ task: { kind: 'reply' } }]);
    expect((await load(person)).unreadReply).toBe(true);
  });

  it('is kept as the text it is: NUL gone, halves of characters mended, cut at 20,000', async () => {
    const person = await aPerson();
    const odd = `\0<b>\u202Ehello\u0000 ${'😀'.repeat(12_000)}`;
    expect((await text(person.phone, odd)).statusCode).toBe(200);
    const [reply] = await repliesOf(person);
    expect(reply?.text).toHaveLength(20_000);
    expect(reply?.text.startsWith('<b>\u202Ehello ')).toBe(true);
    expect(reply?.text.isWellFormed()).toBe(true);
  });

  it('keeps the STOP of a number that nobody knows', async () => {
    const person = await aPerson({ sender: '+4930222222' });
    await post('/inbound/twilio/sms', textFrom({ from: '+15005550199', to: '+4930222222' }, 'STOP'));
    const late = await aPerson({ companyId: person.companyId, phone: '+15005550199' });
    expect(await consentOf(late)).toMatchObject({ sms: 'opted_out' });
  });

  it('lets two STOPs at once and a new telling of the customer end in one state', async () => {
    const person = await aPerson();
    await Promise.all([text(person.phone, 'STOP'), text(person.phone, 'stop all'), tell(person, 9)]);
    expect(await consentOf(person)).toMatchObject({ sms: 'opted_out' });
    expect(await eventsOf(person, 'delivery.consent.changed.v1')).toHaveLength(1);
  });
});

describe('what a person says in their own words', () => {
  const tasksOf = async (person: TestPerson) =>
    (await eventsOf(person, 'delivery.task.opened.v1')).map((data) => (data as { task: { kind: string } }).task.kind);

  it('stops at once when it surely means STOP, with these words as the evidence', async () => {
    const person = await aPerson();
    await text(person.phone, 'Please take me off your list');
    expect(await consentOf(person)).toMatchObject({ sms: 'opted_out', email: 'implied_by_contract' });
    expect(await plannedFor(person)).toMatchObject([{ template: 'stop_confirmation' }]);
    expect(await eventsOf(person, 'delivery.consent.changed.v1')).toMatchObject([
      { state: 'opted_out', source: 'reply' },
    ]);
  });

  it('that they are somebody else ends every message to that address, answers nothing and asks a person', async () => {
    const person = await aPerson();
    await text(person.phone, 'You have the wrong number');
    expect(await consentOf(person)).toMatchObject({
      ...{ sms: 'address_bad', whatsapp: 'address_bad', email: 'implied_by_contract' },
    });
    expect(await plannedFor(person)).toEqual([]);
    expect(await tasksOf(person)).toEqual(['wrong_person']);
    expect((await load(person)).unreadReply).toBe(true);
  });

  it.each([
    ['I lost my job and cannot pay', 'hardship'],
    ['My husband passed away last week', 'vulnerable'],
    ['How dare you! This is outrageous', 'upset'],
  ])('opens a task for whoever takes care: %s', async (words, kind) => {
    const person = await aPerson();
    await text(person.phone, words);
    expect(await tasksOf(person)).toContain(kind);
    expect((await load(person)).unreadReply).toBe(true);
  });

  it('is told with the reply and waits for a person to confirm it', async () => {
    const person = await aPerson();
    await text(person.phone, 'I will pay 120 EUR on 6 March 2099');
    const [received] = await eventsOf(person, 'delivery.reply.received.v1');
    const promise = { intent: 'promise', date: '2099-03-06', amountMinor: 12_000, currency: 'EUR' };
    expect((received as { understanding: unknown[] }).understanding[0]).toMatchObject(promise);
    const { items } = (await rest('GET', person, `/v1/replies?customerId=${person.customerId}`)).json<{
      items: { suggestion: string; understanding: unknown[] }[];
    }>();
    const suggestion = 'Looks like a promise of €120.00 for Friday 6 March, to be confirmed.';
    expect(items[0]).toMatchObject({ suggestion, understanding: [promise] });
    expect(await tasksOf(person)).toEqual([]);
  });

  it('is no answer when it only says that nobody is there', async () => {
    const person = await aPerson();
    await text(person.phone, 'Automatic reply: I am out of the office until Monday');
    expect(await repliesOf(person)).toHaveLength(1);
    expect(await eventsOf(person, 'delivery.reply.received.v1')).toEqual([]);
    expect([(await load(person)).unreadReply, await plannedFor(person)]).toEqual([false, []]);
  });
});

describe('a mail that comes in', () => {
  it('is refused when it is not signed, and stored in its own charset when it is', async () => {
    const person = await aPerson();
    const mail = mailFrom({ from: person.email, to: mailbox }, 'Grüße, ich zahle morgen\n> STOP');
    expect((await postMail(mail, 'forged')).statusCode).toBe(403);
    expect(await repliesOf(person)).toEqual([]);
    expect((await postMail(mail)).statusCode).toBe(200);
    expect(await repliesOf(person)).toMatchObject([{ text: 'Grüße, ich zahle morgen\n> STOP', keyword: 'other' }]);
  });

  it('stops email at one click, not at a look', async () => {
    const person = await aPerson();
    const token = await test.as('delivery').inCompany(person.companyId, (tx) =>
      app.get(LinksStore, { strict: false }).draw(tx, {
        companyId: person.companyId,
        accounts: [{ customerId: person.customerId, contactId: person.contactId }],
        attemptId: null,
        expiresAt: Temporal.Now.instant().add({ hours: 1 }),
      }),
    );
    const look = await app.inject({ url: `/email/one-click/${token}` });
    expect([look.statusCode, look.headers.location]).toEqual([303, `${publicUrl}/p/${token}`]);
    expect(await consentOf(person)).toMatchObject({ email: 'implied_by_contract' });
    const click = await app.inject({
      method: 'POST',
      url: `/email/one-click/${token}`,
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      payload: 'List-Unsubscribe=One-Click',
    });
    expect(click.statusCode).toBe(200);
    expect(await consentOf(person)).toMatchObject({ email: 'opted_out', sms: 'implied_by_contract' });
    const link = await app.inject({
      url: `/internal/links/${hashOfToken(token)}`,
      headers: { 'x-tactful-internal': internalToken },
    });
    const { companyId, customerId, contactId } = person;
    expect(link.json()).toMatchObject({ companyId, accounts: [{ customerId, contactId }] });
  });
});

describe('an agent', () => {
  it('answers whoever wrote, at any hour; else starts a message; never to an address that opted out', async () => {
    const person = await aPerson();
    const url = `/v1/customers/${person.customerId}/messages`;
    const words = { channel: 'sms', text: 'Hello, this is Mia. What do you need?' };
    expect((await rest('POST', person, url, words)).json()).toMatchObject({ state: 'waiting', isAnswer: false });
    await text(person.phone, 'Can you call me?');
    expect((await rest('POST', person, url, words)).json()).toMatchObject({ isAnswer: true });
    await text(person.phone, 'STOP');
    expect((await rest('POST', person, url, words)).statusCode).toBe(409);
    expect((await rest('POST', person, url, { ...words, text: 'a\0b' })).statusCode).toBe(422);
  });

  it('is refused words that break a rule, and nothing waits to leave', async () => {
    const person = await aPerson();
    const threat = { channel: 'sms', text: 'We will call the police.' };
    const refused = await rest('POST', person, `/v1/customers/${person.customerId}/messages`, threat);
    expect(refused.headers['content-type']).toContain('application/problem+json');
    expect(refused.json()).toMatchObject({ status: 422, code: 'message_breaks_rules', findings: [{ rule: 'L3' }] });
    expect(await plannedFor(person)).toEqual([]);
  });

  it('overrides a rule of wording with a reason and the right to, and the timeline is told who and why', async () => {
    const person = await aPerson();
    const override = { reason: 'The date is in the contract.' };
    const last = { channel: 'sms' as const, text: 'The last chance to book is Friday.', override };
    const url = `/v1/customers/${person.customerId}/messages`;
    expect((await rest('POST', person, url, last)).json()).toMatchObject({ code: 'override_not_allowed' });
    const lead: Actor = {
      ...{ kind: 'agent', companyId: person.companyId, id: randomUUID(), name: 'Mia' },
      permissions: ['read', 'write', 'settings'],
    };
    const sent = await app.get(AgentMessagesService, { strict: false }).send(lead, person.customerId, last);
    expect(sent).toMatchObject({ state: 'waiting', warnings: [{ rule: 'L9' }] });
    expect(await eventsOf(person, 'delivery.message.rules_overridden.v1')).toMatchObject([
      { rules: ['L9'], reason: override.reason, by: 'agent:Mia' },
    ]);
  });
});

describe('contactability', () => {
  it('tells the first hour that opens, the person’s own hours and the opt-out', async () => {
    const person = await aPerson();
    await test
      .as('delivery')
      .inCompany(person.companyId, (tx) =>
        new CompanyStore().save(tx, aCompany({ companyId: person.companyId, timeZone: 'UTC', senders: {} }), 1),
      );
    const at = (instant: string) => `/v1/customers/${person.customerId}/contactability?channel=sms&at=${instant}`;
    const night = await rest('GET', person, at('2026-03-10T02:00:00Z'));
    expect(night.json()).toMatchObject({ verdict: 'defer', because: 'quiet_hours', contactId: person.contactId });
    expect((await rest('GET', person, at('2026-03-10T10:00:00Z'))).json()).toMatchObject({ verdict: 'allow' });
    await rest('PUT', person, `/v1/customers/${person.customerId}/preferences`, { channels: ['email'] });
    expect((await rest('GET', person, at('2026-03-10T10:00:00Z'))).json()).toMatchObject({
      verdict: 'block',
      because: 'channel_not_allowed',
    });
    await text(person.phone, 'STOP');
    expect((await rest('GET', person, at('2026-03-10T10:00:00Z'))).json()).toMatchObject({ because: 'opted_out' });
  });
});

describe('a customer as the ledger tells it', () => {
  it('is taken once, in its newest form; a contact that is gone is written to no more', async () => {
    const person = await aPerson();
    await tell({ ...person, phone: '+4915199999999' }, 5);
    await tell(person, 4);
    await tell({ ...person, phone: '+4915199999999' }, 5);
    expect((await load(person)).points.find(({ channel }) => channel === 'sms')?.address).toBe('+4915199999999');
    await tell({ ...person, contactId: randomUUID() }, 6);
    const { items } = (await rest('GET', person, `/v1/customers/${person.customerId}/consents`)).json<{
      items: { contactId: string; events: { kind: string }[] }[];
    }>();
    expect(items.some(({ contactId }) => contactId === person.contactId)).toBe(false);
    expect(items[0]!.events.every(({ kind }) => kind === 'implied_by_contract')).toBe(true);
  });

  it('brings the consent that is stated with a contact', async () => {
    const person = await aPerson();
    const consents = [{ channel: 'email' as const, type: 'opted_out' as const }];
    await tell(person, 2, consents);
    await tell(person, 3, consents);
    expect(await consentOf(person)).toMatchObject({ email: 'opted_out', sms: 'implied_by_contract' });
  });

  it('is asked for when it is not known, and 404 when the ledger cannot have it', async () => {
    const person = await aPerson();
    const stranger = `/v1/customers/${randomUUID()}/preferences`;
    expect((await rest('GET', person, stranger)).statusCode).toBe(404);
  });
});

describe('preferences', () => {
  it('are replaced as a whole: a field left out is unset', async () => {
    const person = await aPerson();
    const url = `/v1/customers/${person.customerId}/preferences`;
    const wanted = {
      channels: ['email', 'sms'],
      hours: [{ days: ['mon'], start: '18:00', end: '20:00' }],
      locale: 'de',
    };
    expect((await rest('PUT', person, url, wanted)).json()).toEqual(wanted);
    expect((await load(person)).preferences).toMatchObject({ channels: ['email', 'sms'], locale: 'de' });
    expect((await rest('PUT', person, url, { pausedUntil: '2026-12-24' })).json()).toEqual({
      pausedUntil: '2026-12-24',
    });
    expect((await rest('GET', person, url)).json()).toEqual({ pausedUntil: '2026-12-24' });
    expect((await load(person)).preferences).toMatchObject({ channels: null, pausedUntil: '2026-12-24' });
    expect(await eventsOf(person, 'delivery.preferences.changed.v1')).toHaveLength(2);
  });

  it.each([
    { channels: [] },
    { channels: ['fax'] },
    { channels: ['sms', 'sms'] },
    { hours: [{ days: ['mon'], start: '25:00', end: '26:00' }] },
    { locale: 'not a language' },
    { pausedUntil: '2026-02-30' },
    { payDays: [0] },
    { unknown: 1 },
  ])('refuse %j', async (wanted) => {
    const person = await aPerson();
    const url = `/v1/customers/${person.customerId}/preferences`;
    expect((await rest('PUT', person, url, wanted)).statusCode).toBe(422);
  });
});

const smsUrl = `${publicUrl}/inbound/twilio/sms`;

interface TestPerson {
  readonly companyId: string;
  readonly customerId: string;
  readonly contactId: string;
  readonly phone: string;
  readonly email: string;
}

let phones = 0;

async function aPerson(given: { companyId?: string; phone?: string; sender?: string } = {}): Promise<TestPerson> {
  phones += 1;
  const person = {
    companyId: given.companyId ?? randomUUID(),
    customerId: randomUUID(),
    contactId: randomUUID(),
    phone: given.phone ?? `+49151${String(1_000_000 + phones)}`,
    email: `person${phones}@linde.example`,
  };
  await tell(person, 1);
  await test.as('delivery').inCompany(person.companyId, (tx) =>
    app.get(SenderAddressesStore, { strict: false }).replace(tx, person.companyId, [
      { channel: 'sms', address: given.sender ?? ours },
      { channel: 'email', address: mailbox },
    ]),
  );
  return person;
}

async function tell(
  person: TestPerson,
  sequence: number,
  consents: CustomerSnapshot['contacts'][number]['consents'] = [],
): Promise<void> {
  const at = Temporal.Now.instant();
  const { customerId, contactId, phone, email } = person;
  const contact = { id: contactId, email, phone, whatsapp: phone, consents };
  const snapshot = aCustomer(contact, { customerId, locale: 'de' });
  await test
    .as('delivery')
    .inCompany(person.companyId, (tx) =>
      app
        .get(PeopleProjection, { strict: false })
        .apply(tx, person.companyId, [{ snapshot, sequence, by: 'api:test', at }], at),
    );
}

async function load(person: TestPerson) {
  const people = await test
    .as('delivery')
    .inCompany(person.companyId, (tx) =>
      app.get(PeopleStore, { strict: false }).loadForCustomers(tx, person.companyId, [person.customerId]),
    );
  return people[0]!;
}

async function consentOf(person: TestPerson): Promise<Record<string, string>> {
  return Object.fromEntries((await load(person)).points.map((point) => [point.channel, point.consent]));
}

function text(from: string, body: string) {
  return post('/inbound/twilio/sms', textFrom({ from, to: ours }, body));
}

function post(path: string, form: Record<string, string>, signature?: string) {
  const given =
    arguments.length > 2 ? signature : twilio.getExpectedTwilioSignature(authToken, `${publicUrl}${path}`, form);
  return app.inject({
    method: 'POST',
    url: path,
    headers: {
      'content-type': 'application/x-www-form-urlencoded; charset=UTF-8',
      ...(given !== undefined && { 'x-twilio-signature': given }),
    },
    payload: new URLSearchParams(form).toString(),
  });
}

function postMail(body: Buffer, signature?: string) {
  const timestamp = '1795000000';
  const real = sign('sha256', Buffer.concat([Buffer.from(timestamp), body]), keys.privateKey).toString('base64');
  return app.inject({
    method: 'POST',
    url: '/inbound/sendgrid/parse',
    headers: {
      'content-type': 'multipart/form-data; boundary=edge',
      'x-twilio-email-event-webhook-signature': signature ?? real,
      'x-twilio-email-event-webhook-timestamp': timestamp,
    },
    payload: body,
  });
}

function rest(method: 'GET' | 'POST' | 'PUT', person: TestPerson, url: string, payload?: object) {
  return app.inject({
    method,
    url,
    headers: {
      'x-tactful-internal': internalToken,
      'x-tactful-company': person.companyId,
      'x-tactful-actor': 'agent:mia',
    },
    ...(payload && { payload }),
  });
}

function repliesOf(person: TestPerson): Promise<{ text: string; keyword: string }[]> {
  return test.admin.query(`select text, keyword from delivery.reply where customer_id = $1`, [person.customerId]);
}

function plannedFor(person: TestPerson): Promise<unknown[]> {
  return test.admin.query(
    `select purpose, channel, service->'content'->>'template' as template from delivery.message where customer_id = $1`,
    [person.customerId],
  );
}

async function eventsOf(person: TestPerson, type: string): Promise<unknown[]> {
  const rows = await test.admin.query<{ data: unknown }[]>(
    `select data from bus.outbox where subject = $1 and type = $2 order by sequence`,
    [person.customerId, type],
  );
  return rows.map((row) => row.data);
}

function everyService(url: string) {
  return { identity: url, ledger: url, policy: url, delivery: url, timeline: url, portal: url };
}
