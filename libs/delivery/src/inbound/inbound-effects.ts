import { Injectable } from '@nestjs/common';
import { draftEvent, type EventDraft } from '@tactful/contracts';
import { Outbox } from '@tactful/messaging';
import { type ServiceKind } from '@tactful/templates';
import { randomUUIDv7 } from 'node:crypto';
import { type EntityManager } from 'typeorm';
import { Consents } from '../consent/consents.js';
import { addressKeyOf } from '../people/address-key.js';
import { Queue } from '../queue/queue.js';
import { type Correspondent, type NewReply, RepliesStore, type WrittenAccount } from '../replies/replies.store.js';
import { decideInbound, type InboundDecision } from './inbound.decision.js';
import { MessageReader, type ReadMessage } from './message-reader.js';
import { consentActs } from './reply-consents.decision.js';
import { replyTasks } from './reply-tasks.decision.js';
import { type ReceivedMessage } from './received-message.types.js';

/** A message of one company, with whoever wrote it. */
export interface Inbound {
  readonly companyId: string;
  readonly message: ReceivedMessage;
  readonly correspondent: Correspondent | null;
  readonly now: Temporal.Instant;
}

interface Decided extends Inbound, ReadMessage {
  readonly decision: InboundDecision;
  readonly reply: NewReply;
}

const confirmations: Readonly<Record<'stop' | 'start' | 'help', ServiceKind>> = {
  stop: 'stop_confirmation',
  start: 'start_confirmation',
  help: 'help',
};

/** Everything that a message from a person sets off, in the one transaction that stores it. */
@Injectable()
export class InboundEffects {
  constructor(
    private readonly replies: RepliesStore,
    private readonly reader: MessageReader,
    private readonly consents: Consents,
    private readonly queue: Queue,
    private readonly outbox: Outbox,
  ) {}

  /** Locks in the order budget rows, message rows, states of consent, sequence rows. A known message does nothing. */
  async apply(tx: EntityManager, inbound: Inbound): Promise<void> {
    const reading = await this.reader.read(tx, inbound);
    const decision = decideInbound(inbound.message, reading);
    const reply = await this.#replyOf(tx, inbound, { decision, intents: reading.intents });
    const decided = { ...inbound, ...reading, decision, reply };
    if (!(await this.replies.add(tx, inbound.companyId, decided.reply))) return;
    const drafts = await this.consents.record(tx, inbound.companyId, consentActs(decided), inbound.now);
    if (inbound.correspondent) await this.#answer(tx, decided, inbound.correspondent);
    await this.outbox.add(tx, [...replyEvents(decided, await this.#heardBy(tx, decided)), ...drafts]);
  }

  /** Whom the answer is told to: whoever wrote, and every other account that the message they answer spoke of. */
  async #heardBy(tx: EntityManager, { companyId, correspondent, reply }: Decided): Promise<WrittenAccount[]> {
    if (!correspondent) return [];
    const { customerId, contactId } = correspondent;
    const written = reply.inReplyTo === null ? [] : await this.replies.accountsOf(tx, companyId, reply.inReplyTo);
    return [{ customerId, contactId }, ...written.filter((account) => account.customerId !== customerId)];
  }

  async #replyOf(tx: EntityManager, inbound: Inbound, read: Pick<Decided, 'decision' | 'intents'>): Promise<NewReply> {
    const { companyId, message, correspondent, now } = inbound;
    const { decision, intents } = read;
    return {
      replyId: randomUUIDv7(),
      channel: message.channel,
      providerId: message.providerId,
      correspondent,
      addressKey: correspondent?.addressKey ?? addressKeyOf(message.channel, message.from),
      from: message.from,
      to: message.to[0] ?? '',
      subject: message.subject,
      text: message.text,
      keyword: keywordOf(decision),
      inReplyTo: correspondent && (await this.replies.lastMessageTo(tx, companyId, correspondent)),
      at: now,
      readBy: readerOf(decision),
      understanding: intents,
    };
  }

  async #answer(tx: EntityManager, decided: Decided, person: Correspondent): Promise<void> {
    const { companyId, decision, message, now } = decided;
    if (decision.kind === 'automatic' || decision.kind === 'wrong_person') return;
    const { customerId, contactId } = person;
    const about = { companyId, customerId, contactId, channel: message.channel, answersMessageAt: now, now };
    if (decision.kind !== 'other') {
      if (!decision.confirm) return;
      const content = { kind: 'template', template: confirmations[decision.kind] } as const;
      await this.queue.planService(tx, { ...about, purpose: 'confirmation', content });
      return;
    }
    const given = await this.replies.acknowledgements(tx, companyId, { contactId, channel: message.channel });
    if (given.waiting) return;
    const content = { kind: 'template', template: 'acknowledgement' } as const;
    const last = given.lastAt === undefined ? {} : { lastAcknowledgedAt: given.lastAt };
    await this.queue.planService(tx, { ...about, ...last, purpose: 'acknowledgement', content });
  }
}

/** Nobody needs to read a clear keyword or an automatic answer; what is doubtful waits for a person. */
function readerOf(decision: InboundDecision): string | null {
  switch (decision.kind) {
    case 'stop':
      return decision.isClear ? 'keyword' : null;
    case 'start':
    case 'help':
      return 'keyword';
    case 'automatic':
      return 'automatic answer';
    case 'wrong_person':
    case 'other':
      return null;
  }
}

function keywordOf({ kind }: InboundDecision): NewReply['keyword'] {
  return kind === 'stop' || kind === 'start' || kind === 'help' ? kind : 'other';
}

function replyEvents(decided: Decided, heardBy: readonly WrittenAccount[]): EventDraft[] {
  const { companyId, correspondent, reply, decision } = decided;
  if (!correspondent || decision.kind === 'automatic') return [];
  const { customerId } = correspondent;
  const about = { companyId, subject: customerId, time: reply.at };
  const received = heardBy.map((account) =>
    draftEvent(
      'delivery.reply.received.v1',
      { ...about, subject: account.customerId },
      {
        replyId: reply.replyId,
        ...account,
        channel: reply.channel,
        at: reply.at.toString(),
        text: reply.text,
        keyword: reply.keyword,
        inReplyTo: reply.inReplyTo,
        understanding: [...reply.understanding],
      },
    ),
  );
  const tasks = replyTasks(decision, reply.understanding, reply.channel).map((task) =>
    draftEvent('delivery.task.opened.v1', about, {
      task: { ...task, taskId: randomUUIDv7(), customerId, dueOn: null },
    }),
  );
  return [...received, ...tasks];
}
