import { amountMinor, isoDate } from '@tactful/contracts';
import { fixModes } from '@tactful/money';
import { z } from 'zod';
import { rateSeriesNames } from '../../terms/charge-terms.schemas.js';
import { statedRate } from '../charges.settings.js';

export const newStatedRate = statedRate.meta({
  id: 'NewStatedRate',
  examples: [
    {
      series: 'bundesbank_base_rate',
      from: '2026-07-01',
      until: '2026-12-31',
      percent: '1.52',
      source: 'Deutsche Bundesbank, notice of 30 June 2026',
    },
  ],
});
export type NewStatedRate = z.infer<typeof newStatedRate>;

/** How far a reference rate is known. */
export const rateKnowledgeView = z
  .object({
    series: z.enum(rateSeriesNames),
    name: z.string(),
    publisher: z.string(),
    /** The last day up to which every day has a rate, by this system and by what the company states. */
    knownUntil: isoDate,
  })
  .meta({ id: 'RateKnowledge' });

const datedRate = { from: isoDate, until: isoDate, percent: z.string() };

export const referenceRateView = rateKnowledgeView
  .extend({
    /** What to do about it; null: it is known today. */
    warning: z.string().nullable(),
    /** The packs that reckon with it. */
    packs: z.array(z.string()),
    /** As it ships with this system, newest first. */
    known: z.array(z.object(datedRate)),
    /** What the company states; where both tell a day, this counts. */
    stated: z.array(z.object({ ...datedRate, source: z.string() })),
  })
  .meta({ id: 'ReferenceRate' });
export type ReferenceRateView = z.infer<typeof referenceRateView>;
export const referenceRateList = z
  .object({ items: z.array(referenceRateView), nextCursor: z.null() })
  .meta({ id: 'ReferenceRateList' });
export type ReferenceRateList = z.infer<typeof referenceRateList>;

const bracket = z.object({ belowMinor: amountMinor.nullable(), amountMinor });

/** What a law gives a creditor who is paid late, as it is written down here. */
export const chargePackView = z
  .object({
    id: z.string(),
    name: z.string(),
    countries: z.array(z.string()).readonly(),
    customerKinds: z.array(z.enum(['person', 'company'])).readonly(),
    status: z.literal('unreviewed'),
    asOf: isoDate,
    sources: z.array(z.string()).readonly(),
    /** Null: only what terms allow that were agreed before. */
    interest: z
      .object({
        series: z.enum(rateSeriesNames),
        addPercent: z.string(),
        fix: z.enum(fixModes),
        referenceDay: z.enum(['first_day', 'day_before']),
      })
      .nullable(),
    /** By the amount that is late: the first bracket that it is below. */
    fixedSum: z.object({ currency: z.string(), brackets: z.array(bracket) }).nullable(),
    note: z.string().nullable(),
  })
  .meta({ id: 'ChargePack' });
export type ChargePackView = z.infer<typeof chargePackView>;
export const chargePackList = z
  .object({ items: z.array(chargePackView), nextCursor: z.null() })
  .meta({ id: 'ChargePackList' });
export type ChargePackList = z.infer<typeof chargePackList>;
