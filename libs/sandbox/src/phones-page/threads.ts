import { type Channel } from '../message-log/channel.js';
import { type TrackedMessage } from '../message-log/message-book.js';
import { type Reply } from '../message-log/message.types.js';
import { type SandboxLog } from '../message-log/sandbox-log.js';

/** One person on one channel: a phone's or a mailbox's conversation with one sender of the company. */
export interface Thread {
  readonly channel: Channel;
  readonly person: string;
  readonly company: string;
}

/** A line of the list of phones and mailboxes. */
export interface ThreadSummary extends Thread {
  readonly lastAt: Temporal.Instant;
  readonly lastText: string;
}

/** What stands in a thread, oldest first. */
export type ThreadItem =
  | { readonly kind: 'message'; readonly at: Temporal.Instant; readonly tracked: TrackedMessage }
  | { readonly kind: 'reply'; readonly at: Temporal.Instant; readonly reply: Reply };

/** A page shows the newest of what there is; the log has everything. */
const mostThreads = 100;
const mostItems = 200;
const recentlyLookedAt = 5_000;

/** The threads with the newest news first, among the last some thousand messages and replies. */
export function recentThreads(log: SandboxLog, search: string): readonly ThreadSummary[] {
  const threads = new Map<string, ThreadSummary>();
  for (const summary of recentSummaries(log)) {
    const key = threadKey(summary);
    const known = threads.get(key);
    if (known && Temporal.Instant.compare(known.lastAt, summary.lastAt) > 0) continue;
    if (summary.person.includes(search)) threads.set(key, summary);
  }
  return [...threads.values()]
    .sort((left, right) => Temporal.Instant.compare(right.lastAt, left.lastAt))
    .slice(0, mostThreads);
}

/** The newest messages and replies of one thread. */
export function threadItems(log: SandboxLog, thread: Thread): readonly ThreadItem[] {
  const items: ThreadItem[] = [];
  for (const tracked of messagesTo(log, thread)) {
    if (items.length === mostItems) break;
    items.push({ kind: 'message', at: tracked.message.at, tracked });
  }
  for (const reply of log.replies.newestFirst()) {
    if (items.length >= 2 * mostItems) break;
    if (threadKey(threadOfReply(reply)) === threadKey(thread)) items.push({ kind: 'reply', at: reply.at, reply });
  }
  return items.sort((left, right) => Temporal.Instant.compare(left.at, right.at)).slice(-mostItems);
}

function* messagesTo(log: SandboxLog, thread: Thread): Generator<TrackedMessage> {
  const to = thread.channel === 'whatsapp' ? `whatsapp:${thread.person}` : thread.person;
  for (const tracked of log.messages.newestFirst({ to }, log.messages.size)) {
    if (threadKey(threadOfMessage(tracked)) === threadKey(thread)) yield tracked;
  }
}

function recentSummaries(log: SandboxLog): readonly ThreadSummary[] {
  const messages = log.messages.from(Math.max(0, log.messages.size - recentlyLookedAt), recentlyLookedAt);
  const replies = log.replies.from(Math.max(0, log.replies.size - recentlyLookedAt), recentlyLookedAt);
  return [
    ...messages.map((tracked) => ({
      ...threadOfMessage(tracked),
      lastAt: tracked.message.at,
      lastText: tracked.message.subject ?? tracked.message.body,
    })),
    ...replies.map((reply) => ({ ...threadOfReply(reply), lastAt: reply.at, lastText: reply.text })),
  ];
}

/** A mail is answered where it asks to be, so that is where its thread is. */
function threadOfMessage({ message }: TrackedMessage): Thread {
  return { channel: message.channel, person: message.to, company: message.replyTo ?? message.from };
}

function threadOfReply({ channel, from, to }: Reply): Thread {
  return { channel, person: from, company: to };
}

function threadKey({ channel, person, company }: Thread): string {
  return `${channel} ${person} ${company}`;
}
