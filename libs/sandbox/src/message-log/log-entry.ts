import { z } from 'zod';
import { activeFault } from '../faults/fault.schema.js';
import { contentReview, senderRating } from '../whatsapp-account/account-changes.js';
import { instant } from './channel.js';
import { message, providerCall, receipt, reply } from './message.types.js';

const outcome = z.enum(['acknowledged', 'given_up']);

/** Everything the sandbox remembers is a list of these, one JSON line each. */
export const logEntry = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('accepted'), messages: z.array(message), receipts: z.array(receipt) }),
  z.object({ kind: z.literal('told'), receiptId: z.string(), outcome }),
  z.object({ kind: z.literal('canceled'), messageId: z.string(), at: instant }),
  z.object({ kind: z.literal('redacted'), messageId: z.string(), at: instant }),
  z.object({ kind: z.literal('replied'), reply }),
  z.object({ kind: z.literal('reply_told'), replyId: z.string(), outcome }),
  z.object({ kind: z.literal('called'), call: providerCall }),
  z.object({ kind: z.literal('fault_added'), fault: activeFault }),
  z.object({
    kind: z.literal('fault_counted'),
    id: z.string(),
    matched: z.number().int(),
    applied: z.number().int(),
  }),
  z.object({ kind: z.literal('faults_cleared'), at: instant }),
  z.object({ kind: z.literal('content_reviewed'), review: contentReview, at: instant }),
  z.object({ kind: z.literal('sender_rated'), rating: senderRating, at: instant }),
]);
export type LogEntry = z.infer<typeof logEntry>;
export type TellingOutcome = z.infer<typeof outcome>;
