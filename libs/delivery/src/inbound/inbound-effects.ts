import { Injectable } from '@nestjs/common';
import { draftEvent, type EventDraft } from '@tactful/contracts';
import { Outbox } from '@tactful/messaging';
import { randomUUIDv7 } from 'node:crypto';
import { type EntityManager } from 'typeorm';
import { Consents } from '../consent/consents.js';
import { addressKeyOf } from '../people/address-key.js';
import { type Correspondent, type NewReply, RepliesStore, type WrittenAccount } from '../replies/replies.store.js';
import { type Answered, Answers } from './answers.js';
import { decideInbound, type InboundDecision } from './inbound.decision.js';
import { MessageReader, type ReadMessage } from './message-reader.js';
import { consentActs } from './reply-consents.decision.js';
import { plainPromiseOf } from './plain-promise.decision.js';
import { concernsOf, replyTasks } from './reply-tasks.decision.js';
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

/** Everything that a message from a person sets off, in the one transaction that stores it. */
@Injectable()
export class InboundEffects {
  constructor(
    private readonly replies: RepliesStore,
    private readonly reader: MessageReader,
    private readonly consents: Consents,
    private readonly answers: Answers,
    private readonly outbox: Outbox,
  ) {}

  /** Locks in the order budget rows, message rows, states of consent, sequence rows. A known message does nothing. */
  async apply(tx: EntityManager, inbound: Inbound): Promise<void> {
    const reading = await this.reader.read(tx, inbound);
    const decision = decideInbound(inbound.message, reading);
    const reply = replyOf(inbound, reading, decision);
    const decided = { ...inbound, ...reading, decision, reply };
    if (!(await this.replies.add(tx, inbound.companyId, decided.reply))) return;
    const drafts = await this.consents.record(tx, inbound.companyId, consentActs(decided), inbound.now);
    const answered = await this.#answer(tx, decided);
    const heardBy = await this.#heardBy(tx, decided);
    await this.outbox.add(tx, [...replyEvents(decided, heardBy, answered), ...drafts, ...(answered?.drafts ?? [])]);
  }

  /** Whom the answer is told to: whoever wrote, and every other account that the message they answer spoke of. */
  async #heardBy(tx: EntityManager, { companyId, correspondent, reply }: Decided): Promise<WrittenAccount[]> {
    if (!correspondent) return [];
    const { customerId, contactId } = correspondent;
    const written = reply.inReplyTo === null ? [] : await this.replies.accountsOf(tx, companyId, reply.inReplyTo);
    return [{ customerId, contactId }, ...written.filter((account) => account.customerId !== customerId)];
  }

  /** Nobody is answered whom we do not know. */
  async #answer(tx: EntityManager, decided: Decided): Promise<Answered | undefined> {
    const { correspondent: person } = decided;
    return person ? this.answers.give(tx, { ...decided, person }) : undefined;
  }
}

function replyOf(
  { message, correspondent, now }: Inbound,
  { intents, answered }: ReadMessage,
  decision: InboundDecision,
): NewReply {
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
    inReplyTo: answered?.messageId ?? null,
    at: now,
    readBy: readerOf(decision),
    understanding: intents,
  };
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

function replyEvents(
  decided: Decided,
  heardBy: readonly WrittenAccount[],
  answered: Answered | undefined,
): EventDraft[] {
  const { companyId, correspondent, reply, decision } = decided;
  if (!correspondent || decision.kind === 'automatic') return [];
  const { customerId } = correspondent;
  const about = { companyId, subject: customerId, time: reply.at };
  const concerns = concernsOf(decided);
  const promise = plainPromiseOf({ ...decided, accounts: heardBy.length });
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
        ...(concerns.length > 0 && { concerns }),
        ...(promise && { promise }),
      },
    ),
  );
  const tasks = replyTasks(decided, answered?.copy).map((task) =>
    draftEvent('delivery.task.opened.v1', about, {
      task: { ...task, taskId: randomUUIDv7(), customerId, dueOn: null },
    }),
  );
  return [...received, ...tasks];
}
