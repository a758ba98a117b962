import { z } from 'zod';
import { isoDate, line } from '@tactful/contracts';
import { rateSeriesNames } from '../terms/charge-terms.schemas.js';

/** A rate of a reference that the company knows and this system does not. */
export const statedRate = z
  .strictObject({
    series: z.enum(rateSeriesNames),
    from: isoDate,
    /** The last day for which it is known to hold. */
    until: isoDate,
    percent: z.string().regex(/^-?(?:0|[1-9]\d?)(?:\.\d{1,4})?$/, 'must be a percentage in quotes, such as "3.75"'),
    /** Where it was read. */
    source: line(300),
  })
  .refine((rate) => rate.from <= rate.until, { path: ['until'], error: 'must not be before from' });

/** So many rates a company may state. */
export const mostStatedRates = 200;

/** What a company claims when it is paid late. */
export const chargeSettings = z
  .strictObject({
    /**
     * `off`: no interest is claimed. `accrue`: it is reckoned for whoever asks, and posted only by a person.
     * `post_monthly`: on the first of each month, what has accrued until the day before is posted by itself.
     */
    interest: z.enum(['off', 'accrue', 'post_monthly']).default('accrue'),
    /** Whether what the law gives may be charged where agreed terms say nothing. */
    statutory: z.boolean().default(true),
    /** How the rate of the EU directive is fixed: sources differ. */
    euRateFixing: z.enum(['per_half_year', 'at_start']).default('per_half_year'),
    /** Reference rates beyond those that this system knows. */
    rates: z.array(statedRate).max(mostStatedRates).default([]),
  })
  .prefault({});
export type ChargeSettings = z.infer<typeof chargeSettings>;
