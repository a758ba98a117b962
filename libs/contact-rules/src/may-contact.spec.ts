import { describe, expect, it } from '@jest/globals';
import {
  type ContactFacts,
  type ContactVerdict,
  type RulePack,
  contactRules,
  mayContact,
  plausibleZones,
} from './index.js';

const company = { timeZone: 'UTC', isWhatsappAttested: true };
const rules = contactRules({ company });
const at = (text: string): Temporal.Instant => Temporal.Instant.from(text);

/** A person in Jakarta who may get text messages, on Monday 23 November 2026, an ordinary day. */
function someone(changes: Partial<ContactFacts> = {}): ContactFacts {
  return {
    channel: 'sms',
    purpose: 'ladder',
    zones: plausibleZones({ statedZone: 'Asia/Jakarta', country: 'ID' }),
    consent: 'implied_by_contract',
    preferences: {},
    pastContacts: { account: [], person: [] },
    ...changes,
  };
}

const living = (statedZone: string): Partial<ContactFacts> => ({ zones: plausibleZones({ statedZone }) });
const inCountry = (country: string): Partial<ContactFacts> => ({ zones: plausibleZones({ country }) });

/** The verdict in one line: `allow`, `defer until … because …`, or what stands in the way. */
function say(verdict: ContactVerdict): string {
  if (verdict.kind === 'allow') return 'allow';
  if (verdict.kind === 'defer') return `defer ${verdict.until.toString()} ${verdict.because}`;
  return `${verdict.kind} ${verdict.because}`;
}

describe('hours of the house', () => {
  it.each([
    ['sms', '2026-11-23T01:59:59.999Z', 'defer 2026-11-23T02:00:00Z quiet_hours'],
    ['sms', '2026-11-23T02:00:00Z', 'allow'],
    ['sms', '2026-11-23T11:44:59.999Z', 'allow'],
    ['sms', '2026-11-23T11:45:00Z', 'defer 2026-11-24T02:00:00Z closing_soon'],
    ['sms', '2026-11-23T12:00:00Z', 'defer 2026-11-24T02:00:00Z quiet_hours'],
    ['whatsapp', '2026-11-23T01:30:00Z', 'defer 2026-11-23T02:00:00Z quiet_hours'],
    ['email', '2026-11-23T00:59:59Z', 'defer 2026-11-23T01:00:00Z quiet_hours'],
    ['email', '2026-11-23T01:00:00Z', 'allow'],
    ['email', '2026-11-23T11:59:59.999Z', 'allow'],
    ['email', '2026-11-23T12:00:00Z', 'defer 2026-11-24T01:00:00Z quiet_hours'],
    ['sms', '2026-11-21T11:50:00Z', 'defer 2026-11-23T02:00:00Z closing_soon'],
    ['sms', '2026-11-22T05:00:00Z', 'defer 2026-11-23T02:00:00Z quiet_hours'],
  ] as const)('%s in Jakarta at %s: %s', (channel, now, verdict) => {
    expect(say(mayContact(someone({ channel }), rules, at(now)))).toBe(verdict);
  });

  it('says until when an allowed message must have arrived, and why it may go', () => {
    expect(mayContact(someone(), rules, at('2026-11-23T05:00:00Z'))).toEqual({
      kind: 'allow',
      closesAt: at('2026-11-23T12:00:00Z'),
      reasons: [{ code: 'open_window' }],
      packs: expect.arrayContaining([{ id: 'house', version: '1.1.0' }]),
    });
  });

  it('says which pack is closed in which zone', () => {
    expect(mayContact(someone(), rules, at('2026-11-22T20:00:00Z'))).toMatchObject({
      reasons: [
        { code: 'quiet_hours', pack: 'house', zone: 'Asia/Jakarta' },
        { code: 'quiet_hours', pack: 'id-pojk22', zone: 'Asia/Jakarta' },
      ],
    });
  });
});

