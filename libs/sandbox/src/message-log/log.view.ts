import { z } from 'zod';
import { type TrackedMessage } from './message-book.js';
import { type Message, type ProviderCall, type Reply } from './message.types.js';
import { type SandboxLog } from './sandbox-log.js';

/** `GET /sandbox/log?after=&limit=`: without a limit everything after the cursor. */
export const logQuery = z.strictObject({
  after: z
    .string()
    .regex(/^\d{1,12}\.\d{1,12}\.\d{1,12}$/, 'must be the nextCursor of an earlier answer')
    .optional(),
  limit: z.coerce.number().int().min(1).max(1_000_000).optional(),
});
export type LogQuery = z.infer<typeof logQuery>;

/** One accepted message in the log. */
export interface LoggedMessage {
  readonly at: string;
  readonly channel: string;
  readonly from: string;
  readonly to: string;
  readonly subject: string | null;
  readonly body: string;
  /** Of a mail that has files: what they are. */
  readonly attachments?: Message['attachments'];
  readonly providerId: string;
  readonly attemptId: string | null;
  readonly status: string;
}

/** What has been sent, called and written back, oldest first. `nextCursor` continues where this answer ends. */
export interface LogView {
  readonly messages: readonly LoggedMessage[];
  readonly calls: readonly ProviderCall[];
  readonly replies: readonly Pick<Reply, 'id' | 'at' | 'channel' | 'from' | 'to' | 'subject' | 'text'>[];
  readonly nextCursor: string;
}

/** The part of the log after the cursor, at most `limit` of each kind. */
export function logView(log: SandboxLog, { after, limit = Number.MAX_SAFE_INTEGER }: LogQuery): LogView {
  const [fromMessage = 0, fromCall = 0, fromReply = 0] = (after ?? '').split('.').map(Number);
  const messages = log.messages.from(fromMessage, limit);
  const calls = log.calls.slice(fromCall, fromCall + limit);
  const replies = log.replies.from(fromReply, limit);
  return {
    messages: messages.map(logged),
    calls,
    replies: replies.map(({ id, at, channel, from, to, subject, text }) => ({
      id,
      at,
      channel,
      from,
      to,
      subject,
      text,
    })),
    nextCursor: [fromMessage + messages.length, fromCall + calls.length, fromReply + replies.length].join('.'),
  };
}

function logged({ message, status }: TrackedMessage): LoggedMessage {
  const { at, channel, from, to, subject, body, attachments, providerId, attemptId } = message;
  const files = attachments && { attachments };
  return { at: at.toString(), channel, from, to, subject, body, ...files, providerId, attemptId, status };
}
