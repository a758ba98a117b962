import { dateZonesOf, type Plan as UntoldPlan, type PlanNews } from '@tactful/contact-planning';
import { type EventDraft } from '@tactful/contracts';
import { localTimeAt } from '../people/local-time.js';
import { type Person } from '../people/person.types.js';
import { droppedEvents, endedEvent, plannedEvents, taskEvent, type Telling } from '../queue/message-events.js';
import { type MessageRecord } from '../queue/message.types.js';
import { type Plan } from './planning.types.js';

/** Whom a plan is told about, and as what. */
export interface TellingPlan extends Telling {
  /** Zone of the company: that of a person of whom no zone is known. */
  readonly companyZone: string;
  /** Whoever one of the messages may be for, by contact. */
  readonly personOf: (contactId: string) => Person | undefined;
  readonly taskId: string;
}

/** A plan as it is stored and told: each message with the time that its person's clock will show, and the events. */
export function toldPlan(plan: UntoldPlan<MessageRecord>, telling: TellingPlan): Plan {
  const messages = plan.messages.map((message) => withLocalTime(message, telling));
  const byId = new Map(messages.map((message) => [message.messageId, message]));
  return { messages, events: plan.news.flatMap((news) => eventsOf(news, byId.get(news.messageId), telling)) };
}

/** A plan that looks for no moment: steps or messages end in it. */
export function toldEnd(plan: UntoldPlan<MessageRecord>, { companyId, now }: Telling): Plan {
  return toldPlan(plan, { companyId, now, companyZone: '', personOf: () => undefined, taskId: '' });
}

function withLocalTime(message: MessageRecord, { companyZone, personOf }: TellingPlan): MessageRecord {
  const person = message.contactId === null ? undefined : personOf(message.contactId);
  if (message.state !== 'waiting' || !person) return message;
  const [zone = companyZone] = dateZonesOf(person, companyZone);
  return { ...message, localTime: localTimeAt(message.sendAt, zone) };
}

function eventsOf(news: PlanNews, message: MessageRecord | undefined, about: TellingPlan): EventDraft[] {
  if (!message) return [];
  const telling: Telling = { companyId: about.companyId, now: about.now };
  switch (news.kind) {
    case 'planned':
    case 'deferred':
      return plannedEvents(news.kind, message, telling, news.accounts);
    case 'dropped':
      return droppedEvents(message, { ...telling, ...(news.replacedBy !== null && { replacedBy: news.replacedBy }) });
    case 'ended': {
      const { because } = news;
      return [endedEvent('suppressed', { message, account: message, steps: [], because }, telling)];
    }
    case 'person_needed': {
      const { task: kind, because } = news;
      const task = { taskId: about.taskId, customerId: message.customerId, kind, because };
      return [taskEvent({ ...task, title: titleOf(news, about) }, telling)];
    }
  }
}

function titleOf(
  { task, contactId }: PlanNews & { readonly kind: 'person_needed' },
  { personOf }: TellingPlan,
): string {
  if (contactId === null) return 'This customer has no contact to write to';
  const name = personOf(contactId)?.name ?? 'a contact';
  return task === 'no_channel' ? `No channel is left to reach ${name}` : `Where is ${name}? Nothing leaves before`;
}
