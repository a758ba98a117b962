import { z } from 'zod';
import { id, isoInstant } from '../primitives.js';
import { defineEvent } from './define-event.js';
import { sampleIds, sampleInstant } from './samples.js';

/** Mail to the company's own people. */
export const deliveryOwnerEvents = [
  defineEvent({
    type: 'delivery.owner.mailed.v1',
    topic: 'delivery.v1',
    subject: 'customer',
    summary: "The customer's account owner was written to about a warning of policy, or could not be.",
    data: z.strictObject({
      customerId: id,
      /** The task by which the owner can say no. */
      taskId: id,
      /** The owner's name. */
      owner: z.string().min(1).max(120),
      /** `unknown`: the mail may or may not have left, and is not sent again. */
      outcome: z.enum(['sent', 'not_sent', 'unknown']),
      /** Why it did not leave; null: it did. */
      because: z.string().max(80).nullable(),
      at: isoInstant,
    }),
    sample: {
      customerId: sampleIds.customer,
      taskId: sampleIds.other,
      owner: 'Mia Sommer',
      outcome: 'sent',
      because: null,
      at: sampleInstant,
    },
  }),
] as const;
