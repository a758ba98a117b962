import { describe, expect, it } from '@jest/globals';
import { type SendResult } from '../sending/channel-provider.js';
import { aCompany } from '../testing/told.js';
import { afterCall, decideOwnMessage } from './own-message.decision.js';
import { ownerMailText } from './owner-mail-text.decision.js';
import { type OwnerWarning, type OwnMessage } from './own-message.types.js';

const now = Temporal.Instant.from('2026-03-02T09:00:00Z');
const about: OwnerWarning = {
  kind: 'owner_warning',
  customerId: '01980000-0000-7000-8000-000000000002',
  owner: { name: 'Mia Sommer', email: 'mia@harbour.example' },
  warning: {
    audience: { role: 'manager', level: 1 },
    obligations: [
      { obligationId: 'i-2', invoiceId: 'i-2', number: 'INV-2' },
      { obligationId: 'i-1', invoiceId: 'i-1', number: 'INV-1' },
    ],
    notBefore: '2026-03-04T09:00:00Z',
  },
};
const mail: OwnMessage = {
  messageId: '01980000-0000-7000-8000-000000000001',
  channel: 'email',
  about,
  state: 'waiting',
  tries: 0,
  because: null,
  askedAt: '2026-03-02T09:00:00Z',
  expiresAt: about.warning.notBefore,
  endedAt: null,
};

describe('a message to the company’s own people', () => {
  it.each<[string, Partial<OwnMessage>, ReturnType<typeof aCompany> | null, object]>([
    ['leaves while the company is live', {}, aCompany(), { kind: 'call', fromName: 'Harbour Studio' }],
    ['leaves in another name on each channel', { channel: 'sms' }, aCompany(), { from: '+4930111111', fromName: null }],
    ['waits for settings that have not arrived', {}, null, { kind: 'later' }],
    ['waits while sending is stopped', {}, aCompany({ sending: 'stopped' }), { kind: 'later' }],
    ['does not leave in shadow', {}, aCompany({ sending: 'shadow' }), { state: 'not_sent', because: 'shadow' }],
    ['needs a sender', {}, aCompany({ senders: {} }), { state: 'not_sent', because: 'no_sender' }],
    ['is never called for twice', { state: 'calling' }, aCompany(), { state: 'unknown', because: 'interrupted' }],
  ])('%s', (_, change, company, decision) => {
    expect(decideOwnMessage({ ...mail, ...change }, company, now)).toMatchObject(decision);
  });

  it('has nothing left to warn of once the 48 hours are over', () => {
    const at = (instant: string) => decideOwnMessage(mail, aCompany(), Temporal.Instant.from(instant));
    expect(at('2026-03-04T08:59:59Z').kind).toBe('call');
    expect(at('2026-03-04T09:00:00Z')).toEqual({ kind: 'ended', state: 'not_sent', because: 'expired' });
  });

  const refused = (errorClass: 'outage' | 'rate' | 'address_permanent'): SendResult => ({
    ...{ kind: 'refused', code: null, errorClass },
  });
  it.each<[string, SendResult, number, object]>([
    ['is sent once it was taken', { kind: 'accepted', providerId: 'x' }, 0, { state: 'sent', because: null }],
    ['is not repeated when nobody answered', { kind: 'unknown', why: 'time-out' }, 0, { state: 'unknown' }],
    ['is tried later when the provider is down', refused('outage'), 0, { kind: 'later', at: now.add({ minutes: 1 }) }],
    ['is tried later still the next time', refused('rate'), 3, { kind: 'later', at: now.add({ minutes: 60 }) }],
    ['is given up in the end', refused('outage'), 5, { state: 'not_sent', because: 'provider_outage' }],
    ['is given up where nobody lives', refused('address_permanent'), 0, { because: 'provider_address_permanent' }],
  ])('%s', (_, result, tries, outcome) => {
    expect(afterCall({ ...mail, tries }, result, now)).toMatchObject(outcome);
  });
});

describe('the words of a mail to the account owner', () => {
  const written = (locale: string, change: Partial<OwnerWarning> = {}, customerName: string | null = 'Café Linde') =>
    ownerMailText({
      about: { ...about, ...change },
      customerName,
      company: { tradingName: 'Harbour Studio', locale, timeZone: 'Europe/Berlin' },
      link: 'https://pay.example/console/work',
    });

  it('say who would be written to, about what, from when on in the company’s time, and how to say no', () => {
    const { subject, text } = written('en');
    expect(subject).toBe('Café Linde: somebody higher is written to next');
    for (const said of [
      'Mia Sommer',
      'Wednesday',
      '4 March',
      '10:00',
      'INV-1, INV-2',
      'the manager',
      '/console/work',
    ]) {
      expect(text).toContain(said);
    }
  });

  it.each([
    ['de-AT', 'Mittwoch', 'die Leitung'],
    ['id', 'Rabu', 'manajer'],
    ['fr', 'Wednesday', 'the manager'],
  ])('are those of the company’s language, or English: %s', (locale, day, whom) => {
    expect(written(locale).text).toContain(day);
    expect(written(locale).text).toContain(whom);
  });

  it('count many invoices, and do without a name that is not known', () => {
    const obligations = Array.from({ length: 6 }, (_, at) => ({
      ...{ obligationId: `i-${at}`, invoiceId: `i-${at}`, number: `INV-${at}` },
    }));
    const { text } = written('en', { warning: { ...about.warning, obligations } }, null);
    expect(text).toContain('6 invoices');
    expect(text).toContain('a customer of yours');
  });

  it('keep names of people in their line', () => {
    const { subject, text } = written('en', {}, 'Linde\r\nBcc: all@example.com\u2028');
    expect(subject).toBe('Linde Bcc: all@example.com: somebody higher is written to next');
    expect(text.split('\n\n')).toHaveLength(5);
  });
});