describe('holidays', () => {
  it.each([
    ['Independence Day in Indonesia', someone(), '2026-08-17T05:00:00Z', 'defer 2026-08-18T02:00:00Z holiday'],
    ['a holiday of the company only', someone(), '2026-10-03T05:00:00Z', 'allow'],
    [
      'Christmas, Boxing Day and a Sunday',
      someone(living('Europe/Berlin')),
      '2026-12-25T10:00:00Z',
      'defer 2026-12-28T08:00:00Z holiday',
    ],
    ['Epiphany without a region', someone(living('Europe/Berlin')), '2027-01-06T10:00:00Z', 'allow'],
    [
      'Epiphany in Bavaria',
      someone({ ...living('Europe/Berlin'), region: 'DE-BY' }),
      '2027-01-06T10:00:00Z',
      'defer 2027-01-07T08:00:00Z holiday',
    ],
  ])('on %s', (_day, facts, now, verdict) => {
    expect(say(mayContact(facts, rules, at(now)))).toBe(verdict);
  });

  it('names the holiday that keeps a message waiting', () => {
    expect(mayContact(someone(), rules, at('2026-08-17T05:00:00Z'))).toMatchObject({
      reasons: [{ code: 'holiday', country: 'ID', zone: 'Asia/Jakarta', date: '2026-08-17', name: expect.any(String) }],
    });
  });

  it('sends with a warning where a country has no calendar, or no country is known', () => {
    const noCalendar = someone(inCountry('PS'));
    expect(mayContact(noCalendar, rules, at('2026-11-23T15:00:00Z'))).toMatchObject({
      kind: 'allow',
      reasons: [{ code: 'open_window' }, { code: 'no_calendar', country: 'PS' }],
    });
    expect(mayContact(someone(living('UTC')), rules, at('2026-11-23T15:00:00Z'))).toMatchObject({
      kind: 'allow',
      reasons: [{ code: 'open_window' }, { code: 'no_calendar' }],
    });
  });

  it('defers and alarms when the calendar has expired, and asks again a day later', () => {
    const expiring = contactRules({ company, holidayCalendarsValidUntil: Temporal.PlainDate.from('2026-11-23') });
    expect(say(mayContact(someone(), expiring, at('2026-11-23T05:00:00Z')))).toBe('allow');
    expect(mayContact(someone(), expiring, at('2026-11-24T05:00:00Z'))).toMatchObject({
      kind: 'defer',
      because: 'calendar_expired',
      until: at('2026-11-25T05:00:00Z'),
      reasons: [{ code: 'calendar_expired', countries: ['ID'] }],
    });
    expect(say(mayContact(someone(), rules, at('2090-11-22T05:00:00Z')))).toBe(
      'defer 2090-11-23T05:00:00Z calendar_expired',
    );
  });
});

describe('several zones', () => {
  it.each([
    [
      'United States, too early for Hawaii',
      someone(inCountry('US')),
      '2026-11-23T18:30:00Z',
      'defer 2026-11-23T19:00:00Z quiet_hours',
    ],
    ['United States, all awake', someone(inCountry('US')), '2026-11-23T19:00:00Z', 'allow'],
    ['Jakarta and Jayapura, 09:00 in Jakarta', someone(inCountry('ID')), '2026-11-23T02:00:00Z', 'allow'],
    [
      'Jakarta and Jayapura, 17:00 in Jakarta',
      someone(inCountry('ID')),
      '2026-11-23T10:00:00Z',
      'defer 2026-11-24T02:00:00Z quiet_hours',
    ],
  ])('%s', (_where, facts, now, verdict) => {
    expect(say(mayContact(facts, rules, at(now)))).toBe(verdict);
  });

  it('checks the holidays of both countries where phone and address differ', () => {
    const between = someone({ zones: plausibleZones({ country: 'ID', phones: ['+6591234567'] }) });
    expect(say(mayContact(between, rules, at('2026-08-10T03:00:00Z')))).toBe('defer 2026-08-11T02:00:00Z holiday');
    expect(say(mayContact(between, rules, at('2026-08-17T03:00:00Z')))).toBe('defer 2026-08-18T02:00:00Z holiday');
  });

  it('checks Sundays and holidays on the local date of each zone: Puerto Rico and Guam share hours on different dates', () => {
    const wide: ContactFacts = someone({
      channel: 'email',
      zones: { kind: 'zones', zones: ['America/Puerto_Rico', 'Pacific/Guam'], countries: ['US'], derivedFrom: [] },
    });
    // Puerto Rico 18:00-19:00 is 08:00-09:00 of the next day on Guam.
    expect(say(mayContact(wide, rules, at('2026-11-20T22:30:00Z')))).toBe('allow');
    expect(say(mayContact(wide, rules, at('2026-11-21T22:30:00Z')))).toBe('defer 2026-11-23T22:00:00Z quiet_hours');
    expect(say(mayContact(wide, rules, at('2026-11-25T22:30:00Z')))).toBe('defer 2026-11-27T22:00:00Z holiday');
  });

  it('asks a person when the zones have no hour in common', () => {
    const apart = someone({
      zones: { kind: 'zones', zones: ['Asia/Jakarta', 'America/New_York'], countries: ['ID'], derivedFrom: [] },
    });
    expect(say(mayContact(apart, rules, at('2026-11-23T12:30:00Z')))).toBe('ask_human no_common_hours');
  });

  it('asks a person when nobody knows where the person is', () => {
    expect(say(mayContact(someone({ zones: plausibleZones({}) }), rules, at('2026-11-23T05:00:00Z')))).toBe(
      'ask_human no_zone_known',
    );
  });
});

