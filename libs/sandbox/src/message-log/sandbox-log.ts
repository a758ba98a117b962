import { join } from 'node:path';
import { FaultBook } from '../faults/fault-book.js';
import { Journal } from '../journal/journal.js';
import { logEntry, type LogEntry } from './log-entry.js';
import { MessageBook } from './message-book.js';
import { type ProviderCall } from './message.types.js';
import { AccountBook } from '../whatsapp-account/account-book.js';
import { ReplyBook } from './reply-book.js';

/**
 * All that the sandbox remembers: books in memory, and the journal on disk they are read back from.
 * Nothing is answered before `record` has resolved, so whatever a caller was told survives `kill -9`.
 */
export class SandboxLog {
  readonly messages = new MessageBook();
  readonly replies = new ReplyBook();
  readonly faults = new FaultBook();
  readonly account = new AccountBook();
  readonly calls: ProviderCall[] = [];
  #journal: Journal<LogEntry> | undefined;

  /** Opens the log of a data folder, creating it when there is none. */
  static async open(folder: string): Promise<SandboxLog> {
    const log = new SandboxLog();
    log.#journal = await Journal.open<LogEntry>(join(folder, 'log.jsonl'), {
      parse: (json) => logEntry.parse(json),
      apply: (entry) => log.#apply(entry),
    });
    return log;
  }

  /** Takes the entries over at once and resolves when they are on disk. */
  async record(...entries: readonly LogEntry[]): Promise<void> {
    if (!this.#journal) throw new Error('The log is not open');
    for (const entry of entries) this.#apply(entry);
    await this.#journal.append(entries);
  }

  async close(): Promise<void> {
    await this.#journal?.close();
  }

  #apply(entry: LogEntry): void {
    switch (entry.kind) {
      case 'accepted':
        for (const message of entry.messages) this.messages.add(message);
        for (const receipt of entry.receipts) this.messages.expect(receipt);
        return;
      case 'told':
        return this.messages.close(entry.receiptId);
      case 'canceled':
        return this.messages.cancel(entry.messageId, entry.at);
      case 'redacted':
        return this.messages.redact(entry.messageId, entry.at);
      case 'replied':
        return this.replies.add(entry.reply, this.#senderOf(entry.reply.to, entry.reply.from));
      case 'reply_told':
        return this.replies.told(entry.replyId);
      case 'called':
        this.calls.push(entry.call);
        return;
      case 'content_reviewed':
        return this.account.review(entry.review);
      case 'sender_rated':
        return this.account.rate(entry.rating);
      default:
        return this.faults.apply(entry);
    }
  }

  /** STOP reaches the whole Messaging Service when the last message to the person went through one. */
  #senderOf(business: string, person: string): string {
    const [last] = this.messages.newestFirst({ from: business, to: person }, this.messages.size);
    return last?.message.messagingServiceSid ?? business;
  }
}
