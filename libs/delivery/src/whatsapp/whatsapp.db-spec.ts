import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { type Actor, isRefusal, type Refusal } from '@tactful/runtime';
import { shippedContents } from '@tactful/sandbox';
import { PeopleStore } from '../people/people.store.js';
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
import { WhatsappService } from './whatsapp.service.js';
import { type WhatsappView } from './whatsapp-views.js';

jest.setTimeout(60_000);

let world: DeliveryWorld;
const english = shippedContents().filter(({ locale }) => locale === 'en');
const usual = aCompany();
const from = '+4930222222';
const contentSids = Object.fromEntries(shippedContents().map(({ name, sid }) => [name, sid]));
const whatsapp = { from, ratePerSecond: 80, attested: true, contentSids };
const company = aCompany({ senders: { ...usual.senders, whatsapp } });
const { companyId } = company;
const mia: Actor = { kind: 'agent', companyId, id: 'mia', name: 'Mia', permissions: ['read', 'write', 'settings'] };
const reason = { why: 'Meta has taken our appeal.' };

beforeAll(async () => {
  world = await startDelivery('2026-06-07T22:00:00Z', {
    providers: (config) => [new TwilioMessages('sms', config), new TwilioMessages('whatsapp', config)],
  });
});
afterAll(() => world.close());

async function sandbox(method: string, path: string, body: unknown): Promise<void> {
  const headers = { 'content-type': 'application/json' };
  const url = `http://127.0.0.1:${world.config.port}/sandbox/${path}`;
  const response = await fetch(url, { method, headers, body: JSON.stringify(body) });
  if (!response.ok) throw new Error(`${method} ${path} answered ${response.status}: ${await response.text()}`);
}

/** WhatsApp changes its mind about every English template. */
async function reviewed(change: { readonly status?: string; readonly category?: string }): Promise<void> {
  for (const { sid } of english) await sandbox('PUT', `contents/${sid}/review`, change);
}

/** Somebody who prefers WhatsApp, about whom a step is due on that day. */
async function aDebtor(
  day: string,
  points: { phone: string | null; whatsapp: string } = { phone: aPhone(), whatsapp: aPhone() },
) {
  const customer = aCustomer(points, { preferredChannel: 'whatsapp' });
  const { customerId } = customer;
  const step = aStep(world.gate.owes(customerId), { validFrom: day, validUntil: day });
  const escalation = anEscalation(customerId, [step], { earliestAt: `${day}T00:00:00Z` });
  await world.tell([customerEvent(companyId, customer), escalationEvent(companyId, escalation)]);
  await world.moveTo(`${day}T12:00:00Z`);
  const sent = (await world.sent()).filter(({ to }) => to === points.phone || to === points.whatsapp);
  const because = (await world.events(customerId)).map(({ data }) => data['because']);
  const types = (await world.events(customerId)).map(({ type }) => type);
  return { channels: sent.map(({ channel }) => channel), because, types };
}

const service = () => world.app.get(WhatsappService, { strict: false });
const seen = (): Promise<WhatsappView> => service().find(mia);
const ofCompany = async (type: string) => (await world.events(companyId)).filter((event) => event.type === type);

function code(answer: WhatsappView | Refusal): string | undefined {
  return isRefusal(answer) ? answer.code : undefined;
}

