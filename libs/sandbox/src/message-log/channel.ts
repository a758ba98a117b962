import { z } from 'zod';

/** The ways a person can be reached through the sandbox. */
export const channel = z.enum(['sms', 'whatsapp', 'email']);
export type Channel = z.infer<typeof channel>;

/** The providers the sandbox stands in for. */
export const provider = z.enum(['twilio', 'sendgrid']);
export type Provider = z.infer<typeof provider>;

/** An instant as text in JSON, a Temporal.Instant in memory. */
export const instant = z.string().transform((text) => Temporal.Instant.from(text));

/** E.164: a plus and 7 to 15 digits, the first not a zero (ITU-T E.164). */
export const phoneNumber = z.string().regex(/^\+[1-9]\d{6,14}$/, 'must be a phone number like +6281234567890');

/** WhatsApp's id of somebody who hides their number: a country and an opaque part. */
export const whatsappUser = z
  .string()
  .regex(/^[A-Z]{2}\.[A-Za-z0-9]{1,128}$/, 'must be an id like DE.1349120865530274');

/** An address as mail providers accept it: one @, no spaces, a dot in the domain. */
export const emailAddress = z
  .string()
  .max(320)
  .regex(/^[^\s@<>,;:"()]+@[^\s@<>,;:"()]+\.[^\s@<>,;:"().]+$/, 'must be an email address');
