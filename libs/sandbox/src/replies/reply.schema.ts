import { z } from 'zod';
import { emailAddress, phoneNumber, whatsappUser } from '../message-log/channel.js';

const longestText = { sms: 1_600, whatsapp: 4_096, email: 200_000 };
const words = (most: number) =>
  z
    .string()
    .max(most)
    .refine((text) => text.trim() !== '', 'must not be empty');
const name = z
  .string()
  .min(1)
  .max(200)
  .regex(/^[^\r\n\0<>]*$/, 'must be a single line')
  .optional();

/** `POST /sandbox/replies`: what a person writes, from their phone or mailbox to the company's. */
export const newReply = z.discriminatedUnion('channel', [
  z.strictObject({
    channel: z.literal('sms'),
    from: phoneNumber,
    to: z.string().regex(/^(\+[1-9]\d{6,14}|\d{3,8})$/),
    text: words(longestText.sms),
  }),
  z.strictObject({
    channel: z.literal('whatsapp'),
    from: z.union([phoneNumber, whatsappUser]),
    to: phoneNumber,
    text: words(longestText.whatsapp),
    profileName: name,
  }),
  z.strictObject({
    channel: z.literal('email'),
    from: emailAddress,
    to: emailAddress,
    text: words(longestText.email),
    subject: z
      .string()
      .max(998)
      .regex(/^[^\r\n\0]*$/, 'must be a single line')
      .optional(),
    profileName: name,
  }),
]);
export type NewReply = z.infer<typeof newReply>;
