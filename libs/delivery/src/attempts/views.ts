import { accountsOf } from '@tactful/contact-planning';
import { toldStep } from '../queue/message-events.js';
import { type MessageRecord, noticeOf } from '../queue/message.types.js';
import { amountsOf, invoiceNumbersOf, stepsOf } from './attempt-accounts.js';
import { type AttemptRecord } from './attempt.types.js';
import { type AttemptView, type MessageView } from './attempts.types.js';

/** An attempt as the API shows it: without keys and hashes. */
export function toAttemptView(attempt: AttemptRecord, history: AttemptView['history']): AttemptView {
  const { attemptId, messageId, customerId, contactId, purpose, channel, address, sender, provider } = attempt;
  return {
    id: attemptId,
    ...{ messageId, customerId, contactId, purpose, channel, provider },
    to: address,
    from: sender,
    providerId: attempt.providerId,
    state: attempt.state,
    accounts: attempt.accounts.map((account) => ({ customerId: account.customerId, contactId: account.contactId })),
    steps: stepsOf(attempt),
    notice: attempt.notice,
    tone: attempt.tone,
    wantedTone: attempt.wantedTone,
    amounts: amountsOf(attempt),
    invoiceNumbers: invoiceNumbersOf(attempt),
    templateId: attempt.templateId,
    locale: attempt.locale,
    subject: attempt.subject,
    body: attempt.body,
    attachments: [...attempt.attachments],
    decidedAt: attempt.decidedAt,
    gateReadAt: attempt.gateReadAt,
    acceptedAt: attempt.acceptedAt,
    receivedAt: attempt.receivedAt,
    failedAt: attempt.failedAt,
    errorClass: attempt.errorClass,
    errorCode: attempt.errorCode,
    crossedBy: attempt.accounts.find(({ crossedBy }) => crossedBy !== null)?.crossedBy ?? null,
    facts: { ...attempt.facts },
    history,
  };
}

/** A message as the API shows it. */
export function toMessageView(message: MessageRecord): MessageView {
  const { messageId, customerId, contactId, channel, purpose, state, wantedTone, localTime, because } = message;
  return {
    id: messageId,
    ...{ customerId, contactId, channel, purpose, state, wantedTone, localTime, because },
    accounts: [...accountsOf(message)],
    steps: message.steps.map(toldStep),
    notice: noticeOf(message)?.notice ?? null,
    sendAt: message.sendAt.toString(),
    plannedAt: message.plannedAt.toString(),
    endedAt: message.endedAt?.toString() ?? null,
    attemptId: message.attemptId,
  };
}
