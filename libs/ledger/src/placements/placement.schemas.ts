import { amountMinor, id, isoDate, isoInstant, line, note, pageOf, placement } from '@tactful/contracts';
import { z } from 'zod';
import { largestAmountMinor, positiveAmount } from '../fields/amount.js';
import { documentDate } from '../fields/dates.js';
import { givenId } from '../fields/ids.js';
import { toEmail } from '../fields/reach.js';
import { pageQuery } from '../paging/paging.js';
import { becauseOf, type PlacementRecord } from './placement.types.js';

const signature = z.strictObject({ signedBy: line(200), signedOn: documentDate });

export const newPlacement = z
  .strictObject({
    customerId: givenId,
    /** Of one currency. What is open on them is handed over. */
    invoiceIds: z.array(givenId).min(1).max(500),
    kind: z.enum(['agency', 'lawyer']),
    partner: z.strictObject({
      name: line(200),
      email: line(254)
        .refine((text) => toEmail(text) !== undefined, 'is not an email address')
        .nullable()
        .default(null),
      reference: line(120).nullable().default(null),
    }),
    /** The task of the call that somebody made to this customer before; it is closed with what came of it. */
    callTask: z.strictObject({ taskId: givenId }).nullable().default(null),
    /** Without a call: why there was none, in a person's words. */
    reason: line(500).nullable().default(null),
    /** Who has signed the company's code of conduct for the partner, when it is signed already. */
    codeOfConduct: signature.nullable().default(null),
  })
  .meta({
    id: 'NewPlacement',
    examples: [
      {
        customerId: '01980000-0000-7000-8000-000000000002',
        invoiceIds: ['01980000-0000-7000-8000-000000000004'],
        kind: 'agency',
        partner: { name: 'Fair Inkasso', email: 'cases@fair-inkasso.example' },
        callTask: { taskId: '01980000-0000-7000-8000-000000000009' },
      },
    ],
  });
export type NewPlacement = z.infer<typeof newPlacement>;

export const conductSignature = signature.meta({
  id: 'ConductSignature',
  examples: [{ signedBy: 'Ute Fair', signedOn: '2026-05-06' }],
});
export type ConductSignature = z.infer<typeof conductSignature>;

export const recallRequest = z
  .strictObject({ reason: line(500) })
  .meta({ id: 'RecallRequest', examples: [{ reason: 'We found a mistake of ours' }] });
export type RecallRequest = z.infer<typeof recallRequest>;

export const closingRequest = z
  .strictObject({ reason: line(500).nullable().default(null) })
  .meta({ id: 'PlacementClosing', examples: [{ reason: 'All is paid' }] });
export type ClosingRequest = z.infer<typeof closingRequest>;

export const partnerPayment = z
  .strictObject({
    externalId: line(120).nullable().default(null),
    /** What the partner collected from the customer. */
    amountMinor: positiveAmount,
    /** What it kept of that. */
    feeMinor: z.int().min(0).max(largestAmountMinor).default(0),
    /** The company's today when left out. */
    receivedOn: documentDate.optional(),
    /** Left out: oldest due date first, among the invoices of the placement. */
    allocations: z
      .array(z.strictObject({ invoiceId: givenId, amountMinor: positiveAmount }))
      .min(1)
      .max(500)
      .optional(),
  })
  .refine((given) => given.feeMinor <= given.amountMinor, {
    path: ['feeMinor'],
    error: 'must not be more than the amount',
  })
  .meta({ id: 'PartnerPayment', examples: [{ amountMinor: 6_000, feeMinor: 900, receivedOn: '2026-06-01' }] });
export type PartnerPayment = z.infer<typeof partnerPayment>;

export const newComplaint = z
  .strictObject({ by: line(200), words: note(4_000).min(1) })
  .meta({ id: 'NewComplaint', examples: [{ by: 'Jana Linde', words: 'They called at night.' }] });
export type NewComplaint = z.infer<typeof newComplaint>;

export const placementView = placement
  .omit({ placementId: true })
  .extend({
    id,
    callTask: z.object({ taskId: id, at: isoDate, by: z.string(), outcome: z.string() }).nullable(),
    reason: z.string().nullable(),
    codeOfConduct: z.object({ version: z.string(), signedBy: z.string(), signedOn: isoDate }).nullable(),
    placedBy: z.string(),
    endedBecause: z.string().nullable(),
    /** What the partner collected, and what of it was its fee. */
    collectedMinor: amountMinor,
    feesMinor: amountMinor,
    complaints: z.int(),
    /** There are as many complaints as the company's settings tolerate. */
    recallSuggested: z.boolean(),
  })
  .meta({ id: 'Placement' });
export type PlacementView = z.infer<typeof placementView>;
export const placementPage = pageOf(placementView).meta({ id: 'PlacementPage' });

export const placementQuery = z.strictObject({
  ...pageQuery,
  customerId: givenId.optional(),
  state: z.enum(['placed', 'recalled', 'closed']).optional(),
});
export type PlacementQuery = z.infer<typeof placementQuery>;

export const complaintView = z
  .object({ id, by: z.string(), words: z.string(), recordedAt: isoInstant, recordedBy: z.string() })
  .meta({ id: 'Complaint' });
export type ComplaintView = z.infer<typeof complaintView>;
export const complaintList = z
  .object({ items: z.array(complaintView), nextCursor: z.null() })
  .meta({ id: 'ComplaintList' });
export type ComplaintList = z.infer<typeof complaintList>;

export const conductView = z.object({ version: z.string(), text: z.string() }).meta({ id: 'CodeOfConduct' });

/** A placement as the API shows it. */
export function toPlacementView(record: PlacementRecord, recallAfter: number): PlacementView {
  const { placementId: _id, holdIds: _holds, codeOfConduct, invoices, ...rest } = record;
  const signed = codeOfConduct && {
    version: codeOfConduct.version,
    signedBy: codeOfConduct.signedBy,
    signedOn: codeOfConduct.signedOn,
  };
  return {
    ...rest,
    id: record.placementId,
    invoices: [...invoices],
    codeOfConduct: signed,
    because: becauseOf(record),
    recallSuggested: isRecallSuggested(record, recallAfter),
  };
}

/** True while there is something to recall, and reason enough. */
export function isRecallSuggested({ state, complaints }: PlacementRecord, recallAfter: number): boolean {
  return state === 'placed' && complaints >= recallAfter;
}
