import { amountMinor, dispute, disputeReason, id, isoInstant, line, note, pageOf } from '@tactful/contracts';
import { z } from 'zod';
import { positiveAmount } from '../fields/amount.js';
import { givenId } from '../fields/ids.js';
import { pageQuery } from '../paging/paging.js';

export const newDispute = z
  .strictObject({
    /** May be left out: the invoice tells whose it is. */
    customerId: givenId.optional(),
    invoiceId: givenId,
    /** Left out: all that is open, whatever it comes to. The undisputed rest may still be asked for. */
    amountMinor: positiveAmount.optional(),
    /** Instead of an amount: a line of the invoice, counted from 1. */
    lineNo: z.int().min(1).max(1_000).optional(),
    reason: disputeReason,
    note: note(2_000).nullable().optional(),
    /** Who of the company looks into it. */
    owner: line(200).nullable().optional(),
  })
  .refine((given) => given.lineNo === undefined || given.amountMinor === undefined, {
    path: ['lineNo'],
    error: 'stands instead of amountMinor, not beside it',
  })
  .meta({
    id: 'NewDispute',
    examples: [{ invoiceId: '01980000-0000-7000-8000-000000000004', amountMinor: 4_000, reason: 'wrong_amount' }],
  });
export type NewDispute = z.infer<typeof newDispute>;

export const disputeResolution = z
  .strictObject({
    /** `accepted`: the disputed amount is credited. `rejected`, `agreed`: it is owed after all. */
    resolution: z.enum(['accepted', 'rejected', 'agreed']),
    /** With `agreed`: the part that is credited. */
    creditMinor: positiveAmount.optional(),
    /** With `rejected`: the explanation, which the customer may ask for. */
    note: note(2_000).nullable().optional(),
  })
  .refine((given) => given.resolution !== 'rejected' || (given.note ?? '').trim() !== '', {
    path: ['note'],
    error: 'a rejection needs its explanation',
  })
  .refine((given) => given.creditMinor === undefined || given.resolution === 'agreed', {
    path: ['creditMinor'],
    error: 'goes with the resolution "agreed"',
  })
  .meta({ id: 'DisputeResolution', examples: [{ resolution: 'agreed', creditMinor: 1_000 }] });
export type DisputeResolution = z.infer<typeof disputeResolution>;

export const disputePatch = z
  .strictObject({ owner: line(200).nullable().optional() })
  .meta({ id: 'DisputePatch', examples: [{ owner: 'Mia Sommer' }] });
export type DisputePatch = z.infer<typeof disputePatch>;

export const disputeView = dispute
  .omit({ disputeId: true })
  .required({ lineNo: true, owner: true, answerBy: true })
  .extend({
    id,
    amountMinor,
    state: z.enum(['open', 'resolved']),
    openedAt: isoInstant,
    resolutionNote: z.string().nullable(),
  })
  .meta({ id: 'Dispute' });
export type DisputeView = z.infer<typeof disputeView>;
export const disputePage = pageOf(disputeView).meta({ id: 'DisputePage' });

export const disputeQuery = z.strictObject({
  ...pageQuery,
  customerId: givenId.optional(),
  invoiceId: givenId.optional(),
  state: z.enum(['open', 'resolved']).optional(),
  /** `true`: only open ones whose day of answer has passed in the company's zone. */
  overdue: z.enum(['true', 'false']).optional(),
});
export type DisputeQuery = z.infer<typeof disputeQuery>;
