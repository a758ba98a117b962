import { z } from 'zod';
import { channel, provider } from '../message-log/channel.js';

const seconds = z
  .number()
  .min(0)
  .max(40 * 86_400);
const operation = z.enum(['send', 'list', 'fetch', 'update', 'account']);

/** What may go wrong. Milliseconds are machine time, seconds are business time. */
const faultKind = z.discriminatedUnion('kind', [
  /** Answers later. */
  z.strictObject({ kind: z.literal('latency'), milliseconds: z.number().int().min(0).max(120_000) }),
  /** Refuses with 429 and `Retry-After`. */
  z.strictObject({ kind: z.literal('rate_limit'), retryAfterSeconds: z.number().int().min(0).max(86_400).default(1) }),
  /** Answers 5xx; `accepted` decides whether the message was accepted all the same. */
  z.strictObject({
    kind: z.literal('server_error'),
    status: z.number().int().min(500).max(599).default(500),
    accepted: z.boolean().default(false),
  }),
  /** Accepts, then cuts the connection instead of answering. */
  z.strictObject({ kind: z.literal('lost_response') }),
  /** Cuts the connection before anything is accepted. */
  z.strictObject({ kind: z.literal('connection_reset') }),
  /** Each callback arrives `copies` times. */
  z.strictObject({ kind: z.literal('duplicate_callbacks'), copies: z.number().int().min(2).max(10).default(2) }),
  /** Callbacks arrive so much later than what they tell. */
  z.strictObject({ kind: z.literal('late_callbacks'), seconds }),
  /** The last callback arrives first. */
  z.strictObject({ kind: z.literal('reordered_callbacks') }),
  /** Callbacks never arrive; only those of `statuses` when given. */
  z.strictObject({ kind: z.literal('dropped_callbacks'), statuses: z.array(z.string()).min(1).optional() }),
  /** All callbacks are acknowledged before the request is answered. */
  z.strictObject({ kind: z.literal('early_callbacks') }),
  /** An extra callback that says `failed` or `dropped`, whose signature does not fit. */
  z.strictObject({ kind: z.literal('forged_callback') }),
  /** The message waits in the provider's queue; longer than its validity period and it fails with 30036. */
  z.strictObject({ kind: z.literal('hold'), seconds }),
  /** Accepted, then never delivered: Twilio's error code, or a bounce (`drop`: SendGrid never tries). */
  z.strictObject({
    kind: z.literal('final_failure'),
    errorCode: z.number().int().min(10_000).max(99_999).default(30_003),
    drop: z.boolean().default(false),
  }),
]);
export type FaultKind = z.infer<typeof faultKind>;

/** Which requests a fault may touch. What is left out does not narrow. */
const faultScope = z.strictObject({
  provider: provider.optional(),
  channel: channel.optional(),
  /** Bare number or address of the person. */
  to: z.string().min(1).max(320).optional(),
  operation: operation.default('send'),
});

/** `POST /sandbox/faults`: one fault, on which requests, how often. */
export const newFault = z.strictObject({
  fault: faultKind,
  scope: faultScope.default({ operation: 'send' }),
  /** Leaves the first so many matching requests alone. */
  skip: z.number().int().min(0).max(1_000_000_000).default(0),
  /** Of the others, only each nth. */
  every: z.number().int().min(1).max(1_000_000_000).default(1),
  /** Of these, each with this chance (0 to 1), drawn from `seed`. */
  probability: z.number().min(0).max(1).default(1),
  /** Not more often than this. */
  times: z.number().int().min(1).max(1_000_000_000).optional(),
  seed: z.number().int().min(0).max(4_294_967_295).default(1),
});
export type NewFault = z.infer<typeof newFault>;

/** A fault that is switched on, and how often it met and touched a request. */
export const activeFault = newFault.extend({
  id: z.string(),
  matched: z.number().int(),
  applied: z.number().int(),
});
export type ActiveFault = z.infer<typeof activeFault>;

/** What a fault may look at. */
export interface FaultyRequest {
  readonly provider: z.infer<typeof provider>;
  readonly operation: z.infer<typeof operation>;
  readonly channel: z.infer<typeof channel> | null;
  readonly to: string | null;
}
