import { INTENTS } from '@tactful/understanding';
import { z } from 'zod';
import { amountMinor, currencyCode, isoDate } from './primitives.js';

/** One thing that a reply may say, as `@tactful/understanding` reads it. */
export const replyReading = z.strictObject({
  intent: z.enum(INTENTS),
  /** 0 to 1: from 0.8 on it may be acted upon, below a person reads first. */
  confidence: z.number().min(0).max(1),
  /** When the payment is promised for, or was made; null: not said. */
  date: isoDate.nullable(),
  /** The amount named, in minor units of `currency`, or of a currency with two digits where none is named. */
  amountMinor: amountMinor.nullable(),
  currency: currencyCode.nullable(),
});
export type ReplyReading = z.infer<typeof replyReading>;

/** What of a reply asks us to be careful: to ask for money now would hurt, or make it worse. */
export const replyConcern = z.enum(['vulnerable', 'hardship', 'upset']);
export type ReplyConcern = z.infer<typeof replyConcern>;

/** A promise that a reply makes so plainly that it may be recorded without a person, where the company allows that. */
export const plainPromise = z.strictObject({
  by: isoDate,
  /** As in a reading; null: not said. */
  amountMinor: amountMinor.positive().nullable(),
  currency: currencyCode.nullable(),
});
export type PlainPromise = z.infer<typeof plainPromise>;
