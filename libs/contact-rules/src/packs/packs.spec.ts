import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  CHANNELS,
  type ContactFacts,
  type RulePack,
  WEEKDAYS,
  contactRules,
  housePack,
  mayContact,
  mergePacks,
  shippedPacks,
  zonesOfCountry,
} from '../index.js';

const company = { timeZone: 'Europe/Berlin', isWhatsappAttested: true };
const someMonday = Temporal.Instant.from('2026-11-23T05:00:00Z');

/** The Indonesian rule for financial services, as an example of a pack. POJK 22/2023 art. 62(2). */
const pojk: RulePack = {
  id: 'id-pojk22',
  version: '1.0.0',
  status: 'unreviewed',
  jurisdiction: 'ID',
  windows: [
    {
      channels: ['sms', 'whatsapp', 'email'],
      windows: [{ days: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat'], start: '08:00', end: '20:00' }],
    },
  ],
  holidays: 'block',
  requiredText: ['creditor_name'],
  pauses: [{ trigger: 'complaint', days: 10 }],
  legalForce: 'law',
  source: 'POJK 22/2023 art. 62(2)',
  confidence: 'B',
};

describe('contactRules', () => {
  it('always holds the house, and holds it once', () => {
    const packsOf = (packs: readonly RulePack[]): readonly string[] =>
      contactRules({ company, packs })
        .inForce({ countries: ['ID'] }, someMonday)
        .channels.sms.packs.map(({ id, version }) => `${id}@${version}`);
    expect(packsOf([])).toEqual(['house@1.1.0']);
    expect(packsOf([pojk, housePack])).toEqual(['house@1.1.0', 'id-pojk22@1.0.0']);
  });

  it('takes the least of caps over one span, and leaves out what another cap implies', () => {
    const caps: RulePack['caps'] = [
      { scope: 'account', contacts: 1, hours: 168 },
      { scope: 'account', contacts: 10, hours: 720 },
      { scope: 'person', contacts: 9, hours: 168 },
    ];
    expect(mergePacks([housePack, { ...pojk, caps }], {}).channels.sms.caps).toEqual([
      { scope: 'account', contacts: 1, hours: 168 },
      { scope: 'person', contacts: 3, hours: 168 },
      { scope: 'person', contacts: 1, hours: 48 },
      { scope: 'account', contacts: 10, hours: 720 },
    ]);
  });

  it('unites required texts and pauses, and takes the longest pause of one trigger', () => {
    const other: RulePack = {
      ...pojk,
      requiredText: ['opt_out', 'creditor_name'],
      pauses: [
        { trigger: 'complaint', days: 30 },
        { trigger: 'death', days: 90 },
      ],
    };
    expect(mergePacks([pojk, other], {})).toMatchObject({
      channels: { email: { requiredText: ['creditor_name', 'opt_out'] } },
      pauses: [
        { trigger: 'complaint', days: 30 },
        { trigger: 'death', days: 90 },
      ],
    });
  });

  it.each([
    [{ ...pojk, caps: [{ scope: 'account' as const, contacts: 0, hours: 24 }] }],
    [{ ...pojk, windows: [{ channels: CHANNELS, windows: [{ days: WEEKDAYS, start: '21:00', end: '08:00' }] }] }],
  ])('treats a pack that makes no sense as a bug', (pack) => {
    expect(() => contactRules({ company, packs: [pack] })).toThrow(RangeError);
  });
});

const hour = fc.integer({ min: 0, max: 23 });
const someWindow = fc
  .record({ days: fc.subarray([...WEEKDAYS], { minLength: 1 }), start: hour, end: hour })
  .filter(({ start, end }) => start !== end)
  .map(({ days, start, end }) => ({ days, start: clock(start), end: clock(end), wraps: end < start }));
const somePack: fc.Arbitrary<RulePack> = fc
  .record(
    {
      windows: fc.array(
        fc.record({
          channels: fc.subarray([...CHANNELS], { minLength: 1 }),
          windows: fc.array(someWindow, { minLength: 1, maxLength: 3 }),
          lastSubmitMinutesBeforeEnd: fc.integer({ min: 0, max: 60 }),
        }),
        { maxLength: 2 },
      ),
      caps: fc.array(
        fc.record({
          scope: fc.constantFrom('account', 'person'),
          contacts: fc.integer({ min: 1, max: 4 }),
          hours: fc.integer({ min: 1, max: 400 }),
        }),
        { maxLength: 2 },
      ),
      holidays: fc.constant('block'),
      consent: fc.constant('express'),
      coolDownHours: fc.integer({ min: 0, max: 200 }),
      gapHours: fc.integer({ min: 1, max: 200 }),
      oneChannelPerDays: fc.integer({ min: 1, max: 9 }),
      forbidsChannels: fc.subarray([...CHANNELS]),
      channels: fc.subarray([...CHANNELS], { minLength: 1 }),
    },
    { requiredKeys: [] },
  )
  .chain((rules) =>
    fc
      .constantFrom('*', 'ID', 'US', 'DE', 'EU', 'US-NY', 'DE-BY')
      .map((jurisdiction) => ({ ...pojk, ...rules, jurisdiction })),
  );

const someInstant = fc
  .integer({ min: Date.UTC(2025, 0, 1) / 60_000, max: Date.UTC(2030, 0, 1) / 60_000 })
  .map((minutes) => Temporal.Instant.fromEpochMilliseconds(minutes * 60_000));
const someHistory = (now: Temporal.Instant): fc.Arbitrary<readonly Temporal.Instant[]> =>
  fc.array(
    fc.integer({ min: 0, max: 30 * 24 * 60 }).map((minutes) => now.subtract({ minutes })),
    { maxLength: 4 },
  );
const someZones = fc.oneof(
  fc
    .constantFrom('ID', 'DE', 'US', 'AU', 'CL', 'BR')
    .map((country) => ({ zones: zonesOfCountry(country), countries: [country] })),
  fc
    .uniqueArray(
      fc.constantFrom(
        'Asia/Jakarta',
        'America/Santiago',
        'Europe/London',
        'Australia/Lord_Howe',
        'Africa/Casablanca',
        'America/Havana',
      ),
      { minLength: 1, maxLength: 2 },
    )
    .map((zones) => ({ zones, countries: ['ID'] })),
);

const someCase = someInstant.chain((now) =>
  fc.record({
    now: fc.constant(now),
    facts: fc.record({
      channel: fc.constantFrom(...CHANNELS),
      purpose: fc.constantFrom('ladder', 'agent', 'agent_reply', 'acknowledgement', 'answer', 'confirmation'),
      zones: someZones.map((known) => ({ kind: 'zones' as const, derivedFrom: [], ...known })),
      consent: fc.constantFrom('implied_by_contract', 'express', 'express', 'opted_out', 'none'),
      preferences: fc.record(
        {
          channels: fc.subarray([...CHANNELS], { minLength: 2 }),
          hours: fc.array(someWindow, { minLength: 1, maxLength: 2 }),
          pausedUntil: someHistory(now).map(([first]) => first),
        },
        { requiredKeys: [] },
      ),
      pastContacts: fc.record({
        account: someHistory(now),
        person: someHistory(now),
        lastReplyAt: someHistory(now).map(([first]) => first),
      }),
      region: fc.constantFrom(undefined, 'DE-BY', 'NY', 'US-CA', 'somewhere'),
      debtor: fc.constantFrom(undefined, 'consumer', 'business'),
      earliestDate: fc.option(
        fc.integer({ min: -3, max: 3 }).map((days) => now.toZonedDateTimeISO('UTC').toPlainDate().add({ days })),
        { nil: undefined },
      ),
      answeredMessageAt: someHistory(now).map(([first]) => first),
    }) satisfies fc.Arbitrary<ContactFacts>,
    packs: fc.oneof(fc.array(somePack, { maxLength: 2 }), fc.subarray([...shippedPacks])),
  }),
);

describe('mayContact, whatever the packs', () => {
  it('allows nothing more when a pack is added', () => {
    fc.assert(
      fc.property(someCase, fc.oneof(somePack, fc.constantFrom(...shippedPacks)), ({ facts, packs, now }, added) => {
        const before = mayContact(facts, contactRules({ company, packs }), now);
        const after = mayContact(facts, contactRules({ company, packs: [...packs, added] }), now);
        if (after.kind !== 'allow') return;
        expect(before.kind).toBe('allow');
        expect(before.kind === 'allow' && Temporal.Instant.compare(before.closesAt, after.closesAt) >= 0).toBe(true);
      }),
      { numRuns: 400 },
    );
  });

  it('allows the same facts at the instant until which it deferred, and at none before', () => {
    fc.assert(
      fc.property(
        someCase,
        fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
        ({ facts, packs, now }, share) => {
          const rules = contactRules({ company, packs });
          const verdict = mayContact(facts, rules, now);
          if (verdict.kind !== 'defer') return;
          expect(mayContact(facts, rules, verdict.until).kind).toBe('allow');
          const wait = verdict.until.epochMilliseconds - now.epochMilliseconds;
          const between = Temporal.Instant.fromEpochMilliseconds(now.epochMilliseconds + Math.floor(wait * share));
          expect(mayContact(facts, rules, between)).toMatchObject({ kind: 'defer', until: verdict.until });
        },
      ),
      { numRuns: 400 },
    );
  });

  it('never allows an unasked message outside the hours of the house in any plausible zone, nor on a Sunday', () => {
    fc.assert(
      fc.property(someCase, ({ facts, packs, now }) => {
        const isUnasked = facts.purpose === 'ladder' || facts.purpose === 'agent';
        if (!isUnasked || mayContact(facts, contactRules({ company, packs }), now).kind !== 'allow') return;
        for (const zone of facts.zones.zones) {
          const wall = now.toZonedDateTimeISO(zone);
          const time = wall.toPlainTime().toString();
          expect(time >= (facts.channel === 'email' ? '08:00' : '09:00')).toBe(true);
          expect(time < (facts.channel === 'email' ? '19:00' : '18:45')).toBe(true);
          expect(wall.dayOfWeek).toBeLessThan(7);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('says the same thing twice', () => {
    fc.assert(
      fc.property(someCase, ({ facts, packs, now }) => {
        const rules = contactRules({ company, packs });
        expect(mayContact(structuredCloneOf(facts), contactRules({ company, packs }), now)).toEqual(
          mayContact(facts, rules, now),
        );
      }),
    );
  });
});

/** Equal facts that share no object with the first ones, so that nothing remembered by identity helps. */
function structuredCloneOf(facts: ContactFacts): ContactFacts {
  const { zones } = facts;
  const { hours } = facts.preferences;
  return {
    ...facts,
    zones: zones.kind === 'zones' ? { ...zones, zones: [...zones.zones], countries: [...zones.countries] } : zones,
    preferences: { ...facts.preferences, ...(hours && { hours: hours.map((window) => ({ ...window })) }) },
  };
}

function clock(hourOfDay: number): string {
  return `${String(hourOfDay).padStart(2, '0')}:00`;
}
