import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import {
  CHANNELS,
  type CompanyContactSettings,
  type RulePack,
  WEEKDAYS,
  contactRules,
  findWindowProblem,
  housePack,
  shippedPacks,
} from '../../index.js';
import { zonesOfCountry } from '../../zones/country-zones.js';
import { type PackPlace } from '../place.js';
import { DEBTOR_TYPES, PACK_CHANNELS, PARTY_ROLES, REQUIRED_TEXTS, SECTORS } from '../rule-pack.types.js';

const channels = z.array(z.enum(PACK_CHANNELS)).min(1);
const words = z.string().regex(/^[a-z][a-z_]+$/);
const localWindow = z
  .strictObject({
    days: z.array(z.enum(WEEKDAYS)).min(1),
    start: z.string(),
    end: z.string(),
    wraps: z.boolean().optional(),
  })
  .refine((window) => findWindowProblem(window) === undefined, 'is no window');

/** What a shipped pack may hold: a misspelt field would be a rule that nobody keeps. */
const packSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  version: z.string().regex(/^\d+\.\d+\.\d+$/),
  status: z.literal('unreviewed'),
  jurisdiction: z
    .string()
    .refine(
      (code) => code === '*' || code === 'EU' || zonesOfCountry(code.slice(0, 2)).length > 0,
      'is no place that a zone lies in',
    ),
  effectiveFrom: z.iso.date().optional(),
  effectiveTo: z.iso.date().optional(),
  appliesTo: z
    .strictObject({
      debtorTypes: z.array(z.enum(DEBTOR_TYPES)).min(1).optional(),
      partyRoles: z.array(z.enum(PARTY_ROLES)).min(1).optional(),
      sectors: z.array(z.enum(SECTORS)).min(1).optional(),
      debtAgeDays: z.strictObject({ min: z.int().optional(), max: z.int().optional() }).optional(),
      postalPrefixes: z.array(z.string().regex(/^\d{2,5}$/)).optional(),
    })
    .optional(),
  channels: channels.optional(),
  purposes: z.array(z.enum(['service', 'collection', 'marketing'])).optional(),
  optional: z.literal(true).optional(),
  windows: z
    .array(
      z.strictObject({
        channels,
        windows: z.array(localWindow).min(1),
        lastSubmitMinutesBeforeEnd: z.int().min(0).optional(),
      }),
    )
    .optional(),
  zoneBasis: z.enum(['debtor_address', 'phone_prefix', 'both_intersect', 'debtor_stated']).optional(),
  caps: z
    .array(
      z.strictObject({
        scope: z.enum(['account', 'person']),
        contacts: z.int().min(1),
        hours: z.union([z.int().min(1), z.enum(['calendar_day', 'calendar_week', 'calendar_month'])]),
        channels: channels.optional(),
        counts: z.enum(['sent', 'delivered', 'conversation']).optional(),
      }),
    )
    .optional(),
  gapHours: z.int().min(1).optional(),
  oneChannelPerDays: z.int().min(1).optional(),
  coolDownHours: z.int().min(1).optional(),
  holidays: z.literal('block').optional(),
  consent: z.literal('express').optional(),
  forbidsChannels: z.array(z.enum(CHANNELS)).min(1).optional(),
  requiredText: z.array(z.enum(REQUIRED_TEXTS)).optional(),
  forbiddenTopics: z.array(words).optional(),
  requiredPriorSteps: z.array(z.strictObject({ type: words, waitDays: z.int().min(0) })).optional(),
  pauses: z.array(z.strictObject({ trigger: words, days: z.int().min(1) })).optional(),
  optOut: z
    .strictObject({
      slaBusinessDays: z.int().min(0).max(10),
      scope: z.enum(['address', 'channel', 'all_channels']),
      mustAppear: z.literal(true).optional(),
    })
    .optional(),
  retention: z.strictObject({ minDays: z.int().min(1), from: z.enum(['last_activity', 'contact']) }).optional(),
  duties: z
    .array(
      z.strictObject({
        what: z.string().min(10),
        keptBy: z.enum(['templates', 'sender', 'ledger', 'consent', 'people', 'operator']),
      }),
    )
    .optional(),
  legalForce: z.enum(['law', 'regulator_guidance', 'code', 'carrier', 'house']),
  source: z.string().min(5),
  confidence: z.enum(['A', 'B', 'C', 'U']),
});

const now = Temporal.Instant.from('2026-11-23T12:00:00Z');

function packsFor(place: PackPlace, settings: Partial<CompanyContactSettings> = {}, at = now): readonly string[] {
  const rules = contactRules({ company: { timeZone: 'UTC', isWhatsappAttested: true, ...settings } });
  const { channels: found } = rules.inForce(place, at);
  return [...new Set(CHANNELS.flatMap((channel) => found[channel].packs.map(({ id }) => id)))];
}

