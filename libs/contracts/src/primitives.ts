import { z } from 'zod';

/** UUID, version 7 where we make it. */
export const id = z.uuid();
/** Years in which a date may lie: outside of them the sum of a date and a rule may be none that PostgreSQL can keep. */
const years = /^(?:19|2\d)\d\d-/;
/** Calendar date of the years 1900 to 2999, `2026-03-01`. */
export const isoDate = z.iso.date().refine((date) => years.test(date), 'must lie between 1900 and 2999');
/** Instant of business time, UTC, to the microsecond; of the years 1900 to 2999, at most nine decimals (Temporal's). */
export const isoInstant = z.iso
  .datetime({ offset: true })
  .refine((instant) => years.test(instant), 'must lie between 1900 and 2999')
  .refine((instant) => !/\.\d{10}/.test(instant), 'must have at most nine decimals of a second');
/** ISO 4217 code. */
export const currencyCode = z.string().regex(/^[A-Z]{3}$/, 'is an ISO 4217 code such as EUR');
/** Money in minor units (cents), exact. */
export const amountMinor = z.int();
/** A channel that a person can be reached on. */
export const channel = z.enum(['sms', 'whatsapp', 'email']);
export type Channel = z.infer<typeof channel>;
/** A contact's place in the customer's house. */
export const contactRole = z.enum(['billing', 'manager', 'executive', 'owner', 'other']);
export type ContactRole = z.infer<typeof contactRole>;
/** Day of the week. */
export const weekday = z.enum(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']);
/** Local time of day, `09:00`. */
export const timeOfDay = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$|^24:00$/, 'is a time such as 09:00');
/** Hours of a week: `[start, end)` in local time on each of the days. */
export const hours = z.strictObject({ days: z.array(weekday).min(1), start: timeOfDay, end: timeOfDay });
export type Hours = z.infer<typeof hours>;

/** Steps of the default ladder, in order. */
export const ladderSteps = [
  'check_in',
  'upcoming',
  'due',
  'nudge',
  'reminder',
  'personal',
  'accounts_team',
  'fee_notice',
  'formal_letter',
  'final_options',
] as const;
/** Name of a ladder step; ladders are data, so this is any short name, the shipped ones in {@link ladderSteps}. */
export const stepName = z.string().regex(/^[a-z][a-z0-9_]{0,39}$/);

/** Tone ranks, see {@link toneRank}. */
export const tone = z.enum(['friendly', 'clear', 'personal', 'accounts_team', 'formal']);
export type Tone = z.infer<typeof tone>;

/** 1 friendly, 2 clear, 3 personal, 4 accounts team, 5 formal. */
export const toneRank: Readonly<Record<Tone, number>> = {
  friendly: 1,
  clear: 2,
  personal: 3,
  accounts_team: 4,
  formal: 5,
};

/**
 * What a message of a ladder is for. `check_in` asks whether the invoice arrived, `ask` asks for what is owed,
 * `fee_notice` announces the fee of the agreed terms, `offer_plan` offers to pay in parts, `final_options` lays out
 * what is still possible.
 */
export const messageIntent = z.enum(['check_in', 'ask', 'fee_notice', 'offer_plan', 'final_options']);
export type MessageIntent = z.infer<typeof messageIntent>;
/** In whose name a message of the company speaks: always the company's own, never anybody else's. */
export const voice = z.enum(['company', 'account_manager', 'accounts_team', 'director']);
export type Voice = z.infer<typeof voice>;
/** Local time of day at which something may begin, `09:00`. */
export const beginningTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'is a time of day such as 09:00');
