import { z } from 'zod';
import { id, isoInstant } from '../primitives.js';
import { defineEvent } from './define-event.js';
import { sampleIds, sampleInstant } from './samples.js';

/** What customers do on their page, beside the facts that it creates in ledger and delivery. */
export const portalEvents = [
  defineEvent({
    type: 'portal.page.opened.v1',
    topic: 'portal.v1',
    subject: 'customer',
    summary: 'The customer opened the page behind a message (once for each message and day).',
    data: z.strictObject({ customerId: id, contactId: id, attemptId: id.nullable(), at: isoInstant }),
    sample: {
      customerId: sampleIds.customer,
      contactId: sampleIds.contact,
      attemptId: sampleIds.attempt,
      at: sampleInstant,
    },
  }),
] as const;
