import { compoundings, dayCounts, fixModes } from '@tactful/money';
import { z } from 'zod';
import { knownCurrency, positiveAmount } from '../fields/amount.js';

/** A percentage as a decimal text, so that it stays exact: `8.5`. */
export const percentText = z
  .string()
  .regex(/^(?:0|[1-9]\d{0,2})(?:\.\d{1,6})?$/, 'must be a percentage in quotes, such as "8.5"');

/** The reference rates that this system knows, see `charges/packs/rates.ts`. */
export const rateSeriesNames = ['ecb_main_refinancing', 'boe_bank_rate', 'bundesbank_base_rate'] as const;
export type RateSeriesName = (typeof rateSeriesNames)[number];

const brackets = z
  .array(z.strictObject({ belowMinor: positiveAmount.nullable(), amountMinor: positiveAmount }))
  .min(1)
  .max(20)
  .refine(
    (all) => all.every(({ belowMinor }, index) => (belowMinor ?? Infinity) > (all[index - 1]?.belowMinor ?? 0)),
    'must grow from bracket to bracket; only the last may be open (null)',
  )
  .refine((all) => all.slice(0, -1).every(({ belowMinor }) => belowMinor !== null), 'only the last may be open (null)');

/** A late fee, once for an invoice. A percentage and brackets are reckoned on the invoice without what was credited. */
const feeRule = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('flat'), amountMinor: positiveAmount }),
  z.strictObject({
    kind: z.literal('percent'),
    percent: percentText,
    minimumMinor: positiveAmount.optional(),
    maximumMinor: positiveAmount.optional(),
  }),
  z.strictObject({ kind: z.literal('brackets'), brackets }),
]);

const reckoning = {
  dayCount: z.enum(dayCounts).default('actual_365'),
  /** `none` is simple interest. */
  compounding: z.enum(compoundings).default('none'),
  /** Interest of less than this is not claimed. */
  minimumMinor: positiveAmount.optional(),
};

/** Late interest: at a rate of its own, or so many points over a reference rate. */
const interestRule = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('fixed'),
    percent: percentText,
    per: z.enum(['year', 'month']).default('year'),
    ...reckoning,
  }),
  z.strictObject({
    kind: z.literal('reference'),
    series: z.enum(rateSeriesNames),
    addPercent: percentText,
    fix: z.enum(fixModes).default('per_half_year'),
    ...reckoning,
  }),
]);

/** What paying late costs by agreed terms, for machines. */
export const chargeTerms = z
  .strictObject({
    /** Of the amounts in it; charges hold only for invoices in this currency. */
    currency: knownCurrency.optional(),
    fee: feeRule.optional(),
    interest: interestRule.optional(),
    /** Days after the due date in which nothing is charged; interest starts on the day after them. */
    graceDays: z.int().min(0).max(365).default(0),
    /** The most that fee and interest on one invoice may come to together: an amount, a part of the invoice, or both. */
    cap: z
      .strictObject({ amountMinor: positiveAmount.optional(), percentOfPrincipal: percentText.optional() })
      .refine((cap) => cap.amountMinor ?? cap.percentOfPrincipal, 'must name an amount or a percentage')
      .optional(),
    rounding: z.enum(['half_away_from_zero', 'half_even']).default('half_away_from_zero'),
  })
  .refine((charges) => charges.fee ?? charges.interest, 'must hold a fee or interest')
  .refine((charges) => charges.currency !== undefined || !namesAmounts(charges), {
    path: ['currency'],
    error: 'is needed where amounts are named',
  });
export type ChargeTerms = z.infer<typeof chargeTerms>;

interface Naming {
  readonly fee?: z.infer<typeof feeRule> | undefined;
  readonly interest?: { readonly minimumMinor?: number | undefined } | undefined;
  readonly cap?: { readonly amountMinor?: number | undefined } | undefined;
}

function namesAmounts({ fee, interest, cap }: Naming): boolean {
  const ofFee = fee && (fee.kind !== 'percent' || fee.minimumMinor !== undefined || fee.maximumMinor !== undefined);
  return Boolean(ofFee) || interest?.minimumMinor !== undefined || cap?.amountMinor !== undefined;
}
