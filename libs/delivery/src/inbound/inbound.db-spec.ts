import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Actor } from '@tactful/runtime';
import { randomUUID } from 'node:crypto';
import twilio from 'twilio';
import { AgentMessagesService } from '../agent-messages/agent-messages.service.js';
import { CompanyStore } from '../company/company.store.js';
import { hashOfToken } from '../links/link-token.js';
import { LinksStore } from '../links/links.store.js';
import {
  InboundWorld,
  internalToken,
  mailbox,
  ours,
  publicUrl,
  smsUrl,
  type TestPerson,
} from '../testing/inbound-world.js';
import { mailFrom, textFrom } from '../testing/posted-messages.js';
import { aCompany } from '../testing/told.js';

let world: InboundWorld;

beforeAll(async () => {
  world = await InboundWorld.start();
});
afterAll(() => world.close());

describe('a text message that comes in', () => {
  it('is refused and leaves no trace when its signature is not the provider’s', async () => {
    const person = await world.aPerson();
    const form = textFrom({ from: person.phone, to: ours }, 'STOP');
    for (const signature of [undefined, 'AAAA', twilio.getExpectedTwilioSignature('another token', smsUrl, form)]) {
      const refused = await world.post('/inbound/twilio/sms', form, signature);
      expect(refused.json()).toMatchObject({ status: 403, code: 'forged_signature' });
      expect(refused.headers['content-type']).toContain('application/problem+json');
    }
    expect(await world.repliesOf(person)).toEqual([]);
    const counted = await world.app.inject({
      url: '/inbound/forged-calls',
      headers: { 'x-tactful-internal': internalToken },
    });
    expect(counted.json()).toMatchObject({ '/inbound/twilio/sms': 3 });
  });

  it('ends messages to that address on that channel at STOP, whoever shares it, and confirms once', async () => {
    const person = await world.aPerson();
    const other = await world.aPerson({ companyId: person.companyId, phone: person.phone });
    expect((await world.text(person.phone, 'Stop, please!')).statusCode).toBe(200);
    expect(await world.consentOf(person)).toEqual({
      sms: 'opted_out',
      whatsapp: 'implied_by_contract',
      email: 'implied_by_contract',
    });
    expect(await world.consentOf(other)).toMatchObject({ sms: 'opted_out' });
    expect([...(await world.plannedFor(person)), ...(await world.plannedFor(other))]).toEqual([
      { purpose: 'confirmation', template: 'stop_confirmation', channel: 'sms' },
    ]);
    const changed = await world.eventsOf(person, 'delivery.consent.changed.v1');
    expect(changed).toMatchObject([{ channel: 'sms', state: 'opted_out', source: 'keyword' }]);
    expect(await world.eventsOf(other, 'delivery.consent.changed.v1')).toHaveLength(1);
  });

  it('is taken once, however often the provider hands it over', async () => {
    const person = await world.aPerson();
    const form = textFrom({ from: person.phone, to: ours }, 'I will pay on Friday');
    await Promise.all([1, 2, 3].map(() => world.post('/inbound/twilio/sms', form)));
    expect(await world.repliesOf(person)).toHaveLength(1);
    expect(await world.eventsOf(person, 'delivery.reply.received.v1')).toHaveLength(1);
    expect(await world.plannedFor(person)).toEqual([
      { purpose: 'acknowledgement', template: 'acknowledgement', channel: 'sms' },
    ]);
  });

  it('pauses automation for the person until an agent has read it', async () => {
    const person = await world.aPerson();
    await world.text(person.phone, 'Who are you?');
    expect((await world.load(person)).unreadReply).toBe(true);
    const [reply] = (await world.rest('GET', person, `/v1/replies?unread=true&customerId=${person.customerId}`)).json<{
      items: { id: string }[];
    }>().items;
    const read = await world.rest('POST', person, `/v1/replies/${reply!.id}/read`);
    expect(read.json()).toMatchObject({ readBy: 'agent:mia' });
    await world.rest('POST', person, `/v1/replies/${reply!.id}/read`);
    expect((await world.load(person)).unreadReply).toBe(false);
    expect(await world.eventsOf(person, 'delivery.reply.read.v1')).toHaveLength(1);
  });

  it('comes back with START from that number, never with YES and never by what the company records', async () => {
    const person = await world.aPerson();
    await world.text(person.phone, 'STOP');
    await world.text(person.phone, 'YES');
    expect(await world.consentOf(person)).toMatchObject({ sms: 'opted_out' });
    const consents = `/v1/customers/${person.customerId}/consents`;
    const claimed = { contactId: person.contactId, channel: 'sms', type: 'express' };
    expect((await world.rest('POST', person, consents, claimed)).statusCode).toBe(409);
    await world.tell(person, 7);
    expect(await world.consentOf(person)).toMatchObject({ sms: 'opted_out' });
    await world.text(person.phone, 'START');
    expect(await world.consentOf(person)).toMatchObject({ sms: 'express' });
  });

  it('suppresses and asks a person when a stop word may mean something else', async () => {
    const person = await world.aPerson();
    await world.text(person.phone, 'CANCEL');
    expect(await world.consentOf(person)).toMatchObject({ sms: 'opted_out' });
    expect(await world.eventsOf(person, 'delivery.task.opened.v1')).toMatchObject([{ task: { kind: 'reply' } }]);
    expect((await world.load(person)).unreadReply).toBe(true);
  });

  it('is kept as the text it is: NUL gone, halves of characters mended, cut at 20,000', async () => {
    const person = await world.aPerson();
    const odd = `\0<b>\u202Ehello\u0000 ${'😀'.repeat(12_000)}`;
    expect((await world.text(person.phone, odd)).statusCode).toBe(200);
    const [reply] = await world.repliesOf(person);
    expect(reply?.text).toHaveLength(20_000);
    expect(reply?.text.startsWith('<b>\u202Ehello ')).toBe(true);
    expect(reply?.text.isWellFormed()).toBe(true);
  });

  it('keeps the STOP of a number that nobody knows', async () => {
    const person = await world.aPerson({ sender: '+4930222222' });
    await world.post('/inbound/twilio/sms', textFrom({ from: '+15005550199', to: '+4930222222' }, 'STOP'));
    const late = await world.aPerson({ companyId: person.companyId, phone: '+15005550199' });
    expect(await world.consentOf(late)).toMatchObject({ sms: 'opted_out' });
  });

  it('lets two STOPs at once and a new telling of the customer end in one state', async () => {
    const person = await world.aPerson();
    await Promise.all([world.text(person.phone, 'STOP'), world.text(person.phone, 'stop all'), world.tell(person, 9)]);
    expect(await world.consentOf(person)).toMatchObject({ sms: 'opted_out' });
    expect(await world.eventsOf(person, 'delivery.consent.changed.v1')).toHaveLength(1);
  });
});

