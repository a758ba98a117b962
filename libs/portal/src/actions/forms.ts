import { channel, type Channel, timeOfDay } from '@tactful/contracts';
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
/** Drawn with each page that is shown: a form that is sent twice is one act. */
const once = z.string().regex(/^[0-9a-f-]{36}$/);

/** "I have paid": all, or one invoice. */
export const paidForm = z.object({ once, invoiceId: z.union([z.uuid(), empty]).default(''), note: words(500) });
export type PaidForm = z.infer<typeof paidForm>;

/** "This is not right". */
export const disputeForm = z.object({
  once,
  invoiceId: z.uuid(),
  reason: z.enum(pageDisputeReasons),
  note: words(1_000),
});
export type DisputeForm = z.infer<typeof disputeForm>;

/** How to be reached. `days: keep` leaves hours that this form cannot show as they are. */
export const reachForm = z.object({
  first: z.union([channel, empty]).default(''),
  only: ticked.default(false),
  days: z.enum(['any', 'weekdays', 'every', 'keep']).default('any'),
  from: timeOfDay.default('09:00'),
  to: timeOfDay.default('18:00'),
  locale: z.enum(languages),
  pausedUntil: z.union([z.iso.date(), empty]).default(''),
});
export type ReachForm = z.infer<typeof reachForm>;

/** Channels to stop, or to come back to. */
export const channelsForm = z.object({ once, channels: many(channel) });
export interface ChannelsForm {
  readonly once: string;
  readonly channels: Channel[];
}
