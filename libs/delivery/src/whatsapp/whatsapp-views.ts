import { id, isoInstant } from '@tactful/contracts';
import { z } from 'zod';
import { approvalStates, contentCategories, qualityRatings } from './whatsapp.types.js';

const line = z.string().trim().min(10).max(500);

/** Why somebody lets a template or the sender go on; kept with their name. */
export const whatsappReason = z.strictObject({ why: line }).meta({ id: 'WhatsappReason' });
export type WhatsappReason = z.infer<typeof whatsappReason>;

const contentView = z.strictObject({
  contentSid: z.string(),
  name: z.string(),
  /** What it says and in which language, where it is one of the shipped templates. */
  template: z.string().nullable(),
  language: z.string().nullable(),
  approval: z.enum(approvalStates),
  category: z.enum(contentCategories),
  rejectionReason: z.string().nullable(),
  /** Null: nobody has looked yet. */
  lookedAt: isoInstant.nullable(),
  /** Why no message leaves by it outside the 24-hour window; null: nothing stands against it. */
  because: z.string().nullable(),
  stoppedAt: isoInstant.nullable(),
  releasedBy: z.string().nullable(),
  releasedWhy: z.string().nullable(),
});
export type ContentView = z.infer<typeof contentView>;

const senderView = z.strictObject({
  quality: z.enum(qualityRatings),
  /** Messages of the last seven days (and since it was resumed), and those that were blocked or withheld. */
  taken: z.int(),
  blocked: z.int(),
  lookedAt: isoInstant,
  pausedBecause: z.enum(['quality_low', 'too_many_blocks']).nullable(),
  pausedAt: isoInstant.nullable(),
  resumedAt: isoInstant.nullable(),
  resumedBy: z.string().nullable(),
  resumedWhy: z.string().nullable(),
});

/** `GET /v1/whatsapp`: what WhatsApp thinks of the company's number and templates, as it was last seen. */
export const whatsappView = z
  .strictObject({
    companyId: id,
    from: z.string().nullable(),
    /** Why nothing leaves by WhatsApp at all; null: nothing stands against it. */
    because: z.enum(['no_sender', 'whatsapp_not_attested', 'sender_paused']).nullable(),
    sender: senderView.nullable(),
    contents: z.array(contentView),
  })
  .meta({ id: 'WhatsappAccount' });
export type WhatsappView = z.infer<typeof whatsappView>;
