import { codeInWords } from '@tactful/contracts';
import { type DecisionReason } from '../escalations/escalation.types.js';

const sentences: Readonly<Record<string, (reason: DecisionReason) => string>> = {
  step_due: (reason) => `${nameOf(reason.step)} is due for ${invoiceOf(reason)}.`,
  consolidated: () => 'Everything that is due goes into one message.',
  after_pause: () => 'It is the first contact after a pause, so it keeps to the tone that was last received.',
  eased: (reason) =>
    `${nameOf(reason.step)} of ${invoiceOf(reason)} has not left yet, and leaves in a milder tone${detailOf(reason)}.`,
  after_part_payment: () =>
    'A part was paid since the last message, so it goes on one step back and one tone below what was received.',
  after_broken_promise: () =>
    'A promise did not hold: it goes on one step back, one tone below what was received, in words that name the promise.',
  after_promise: () => 'A payment was promised, so the tone stays at most what was received before.',
  after_reply: () => 'The customer has written to us, so the tone stays at most what was received before.',
  after_extension: () => 'More time was granted, so the tone stays at most what was received before.',
  after_plan: () => 'A plan was agreed, so the tone stays at most what was received before.',
  old_debt_opens: () => 'Old debt begins in the first tone of its ladder, however old it is.',
  tone_raised: () => 'A person has raised the tone of this old debt, because it was asked for before.',
  next_level: () => 'Nobody it was meant for can be reached, so it goes to the next level.',
  kept_level: (reason) =>
    reason.invoiceNumber
      ? `The account owner wants nobody higher to be written to about ${invoiceOf(reason)}, and there is nobody else.`
      : 'The account owner wants nobody higher to be written to, so it stays with the contacts below.',
  owner_warned: (reason) =>
    `The next message about ${invoiceOf(reason)} goes to somebody higher, so the account owner is told 48 hours before${untilOf(reason)}.`,
  old_debt_entry: () => 'This debt is older than our knowledge of it, so it begins with one friendly nudge.',
  caught_up: () => 'Its day was missed and is caught up now.',
  superseded_by_later_step: (reason) => `${nameOf(reason.step)} of ${invoiceOf(reason)} is said by a later step.`,
  expired: (reason) => `The last day for ${nameOf(reason.step, 'low')} of ${invoiceOf(reason)} has passed.`,
  missed: (reason) =>
    `The day of ${nameOf(reason.step, 'low')} of ${invoiceOf(reason)} was missed; this step is not caught up.`,
  before_our_time: (reason) => `${nameOf(reason.step)} of ${invoiceOf(reason)} belongs to a time before we knew of it.`,
  no_fee_in_terms: (reason) => `No fee is announced for ${invoiceOf(reason)}: the agreed terms hold none.`,
  below_amount: leftOut,
  above_amount: leftOut,
  not_in_segment: leftOut,
  not_this_kind: leftOut,
  not_overdue_enough: leftOut,
  behaviour_differs: leftOut,
  no_contact_delivered: leftOut,
  contact_answered: leftOut,
  step_waits: (reason) =>
    `${nameOf(reason.step)} of ${invoiceOf(reason)} waits: ${codeInWords(reason.detail ?? 'does not apply')}.`,
  step_paused: (reason) =>
    `${nameOf(reason.step)} of ${invoiceOf(reason)} waits: it gave too much offence, and stands still until a person lets it go on.`,
  best_hour: () => 'It leaves at the hour at which this customer answers best, if it may then.',
  pay_day_near: (reason) =>
    `${nameOf(reason.step)} of ${invoiceOf(reason)} waits until the day after the customer’s pay day${untilOf(reason)}.`,
  needs_approval: () => 'The message leaves when a person has approved of it.',
  batch_waits: () => "The company lets the day's messages wait until a person has approved of them.",
  approval_waits: (reason) =>
    `${nameOf(reason.detail)} for ${invoiceOf(reason)} waits until a person has approved of it${untilOf(reason)}.`,
  approval_ended: (reason) =>
    `${nameOf(reason.step)} of ${invoiceOf(reason)} waited for a person and does not leave: ${codeInWords(reason.detail ?? '')}.`,
  person_at_work: (reason) =>
    `A person is dealing with it${detailOf(reason)}, so nothing is sent by itself${untilOf(reason)}.`,
  calls_unanswered: () => 'Calls found nobody, and there is nobody else of the same role to call, so it goes by email.',
  fee_due: (reason) => `The late fee of the agreed terms is due for ${invoiceOf(reason)}.`,
  account_overdue: (reason) =>
    `${nameOf(reason.step)} of ${invoiceOf(reason)} is left out: other invoices are overdue, and the two do not mix.`,
  joins_open_task: (reason) => `What happens with ${invoiceOf(reason)} is part of the open task.`,
  paid: (reason) => `${invoiceOf(reason, 'high')} was paid before ${nameOf(reason.step, 'low')} left.`,
  void: (reason) => `${invoiceOf(reason, 'high')} was taken back before ${nameOf(reason.step, 'low')} left.`,
  disputed: (reason) => `Nothing is asked about ${invoiceOf(reason)} while it is disputed${detailOf(reason)}.`,
  on_hold: (reason) =>
    `Nothing is asked ${reason.invoiceNumber ? `about ${invoiceOf(reason)}` : ''} while the hold lasts${detailOf(reason)}${untilOf(reason)}.`.replace(
      '  ',
      ' ',
    ),
  reply_unread: () => 'The customer has written, and nothing is sent until somebody has read it.',
  no_receipts: () => 'Three messages in a row did not arrive, so automation has stopped and somebody should call.',
  data_incomplete: () => 'Some facts about this customer could not be taken in, so nothing is decided until they are.',
  task_opened: (reason) => `A person is asked to ${taskOf(reason)}.`,
  task_closed: (reason) => `Nobody needs to ${taskOf(reason)} any more.`,
  nothing_open: () => 'Nothing is open.',
  nothing_due_yet: () => 'No step is due yet.',
  ladder_ended: () => 'Every step has been taken.',
};

