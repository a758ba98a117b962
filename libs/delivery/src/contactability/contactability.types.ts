import { channel, id, isoInstant } from '@tactful/contracts';
import { z } from 'zod';

/** `GET …/contactability`: may an automated message go to this customer on this channel at this instant? */
export const contactabilityQuery = z.strictObject({
  channel,
  /** Left out: now. */
  at: isoInstant.optional(),
});
export type ContactabilityQuery = z.infer<typeof contactabilityQuery>;

/** A pack of rules that was asked, and who set it aside where somebody did. */
const packUsed = z.strictObject({
  id: z.string(),
  version: z.string(),
  setAside: z.strictObject({ by: z.string(), why: z.string() }).optional(),
});

/** The verdict for one contact, in the words that are stored with every decision. */
const contactVerdict = z.strictObject({
  contactId: id,
  verdict: z.enum(['allow', 'defer', 'block', 'ask_human']),
  /** `open_window`, or what stands against it. */
  because: z.string(),
  /** The same in words, for whoever reads it. */
  sentence: z.string(),
  /** The first instant at which the same facts are allowed; only of `defer`. */
  until: z.string().nullable(),
  /** `until` (or the instant asked for) on the person's own clock, where their zone is certain. */
  localTime: z.string().nullable(),
  /** WhatsApp only: until when free words may be written after the person's last message; null: not at that instant. */
  freeTextUntil: z.string().nullable(),
  /** Which rules were asked. */
  packs: z.array(packUsed),
});

/** The best verdict of all contacts first, then each of them. */
export const contactability = contactVerdict
  .extend({ channel, at: isoInstant, contactId: id.nullable(), contacts: z.array(contactVerdict) })
  .meta({ id: 'Contactability' });
export type Contactability = z.infer<typeof contactability>;
export type ContactVerdictView = z.infer<typeof contactVerdict>;
