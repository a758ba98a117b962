import { draftEvent, type EscalationStep, type EventDraft } from '@tactful/contracts';
import { type DroppedStep, type MessageRecord, type MessageStep, noticeOf } from './message.types.js';

/** For whom an event is told, and when it happened. */
export interface Telling {
  readonly companyId: string;
  readonly now: Temporal.Instant;
}

/** "It waits for its moment": told when a message is planned, and when it waits longer. */
export function plannedEvent(kind: 'planned' | 'deferred', message: MessageRecord, telling: Telling): EventDraft[] {
  const { contactId, channel } = message;
  if (contactId === null || channel === null) return [];
  const data = {
    ...aboutMessage(message, message.steps),
    contactId,
    channel,
    sendAt: message.sendAt.toString(),
    localTime: message.localTime,
    because: message.because,
  };
  const type = kind === 'planned' ? 'delivery.message.planned.v1' : 'delivery.contact.deferred.v1';
  return [draftEvent(type, subjectOf(message, telling), data)];
}

/** How a contact can end without being made. */
export type EndKind = 'suppressed' | 'superseded' | 'expired';

/** "It will not be made": one event for the steps that ended for one reason. */
export function endedEvent(
  kind: EndKind,
  ended: { message: MessageRecord; steps: readonly MessageStep[]; because: string; replacedBy?: string | null },
  telling: Telling,
): EventDraft {
  const { message } = ended;
  const data = {
    ...aboutMessage(message, ended.steps),
    ...(message.contactId !== null && { contactId: message.contactId }),
    ...(message.channel !== null && { channel: message.channel }),
    at: telling.now.toString(),
    because: ended.because,
    replacedBy: ended.replacedBy ?? null,
  };
  return draftEvent(`delivery.contact.${kind}.v1`, subjectOf(message, telling), data);
}

/** One event for each reason for which steps of a message were dropped. */
export function droppedEvents(
  message: MessageRecord,
  telling: Telling & { readonly replacedBy?: string },
): EventDraft[] {
  const byReason = Map.groupBy(message.dropped, (step) => step.because);
  return [...byReason].map(([because, steps]) =>
    endedEvent(kindOf(because), { message, steps, because, replacedBy: replacement(because, telling) }, telling),
  );
}

function replacement(because: string, telling: { readonly replacedBy?: string }): string | null {
  return because === 'superseded' ? (telling.replacedBy ?? null) : null;
}

function kindOf(because: string): EndKind {
  if (because === 'superseded' || because === 'expired') return because;
  return 'suppressed';
}

/** "A person is needed." */
export function taskEvent(
  task: {
    readonly taskId: string;
    readonly customerId: string;
    readonly kind: 'parked_message' | 'data_incomplete' | 'zone_unclear' | 'no_channel' | 'decide';
    readonly title: string;
    readonly because: string;
  },
  telling: Telling,
): EventDraft {
  return draftEvent(
    'delivery.task.opened.v1',
    { companyId: telling.companyId, subject: task.customerId, time: telling.now },
    { task: { ...task, dueOn: null } },
  );
}

/** A step as events tell it. */
export function toldStep(step: MessageStep | DroppedStep): EscalationStep {
  const { obligationId, invoiceId, ladderRun, step: name, validFrom, validUntil } = step;
  return { obligationId, invoiceId, ladderRun, step: name, validFrom, validUntil };
}

/** What every event about a message says of it. */
function aboutMessage(message: MessageRecord, steps: readonly MessageStep[]) {
  const content = noticeOf(message);
  return {
    ...(content && { notice: content.notice }),
    messageId: message.messageId,
    customerId: message.customerId,
    purpose: message.purpose,
    steps: steps.map(toldStep),
    wantedTone: message.wantedTone,
  };
}

function subjectOf(message: MessageRecord, { companyId, now }: Telling) {
  return { companyId, subject: message.customerId, time: now };
}
