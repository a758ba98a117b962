import { pageLimit, pageOf } from '@tactful/contracts';
import { z } from 'zod';

/** `GET /v1/customers/{id}/timeline`. */
export const timelineQuery = z.strictObject({
  limit: pageLimit,
  cursor: z
    .string()
    .regex(/^\d{1,18}$/, 'is not a cursor of this list')
    .optional(),
  /** Kinds to show, separated by commas: `message.accepted,reply.received`. */
  kind: z.string().max(1_000).optional(),
});
export type TimelineQuery = z.output<typeof timelineQuery>;

export const entryView = z
  .strictObject({
    id: z.uuid(),
    at: z.iso.datetime(),
    recordedAt: z.iso.datetime(),
    kind: z.string(),
    summary: z.string(),
    data: z.record(z.string(), z.unknown()),
  })
  .meta({ id: 'TimelineEntry' });
export type EntryView = z.output<typeof entryView>;

export const timelinePage = pageOf(entryView).meta({ id: 'Timeline' });
export type TimelinePage = z.output<typeof timelinePage>;