describe('wishes of the person and hours of the company', () => {
  const evenings = { hours: [{ days: ['tue', 'thu'], start: '17:00', end: '22:00' }] } as const;
  it.each([
    [
      'own hours narrow the house',
      { preferences: evenings },
      '2026-11-23T05:00:00Z',
      'defer 2026-11-24T10:00:00Z own_hours',
    ],
    [
      'own hours do not widen it',
      { preferences: evenings },
      '2026-11-24T12:30:00Z',
      'defer 2026-11-26T10:00:00Z quiet_hours',
    ],
    [
      'a time of day that the ladder wishes for narrows them too',
      { notBefore: '15:00' },
      '2026-11-23T05:00:00Z',
      'defer 2026-11-23T08:00:00Z time_of_day',
    ],
    ['and is over when it has come', { notBefore: '15:00' }, '2026-11-23T08:00:00Z', 'allow'],
    [
      'it yields to a person who has no hours after it',
      { notBefore: '15:00', preferences: { hours: [{ days: ['mon', 'tue'], start: '09:00', end: '12:00' }] } },
      '2026-11-23T05:00:00Z',
      'defer 2026-11-24T02:00:00Z own_hours',
    ],
    [
      'a night shift never meets the house',
      { preferences: { hours: [{ days: ['mon'], start: '22:00', end: '06:00', wraps: true }] } },
      '2026-11-23T05:00:00Z',
      'ask_human no_common_hours',
    ],
    [
      'a pause holds',
      { preferences: { pausedUntil: at('2026-12-01T20:00:00Z') } },
      '2026-11-23T05:00:00Z',
      'defer 2026-12-02T02:00:00Z paused_by_customer',
    ],
    [
      'a pause that is over does not',
      { preferences: { pausedUntil: at('2026-11-23T05:00:00Z') } },
      '2026-11-23T05:00:00Z',
      'allow',
    ],
    [
      'a channel not on the list is off',
      { preferences: { channels: ['email', 'whatsapp'] } },
      '2026-11-23T05:00:00Z',
      'block channel_not_allowed',
    ],
    ['a channel on the list is on', { preferences: { channels: ['email', 'sms'] } }, '2026-11-23T05:00:00Z', 'allow'],
  ] as const)('%s', (_rule, changes, now, verdict) => {
    expect(say(mayContact(someone(changes), rules, at(now)))).toBe(verdict);
  });

  it.each([
    ['the person wrote yesterday', 24, 'defer 2026-11-24T05:00:00Z cool_down'],
    ['the person wrote exactly 48 hours ago', 48, 'allow'],
  ])('leaves a person in peace who is talking to us: %s', (_when, hours, verdict) => {
    const now = at('2026-11-23T05:00:00Z');
    const pastContacts = { account: [], person: [], lastReplyAt: now.subtract({ hours }) };
    expect(say(mayContact(someone({ pastContacts }), rules, now))).toBe(verdict);
    const answer = someone({ pastContacts, purpose: 'acknowledgement', answeredMessageAt: now.subtract({ hours: 1 }) });
    expect(say(mayContact(answer, rules, now))).toBe('allow');
  });

  it('keeps agencies off the channels that carriers close to them', () => {
    const agency = contactRules({ company: { ...company, partyRole: 'third_party' } });
    const now = at('2026-11-23T05:00:00Z');
    expect(say(mayContact(someone({ channel: 'whatsapp' }), agency, now))).toBe('block channel_forbidden');
    expect(say(mayContact(someone({ channel: 'email' }), agency, now))).toBe('allow');
  });

  it('keeps to the hours of the company, in the zone of the person', () => {
    const office = contactRules({
      company: { ...company, hours: [{ days: ['mon', 'wed'], start: '10:00', end: '12:00' }] },
    });
    expect(say(mayContact(someone(), office, at('2026-11-23T02:30:00Z')))).toBe(
      'defer 2026-11-23T03:00:00Z company_hours',
    );
    expect(say(mayContact(someone(), office, at('2026-11-23T04:50:00Z')))).toBe(
      'defer 2026-11-25T03:00:00Z closing_soon',
    );
  });
});