describe('what a person says in their own words', () => {
  const tasksOf = async (person: TestPerson) =>
    (await world.eventsOf(person, 'delivery.task.opened.v1')).map(
      (data) => (data as { task: { kind: string } }).task.kind,
    );

  it('stops at once when it surely means STOP, with these words as the evidence', async () => {
    const person = await world.aPerson();
    await world.text(person.phone, 'Please take me off your list');
    expect(await world.consentOf(person)).toMatchObject({ sms: 'opted_out', email: 'implied_by_contract' });
    expect(await world.plannedFor(person)).toMatchObject([{ template: 'stop_confirmation' }]);
    expect(await world.eventsOf(person, 'delivery.consent.changed.v1')).toMatchObject([
      { state: 'opted_out', source: 'reply' },
    ]);
  });

  it('that they are somebody else ends every message to that address, answers nothing and asks a person', async () => {
    const person = await world.aPerson();
    await world.text(person.phone, 'You have the wrong number');
    expect(await world.consentOf(person)).toMatchObject({
      ...{ sms: 'address_bad', whatsapp: 'address_bad', email: 'implied_by_contract' },
    });
    expect(await world.plannedFor(person)).toEqual([]);
    expect(await tasksOf(person)).toEqual(['wrong_person']);
    expect((await world.load(person)).unreadReply).toBe(true);
  });

  it.each([
    ['I lost my job and cannot pay', 'hardship'],
    ['My husband passed away last week', 'vulnerable'],
    ['How dare you! This is outrageous', 'upset'],
  ])('opens a task for whoever takes care: %s', async (words, kind) => {
    const person = await world.aPerson();
    await world.text(person.phone, words);
    expect(await tasksOf(person)).toContain(kind);
    expect((await world.load(person)).unreadReply).toBe(true);
  });

  it('is told with the reply and waits for a person to confirm it', async () => {
    const person = await world.aPerson();
    await world.text(person.phone, 'I will pay 120 EUR on 6 March 2099');
    const [received] = await world.eventsOf(person, 'delivery.reply.received.v1');
    const promise = { intent: 'promise', date: '2099-03-06', amountMinor: 12_000, currency: 'EUR' };
    expect((received as { understanding: unknown[] }).understanding[0]).toMatchObject(promise);
    const { items } = (await world.rest('GET', person, `/v1/replies?customerId=${person.customerId}`)).json<{
      items: { suggestion: string; understanding: unknown[] }[];
    }>();
    const suggestion = 'Looks like a promise of €120.00 for Friday 6 March, to be confirmed.';
    expect(items[0]).toMatchObject({ suggestion, understanding: [promise] });
    expect(await tasksOf(person)).toEqual([]);
  });

  it('is no answer when it only says that nobody is there', async () => {
    const person = await world.aPerson();
    await world.text(person.phone, 'Automatic reply: I am out of the office until Monday');
    expect(await world.repliesOf(person)).toHaveLength(1);
    expect(await world.eventsOf(person, 'delivery.reply.received.v1')).toEqual([]);
    expect([(await world.load(person)).unreadReply, await world.plannedFor(person)]).toEqual([false, []]);
  });
});

