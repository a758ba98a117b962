import { z } from 'zod';
import { channel, contactRole, id, isoInstant } from './primitives.js';

/** How a company came to be allowed to write to an address: stated, or implied by the contract. */
export const statedConsent = z.strictObject({
  channel,
  type: z.enum(['express', 'implied_by_contract', 'opted_out']),
  wording: z.string().max(2_000).optional(),
  at: isoInstant.optional(),
});

/** A person at the customer, with where they can be reached. */
export const contact = z.strictObject({
  id,
  /** Empty: erased. */
  name: z.string().max(120),
  role: contactRole,
  /** Escalation level from 0. */
  level: z.int().min(0).max(9),
  email: z.string().max(254).nullable(),
  /** E.164. */
  phone: z.string().max(20).nullable(),
  /** E.164, or an opaque WhatsApp user id. */
  whatsapp: z.string().max(60).nullable(),
  timeZone: z.string().max(64).nullable(),
  locale: z.string().max(20).nullable(),
  region: z.string().max(20).nullable(),
  postalCode: z.string().max(20).nullable(),
  consents: z.array(statedConsent).max(20),
});
export type Contact = z.infer<typeof contact>;

/** Who of the company looks after a customer: told before anybody higher at the customer is written to. */
export const accountOwner = z.strictObject({
  name: z.string().min(1).max(120),
  email: z.string().max(254),
});
export type AccountOwner = z.infer<typeof accountOwner>;

/** A customer (account) as other services know it. Travels whole: the newest one wins. */
export const customerSnapshot = z.strictObject({
  customerId: id,
  externalId: z.string().max(120).nullable(),
  /** Empty: erased. */
  name: z.string().max(200),
  kind: z.enum(['person', 'company']),
  locale: z.string().max(20).nullable(),
  timeZone: z.string().max(64).nullable(),
  /** ISO 3166-1 alpha-2. */
  country: z.string().length(2).nullable(),
  segment: z.string().max(60).nullable(),
  contacts: z.array(contact).max(50),
  /** The preferred channel given with the customer at creation or import, if any: a first preference. */
  preferredChannel: channel.nullable(),
  /** The company's own person for this customer. Left out or null: nobody in particular. */
  accountOwner: accountOwner.nullable().optional(),
  /** How the facts came in: part of the proof of consent. */
  source: z.enum(['api', 'import', 'console']),
  /** When everything that tells who this is was erased; left out or null: it was not. */
  erasedAt: isoInstant.nullable().optional(),
});
export type CustomerSnapshot = z.infer<typeof customerSnapshot>;

/** Why data of a person are erased: they asked for it, nothing needs them any more, or they never belonged here. */
export const erasureReason = z.enum(['requested', 'retention_ended', 'recorded_by_mistake']);
