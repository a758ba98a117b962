import { erasureReason, id, isoInstant } from '@tactful/contracts';
import { z } from 'zod';
import { givenId } from '../fields/ids.js';

/** Whom to erase: one contact, or (left out) the whole customer; and why. */
export const newErasure = z
  .strictObject({ contactId: givenId.optional(), reason: erasureReason })
  .meta({ id: 'NewErasure', examples: [{ reason: 'requested' }] });
export type NewErasure = z.infer<typeof newErasure>;

/** What is kept of an erasure: that it was done, never of whom it told. */
export const erasureView = z
  .object({
    id,
    customerId: id,
    /** The contact who was erased; null: the whole customer. */
    contactId: id.nullable(),
    reason: erasureReason,
    erasedAt: isoInstant,
    erasedBy: z.string(),
  })
  .meta({ id: 'Erasure' });
export type ErasureView = z.infer<typeof erasureView>;

export const erasureList = z.object({ items: z.array(erasureView), nextCursor: z.null() }).meta({ id: 'ErasureList' });
export type ErasureList = z.infer<typeof erasureList>;
