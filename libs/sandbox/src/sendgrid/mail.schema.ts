import { z } from 'zod';
import { emailAddress } from '../message-log/channel.js';

const person = z.object({ email: emailAddress, name: z.string().max(1_000).nullish() });
const oneLine = z.string().regex(/^[^\r\n\0]*$/, 'must be a single line');
const texts = z.record(z.string(), z.string());

const personalization = z.object({
  to: z.array(person).min(1).max(1_000),
  cc: z.array(person).max(1_000).optional(),
  bcc: z.array(person).max(1_000).optional(),
  subject: oneLine.min(1).optional(),
  headers: z.record(z.string(), oneLine).optional(),
  substitutions: texts.optional(),
  custom_args: texts.optional(),
});

/** The body of `POST /v3/mail/send`, as far as the sandbox acts on it. Unknown fields pass, as at SendGrid. */
export const mail = z.object({
  personalizations: z.array(personalization).min(1).max(1_000),
  from: person,
  reply_to: person.optional(),
  subject: oneLine.min(1).optional(),
  content: z.array(z.object({ type: z.string().min(1), value: z.string().min(1) })).min(1),
  headers: z.record(z.string(), oneLine).optional(),
  categories: z.array(z.string().max(255)).max(10).optional(),
  custom_args: texts.optional(),
  mail_settings: z.object({ sandbox_mode: z.object({ enable: z.boolean() }).optional() }).optional(),
  tracking_settings: z.object({ open_tracking: z.object({ enable: z.boolean() }).optional() }).optional(),
});
export type Mail = z.infer<typeof mail>;
