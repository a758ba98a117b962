import { amountMinor, id, isoDate, isoInstant, note } from '@tactful/contracts';
import { z } from 'zod';
import { positiveAmount } from '../fields/amount.js';
import { documentDate } from '../fields/dates.js';

export const newRefund = z
  .strictObject({
    amountMinor: positiveAmount,
    /** The company's today when left out. */
    refundedOn: documentDate.optional(),
    reason: note(500).nullable().optional(),
  })
  .meta({ id: 'NewRefund', examples: [{ amountMinor: 2_000, reason: 'paid twice' }] });
export type NewRefund = z.infer<typeof newRefund>;

export const refundView = z
  .object({
    id,
    paymentId: id,
    customerId: id,
    currency: z.string(),
    amountMinor,
    refundedOn: isoDate,
    reason: z.string().nullable(),
    recordedAt: isoInstant,
    recordedBy: z.string(),
  })
  .meta({ id: 'Refund' });
export type RefundView = z.infer<typeof refundView>;
export const refundList = z.object({ items: z.array(refundView), nextCursor: z.null() }).meta({ id: 'RefundList' });
export type RefundList = z.infer<typeof refundList>;
