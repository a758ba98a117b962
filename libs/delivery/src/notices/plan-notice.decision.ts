import { type Person } from '../people/person.types.js';
import { contactsByNearness } from '@tactful/contact-rules';
import { routeOf } from '@tactful/contact-planning';
import { type Plan } from '../planning/planning.types.js';
import { end, settle } from '../planning/settle.decision.js';
import { endedEvent, taskEvent } from '../queue/message-events.js';
import { type MessageRecord, type NoticeContent, noticeOf } from '../queue/message.types.js';
import { type DueNotice, type NoticeFacts, type NoticePlan } from './notice.types.js';

/** Whom papers and announcements are meant for. */
const audience = { role: 'billing', level: 0 } as const;

const reasons = {
  statement: 'statement_ready',
  collection_announced: 'collection_announced',
  invoice_copy: 'invoice_not_received',
} as const;

/** Plans a notice: a message of its own, outside the slot of the ladder. Statements that wait are one message. */
export function planNotice(due: DueNotice, facts: NoticeFacts): NoticePlan {
  return asOneStatement(due, facts, () => planMessage(due, facts));
}

/**
 * Plans a notice of a company whose settings have not arrived: it waits with the first address that is known, and its
 * claim decides anew, as soon as there is a sender.
 */
export function planUnsettled(due: DueNotice, facts: Place & Pick<NoticeFacts, 'people' | 'waiting'>): NoticePlan {
  return asOneStatement(due, facts, () => planForFirst(due, facts));
}

/** Ends a notice that waits: what it would tell has ended. */
export function withdrawNotice(message: MessageRecord, because: string, { companyId, now }: Place): Plan {
  return end({ message, companyId, now }, because);
}

/**
 * A statement of the same days as one that waits is told by the message that waits; one of other days takes its place,
 * because the page shows them all.
 */
function asOneStatement(
  due: DueNotice,
  facts: Place & Pick<NoticeFacts, 'waiting'>,
  planMessageOf: () => Plan,
): NoticePlan {
  const statements = facts.waiting.filter((message) => isStatement(due.content) && isStatement(noticeOf(message)));
  const same = statements.find((message) => daysOf(noticeOf(message)) === daysOf(due.content));
  if (same) return { messageId: same.messageId, messages: [], events: [] };
  const plan = planMessageOf();
  const older = statements.map((message) => supersede(message, due.messageId, facts));
  return {
    messageId: due.messageId,
    messages: [...older.flatMap(({ messages }) => messages), ...plan.messages],
    events: [...older.flatMap(({ events }) => events), ...plan.events],
  };
}

function planForFirst(due: DueNotice, facts: Place & Pick<NoticeFacts, 'people'>): Plan {
  const message = newMessage(due, facts.now);
  const person =
    askerOf(due, facts) ?? contactsByNearness(facts.people, audience).find(({ points }) => points.length > 0);
  const channel = message.channel ?? person?.points[0]?.channel;
  if (!person || !channel) return nobody(due, message, facts);
  return { messages: [{ ...message, contactId: person.contactId, channel }], events: [] };
}

function planMessage(due: DueNotice, facts: NoticeFacts): Plan {
  const message = newMessage(due, facts.now);
  const person = askerOf(due, facts) ?? nearestReachable(message, facts);
  if (!person) return nobody(due, message, facts);
  const addressed = { ...message, contactId: person.contactId };
  return settle({
    ...facts,
    message: addressed,
    person,
    past: facts.pastOf(person),
    companions: [],
    taskId: due.taskId,
    news: { plannedFor: [due.customerId] },
  });
}

/** Whoever asked for it, if they are still there. */
function askerOf({ asked }: DueNotice, { people }: Pick<NoticeFacts, 'people'>): Person | undefined {
  return asked && people.find(({ contactId }) => contactId === asked.contactId);
}

/** The nearest contact that some channel leads to; if none does, simply the nearest. */
function nearestReachable(message: MessageRecord, facts: NoticeFacts): Person | undefined {
  const near = contactsByNearness(facts.people, audience);
  const reachable = near.find(
    (person) =>
      routeOf({ ...facts, message, person, past: facts.pastOf(person), companions: [] }).kind !== 'no_channel',
  );
  return reachable ?? near[0];
}

type Place = Pick<NoticeFacts, 'companyId' | 'now'>;

function nobody({ taskId, customerId }: DueNotice, message: MessageRecord, { companyId, now }: Place): Plan {
  const plan = end({ message, companyId, now }, 'no_contact');
  const title = 'This customer has no contact to write to';
  const task = { taskId, customerId, kind: 'no_channel', title, because: 'no_contact' } as const;
  return { ...plan, events: [...plan.events, taskEvent(task, { companyId, now })] };
}

function supersede(message: MessageRecord, replacedBy: string, { companyId, now }: Place): Plan {
  const ended = { ...message, state: 'superseded', because: 'superseded', endedAt: now } as const;
  const telling = { companyId, now };
  const event = endedEvent(
    'superseded',
    { message: ended, account: ended, steps: [], because: 'superseded', replacedBy },
    telling,
  );
  return { messages: [ended], events: [event] };
}

function isStatement(content: NoticeContent | null): boolean {
  return content?.notice.kind === 'statement';
}

function daysOf(content: NoticeContent | null): string {
  return `${content?.period?.from ?? ''} ${content?.period?.to ?? ''}`;
}

function newMessage({ messageId, customerId, content, asked }: DueNotice, now: Temporal.Instant): MessageRecord {
  return {
    messageId,
    customerId,
    contactId: null,
    channel: asked?.channel ?? null,
    purpose: asked ? 'answer' : 'notice',
    state: 'waiting',
    wantedTone: null,
    audience,
    earliestAt: now,
    sendAt: now,
    localTime: '',
    because: reasons[content.notice.kind],
    triedChannels: [],
    laterTries: 0,
    attemptId: null,
    service: { content, answersMessageAt: asked?.at.toString() ?? null, lastAcknowledgedAt: null },
    version: 1,
    steps: [],
    plannedAt: now,
    endedAt: null,
    dropped: [],
  };
}
