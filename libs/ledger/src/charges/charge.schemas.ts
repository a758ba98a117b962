import { amountMinor, id, isoDate, isoInstant, note, pageOf } from '@tactful/contracts';
import { z } from 'zod';
import { positiveAmount } from '../fields/amount.js';
import { documentDate } from '../fields/dates.js';
import { pageQuery } from '../paging/paging.js';
import { chargePackView, rateKnowledgeView } from './packs/pack.schemas.js';
import { type ChargeRecord, chargeKinds, offerStates, type WaiverOffer } from './charge.types.js';

const limit = z.object({ kind: z.enum(['minimum', 'maximum']), limitMinor: amountMinor }).nullable();

/** How a fee came about. */
const feeWorksheet = z
  .object({
    baseMinor: amountMinor,
    kind: z.enum(['flat', 'percent', 'brackets']),
    percent: z.string().nullable(),
    exactMinor: z.string(),
    belowMinor: amountMinor.nullable(),
    limit,
    amountMinor,
  })
  .meta({ id: 'FeeWorksheet' });

/** How interest came about: the exact fractions of its segments add up, and their sum is rounded once. */
const interestWorksheet = z
  .object({
    from: isoDate,
    to: isoDate,
    segments: z
      .array(
        z.object({
          from: isoDate,
          to: isoDate,
          days: z.int(),
          principalMinor: amountMinor,
          capitalisedMinor: z.string(),
          ratePercent: z.string(),
          rateOf: isoDate.nullable(),
          basis: z.string(),
          exactMinor: z.string(),
          decimalMinor: z.string(),
          because: z.string().nullable(),
        }),
      )
      .readonly(),
    exactMinor: z.string(),
    decimalMinor: z.string(),
    rounding: z.enum(['half_away_from_zero', 'half_even']),
    roundedMinor: amountMinor,
    /** What rounding the interest of each day would give, as some calculators do; never charged. */
    byDailyRoundingMinor: amountMinor,
    limit,
    amountMinor,
  })
  .meta({ id: 'InterestWorksheet' });

const source = z
  .discriminatedUnion('kind', [
    z.object({ kind: z.literal('terms'), termsId: id, reference: z.string() }),
    z.object({ kind: z.literal('invoice'), reference: z.string().nullable() }),
    z.object({
      kind: z.literal('pack'),
      pack: z.string(),
      reference: z.string(),
      status: z.literal('unreviewed'),
      sources: z.array(z.string()).readonly(),
    }),
  ])
  .meta({ id: 'ChargeSource' });

const figure = {
  source: source.nullable(),
  quotedMinor: amountMinor,
  postedMinor: amountMinor,
  postableMinor: amountMinor,
  notCharged: z
    .enum([
      'no_agreed_terms',
      'not_owed',
      'not_late',
      'interest_off',
      'rate_unknown',
      'below_minimum',
      'capped',
      'all_posted',
    ])
    .nullable(),
};

/** What paying late has cost on an invoice until the end of a day. */
export const quoteView = z
  .object({
    invoiceId: id,
    currency: z.string(),
    asOf: isoDate,
    dueDate: isoDate,
    /** Why nothing may be posted today (`on_plan`, `disputed`, a hold); null: nothing stands against it. */
    standstill: z.string().nullable(),
    fee: z.object({ kind: z.enum(['late_fee', 'fixed_sum']), ...figure, worksheet: feeWorksheet.nullable() }),
    interest: z.object({
      ...figure,
      /** With `rate_unknown`: the first day whose rate nobody has told. */
      unknownOn: isoDate.nullable(),
      /** The reference rate behind it, and how far it is known; later days have none until somebody states it. */
      referenceRate: rateKnowledgeView.nullable(),
      worksheet: interestWorksheet.nullable(),
    }),
    /** The law of the customer's country as it is written down here; null: nobody has, or it is not wanted. */
    law: chargePackView.pick({ id: true, name: true, status: true, asOf: true, note: true }).nullable(),
    /** What a reader has to know of these figures, such as a rate that is not known. */
    warnings: z.array(z.string()),
    totalPostableMinor: amountMinor,
  })
  .meta({ id: 'ChargeQuote' });
export type QuoteView = z.infer<typeof quoteView>;
export const quoteQuery = z.strictObject({ asOf: documentDate.optional() });
export type QuoteQuery = z.infer<typeof quoteQuery>;

export const newCharge = z
  .strictObject({
    kind: z.enum(chargeKinds),
    /** The last day that counts; left out: today. */
    asOf: documentDate.optional(),
    /** Less than the quote, as a favour; left out: all that is quoted. */
    amountMinor: positiveAmount.optional(),
  })
  .meta({ id: 'NewCharge', examples: [{ kind: 'late_fee' }] });
export type NewCharge = z.infer<typeof newCharge>;

export const waiverRequest = z
  .strictObject({
    reason: note(500).min(1),
    /** Left out: all of it that is not paid. */
    amountMinor: positiveAmount.optional(),
  })
  .meta({ id: 'WaiverRequest', examples: [{ reason: 'First late payment in five years' }] });
export type WaiverRequest = z.infer<typeof waiverRequest>;

export const waiverOfferRequest = z
  .strictObject({
    /** The last day on which settling everything else makes it come true. */
    by: documentDate,
    reason: note(500).nullable().optional(),
  })
  .meta({ id: 'WaiverOfferRequest', examples: [{ by: '2026-03-27', reason: 'Waived if paid by Friday' }] });
export type WaiverOfferRequest = z.infer<typeof waiverOfferRequest>;

/** A late fee or interest on an invoice. */
export const chargeView = z
  .object({
    id,
    invoiceId: id,
    customerId: id,
    kind: z.enum(chargeKinds),
    currency: z.string(),
    amountMinor,
    waivedMinor: amountMinor,
    state: z.enum(['posted', 'partly_waived', 'waived']),
    asOf: isoDate,
    source,
    worksheet: z.union([interestWorksheet, feeWorksheet]),
    /** The last offer to waive it. */
    offer: z
      .object({ id, by: isoDate, reason: z.string().nullable(), state: z.enum(offerStates), offeredBy: z.string() })
      .nullable(),
    postedAt: isoInstant,
    postedBy: z.string(),
  })
  .meta({ id: 'Charge' });
export type ChargeView = z.infer<typeof chargeView>;
export const chargePage = pageOf(chargeView).meta({ id: 'ChargePage' });
export const chargeQuery = z.strictObject(pageQuery);
export type ChargeQuery = z.infer<typeof chargeQuery>;

/** A charge as the API shows it. */
export function toChargeView(charge: ChargeRecord, offer: WaiverOffer | undefined): ChargeView {
  const { chargeId, source: given, ...rest } = charge;
  return {
    id: chargeId,
    ...rest,
    source: given,
    state: stateOf(charge),
    offer: offer
      ? { id: offer.offerId, by: offer.by, reason: offer.reason, state: offer.state, offeredBy: offer.offeredBy }
      : null,
  };
}

function stateOf({ amountMinor: charged, waivedMinor }: ChargeRecord): ChargeView['state'] {
  if (waivedMinor === 0) return 'posted';
  return waivedMinor === charged ? 'waived' : 'partly_waived';
}
