import { type EventDraft, type Notice } from '@tactful/contracts';
import { randomUUIDv7 } from 'node:crypto';
import { type Plan } from '../planning/planning.types.js';
import { type MessageRecord, type NoticeContent, noticeOf } from '../queue/message.types.js';
import { type NoticeFacts, type NoticeOrder } from './notice.types.js';
import { type KnownNotice, noticeKey } from './notices.store.js';
import { planNotice, planUnsettled, withdrawNotice } from './plan-notice.decision.js';

/** Each thing that a message tells: of invoices that are sent again every one. */
function toldBy({ notice, invoiceIds = [notice.subjectId] }: NoticeContent): Notice[] {
  return invoiceIds.map((subjectId) => ({ ...notice, subjectId }));
}

type Telling = NoticeOrder & { readonly kind: 'tell' };
type Withdrawal = NoticeOrder & { readonly kind: 'withdraw' };

/** Where and when; `settings` is null while those of the company have not arrived. */
type Surroundings = Pick<NoticeFacts, 'companyId' | 'now'> & {
  readonly settings: Pick<NoticeFacts, 'company' | 'rules' | 'pastOf'> | null;
};

/** One batch of orders: each sees what those before it changed. */
export class OrderBook {
  readonly #book: Map<string, MessageRecord>;
  readonly #changed = new Map<string, MessageRecord>();
  readonly #known: Set<string>;
  readonly told: KnownNotice[] = [];
  readonly events: EventDraft[] = [];

  constructor(
    private readonly facts: Surroundings,
    waiting: readonly MessageRecord[],
    known: ReadonlySet<string>,
  ) {
    this.#book = new Map(waiting.map((message) => [message.messageId, message]));
    this.#known = new Set(known);
  }

  get changed(): readonly MessageRecord[] {
    return [...this.#changed.values()];
  }

  tell({ customerId, content, asked }: Telling, people: NoticeFacts['people']): void {
    const key = noticeKey(content.notice);
    if (this.#known.has(key)) return;
    this.#known.add(key);
    const due = { customerId, content, asked, messageId: randomUUIDv7(), taskId: randomUUIDv7() };
    const { settings, ...place } = this.facts;
    const known = { ...place, people, waiting: this.#waitingFor(customerId) };
    const plan = settings ? planNotice(due, { ...known, ...settings }) : planUnsettled(due, known);
    this.told.push(...toldBy(content).map((notice) => ({ notice, customerId, messageId: plan.messageId })));
    this.#take(plan);
  }

  withdraw({ customerId, subjectId, because }: Withdrawal): void {
    const about = this.#waitingFor(customerId).filter((message) => noticeOf(message)?.notice.subjectId === subjectId);
    for (const message of about) this.#take(withdrawNotice(message, because, this.facts));
  }

  #waitingFor(customerId: string): MessageRecord[] {
    return [...this.#book.values()].filter((one) => one.customerId === customerId && one.state === 'waiting');
  }

  #take(plan: Plan): void {
    for (const message of plan.messages) {
      this.#book.set(message.messageId, message);
      this.#changed.set(message.messageId, message);
    }
    this.events.push(...plan.events);
  }
}
