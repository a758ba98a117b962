import { z } from 'zod';

/**
 * One event on the wire: CloudEvents 1.0, structured JSON, with our extension attributes
 * (lower case, as CloudEvents wants them). This is the value of a Kafka record and of a held row.
 */
export const wireEvent = z.object({
  specversion: z.literal('1.0'),
  id: z.string().min(1),
  source: z.string().min(1),
  type: z.string().min(1),
  subject: z.string().min(1),
  /** Business time, an RFC 3339 instant. */
  time: z.iso.datetime({ offset: true }),
  datacontenttype: z.literal('application/json'),
  data: z.unknown(),
  companyid: z.uuid(),
  /** Counts from 1 without a gap for each (source, subject). */
  sequence: z.int().positive(),
  correlationid: z.string().optional(),
  causationid: z.string().optional(),
  traceparent: z.string().optional(),
});
/** {@link wireEvent}, parsed. Its `data` is not: only a consumer that handles the type reads it. */
export type WireEvent = z.infer<typeof wireEvent>;

/** What identifies the order of events: numbers count per source and subject. */
export interface SubjectKey {
  readonly source: string;
  readonly subject: string;
}

/** One text for a {@link SubjectKey}; sources hold no space. */
export function keyOf(key: SubjectKey): string {
  return `${key.source} ${key.subject}`;
}
