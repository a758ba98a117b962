import { channel, id } from '@tactful/contracts';
import { z } from 'zod';
import { storableText } from '../people/rest-text.js';
import { finding } from '../templates/templates.types.js';

/** `POST …/messages`: an agent's own words to a customer. */
export const newAgentMessage = z
  .strictObject({
    channel,
    text: storableText(1_600).refine((text) => text.trim() !== '', 'must not be empty'),
    /** Of a mail; left out: the company's name. */
    subject: storableText(200)
      .refine((line) => !/[\r\n]/.test(line), 'must be one line')
      .optional(),
    /** Left out: whoever wrote last on this channel, else the first contact that has it. */
    contactId: id.optional(),
    /** Sends words that break a rule of wording, where that rule allows it; it is told on the timeline. Needs `settings`. */
    override: z
      .strictObject({ reason: storableText(500).refine((text) => text.trim().length >= 10, 'says why') })
      .optional(),
  })
  .meta({ id: 'NewAgentMessage' });
export type NewAgentMessage = z.infer<typeof newAgentMessage>;

/** The message as it waits. */
export const agentMessageView = z
  .strictObject({
    id,
    customerId: id,
    contactId: id,
    channel,
    state: z.literal('waiting'),
    /** True when it answers the customer's message of the last 24 hours, and so may leave at any hour. */
    isAnswer: z.boolean(),
    /** What the rules say to the words; what is overridden is a warning here. */
    warnings: z.array(finding),
  })
  .meta({ id: 'AgentMessage' });
export type AgentMessageView = z.infer<typeof agentMessageView>;
