import { channel, id, pageLimit, pageOf } from '@tactful/contracts';
import { z } from 'zod';

/** What a person wrote. */
export const replyView = z
  .strictObject({
    id,
    channel,
    /** Null when nobody we know has this address. */
    customerId: id.nullable(),
    contactId: id.nullable(),
    from: z.string(),
    to: z.string(),
    subject: z.string().nullable(),
    text: z.string(),
    keyword: z.enum(['stop', 'start', 'help', 'other']),
    inReplyTo: id.nullable(),
    at: z.string(),
    readAt: z.string().nullable(),
    readBy: z.string().nullable(),
  })
  .meta({ id: 'Reply' });
export type ReplyView = z.infer<typeof replyView>;

export const replyList = pageOf(replyView).meta({ id: 'ReplyList' });
export type ReplyList = z.infer<typeof replyList>;

/** `GET /v1/replies`: newest first. */
export const replyQuery = z.strictObject({
  unread: z.enum(['true', 'false']).optional(),
  customerId: id.optional(),
  cursor: id.optional(),
  limit: pageLimit,
});
export type ReplyQuery = z.infer<typeof replyQuery>;
