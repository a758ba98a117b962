import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { changeHold, datesOfHold, type HoldCalendar } from './hold.decision.js';
import { type HoldPatch, type HoldView, type NewHold } from './hold.schemas.js';
import { holdSettings } from './holds.settings.js';

// A Monday; Good Friday is 3 April, Easter Monday 6 April.
const calendar: HoldCalendar = { today: '2026-03-30', country: 'DE', settings: holdSettings.parse(undefined) };
const customerId = '01980000-0000-7000-8000-000000000002';
const wish = (more: Partial<NewHold>): NewHold => ({ customerId, reason: 'other', ...more });

const aHold = (more: Partial<HoldView> = {}): HoldView => ({
  id: '01980000-0000-7000-8000-000000000003',
  customerId,
  invoiceId: null,
  reason: 'hardship',
  note: null,
  placedAt: '2026-03-20T09:00:00Z',
  until: '2026-04-30',
  releasedAt: null,
  state: 'active',
  owner: null,
  nextStep: null,
  reviewOn: '2026-04-10',
  breathingSpace: null,
  treatmentEndsOn: null,
  claim: null,
  ...more,
});

describe('a hold without dates of its own', () => {
  it.each<[string, Partial<NewHold>, string | null, string | null]>([
    ['hardship', { reason: 'hardship' }, '2026-04-29', '2026-04-13'],
    ['bereavement', { reason: 'bereavement' }, '2026-04-29', '2026-04-20'],
    ['a vulnerable customer', { reason: 'vulnerable' }, null, '2026-04-29'],
    ['insolvency', { reason: 'insolvency' }, null, '2026-04-29'],
    ['a lawyer', { reason: 'legal' }, null, '2026-04-29'],
    ['a complaint', { reason: 'complaint' }, null, '2026-04-06'],
    ['something else', { reason: 'other' }, null, null],
    ['breathing space: 60 days', { reason: 'breathing_space' }, '2026-05-29', '2026-04-29'],
    [
      'a treatment without an end',
      { reason: 'breathing_space', breathingSpace: 'mental_health_treatment' },
      null,
      '2026-04-29',
    ],
    [
      'a treatment: 30 days more',
      { reason: 'breathing_space', breathingSpace: 'mental_health_treatment', treatmentEndsOn: '2026-04-15' },
      '2026-05-15',
      '2026-04-29',
    ],
    ['“I have paid”: 5 working days, over Easter', { reason: 'claims_paid' }, '2026-04-08', null],
  ])('%s', (_, given, until, reviewOn) => {
    expect(datesOfHold(wish(given), calendar)).toEqual({ kind: 'dated', until, reviewOn });
  });

  it('counts working days where the company is', () => {
    const indonesian = { ...calendar, country: 'ID' };
    expect(datesOfHold(wish({ reason: 'claims_paid' }), indonesian)).toMatchObject({ until: '2026-04-07' });
    expect(datesOfHold(wish({ reason: 'claims_paid' }), { ...calendar, country: undefined })).toMatchObject({
      until: '2026-04-06',
    });
  });

  it('follows the company’s settings', () => {
    const settings = holdSettings.parse({ hardship: { days: 90 }, claims_paid: { workingDays: 2 } });
    expect(datesOfHold(wish({ reason: 'hardship' }), { ...calendar, settings })).toMatchObject({ until: '2026-06-28' });
    expect(datesOfHold(wish({ reason: 'claims_paid' }), { ...calendar, settings })).toMatchObject({
      until: '2026-04-01',
    });
  });

  it('cannot be set below what the law gives for breathing space', () => {
    expect(holdSettings.safeParse({ breathing_space: { days: 59 } }).success).toBe(false);
    expect(holdSettings.safeParse({ breathing_space: { daysAfterTreatment: 29 } }).success).toBe(false);
  });
});

