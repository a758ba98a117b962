import { channel, id, isoInstant, pageLimit, pageOf, replyReading } from '@tactful/contracts';
import { z } from 'zod';
import { longestText } from '../inbound/received-message.types.js';

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
    /** What the words seem to say, strongest first. */
    understanding: z.array(replyReading),
    /** The same in a sentence, for whoever reads it; null where nothing was recognised. */
    suggestion: z.string().nullable(),
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

/** `POST /v1/replies/understand`: words to read, of anybody; nothing of them is kept. */
export const replyToUnderstand = z
  .strictObject({
    text: z.string().max(longestText).describe('The reply, with or without what it quotes.'),
    locale: z.string().max(35).describe('The language that the person is known to write (BCP 47).').optional(),
    receivedAt: isoInstant
      .describe('Dates are read from here: in its own offset, or, given in UTC (`Z`), in the time zone of the company.')
      .optional(),
  })
  .meta({ id: 'ReplyToUnderstand' });
export type ReplyToUnderstand = z.infer<typeof replyToUnderstand>;

/** What a reply seems to say, strongest first. */
export const replyUnderstanding = z
  .strictObject({ intents: z.array(replyReading).min(1) })
  .meta({ id: 'ReplyUnderstanding' });
export type ReplyUnderstanding = z.infer<typeof replyUnderstanding>;
