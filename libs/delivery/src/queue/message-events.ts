import { draftEvent, type EscalationStep, type EventDraft } from '@tactful/contracts';
import { accountsOf, type DroppedStep, type MessageAccount, type MessageStep } from '@tactful/contact-planning';
import { type MessageRecord, noticeOf } from './message.types.js';

/** For whom an event is told, and when it happened. */
export interface Telling {
  readonly companyId: string;
  readonly now: Temporal.Instant;
}

/**
 * "It waits for its moment": told when a message is planned, and when it waits longer, to each of these accounts of it
 * with its own steps.
 */
export function plannedEvents(
  kind: 'planned' | 'deferred',
  message: MessageRecord,
  telling: Telling,
  accounts: readonly MessageAccount[] = accountsOf(message),
): EventDraft[] {
  const { channel } = message;
  if (channel === null) return [];
  const type = kind === 'planned' ? 'delivery.message.planned.v1' : 'delivery.contact.deferred.v1';
  return accounts.flatMap((account) => {
    if (account.contactId === null) return [];
    const data = {
      ...aboutMessage(message, account, ofAccount(message.steps, account)),
      contactId: account.contactId,
      channel,
      sendAt: message.sendAt.toString(),
      localTime: message.localTime,
      because: message.because,
    };
    return [draftEvent(type, subjectOf(account, telling), data)];
  });
}

/** How a contact can end without being made. */
export type EndKind = 'suppressed' | 'superseded' | 'expired';

/** "It will not be made": one event for the steps of one account that ended for one reason. */
export function endedEvent(
  kind: EndKind,
  ended: {
    readonly message: MessageRecord;
    readonly account: MessageAccount;
    readonly steps: readonly MessageStep[];
    readonly because: string;
    readonly replacedBy?: string | null;
  },
  telling: Telling,
): EventDraft {
  const { message, account } = ended;
  const data = {
    ...aboutMessage(message, account, ended.steps),
    ...(account.contactId !== null && { contactId: account.contactId }),
    ...(message.channel !== null && { channel: message.channel }),
    at: telling.now.toString(),
    because: ended.because,
    replacedBy: ended.replacedBy ?? null,
  };
  return draftEvent(`delivery.contact.${kind}.v1`, subjectOf(account, telling), data);
}

/** One event for each account of which steps were dropped, and for each reason. */
export function droppedEvents(
  message: MessageRecord,
  telling: Telling & { readonly replacedBy?: string },
): EventDraft[] {
  const groups = Map.groupBy(message.dropped, (step) => `${step.customerId} ${step.because}`);
  return [...groups.values()].flatMap((steps) => {
    const [first] = steps;
    if (!first) return [];
    const { customerId, contactId, because } = first;
    const replacedBy = replacement(because, telling);
    return endedEvent(
      kindOf(because),
      { message, account: { customerId, contactId }, steps, because, replacedBy },
      telling,
    );
  });
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
function aboutMessage(message: MessageRecord, { customerId }: MessageAccount, steps: readonly MessageStep[]) {
  const content = noticeOf(message);
  return {
    ...(content && { notice: content.notice }),
    messageId: message.messageId,
    customerId,
    purpose: message.purpose,
    steps: steps.map(toldStep),
    ...sharedWith(accountsOf(message), customerId),
    wantedTone: message.wantedTone,
  };
}

/** The other accounts that share a message, left out where there are none. */
export function sharedWith(
  accounts: readonly { readonly customerId: string }[],
  customerId: string,
): { sharedWith?: string[] } {
  const others = accounts.map((account) => account.customerId).filter((id) => id !== customerId);
  return others.length === 0 ? {} : { sharedWith: others };
}

function ofAccount(steps: readonly MessageStep[], { customerId }: MessageAccount): MessageStep[] {
  return steps.filter((step) => step.customerId === customerId);
}

function subjectOf({ customerId }: MessageAccount, { companyId, now }: Telling) {
  return { companyId, subject: customerId, time: now };
}