describe('a mail that comes in', () => {
  it('is refused when it is not signed, and stored in its own charset when it is', async () => {
    const person = await world.aPerson();
    const mail = mailFrom({ from: person.email, to: mailbox }, 'Grüße, ich zahle morgen\n> STOP');
    expect((await world.postMail(mail, 'forged')).statusCode).toBe(403);
    expect(await world.repliesOf(person)).toEqual([]);
    expect((await world.postMail(mail)).statusCode).toBe(200);
    expect(await world.repliesOf(person)).toMatchObject([
      { text: 'Grüße, ich zahle morgen\n> STOP', keyword: 'other' },
    ]);
  });

  it('stops email at one click, not at a look', async () => {
    const person = await world.aPerson();
    const token = await world.test.as('delivery').inCompany(person.companyId, (tx) =>
      world.app.get(LinksStore, { strict: false }).draw(tx, {
        companyId: person.companyId,
        accounts: [{ customerId: person.customerId, contactId: person.contactId }],
        attemptId: null,
        expiresAt: Temporal.Now.instant().add({ hours: 1 }),
      }),
    );
    const look = await world.app.inject({ url: `/email/one-click/${token}` });
    expect([look.statusCode, look.headers.location]).toEqual([303, `${publicUrl}/p/${token}`]);
    expect(await world.consentOf(person)).toMatchObject({ email: 'implied_by_contract' });
    const click = await world.app.inject({
      method: 'POST',
      url: `/email/one-click/${token}`,
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      payload: 'List-Unsubscribe=One-Click',
    });
    expect(click.statusCode).toBe(200);
    expect(await world.consentOf(person)).toMatchObject({ email: 'opted_out', sms: 'implied_by_contract' });
    const link = await world.app.inject({
      url: `/internal/links/${hashOfToken(token)}`,
      headers: { 'x-tactful-internal': internalToken },
    });
    const { companyId, customerId, contactId } = person;
    expect(link.json()).toMatchObject({ companyId, accounts: [{ customerId, contactId }] });
  });
});

describe('an agent', () => {
  it('answers whoever wrote, at any hour; else starts a message; never to an address that opted out', async () => {
    const person = await world.aPerson();
    const url = `/v1/customers/${person.customerId}/messages`;
    const words = { channel: 'sms', text: 'Hello, this is Mia. What do you need?' };
    expect((await world.rest('POST', person, url, words)).json()).toMatchObject({ state: 'waiting', isAnswer: false });
    await world.text(person.phone, 'Can you call me?');
    expect((await world.rest('POST', person, url, words)).json()).toMatchObject({ isAnswer: true });
    await world.text(person.phone, 'STOP');
    expect((await world.rest('POST', person, url, words)).statusCode).toBe(409);
    expect((await world.rest('POST', person, url, { ...words, text: 'a\0b' })).statusCode).toBe(422);
  });

  it('is told at once that WhatsApp takes no free words, a day after the person’s last message', async () => {
    const person = await world.aPerson();
    const url = `/v1/customers/${person.customerId}/messages`;
    const words = { channel: 'whatsapp', text: 'Hello, this is Mia. What do you need?' };
    expect((await world.rest('POST', person, url, words)).json()).toMatchObject({
      ...{ status: 409, code: 'whatsapp_window_closed' },
    });
    expect(await world.plannedFor(person)).toEqual([]);
  });

  it('is refused words that break a rule, and nothing waits to leave', async () => {
    const person = await world.aPerson();
    const threat = { channel: 'sms', text: 'We will call the police.' };
    const refused = await world.rest('POST', person, `/v1/customers/${person.customerId}/messages`, threat);
    expect(refused.headers['content-type']).toContain('application/problem+json');
    expect(refused.json()).toMatchObject({ status: 422, code: 'message_breaks_rules', findings: [{ rule: 'L3' }] });
    expect(await world.plannedFor(person)).toEqual([]);
  });

  it('overrides a rule of wording with a reason and the right to, and the timeline is told who and why', async () => {
    const person = await world.aPerson();
    const override = { reason: 'The date is in the contract.' };
    const last = { channel: 'sms' as const, text: 'The last chance to book is Friday.', override };
    const url = `/v1/customers/${person.customerId}/messages`;
    expect((await world.rest('POST', person, url, last)).json()).toMatchObject({ code: 'override_not_allowed' });
    const lead: Actor = {
      ...{ kind: 'agent', companyId: person.companyId, id: randomUUID(), name: 'Mia' },
      permissions: ['read', 'write', 'settings'],
    };
    const sent = await world.app.get(AgentMessagesService, { strict: false }).send(lead, person.customerId, last);
    expect(sent).toMatchObject({ state: 'waiting', warnings: [{ rule: 'L9' }] });
    expect(await world.eventsOf(person, 'delivery.message.rules_overridden.v1')).toMatchObject([
      { rules: ['L9'], reason: override.reason, by: 'agent:Mia' },
    ]);
  });
});

