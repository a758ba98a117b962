import { z } from 'zod';
import { channel, id, isoInstant } from '../primitives.js';
import { defineEvent } from './define-event.js';
import { sampleIds, sampleInstant } from './samples.js';

/** Facts of agents' own words. */
export const deliveryAgentEvents = [
  defineEvent({
    type: 'delivery.message.rules_overridden.v1',
    topic: 'delivery.v1',
    subject: 'customer',
    summary: "An agent's own words leave although they break rules of wording, with who decided that and why.",
    data: z.strictObject({
      ...{ messageId: id, customerId: id, contactId: id, channel },
      /** `L1` to `L26`. */
      rules: z.array(z.string().max(10)).min(1),
      reason: z.string().max(500),
      by: z.string(),
      at: isoInstant,
    }),
    sample: {
      ...{ messageId: sampleIds.message, customerId: sampleIds.customer, contactId: sampleIds.contact, channel: 'sms' },
      ...{ rules: ['L9'], reason: 'The date is in the contract.', by: 'agent:Mia Sommer', at: sampleInstant },
    },
  }),
] as const;