describe('shipped packs', () => {
  it.each([housePack, ...shippedPacks].map((pack) => [pack.id, pack] as const))('%s is well formed', (_id, pack) => {
    expect(packSchema.safeParse(pack).error?.issues).toBeUndefined();
  });

  it('have an id of their own each', () => {
    const ids = [housePack, ...shippedPacks].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('bind only those who ask for them where they speak of advertising alone', () => {
    const alone = shippedPacks.filter(({ purposes }) => purposes?.every((purpose) => purpose === 'marketing'));
    expect(alone.length).toBeGreaterThan(0);
    expect(alone.filter(({ optional }) => !optional)).toEqual([]);
  });

  it('say something: hours, caps, texts, topics, pauses, or a duty in words', () => {
    const silent = shippedPacks.filter((pack) => rulesIn(pack) === 0);
    expect(silent.map(({ id }) => id)).toEqual([]);
  });
});

function rulesIn(pack: RulePack): number {
  const { windows, caps, consent, requiredText, forbiddenTopics, pauses, optOut, duties, forbidsChannels } = pack;
  const lists = [windows, caps, requiredText, forbiddenTopics, pauses, duties, forbidsChannels];
  return lists.filter((list) => list && list.length > 0).length + (consent || optOut ? 1 : 0);
}

describe('which packs bind', () => {
  const inNewYork = { countries: ['US'], region: 'NY', postalCode: '10001', debtor: 'consumer' } as const;

  it.each([
    ['nobody knows where', {}, { countries: [] }, 'house', true],
    ['a member of the Union', {}, { countries: ['NL'] }, 'eu-gdpr', true],
    ['a country outside', {}, { countries: ['CH'] }, 'eu-gdpr', false],
    ['New York City', {}, inNewYork, 'us-ny-nyc-rules', true],
    ['upstate', {}, { ...inNewYork, postalCode: '12207' }, 'us-ny-nyc-rules', false],
    ['another state', {}, { ...inNewYork, region: 'US-MA' }, 'us-ny-nyc-rules', false],
    ['that state', {}, { ...inNewYork, region: 'US-MA' }, 'us-ma-940-cmr-7', true],
    ['a business', {}, { ...inNewYork, debtor: 'business' }, 'us-ny-nyc-rules', false],
    ['somebody unknown', {}, { ...inNewYork, debtor: undefined }, 'us-ny-nyc-rules', true],
    ['an own invoice', {}, inNewYork, 'us-fed-reg-f', false],
    ['an agency', { partyRole: 'third_party' }, inNewYork, 'us-fed-reg-f', true],
    ['no stated trade', {}, { countries: ['ID'] }, 'id-pojk22', true],
    ['another trade', { sectors: ['telecom'] }, { countries: ['ID'] }, 'id-pojk22', false],
    ['a draft', {}, { countries: ['IN'] }, 'in-rbi-2026-draft', false],
    [
      'a draft that is asked for',
      { optionalPacks: ['in-rbi-2026-draft'] },
      { countries: ['IN'] },
      'in-rbi-2026-draft',
      true,
    ],
    ['a phone from elsewhere', {}, { countries: ['ID', 'AU'] }, 'au-accc-debt-collection', true],
  ] as const)('for %s', (_who, settings: Partial<CompanyContactSettings>, place, pack, isBinding) => {
    expect(packsFor(place, settings).includes(pack)).toBe(isBinding);
  });

  it('counts a pack from when its first date begins anywhere', () => {
    const at = (text: string): readonly string[] => packsFor(inNewYork, {}, Temporal.Instant.from(text));
    expect(at('2026-08-31T09:59:59Z')).not.toContain('us-ny-nyc-rules');
    expect(at('2026-08-31T10:00:00Z')).toContain('us-ny-nyc-rules');
  });

  it('keeps only to the hours and caps of regions where the region is unknown', () => {
    const rules = contactRules({ company: { timeZone: 'UTC', isWhatsappAttested: true } });
    const anywhere = rules.inForce({ countries: ['US'], debtor: 'consumer' }, now);
    const inDc = rules.inForce({ countries: ['US'], region: 'DC', debtor: 'consumer' }, now);
    expect(anywhere.channels.sms.isExpressConsentRequired).toBe(false);
    expect(inDc.channels.sms.isExpressConsentRequired).toBe(true);
    expect(anywhere.channels.sms.packs.map(({ id }) => id)).toContain('us-dc-28-3814');
  });

  it('forbids agencies the channels that carriers forbid them', () => {
    const rules = contactRules({ company: { timeZone: 'UTC', isWhatsappAttested: true, partyRole: 'third_party' } });
    const { channels: found } = rules.inForce({ countries: ['US'] }, now);
    expect(found.sms.forbiddenBy).toBe('us-twilio-debt-collection');
    expect(found.whatsapp.forbiddenBy).toBe('whatsapp-no-collectors');
    expect(found.email.forbiddenBy).toBeUndefined();
  });

  it('reads a week of the calendar as the longest week there is, and one channel a week as one contact', () => {
    const rules = contactRules({ company: { timeZone: 'UTC', isWhatsappAttested: true } });
    expect(rules.inForce({ countries: ['CO'] }, now).channels.sms.caps).toEqual([
      { scope: 'person', contacts: 3, hours: 168 },
      { scope: 'person', contacts: 1, hours: 48 },
      { scope: 'account', contacts: 1, hours: 169 },
    ]);
    expect(rules.inForce({ countries: ['AU'] }, now).channels.sms.caps).toContainEqual({
      ...{ scope: 'account', contacts: 10, hours: 745 },
    });
  });
});
