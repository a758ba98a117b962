import { type EventData } from '@tactful/contracts';
import { type AccountEvent } from './projection.decision.js';
import { type ProjectionDraft } from './projection-draft.decision.js';
import { type ContactRow } from './projection.types.js';

type DeliveryEvent = Extract<AccountEvent, { type: `delivery.${string}` }>;
type Outcome = EventData<'delivery.message.delivered.v1'>;

/** Providers that only hand a message on and never tell what became of it. */
const providersWithoutReceipts: ReadonlySet<string> = new Set(['smtp']);

/** Takes up one event of delivery: what became of contacts, and what the customer wrote. */
export function foldDelivery(draft: ProjectionDraft, event: DeliveryEvent): void {
  switch (event.type) {
    case 'delivery.message.accepted.v1':
      putContact(draft, event.data, { receipts_exist: !providersWithoutReceipts.has(event.data.provider) });
      return;
    case 'delivery.message.delivered.v1':
    case 'delivery.message.read.v1':
      putContact(draft, event.data, { received_at: event.data.at });
      return;
    case 'delivery.message.failed.v1':
      // What no provider took was no contact: it neither reached nor missed anybody.
      if (event.data.wasAccepted) putContact(draft, event.data, { failed_at: event.data.at });
      return;
    case 'delivery.contact.suppressed.v1':
    case 'delivery.contact.superseded.v1':
    case 'delivery.contact.expired.v1':
      putEndings(draft, event.data);
      return;
    default:
      foldPeople(draft, event);
  }
}

type AboutMessages = Extract<DeliveryEvent, { type: `delivery.message.${string}` | `delivery.contact.${string}` }>;

/** What people said, and whether they can be reached. */
function foldPeople(draft: ProjectionDraft, event: Exclude<DeliveryEvent, AboutMessages>): void {
  switch (event.type) {
    case 'delivery.reply.received.v1':
      putReply(draft, event.data);
      return;
    case 'delivery.reply.read.v1':
      putReadReply(draft, event.data);
      return;
    case 'delivery.task.opened.v1':
      putTask(draft, event.data.task, event.time.toString());
      return;
    case 'delivery.consent.changed.v1':
      putChannel(draft, event.data);
      return;
    // No decision rests on wishes: delivery keeps them. The simulator does as delivery does.
    case 'delivery.preferences.changed.v1':
  }
}

/** Whom messages reach changes whom the next one goes to. */
function putChannel(draft: ProjectionDraft, data: EventData<'delivery.consent.changed.v1'>): void {
  const { contactId, channel, customerId, state, at } = data;
  draft.channels.set(`${contactId} ${channel}`, {
    contact_id: contactId,
    channel,
    customer_id: customerId,
    state: state === 'opted_in' ? 'open' : state,
    at,
  });
  draft.wake.add(customerId);
}

/** One attempt may speak of several accounts: it is a contact of each of them. */
function putContact(draft: ProjectionDraft, data: Outcome, news: Partial<ContactRow>): void {
  const key = `${data.attemptId} ${data.customerId}`;
  const before = draft.contacts.get(key);
  const fresh: ContactRow = {
    attempt_id: data.attemptId,
    message_id: data.messageId,
    customer_id: data.customerId,
    contact_id: data.contactId,
    obligation_ids: [...new Set(data.steps.map(({ obligationId }) => obligationId))],
    tone: data.tone,
    receipts_exist: true,
    accepted_at: data.at,
    received_at: null,
    failed_at: null,
  };
  draft.contacts.set(key, { ...(before ?? fresh), ...news });
  draft.wake.add(data.customerId);
}

function putEndings(draft: ProjectionDraft, data: EventData<'delivery.contact.suppressed.v1'>): void {
  for (const { obligationId, ladderRun, step } of data.steps) {
    const key = `${obligationId} ${ladderRun} ${step}`;
    draft.endings.set(key, { obligation_id: obligationId, ladder_run: ladderRun, step, reason: data.because });
  }
}

/** STOP, START and HELP are dealt with by delivery; any other words wait for an agent. Each of them is an answer. */
function putReply(draft: ProjectionDraft, data: EventData<'delivery.reply.received.v1'>): void {
  if (data.inReplyTo) draft.answers.push({ message_id: data.inReplyTo, customer_id: data.customerId, at: data.at });
  draft.wake.add(data.customerId);
  if (data.keyword !== 'other') return;
  const key = `${data.replyId} ${data.customerId}`;
  const before = draft.replies.get(key);
  const read_at = before?.read_at ?? null;
  draft.replies.set(key, { reply_id: data.replyId, customer_id: data.customerId, at: data.at, read_at });
}

function putReadReply(draft: ProjectionDraft, data: EventData<'delivery.reply.read.v1'>): void {
  const key = `${data.replyId} ${data.customerId}`;
  const at = draft.replies.get(key)?.at ?? data.at;
  draft.replies.set(key, { reply_id: data.replyId, customer_id: data.customerId, at, read_at: data.at });
  draft.wake.add(data.customerId);
}

function putTask(draft: ProjectionDraft, task: EventData<'delivery.task.opened.v1'>['task'], openedAt: string): void {
  draft.tasks.set(task.taskId, {
    task_id: task.taskId,
    customer_id: task.customerId,
    source: 'delivery',
    kind: task.kind,
    key: `delivery:${task.taskId}`,
    title: task.title,
    because: task.because,
    deadline_on: task.dueOn,
    opened_at: openedAt,
  });
}
