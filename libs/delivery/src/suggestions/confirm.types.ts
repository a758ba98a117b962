import { amountMinor, currencyCode, disputeReason, id, isoDate } from '@tactful/contracts';
import { z } from 'zod';
import { replyView } from '../replies/replies.types.js';

/** What of a reply a person can make a fact of the ledger. */
const confirmable = z.enum(['promise', 'dispute', 'already_paid']);

/** `POST /v1/replies/{id}/confirm`: what is left out is as the reply says, else as the account has it. */
export const replyConfirmation = z
  .strictObject({
    intent: confirmable,
    amountMinor: amountMinor
      .positive()
      .describe('What is promised (left out: all that is open), disputed or paid.')
      .optional(),
    currency: currencyCode.optional(),
    date: isoDate.describe('Until when it is promised, or when it was paid.').optional(),
    invoiceId: id.describe('Left out: what the customer was last written to about.').optional(),
    reason: disputeReason.describe('Of a dispute; left out: `other`.').optional(),
  })
  .meta({ id: 'ReplyConfirmation', examples: [{ intent: 'promise', date: '2026-03-13' }] });
export type ReplyConfirmation = z.infer<typeof replyConfirmation>;

/** What was recorded: `promise`, `dispute`, or for `already_paid` a `hold` that waits for the money. */
export const confirmedReply = z
  .strictObject({
    recorded: z.strictObject({ kind: z.enum(['promise', 'dispute', 'hold']), id }),
    reply: replyView,
  })
  .meta({ id: 'ConfirmedReply' });
export type ConfirmedReply = z.infer<typeof confirmedReply>;
