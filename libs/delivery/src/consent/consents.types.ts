import { channel, isoInstant } from '@tactful/contracts';
import { z } from 'zod';
import { storableText } from '../people/rest-text.js';

/** `POST …/consents`: what a person agreed to or refused, as the company or an agent records it. */
export const newConsent = z
  .strictObject({
    contactId: z.uuid(),
    channel,
    type: z.enum(['express', 'implied_by_contract', 'opted_out']),
    /** The words agreed to, or what the person said. */
    wording: storableText(2_000).optional(),
    language: z.string().max(35).optional(),
    /** Where the evidence lies: a document's number, a file's hash, a recording. */
    proof: storableText(300).optional(),
    at: isoInstant.optional(),
    /** The person did it themselves (a form, a call, a letter): the only way back after an opt-out; needs `wording`. */
    ownAct: z.boolean().default(false),
  })
  .meta({ id: 'NewConsent' });
export type NewConsent = z.infer<typeof newConsent>;

const entry = z.strictObject({
  kind: z.enum(['implied_by_contract', 'express', 'opted_out', 'opted_in', 'address_bad']),
  at: z.string(),
  recordedAt: z.string(),
  wording: z.string().nullable(),
  language: z.string().nullable(),
  source: z.string(),
  actor: z.string(),
  reference: z.string(),
  proof: z.string().nullable(),
});

/** One address of a contact: whether it may be written to, and everything that led to it, newest first. */
export const consentRecord = z
  .strictObject({
    contactId: z.uuid(),
    channel,
    address: z.string(),
    addressKey: z.string(),
    state: z.enum(['implied_by_contract', 'express', 'opted_out', 'address_bad', 'none']),
    since: z.string().nullable(),
    events: z.array(entry),
  })
  .meta({ id: 'ConsentRecord' });
export type ConsentRecord = z.infer<typeof consentRecord>;

export const consentList = z
  .strictObject({ items: z.array(consentRecord), nextCursor: z.null() })
  .meta({ id: 'ConsentList' });
export type ConsentList = z.infer<typeof consentList>;
