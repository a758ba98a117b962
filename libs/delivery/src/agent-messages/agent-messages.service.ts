import { Injectable } from '@nestjs/common';
import { type Channel, draftEvent, type EventDraft } from '@tactful/contracts';
import { Outbox } from '@tactful/messaging';
import { type Actor, actorName, conflict, isRefusal, type Refusal, unacceptable } from '@tactful/runtime';
import { CustomerTransactions } from '../people/customer-transactions.js';
import { PeopleStore } from '../people/people.store.js';
import { type ContactPoint, type Person } from '../people/person.types.js';
import { Queue } from '../queue/queue.js';
import { type AgentMessageView, type NewAgentMessage } from './agent-messages.types.js';
import { whatsappWindowOf } from '../whatsapp/free-window.decision.js';
import { AgentWords } from './agent-words.service.js';

const answerHours = 24;

interface Receiver {
  readonly person: Person;
  readonly point: ContactPoint;
}

/**
 * Lets agents write to customers. The words are judged at once; the hour, the budget and everything else that decides
 * about a message are asked when it is due to leave, as for any other.
 */
@Injectable()
export class AgentMessagesService {
  constructor(
    private readonly transactions: CustomerTransactions,
    private readonly store: PeopleStore,
    private readonly queue: Queue,
    private readonly words: AgentWords,
    private readonly outbox: Outbox,
  ) {}

  send(actor: Actor, customerId: string, message: NewAgentMessage): Promise<AgentMessageView | Refusal> {
    const { companyId } = actor;
    return this.transactions.run<AgentMessageView>(companyId, customerId, async (tx, now) => {
      const receiver = receiverOf(await this.store.loadForCustomers(tx, companyId, [customerId]), message);
      if (!receiver) return unacceptable('no_such_address', 'No contact has an address on this channel.', '/channel');
      if (!isUsable(receiver.point)) {
        return conflict(receiver.point.consent, 'This address must not be used on this channel.');
      }
      if (message.channel === 'whatsapp' && whatsappWindowOf(receiver.person, now) === null) {
        return conflict('whatsapp_window_closed', 'WhatsApp takes free words only for a day after their last message.');
      }
      const { contactId } = receiver.person;
      const words = await this.words.judge(tx, actor, { message, receiver: receiver.person });
      if (isRefusal(words)) return words;
      const answersMessageAt = answeredAt(receiver.person, message.channel, now);
      const content = {
        kind: 'text',
        subject: message.subject ?? null,
        text: message.text,
        by: actorName(actor),
      } as const;
      const about = { companyId, customerId, contactId, channel: message.channel };
      const id = await this.queue.planService(tx, { ...about, purpose: 'agent', content, answersMessageAt, now });
      const view = { id, customerId, contactId, channel: message.channel };
      const overridden = { ...view, rules: words.overridden, reason: message.override?.reason ?? '' };
      await this.outbox.add(tx, overrideEvents(overridden, { actor, now }));
      return { ...view, state: 'waiting', isAnswer: answersMessageAt !== null, warnings: [...words.warnings] };
    });
  }
}

/** "Words left that break a rule": told with who decided it and why, nothing where no rule was overridden. */
function overrideEvents(
  {
    id,
    rules,
    ...about
  }: Pick<AgentMessageView, 'id' | 'customerId' | 'contactId' | 'channel'> & {
    readonly rules: readonly string[];
    readonly reason: string;
  },
  { actor, now }: { readonly actor: Actor; readonly now: Temporal.Instant },
): EventDraft[] {
  if (rules.length === 0) return [];
  const subject = { companyId: actor.companyId, subject: about.customerId, time: now };
  const data = { ...about, messageId: id, rules: [...rules], by: actorName(actor), at: now.toString() };
  return [draftEvent('delivery.message.rules_overridden.v1', subject, data)];
}

/** The contact asked for; else whoever wrote last on this channel, else the first one who has it. */
function receiverOf(people: readonly Person[], message: NewAgentMessage): Receiver | undefined {
  const reachable = people.flatMap((person) => {
    const point = person.points.find(({ channel }) => channel === message.channel);
    return point ? [{ person, point }] : [];
  });
  if (message.contactId !== undefined) return reachable.find(({ person }) => person.contactId === message.contactId);
  return reachable.toSorted((a, b) => wroteAt(b, message.channel) - wroteAt(a, message.channel))[0];
}

function wroteAt({ person }: Receiver, channel: Channel): number {
  return person.lastInboundAt[channel]?.epochMilliseconds ?? 0;
}

function isUsable(point: ContactPoint): boolean {
  return point.consent !== 'opted_out' && point.consent !== 'address_bad' && point.consent !== 'none';
}

function answeredAt(person: Person, channel: Channel, now: Temporal.Instant): Temporal.Instant | null {
  const last = person.lastInboundAt[channel];
  return last && Temporal.Instant.compare(now, last.add({ hours: answerHours })) < 0 ? last : null;
}
