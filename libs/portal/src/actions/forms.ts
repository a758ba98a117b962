import { channel, type Channel, paymentMethod, timeOfDay } from '@tactful/contracts';
import { z } from 'zod';
import { languages, pageDisputeReasons } from '../wording/wording.types.js';

/** Text that people type: control characters but line breaks and tabs are taken away, so that it can be stored anywhere. */
const words = (most: number) =>
  z
    .string()
    .transform((text) =>
      text
        .replaceAll(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, '')
        .trim()
        .slice(0, most)
        .toWellFormed(),
    )
    .default('');
const ticked = z.string().transform((value) => value !== '');
const many = <T extends z.ZodType>(item: T) =>
  z.preprocess((value) => (value === undefined ? [] : [value].flat()), z.array(item).max(10));
const empty = z.literal('');
const kept = z.literal('keep');
/** Drawn with each page that is shown: a form that is sent twice is one act. */
const once = z.string().regex(/^[0-9a-f-]{36}$/);

/** "I have paid": all, or one invoice. */
export const paidForm = z.object({ once, invoiceId: z.union([z.uuid(), empty]).default(''), note: words(500) });
export type PaidForm = z.infer<typeof paidForm>;

/** "I will pay on …": one invoice, or all in a currency. */
export const promiseForm = z.object({
  once,
  what: z.union([z.uuid(), z.string().regex(/^[A-Z]{3}$/)]),
  by: z.iso.date(),
  note: words(500),
});
export type PromiseForm = z.infer<typeof promiseForm>;

/** "This is not right". */
export const disputeForm = z.object({
  once,
  invoiceId: z.uuid(),
  reason: z.enum(pageDisputeReasons),
  note: words(1_000),
});
export type DisputeForm = z.infer<typeof disputeForm>;

/** How to be reached, and how to pay. `keep` leaves what this form cannot show as it is. */
export const reachForm = z.object({
  first: z.union([channel, empty]).default(''),
  only: ticked.default(false),
  days: z.enum(['any', 'weekdays', 'every', 'keep']).default('any'),
  from: timeOfDay.default('09:00'),
  to: timeOfDay.default('18:00'),
  locale: z.enum(languages),
  pausedUntil: z.union([z.iso.date(), empty]).default(''),
  paymentMethod: z.union([paymentMethod, empty, kept]).default('keep'),
  payDay: z.union([z.string().regex(/^([1-9]|[12]\d|3[01])$/), empty, kept]).default('keep'),
});
export type ReachForm = z.infer<typeof reachForm>;

/** Channels to stop, or to come back to. */
export const channelsForm = z.object({ once, channels: many(channel) });
export interface ChannelsForm {
  readonly once: string;
  readonly channels: Channel[];
}