describe('a content template', () => {
  it('carries no message while it is not approved: the next channel does, and says why', async () => {
    await reviewed({ status: 'pending' });
    await world.tell([companyEvent(company)]);
    const { channels, because } = await aDebtor('2026-06-08');
    expect(channels).toEqual(['sms']);
    expect(because).toContain('whatsapp_template_not_approved');
    const { contents } = await seen();
    expect(
      contents.find(({ template, language }) => template === 'overdue_friendly' && language === 'en'),
    ).toMatchObject({
      approval: 'pending',
      category: 'utility',
      because: 'whatsapp_template_not_approved',
    });
    expect(contents.filter((one) => one.because === null)).toHaveLength(shippedContents().length - english.length);
  });

  it('carries messages once it is approved, which a person may have asked at once', async () => {
    await reviewed({ status: 'approved' });
    await service().look(mia);
    await expect(aDebtor('2026-06-09')).resolves.toMatchObject({ channels: ['whatsapp'] });
    expect(await ofCompany('delivery.content_template.changed.v1')).toHaveLength(2 * english.length);
  });

  it('stops by itself when WhatsApp takes it for marketing, within a day', async () => {
    await reviewed({ category: 'MARKETING' });
    await world.moveTo('2026-06-11T00:00:00Z');
    await expect(aDebtor('2026-06-11')).resolves.toMatchObject({ channels: ['sms'] });
    const alone = await aDebtor('2026-06-12', { phone: null, whatsapp: aPhone() });
    expect(alone.channels).toEqual([]);
    expect(alone.types).toContain('delivery.task.opened.v1');
    expect(alone.because).toContain('whatsapp_category_changed');
    expect(code(await service().release(mia, english[0]?.sid ?? '', reason))).toBe('not_utility');
  });

  it('goes on only when it is utility again and a person has said so', async () => {
    await reviewed({ category: 'UTILITY' });
    await service().look(mia);
    await expect(aDebtor('2026-06-15')).resolves.toMatchObject({ channels: ['sms'] });
    for (const { sid } of english) expect(code(await service().release(mia, sid, reason))).toBeUndefined();
    await expect(aDebtor('2026-06-16')).resolves.toMatchObject({ channels: ['whatsapp'] });
    expect(await ofCompany('delivery.content_template.released.v1')).toHaveLength(english.length);
    expect((await seen()).contents.find(({ contentSid }) => contentSid === english[0]?.sid)).toMatchObject({
      stoppedAt: null,
      releasedBy: 'agent:Mia',
      releasedWhy: reason.why,
    });
    expect(code(await service().release(mia, english[0]?.sid ?? '', reason))).toBe('not_stopped');
  });

  it('is asked for from the provider again when it could not be reached', async () => {
    await world.fault({
      fault: { kind: 'server_error', status: 503, accepted: false },
      scope: { operation: 'account' },
    });
    await service().look(mia);
    await world.moveTo('2026-06-16T13:00:00Z');
    await world.noFaults();
    await world.moveTo('2026-06-16T14:00:00Z');
    const lookedAt = (await seen()).contents[0]?.lookedAt ?? '';
    expect(
      Temporal.Instant.compare(Temporal.Instant.from('2026-06-16T13:00:00Z'), Temporal.Instant.from(lookedAt)),
    ).toBe(-1);
  });
});

describe('the WhatsApp sender', () => {
  it('rests when WhatsApp rates it low, until a person lets it go on', async () => {
    expect(await seen()).toMatchObject({ because: null, sender: { pausedBecause: null } });
    await sandbox('PUT', 'whatsapp-senders', { from, qualityRating: 'LOW' });
    await service().look(mia);
    const during = await aDebtor('2026-06-17');
    expect(during.channels).toEqual(['sms']);
    expect(await seen()).toMatchObject({
      because: 'sender_paused',
      sender: { quality: 'low', pausedBecause: 'quality_low' },
    });
    expect(await ofCompany('delivery.sender.paused.v1')).toHaveLength(1);
    expect(code(await service().resume(mia, reason))).toBeUndefined();
    await expect(aDebtor('2026-06-18')).resolves.toMatchObject({ channels: ['whatsapp'] });
    expect(await seen()).toMatchObject({ because: null, sender: { quality: 'low', resumedBy: 'agent:Mia' } });
    expect(code(await service().resume(mia, reason))).toBe('not_paused');
  });
});

describe('WhatsApp without the operator’s word that people have agreed to it', () => {
  it('carries nothing, and the reason is shown', async () => {
    await world.tell([
      companyEvent({ ...company, senders: { ...usual.senders, whatsapp: { ...whatsapp, attested: false } } }),
    ]);
    const alone = await aDebtor('2026-06-19', { phone: null, whatsapp: aPhone() });
    expect(alone.channels).toEqual([]);
    expect(alone.because).toContain('whatsapp_not_attested');
    expect(await seen()).toMatchObject({ because: 'whatsapp_not_attested' });
    await world.tell([companyEvent(company)]);
    await world.moveTo('2026-06-19T13:00:00Z');
    expect(await seen()).toMatchObject({ because: null });
  });
});

describe('somebody who hides their number on WhatsApp', () => {
  it('is known by an id that nobody reads anything into, and is answered there', async () => {
    const user = 'BR.aB977x0000123';
    const customer = aCustomer({ phone: null, whatsapp: user }, { timeZone: null, country: null });
    await world.tell([customerEvent(companyId, customer)]);
    await world.moveTo('2026-06-19T14:00:00Z');
    await sandbox('POST', 'replies', { channel: 'whatsapp', from: user, to: from, text: 'STOP' });
    await world.moveTo('2026-06-19T14:10:00Z');
    const answers = (await world.sent()).filter(({ to }) => to === user);
    expect(answers.map(({ channel, status }) => `${channel} ${status}`)).toEqual(['whatsapp read']);
    const [reply] = await world.rows<{ from_address: string; customer_id: string }>(
      `select from_address, customer_id from delivery.reply where channel = 'whatsapp'`,
    );
    expect(reply).toEqual({ from_address: user, customer_id: customer.customerId });
    const [person] = await world.test
      .as('delivery')
      .inCompany(companyId, (tx) =>
        world.app.get(PeopleStore, { strict: false }).loadForCustomers(tx, companyId, [customer.customerId]),
      );
    expect(person?.zones.kind).not.toBe('zones');
    expect(person?.points).toMatchObject([{ channel: 'whatsapp', address: user, consent: 'opted_out' }]);
  });
});