describe('dates and budget', () => {
  it('waits until the date of the step has begun in both zones', () => {
    const step = someone({ channel: 'email', earliestDate: Temporal.PlainDate.from('2026-11-24') });
    const honolulu = { ...step, ...living('Pacific/Honolulu') };
    const kiritimati = { ...step, ...living('Pacific/Kiritimati') };
    // The 24th begins in Honolulu at 10:00Z, ten hours after the company's; on Kiritimati fourteen hours before it.
    expect(say(mayContact(honolulu, rules, at('2026-11-24T00:30:00Z')))).toBe(
      'defer 2026-11-24T18:00:00Z step_date_not_begun',
    );
    expect(say(mayContact(kiritimati, rules, at('2026-11-23T20:00:00Z')))).toBe(
      'defer 2026-11-24T00:00:00Z step_date_not_begun',
    );
  });

  it('waits for the budget and then for the window', () => {
    const sent = at('2026-11-23T11:00:00Z');
    const facts = someone({ pastContacts: { account: [sent], person: [sent] } });
    const verdict = mayContact(facts, rules, at('2026-11-24T05:00:00Z'));
    expect(say(verdict)).toBe('defer 2026-11-25T11:00:00Z gap');
    const two = someone({ pastContacts: { account: [sent, at('2026-11-19T13:00:00Z')], person: [] } });
    expect(say(mayContact(two, rules, at('2026-11-25T11:00:00Z')))).toBe('defer 2026-11-27T02:00:00Z budget');
  });

  it('allows a contact exactly 48 hours after the last one', () => {
    const facts = someone({ pastContacts: { account: [at('2026-11-21T05:00:00.123456Z')], person: [] } });
    expect(say(mayContact(facts, rules, at('2026-11-23T05:00:00.123456Z')))).toBe('allow');
    expect(say(mayContact(facts, rules, at('2026-11-23T05:00:00.123455Z')))).toBe('defer 2026-11-23T05:00:00.124Z gap');
  });
});

describe('consent', () => {
  it.each([
    ['opted_out', 'ladder', 'block opted_out'],
    ['none', 'ladder', 'block no_consent'],
    ['express', 'ladder', 'allow'],
    ['opted_out', 'agent', 'block opted_out'],
    ['opted_out', 'agent_reply', 'block opted_out'],
    ['opted_out', 'acknowledgement', 'block opted_out'],
    ['opted_out', 'confirmation', 'allow'],
  ] as const)('%s and %s: %s', (consent, purpose, verdict) => {
    const now = at('2026-11-23T05:00:00Z');
    const facts = someone({ consent, purpose, answeredMessageAt: now.subtract({ minutes: 1 }) });
    expect(say(mayContact(facts, rules, now))).toBe(verdict);
  });

  it('asks a pack that wants express consent', () => {
    const strict = contactRules({ company, packs: [aPack({ consent: 'express' })] });
    const now = at('2026-11-23T05:00:00Z');
    expect(say(mayContact(someone(), strict, now))).toBe('block express_consent_required');
    expect(say(mayContact(someone({ consent: 'express' }), strict, now))).toBe('allow');
  });

  it('keeps WhatsApp off until the company has attested its use', () => {
    const unattested = contactRules({ company: { ...company, isWhatsappAttested: false } });
    const now = at('2026-11-23T05:00:00Z');
    expect(say(mayContact(someone({ channel: 'whatsapp' }), unattested, now))).toBe('block whatsapp_not_attested');
    expect(say(mayContact(someone(), unattested, now))).toBe('allow');
  });
});

