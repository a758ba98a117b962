import { z } from 'zod';
import { channel, instant, provider } from './channel.js';

/** How the sender of a message hears what became of it. */
const callback = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('none') }),
  z.object({ kind: z.literal('status_callback'), url: z.string() }),
  z.object({
    kind: z.literal('event_webhook'),
    customArgs: z.record(z.string(), z.string()),
    categories: z.array(z.string()),
  }),
]);

/** A message as it was accepted. It never changes; what becomes of it is a list of receipts. */
export const message = z.object({
  /** Unique in the sandbox: Twilio's SID, or SendGrid's `sg_message_id` (one for each recipient). */
  id: z.string(),
  /** What the provider answered: the SID, or `X-Message-Id` (one for each request). */
  providerId: z.string(),
  provider,
  channel,
  /** Business instant of acceptance. */
  at: instant,
  /** Bare E.164 or bare address. */
  from: z.string(),
  to: z.string(),
  /** Where the person's answer goes, when not to `from`. */
  replyTo: z.string().nullable(),
  subject: z.string().nullable(),
  /** The text the person sees. */
  body: z.string(),
  html: z.string().nullable(),
  /** The files of a mail, without their content. */
  attachments: z
    .array(z.object({ name: z.string(), mediaType: z.string().nullable(), sizeBytes: z.number().int() }))
    .optional(),
  attemptId: z.string().nullable(),
  /** The provider's word before anything has happened: `queued`, `accepted` or `scheduled`. */
  firstStatus: z.string(),
  messagingServiceSid: z.string().nullable(),
  segments: z.number().int(),
  callback,
});
export type Message = z.infer<typeof message>;

/** One thing that will happen to a message, and when its sender is told. */
export const receipt = z.object({
  id: z.string(),
  messageId: z.string(),
  /** The same for every copy of one happening: Twilio's dedupe token, SendGrid's `sg_event_id`. */
  eventId: z.string(),
  status: z.string(),
  errorCode: z.number().int().nullable(),
  reason: z.string().nullable(),
  /** Business instant of the happening. */
  occursAt: instant,
  /** Business instant of the callback; null when it is dropped. */
  tellsAt: instant.nullable(),
  /** A callback whose signature does not fit. */
  forged: z.boolean(),
});
export type Receipt = z.infer<typeof receipt>;

/** Something a person wrote back. */
export const reply = z.object({
  id: z.string(),
  at: instant,
  channel,
  /** The person. */
  from: z.string(),
  /** The company's number or mailbox. */
  to: z.string(),
  subject: z.string().nullable(),
  text: z.string(),
  profileName: z.string().nullable(),
  /** Message-ID of the mail it answers. */
  inReplyTo: z.string().nullable(),
  /** Where the provider posts it; null when no address is configured for the channel. */
  inboundUrl: z.string().nullable(),
});
export type Reply = z.infer<typeof reply>;

/** One request to a provider, as the sandbox answered it. */
export const providerCall = z.object({
  at: instant,
  method: z.string(),
  path: z.string(),
  /** HTTP status; 0 when the connection was cut instead. */
  status: z.number().int(),
  provider,
  faultApplied: z.array(z.string()).optional(),
});
export type ProviderCall = z.infer<typeof providerCall>;