describe('a hold with dates of its own', () => {
  it.each<[string, Partial<NewHold>, object]>([
    ['keeps its end', { reason: 'hardship', until: '2026-04-02' }, { until: '2026-04-02', reviewOn: null }],
    ['lasts until released', { reason: 'hardship', until: null }, { until: null, reviewOn: '2026-04-13' }],
    ['may end today', { until: '2026-03-30' }, { until: '2026-03-30' }],
    ['not yesterday', { until: '2026-03-29' }, { code: 'until_in_past', pointer: '/until' }],
    ['keeps its review', { until: '2026-04-30', reviewOn: '2026-04-01' }, { reviewOn: '2026-04-01' }],
    ['has no review yesterday', { reviewOn: '2026-03-29' }, { code: 'review_in_past', pointer: '/reviewOn' }],
    [
      'has no review after its end',
      { until: '2026-04-01', reviewOn: '2026-04-02' },
      { code: 'review_after_end', pointer: '/reviewOn' },
    ],
    [
      'is over when the treatment ended long ago',
      { reason: 'breathing_space', breathingSpace: 'mental_health_treatment', treatmentEndsOn: '2026-02-01' },
      { code: 'until_in_past', pointer: '/treatmentEndsOn' },
    ],
  ])('%s', (_, given, expected) => {
    expect(datesOfHold(wish(given), calendar)).toMatchObject(expected);
  });
});

describe('a change of a hold', () => {
  it.each<[string, Partial<HoldView>, HoldPatch, object]>([
    ['another end', {}, { until: '2026-05-31' }, { changed: ['until'], hold: { until: '2026-05-31' } }],
    ['no end any more', {}, { until: null }, { changed: ['until'], hold: { until: null } }],
    [
      'an end before its review',
      {},
      { until: '2026-04-05' },
      { changed: ['until', 'reviewOn'], hold: { reviewOn: null } },
    ],
    ['who and what', {}, { owner: 'Mia', nextStep: 'Call' }, { changed: ['owner', 'nextStep'] }],
    ['nothing new', { owner: 'Mia' }, { owner: 'Mia', until: '2026-04-30' }, { changed: [] }],
    ['an end in the past', {}, { until: '2026-03-29' }, { code: 'until_in_past', pointer: '/until' }],
    ['a review after the end', {}, { reviewOn: '2026-05-01' }, { code: 'review_after_end', pointer: '/reviewOn' }],
    ['a treatment without one', {}, { treatmentEndsOn: '2026-05-01' }, { code: 'no_treatment' }],
    [
      'the end of a treatment',
      { reason: 'breathing_space', breathingSpace: 'mental_health_treatment', until: null },
      { treatmentEndsOn: '2026-04-10' },
      { changed: ['until', 'treatmentEndsOn'], hold: { until: '2026-05-10' } },
    ],
    ['the end of a promise’s hold', { reason: 'promise' }, { until: null }, { code: 'hold_of_feature', pointer: null }],
    ['the owner of a promise’s hold', { reason: 'promise' }, { owner: 'Mia' }, { changed: ['owner'] }],
  ])('%s', (_, hold, patch, expected) => {
    expect(changeHold(aHold(hold), patch, calendar)).toMatchObject(expected);
  });

  it('never leaves a review behind the end, or an end in the past that it has set', () => {
    const date = fc.integer({ min: -40, max: 400 }).map((days) => Temporal.PlainDate.from('2026-03-30').add({ days }));
    const text = fc.option(
      date.map((day) => day.toString()),
      { nil: null },
    );
    const patch = fc.record({ until: text, reviewOn: text }, { requiredKeys: [] });
    fc.assert(
      fc.property(patch, (given) => {
        const outcome = changeHold(aHold(), given, calendar);
        if (outcome.kind === 'refused') return;
        const { until, reviewOn } = outcome.hold;
        expect(until === null || until >= calendar.today).toBe(true);
        expect(until === null || reviewOn === null || reviewOn <= until).toBe(true);
      }),
    );
  });
});