/**
 * A reason in plain words for agents.
 *
 * `sentenceOf({ code: 'no_fee_in_terms', invoiceNumber: 'INV-7' })` →
 * "No fee is announced for invoice INV-7: the agreed terms hold none."
 */
export function sentenceOf(reason: DecisionReason): string {
  return sentences[reason.code]?.(reason) ?? `Reason: ${reason.code.replaceAll('_', ' ')}.`;
}

function leftOut(reason: DecisionReason): string {
  return `${nameOf(reason.step)} of ${invoiceOf(reason)} is left out: ${codeInWords(reason.code)}.`;
}

const stepNames: Readonly<Record<string, string>> = {
  check_in: 'the friendly check-in',
  upcoming: 'the reminder before the due date',
  due: 'the message on the due date',
  nudge: 'the friendly nudge',
  reminder: 'the reminder',
  personal: 'the personal message',
  accounts_team: 'the message of the accounts team',
  fee_notice: 'the fee notice',
  formal_letter: 'the formal letter',
  final_options: 'the decision of a person',
};

function nameOf(step: string | undefined, position: 'high' | 'low' = 'high'): string {
  const name = stepNames[step ?? ''] ?? `the step ${step ?? ''}`.trim();
  return position === 'high' ? upperFirst(name) : name;
}

function invoiceOf({ invoiceNumber }: DecisionReason, position: 'high' | 'low' = 'low'): string {
  const named = invoiceNumber ? `invoice ${invoiceNumber}` : 'the account';
  return position === 'high' ? upperFirst(named) : named;
}

function detailOf({ detail }: DecisionReason): string {
  return detail ? ` (${detail.replaceAll('_', ' ')})` : '';
}

function untilOf({ until }: DecisionReason): string {
  return until ? `, until ${until.slice(0, 10)}` : '';
}

function taskOf({ detail }: DecisionReason): string {
  switch (detail) {
    case 'call':
      return 'call the customer';
    case 'hand_over':
      return 'decide whether to hand the account over';
    case 'owner_warning':
      return 'say whether somebody higher may be written to';
    case 'reply':
      return 'read what the customer wrote';
    case 'approval':
      return 'look at a message that nobody approved in time';
    case 'find_contact':
      return 'find a working number';
    default:
      return 'decide how to go on';
  }
}

function upperFirst(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
