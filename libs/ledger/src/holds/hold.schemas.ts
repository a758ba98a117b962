import { hold, holdReason, id, line, note, pageOf } from '@tactful/contracts';
import { z } from 'zod';
import { knownCurrency, positiveAmount } from '../fields/amount.js';
import { documentDate } from '../fields/dates.js';
import { givenId } from '../fields/ids.js';
import { pageQuery } from '../paging/paging.js';

/** Reasons that a person states. The others come about by themselves, with a promise or a placement. */
export const personsReason = holdReason.exclude([
  'promise',
  'plan_proposed',
  'extension_requested',
  'collection_scheduled',
  'placed',
]);
export type PersonsReason = z.infer<typeof personsReason>;

/** Who looks after a hold, what comes next, and when. */
const care = {
  owner: line(200).nullable().optional(),
  nextStep: line(500).nullable().optional(),
  /** On this day the timeline says that somebody should look at the hold again. */
  reviewOn: documentDate.nullable().optional(),
};

const newClaim = z
  .strictObject({
    amountMinor: positiveAmount.nullable().optional(),
    /** Left out: the invoice's. */
    currency: knownCurrency.nullable().optional(),
    paidOn: documentDate.nullable().optional(),
  })
  .meta({ id: 'NewPaymentClaim' });

export const newHold = z
  .strictObject({
    customerId: givenId,
    /** Left out: the whole account. */
    invoiceId: givenId.nullable().optional(),
    reason: personsReason,
    /** The last day, in the company's zone; null: until somebody releases it; left out: as the settings say. */
    until: documentDate.nullable().optional(),
    note: note(1_000).nullable().optional(),
    ...care,
    /** With the reason `breathing_space`; left out: `standard`. */
    breathingSpace: z.enum(['standard', 'mental_health_treatment']).optional(),
    /** With `mental_health_treatment`, once it is known: the hold lasts 30 days longer than the treatment. */
    treatmentEndsOn: documentDate.nullable().optional(),
    /** With the reason `claims_paid`: what they say they paid, as far as they say it. */
    claim: newClaim.optional(),
  })
  .refine((given) => given.claim === undefined || given.reason === 'claims_paid', {
    path: ['claim'],
    error: 'goes with the reason "claims_paid"',
  })
  .refine((given) => given.breathingSpace === undefined || given.reason === 'breathing_space', {
    path: ['breathingSpace'],
    error: 'goes with the reason "breathing_space"',
  })
  .refine((given) => !given.treatmentEndsOn || given.breathingSpace === 'mental_health_treatment', {
    path: ['treatmentEndsOn'],
    error: 'goes with the breathing space "mental_health_treatment"',
  })
  .meta({
    id: 'NewHold',
    examples: [{ customerId: '01980000-0000-7000-8000-000000000002', reason: 'hardship', until: '2026-04-30' }],
  });
export type NewHold = z.infer<typeof newHold>;

export const holdPatch = z
  .strictObject({
    /** Another last day; null: until somebody releases it. */
    until: documentDate.nullable().optional(),
    ...care,
    /** The treatment ends (or has ended) on this day; unless `until` is given, the last day follows from it. */
    treatmentEndsOn: documentDate.nullable().optional(),
  })
  .meta({ id: 'HoldPatch', examples: [{ until: '2026-05-31', owner: 'Mia Sommer', nextStep: 'Agree on a plan' }] });
export type HoldPatch = z.infer<typeof holdPatch>;

export const holdView = hold
  .omit({ holdId: true })
  .required({ owner: true, nextStep: true, reviewOn: true, breathingSpace: true, treatmentEndsOn: true, claim: true })
  .extend({ id, state: z.enum(['active', 'released']) })
  .meta({ id: 'Hold' });
export type HoldView = z.infer<typeof holdView>;
export const holdPage = pageOf(holdView).meta({ id: 'HoldPage' });

export const holdQuery = z.strictObject({
  ...pageQuery,
  customerId: givenId.optional(),
  state: z.enum(['active', 'released']).optional(),
});
export type HoldQuery = z.infer<typeof holdQuery>;
