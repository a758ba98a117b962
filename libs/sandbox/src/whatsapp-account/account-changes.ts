import { z } from 'zod';
import { phoneNumber } from '../message-log/channel.js';

/** What WhatsApp thinks of a content template. A template that nobody has spoken about is approved as `UTILITY`. */
export const contentReview = z.object({
  sid: z.string(),
  status: z.enum(['unsubmitted', 'received', 'pending', 'approved', 'rejected', 'paused', 'disabled']),
  category: z.enum(['UTILITY', 'MARKETING', 'AUTHENTICATION']),
  rejectionReason: z.string(),
});
export type ContentReview = z.infer<typeof contentReview>;

/** `PUT /sandbox/contents/{sid}/review`: what is left out stays as it is. */
export const reviewChange = contentReview.omit({ sid: true }).partial().strict();
export type ReviewChange = z.infer<typeof reviewChange>;

/** `PUT /sandbox/whatsapp-senders`: how WhatsApp rates a number. */
export const senderRating = z.strictObject({
  from: phoneNumber,
  qualityRating: z.enum(['HIGH', 'MEDIUM', 'LOW', 'UNKNOWN']),
});
export type SenderRating = z.infer<typeof senderRating>;