describe('contactability', () => {
  it('tells the first hour that opens, the person’s own hours and the opt-out', async () => {
    const person = await world.aPerson();
    await world.test
      .as('delivery')
      .inCompany(person.companyId, (tx) =>
        new CompanyStore().save(tx, aCompany({ companyId: person.companyId, timeZone: 'UTC', senders: {} }), 1),
      );
    const at = (instant: string) => `/v1/customers/${person.customerId}/contactability?channel=sms&at=${instant}`;
    const night = await world.rest('GET', person, at('2026-03-10T02:00:00Z'));
    expect(night.json()).toMatchObject({ verdict: 'defer', because: 'quiet_hours', contactId: person.contactId });
    expect((await world.rest('GET', person, at('2026-03-10T10:00:00Z'))).json()).toMatchObject({ verdict: 'allow' });
    await world.rest('PUT', person, `/v1/customers/${person.customerId}/preferences`, { channels: ['email'] });
    expect((await world.rest('GET', person, at('2026-03-10T10:00:00Z'))).json()).toMatchObject({
      verdict: 'block',
      because: 'channel_not_allowed',
    });
    await world.text(person.phone, 'STOP');
    expect((await world.rest('GET', person, at('2026-03-10T10:00:00Z'))).json()).toMatchObject({
      because: 'opted_out',
    });
  });
});

describe('a customer as the ledger tells it', () => {
  it('is taken once, in its newest form; a contact that is gone is written to no more', async () => {
    const person = await world.aPerson();
    await world.tell({ ...person, phone: '+4915199999999' }, 5);
    await world.tell(person, 4);
    await world.tell({ ...person, phone: '+4915199999999' }, 5);
    expect((await world.load(person)).points.find(({ channel }) => channel === 'sms')?.address).toBe('+4915199999999');
    await world.tell({ ...person, contactId: randomUUID() }, 6);
    const { items } = (await world.rest('GET', person, `/v1/customers/${person.customerId}/consents`)).json<{
      items: { contactId: string; events: { kind: string }[] }[];
    }>();
    expect(items.some(({ contactId }) => contactId === person.contactId)).toBe(false);
    expect(items[0]!.events.every(({ kind }) => kind === 'implied_by_contract')).toBe(true);
  });

  it('brings the consent that is stated with a contact', async () => {
    const person = await world.aPerson();
    const consents = [{ channel: 'email' as const, type: 'opted_out' as const }];
    await world.tell(person, 2, consents);
    await world.tell(person, 3, consents);
    expect(await world.consentOf(person)).toMatchObject({ email: 'opted_out', sms: 'implied_by_contract' });
  });

  it('is asked for when it is not known, and 404 when the ledger cannot have it', async () => {
    const person = await world.aPerson();
    const stranger = `/v1/customers/${randomUUID()}/preferences`;
    expect((await world.rest('GET', person, stranger)).statusCode).toBe(404);
  });
});

describe('preferences', () => {
  it('are replaced as a whole: a field left out is unset', async () => {
    const person = await world.aPerson();
    const url = `/v1/customers/${person.customerId}/preferences`;
    const wanted = {
      channels: ['email', 'sms'],
      hours: [{ days: ['mon'], start: '18:00', end: '20:00' }],
      locale: 'de',
    };
    expect((await world.rest('PUT', person, url, wanted)).json()).toEqual(wanted);
    expect((await world.load(person)).preferences).toMatchObject({ channels: ['email', 'sms'], locale: 'de' });
    expect((await world.rest('PUT', person, url, { pausedUntil: '2026-12-24' })).json()).toEqual({
      pausedUntil: '2026-12-24',
    });
    expect((await world.rest('GET', person, url)).json()).toEqual({ pausedUntil: '2026-12-24' });
    expect((await world.load(person)).preferences).toMatchObject({ channels: null, pausedUntil: '2026-12-24' });
    expect(await world.eventsOf(person, 'delivery.preferences.changed.v1')).toHaveLength(2);
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
    const person = await world.aPerson();
    const url = `/v1/customers/${person.customerId}/preferences`;
    expect((await world.rest('PUT', person, url, wanted)).statusCode).toBe(422);
  });
});