describe('answers', () => {
  const night = at('2026-11-22T20:00:00Z');
  const busy = { account: [night], person: [night] };
  const ago = (hours: number): Temporal.Instant => night.subtract({ seconds: Math.round(hours * 3600) });

  it.each([
    ['a confirmation goes at any hour', { purpose: 'confirmation', answeredMessageAt: ago(1 / 60) }, 'allow'],
    [
      'but not after five minutes',
      { purpose: 'confirmation', answeredMessageAt: ago(5 / 60) },
      'block answer_too_late',
    ],
    ['nor of nothing', { purpose: 'confirmation' }, 'block nothing_to_answer'],
    ['an agent replies at any hour within a day', { purpose: 'agent_reply', answeredMessageAt: ago(23.9) }, 'allow'],
    [
      'whatever the channels, pause and whereabouts',
      {
        purpose: 'agent_reply',
        answeredMessageAt: ago(1),
        zones: plausibleZones({}),
        preferences: { channels: [], pausedUntil: at('2027-01-01T00:00Z') },
      },
      'allow',
    ],
    [
      'later it is a message like any other',
      { purpose: 'agent_reply', answeredMessageAt: ago(24) },
      'defer 2026-11-25T02:00:00Z gap',
    ],
    ['an agent who starts waits like a ladder', { purpose: 'agent' }, 'defer 2026-11-25T02:00:00Z gap'],
    [
      'an acknowledgement waits for the window, not the budget',
      { purpose: 'acknowledgement', answeredMessageAt: ago(1) },
      'defer 2026-11-23T02:00:00Z quiet_hours',
    ],
    [
      'what they asked for waits for the window, not the budget, and is never too late',
      { purpose: 'answer', answeredMessageAt: ago(100) },
      'defer 2026-11-23T02:00:00Z quiet_hours',
    ],
    [
      'nor is it kept back by a pause that they asked for before',
      { purpose: 'answer', answeredMessageAt: ago(1), preferences: { pausedUntil: at('2027-01-01T00:00Z') } },
      'defer 2026-11-23T02:00:00Z quiet_hours',
    ],
    [
      'but not to an address that was closed',
      { purpose: 'answer', answeredMessageAt: ago(1), consent: 'opted_out' },
      'block opted_out',
    ],
    [
      'or does not go when the window opens too late',
      { purpose: 'acknowledgement', answeredMessageAt: ago(18) },
      'block answer_too_late',
    ],
    [
      'nor a second time on one day',
      { purpose: 'acknowledgement', answeredMessageAt: ago(1), lastAcknowledgedAt: at('2026-11-22T17:00:00Z') },
      'block already_acknowledged',
    ],
    [
      'but again on the next',
      { purpose: 'acknowledgement', answeredMessageAt: ago(1), lastAcknowledgedAt: at('2026-11-22T16:59:59Z') },
      'defer 2026-11-23T02:00:00Z quiet_hours',
    ],
  ] as const)('%s', (_rule, changes, verdict) => {
    expect(say(mayContact(someone({ pastContacts: busy, ...changes }), rules, night))).toBe(verdict);
  });

  it('must arrive before the message it answers is too old', () => {
    const reply = someone({ purpose: 'agent_reply', answeredMessageAt: ago(1) });
    expect(mayContact(reply, rules, night)).toMatchObject({ closesAt: ago(-23) });
  });
});

function aPack(changes: Partial<RulePack>): RulePack {
  return {
    id: 'test',
    version: '1',
    status: 'reviewed',
    jurisdiction: '*',
    legalForce: 'law',
    source: 'test',
    confidence: 'A',
    ...changes,
  };
}
