import { amountMinor, id, isoInstant, line, pageOf } from '@tactful/contracts';
import { z } from 'zod';
import { positiveAmount } from '../fields/amount.js';
import { givenId } from '../fields/ids.js';
import { pageQuery } from '../paging/paging.js';

export const newWriteOff = z
  .strictObject({
    invoiceId: givenId,
    /** Left out: all that is open. */
    amountMinor: positiveAmount.optional(),
    reason: line(500),
  })
  .meta({
    id: 'NewWriteOff',
    examples: [{ invoiceId: '01980000-0000-7000-8000-000000000004', amountMinor: 4_000, reason: 'insolvent' }],
  });
export type NewWriteOff = z.infer<typeof newWriteOff>;

export const writeOffReversal = z
  .strictObject({ reason: line(500) })
  .meta({ id: 'WriteOffReversal', examples: [{ reason: 'They will pay after all' }] });
export type WriteOffReversal = z.infer<typeof writeOffReversal>;

export const writeOffView = z
  .object({
    id,
    customerId: id,
    invoiceId: id,
    currency: z.string(),
    amountMinor,
    reason: z.string(),
    state: z.enum(['booked', 'reversed']),
    recordedAt: isoInstant,
    recordedBy: z.string(),
    reversedAt: isoInstant.nullable(),
    reversalReason: z.string().nullable(),
    /** What the reversal made owed again: less than the amount when a part had been recovered. */
    reversedMinor: amountMinor.nullable(),
  })
  .meta({ id: 'WriteOff' });
export type WriteOffView = z.infer<typeof writeOffView>;
export const writeOffPage = pageOf(writeOffView).meta({ id: 'WriteOffPage' });

export const writeOffQuery = z.strictObject({
  ...pageQuery,
  customerId: givenId.optional(),
  invoiceId: givenId.optional(),
});
export type WriteOffQuery = z.infer<typeof writeOffQuery>;
