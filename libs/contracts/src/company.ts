import { z } from 'zod';
import { currencyCode, hours, id, isoDate } from './primitives.js';

/** Who an invoice's customer can talk to: named in every message. */
export const humanContact = z.strictObject({
  name: z.string().min(1).max(80),
  phone: z.string().max(20).optional(),
  email: z.email().max(200).optional(),
});

/** Where the company's money should go; shown on the customer page, word for word. */
export const bankDetails = z.strictObject({
  accountHolder: z.string().min(1).max(120),
  bankName: z.string().max(120).optional(),
  iban: z.string().max(40).optional(),
  accountNumber: z.string().max(40).optional(),
  routingCode: z.string().max(40).optional(),
  bic: z.string().max(20).optional(),
  note: z.string().max(300).optional(),
});

/** What the company pays for one segment of an SMS, in millionths of its currency (7500 of EUR are 0.0075 €). */
export const segmentPrice = z.strictObject({
  micros: z.int().positive().max(100_000_000),
  currency: currencyCode,
});
export type SegmentPrice = z.infer<typeof segmentPrice>;

/** A domain of the company's own, in small letters; its subdomains are the company's as well. */
const ownDomain = z
  .string()
  .max(253)
  .regex(
    /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]$/,
    'is a domain such as acme.example',
  );

/** Further senders of texts, each for people in some countries, with what the provider allows it. */
const senderPool = z
  .array(
    z.strictObject({
      from: z.string().min(3).max(20),
      ratePerSecond: z.number().positive().max(1_000).default(1),
      /** Where those are whom it writes to: the country of their number, ISO 3166-1 alpha-2. */
      countries: z
        .array(z.string().regex(/^[A-Z]{2}$/, 'is an ISO 3166 code such as DE'))
        .min(1)
        .max(250),
    }),
  )
  .min(1)
  .max(50);

/**
 * Who writes on each channel, with what the provider allows it. Where texts have a pool as well, people in its countries
 * hear from there, everybody else from `from`; whoever has heard from one of them, or written to it, keeps it. WhatsApp has
 * one sender: its 24-hour window, its templates and its quality are kept for each number.
 */
export const senders = z.strictObject({
  sms: z
    .strictObject({
      from: z.string().min(3).max(20),
      ratePerSecond: z.number().positive().max(1_000).default(1),
      segmentPrice: segmentPrice.optional(),
      pool: senderPool.optional(),
    })
    .optional(),
  whatsapp: z
    .strictObject({
      from: z.string().min(3).max(20),
      ratePerSecond: z.number().positive().max(1_000).default(80),
      /** Content template id (Twilio `HX…`) by template name, such as `tactful_upcoming_en`. */
      contentSids: z.record(z.string().max(120), z.string().regex(/^HX[0-9a-f]{32}$/)).default({}),
      /** The operator states that only own invoices are sent for, with opt-in (WhatsApp's policy). */
      attested: z.boolean().default(false),
    })
    .optional(),
  email: z
    .strictObject({
      from: z.email(),
      fromName: z.string().min(1).max(80),
      replyTo: z.email().optional(),
      ratePerSecond: z.number().positive().max(1_000).default(20),
    })
    .optional(),
});

/** `shadow` decides and shows but sends nothing, `live` sends, `stopped` stops all sending within 5 s. */
export const sending = z.enum(['shadow', 'live', 'stopped']);
export type Sending = z.infer<typeof sending>;

/** A pack of rules that the company does not keep, with who answers for that: a law is never just left out. */
export const packOverride = z.strictObject({
  pack: z.string().min(1).max(60),
  by: z.string().trim().min(2).max(120),
  why: z.string().trim().min(10).max(500),
  /** The last date on which it holds. */
  until: isoDate.optional(),
});

/** What decides which packs of rules bind the company's messages, beside where its customers are. */
export const contactRulesSettings = z.strictObject({
  /** For whom the company collects; left out: for itself. */
  partyRole: z.enum(['creditor', 'agent_in_creditor_name', 'third_party', 'debt_buyer']).optional(),
  /** Trades with rules of their own; left out: the rules of all of them bind. */
  sectors: z
    .array(z.enum(['credit', 'telecom', 'utility']))
    .max(3)
    .optional(),
  /** Optional packs to keep as well. */
  optionalPacks: z.array(z.string().max(60)).max(20).optional(),
  overrides: z.array(packOverride).max(20).optional(),
  /** What the house's own rules are relaxed to; no law is touched by it. */
  house: z
    .strictObject({
      hours: z.array(hours).min(1).max(21).optional(),
      caps: z
        .array(
          z.strictObject({
            scope: z.enum(['account', 'person']),
            contacts: z.int().min(1).max(7),
            hours: z.int().min(1).max(744),
          }),
        )
        .min(1)
        .max(10)
        .optional(),
      coolDownHours: z.int().min(0).max(744).optional(),
      areHolidaysOpen: z.boolean().optional(),
    })
    .optional(),
});

/** A company's settings as services know them. */
export const companySettings = z.strictObject({
  companyId: id,
  name: z.string().min(1).max(120),
  /** The name that customers know; every message opens with it. */
  tradingName: z.string().min(1).max(80),
  timeZone: z.string().max(64),
  locale: z.string().max(20),
  humanContact,
  bankDetails: bankDetails.optional(),
  senders,
  sending,
  /** Hours in which the company wants messages to leave, in the customer's zone; narrows, never widens. */
  hours: z.array(hours).max(21).optional(),
  contactRules: contactRulesSettings.optional(),
  /**
   * Over how many minutes messages that wait for the same opening of a window are spread, each at the same minute of every
   * morning; left out: all of them leave when it opens, as fast as the sender may.
   */
  spreadMinutes: z.int().min(0).max(240).optional(),
  /** Where links in messages may lead, beside the hosted pages; left out: not known, and links are judged by themselves. */
  linkDomains: z.array(ownDomain).min(1).max(20).optional(),
});
export type CompanySettings = z.infer<typeof companySettings>;
