import { describe, expect, it } from '@jest/globals';
import { contactRules, plausibleZones } from '@tactful/contact-rules';
import { type Person } from '../people/person.types.js';
import { decideContactability, type Question } from './contactability.decision.js';
import { contactability } from './contactability.types.js';

const override = { pack: 'co-ley-2300', by: 'Ana Ruiz, counsel', why: 'only businesses abroad are written to' };
const company = { timeZone: 'UTC', isWhatsappAttested: true };

function aPerson(contactId: string, change: Partial<Person> = {}): Person {
  return {
    ...{ contactId, customerId: '01900000-0000-7000-8000-000000000000', name: 'Ada', role: 'billing', level: 0 },
    ...{ timeZone: null, region: null, postalCode: null, locale: null, unreadReply: false },
    zones: plausibleZones({ country: 'CO', phones: ['+573001234567'] }),
    customer: { name: 'Ada', kind: 'company', locale: null, timeZone: null, country: 'CO', preferredChannel: null },
    points: [{ channel: 'sms', address: '+573001234567', addressKey: 'key', consent: 'express' }],
    preferences: { channels: null, hours: null, locale: null, pausedUntil: null },
    lastInboundAt: { sms: null, whatsapp: null, email: null },
    ...change,
  };
}

const ada = '01900000-0000-7000-8000-00000000000a';
const bob = '01900000-0000-7000-8000-00000000000b';

function ask(people: readonly Person[], at: string, settings = {}, change: Partial<Question> = {}) {
  const rules = contactRules({ company: { ...company, ...settings } });
  const pastOf = (person: Person) => ({ account: [], person: [], lastReplyAt: person.lastInboundAt.sms ?? undefined });
  return decideContactability(people, { channel: 'sms', at: Temporal.Instant.from(at), rules, pastOf, ...change });
}

describe('whether a customer may be contacted', () => {
  it('is answered with the verdict, its reason, when, and the packs that were asked', () => {
    // A Saturday at 16:00 in Bogotá.
    const answer = ask([aPerson(ada)], '2026-11-21T21:00:00Z');
    expect(contactability.safeParse(answer).error).toBeUndefined();
    expect(answer).toMatchObject({
      ...{ contactId: ada, verdict: 'defer', because: 'quiet_hours', until: '2026-11-23T14:00:00Z' },
      localTime: '2026-11-23T09:00[America/Bogota]',
      packs: expect.arrayContaining([
        { id: 'house', version: '1.1.0' },
        { id: 'co-ley-2300', version: '1.0.0' },
      ]),
    });
  });

  it('tells who set a law aside, and why', () => {
    expect(ask([aPerson(ada)], '2026-11-21T21:00:00Z', { overrides: [override] })).toMatchObject({
      verdict: 'allow',
      packs: expect.arrayContaining([
        { id: 'co-ley-2300', version: '1.0.0', setAside: { by: override.by, why: override.why } },
      ]),
    });
  });

  it('is the best answer of all contacts, with each of them', () => {
    const out = aPerson(ada, { points: [{ channel: 'sms', address: '+57', addressKey: 'k', consent: 'opted_out' }] });
    const answer = ask([out, aPerson(bob)], '2026-11-20T15:00:00Z');
    expect(answer).toMatchObject({ contactId: bob, verdict: 'allow', because: 'open_window' });
    expect(answer.contacts.map(({ because }) => because)).toEqual(['opted_out', 'open_window']);
  });

  it.each([
    ['nobody', [], 'block', 'no_contact', 'nobody to write to is known'],
    ['no address there', [aPerson(ada, { points: [] })], 'block', 'no_address', 'no address to write to is known'],
    [
      ...['an answer nobody read', [aPerson(ada, { unreadReply: true })], 'ask_human', 'unread_reply'],
      'the customer wrote, and nobody has read it yet',
    ],
  ] as const)('with %s: %s', (_who, people, verdict, because, sentence) => {
    expect(ask(people, '2026-11-20T15:00:00Z')).toMatchObject({ verdict, because, sentence });
  });

  it('says until when free words may be written on WhatsApp, and that a sender rests', () => {
    const wrote = Temporal.Instant.from('2026-11-19T15:00:00Z');
    const points = [{ channel: 'whatsapp', address: 'CO.77', addressKey: 'k', consent: 'express' }] as const;
    const talks = aPerson(ada, { points, lastInboundAt: { sms: null, whatsapp: wrote, email: null } });
    const at = (hours: number) => wrote.add({ hours }).toString();
    const onWhatsapp = (hours: number, change = {}) => ask([talks], at(hours), {}, { channel: 'whatsapp', ...change });
    expect(onWhatsapp(23)).toMatchObject({ freeTextUntil: '2026-11-20T15:00:00Z' });
    expect(onWhatsapp(24)).toMatchObject({ freeTextUntil: null });
    expect(ask([talks], at(23))).toMatchObject({ freeTextUntil: null });
    expect(onWhatsapp(23, { closed: 'sender_paused' })).toMatchObject({ verdict: 'block', because: 'sender_paused' });
  });

  it('waits two days after the person wrote', () => {
    const wrote = aPerson(ada, {
      lastInboundAt: { sms: Temporal.Instant.from('2026-11-19T15:00:00Z'), whatsapp: null, email: null },
    });
    expect(ask([wrote], '2026-11-20T15:00:00Z')).toMatchObject({ verdict: 'defer', because: 'cool_down' });
  });
});
