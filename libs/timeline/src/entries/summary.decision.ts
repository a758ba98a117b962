import {
  codeInWords as inWords,
  type EventData,
  type EventType,
  type Notice,
  type NoticeKind,
  type TypedEvent,
} from '@tactful/contracts';
import { formatMoney } from '@tactful/money';
import { suggestionInWords } from '@tactful/understanding';
import { agreementSummaries } from './summary-of-agreements.decision.js';
import { chargeSummaries } from './summary-of-charges.decision.js';
import { disputeAndHoldSummaries, holdPlaced, holdReleased } from './summary-of-disputes.decision.js';
import { endingSummaries } from './summary-of-endings.decision.js';
import { mandateSummaries } from './summary-of-mandates.decision.js';
import { senderSummaries } from './summary-of-senders.decision.js';
import { statementSummaries } from './summary-of-statements.decision.js';
import { paymentSummaries } from './summary-of-payments.decision.js';
import { planSummaries } from './summary-of-plans.decision.js';
import { policyPersonSummaries } from './summary-of-policy.decision.js';
import { policyTaskSummaries } from './summary-of-policy-tasks.decision.js';
import { policyChangeSummaries } from './summary-of-policy-changes.decision.js';
import { policyRulesSummaries } from './summary-of-policy-rules.decision.js';
import { eachIsolated, payingInWords, quoted, who } from './words.decision.js';

type Summaries = { readonly [T in EventType]: (data: Extract<TypedEvent<EventType>, { type: T }>['data']) => string };

const channelNames = { sms: 'SMS', whatsapp: 'WhatsApp message', email: 'email' } as const;
const stepNames: Readonly<Record<string, string>> = {
  check_in: 'check-in',
  upcoming: 'reminder before the due date',
  due: 'reminder on the due date',
  nudge: 'friendly nudge',
  reminder: 'reminder',
  personal: 'personal note',
  accounts_team: "accounts team's message",
  fee_notice: 'fee notice',
  formal_letter: 'formal letter',
  final_options: 'final options',
};

const noticeNames: Readonly<Record<NoticeKind, string>> = {
  statement: 'about the statement of account',
  collection_announced: 'that announces the collection',
  invoice_copy: 'that sends the invoice again',
};

interface Invoiced {
  readonly invoiceId: string;
  readonly obligations: readonly {
    readonly invoiceId: string;
    readonly number: string;
    readonly currency: string;
    readonly amountMinor: number;
    readonly dueDate: string;
  }[];
}
interface Planned {
  readonly notice?: Notice | undefined;
  readonly channel: 'sms' | 'whatsapp' | 'email';
  readonly steps: readonly { readonly step: string }[];
  readonly purpose: string;
  readonly sharedWith?: readonly string[] | undefined;
  readonly localTime: string;
  readonly because: string;
}
type Reply = EventData<'delivery.reply.received.v1'>;
interface Named {
  readonly notice?: Notice | undefined;
  readonly channel?: 'sms' | 'whatsapp' | 'email' | undefined;
  readonly steps: readonly { readonly step: string }[];
  readonly purpose: string;
  readonly sharedWith?: readonly string[] | undefined;
}

const summaries: Summaries = {
  ...agreementSummaries,
  ...planSummaries,
  ...policyChangeSummaries,
  ...policyRulesSummaries,
  ...endingSummaries,
  ...senderSummaries,
  ...chargeSummaries,
  ...mandateSummaries,
  ...statementSummaries,
  'identity.company.updated.v1': ({ changed }) => `Company settings changed: ${changed.join(', ')}.`,
  'ledger.customer.created.v1': ({ customer, by }) => `${customer.name || 'The customer'} was added (${who(by)}).`,
  'ledger.customer.updated.v1': ({ customer, by }) => `${customer.name || 'The customer'} was updated (${who(by)}).`,
  'ledger.customer.erased.v1': ({ contactId, reason, by }) =>
    `${contactId ? 'A contact' : 'The customer'} was erased: ${inWords(reason)} (${who(by)}).`,
  'ledger.invoice.scheduled.v1': (data) => `${invoiceWords(data)} was recorded for later; nothing is owed yet.`,
  'ledger.invoice.issued.v1': (data) => `${invoiceWords(data)} was issued, due ${touched(data)?.dueDate ?? '?'}.`,
  'ledger.invoice.changed.v1': (data) => `${invoiceWords(data)} changed: ${data.changed.join(', ')}.`,
  'ledger.invoice.voided.v1': (data) => `${invoiceWords(data)} was taken back.`,
  ...paymentSummaries,
  'ledger.dispute.opened.v1': ({ dispute, obligations, by }) =>
    `${numberOf(dispute.invoiceId, obligations)} is disputed (${inWords(dispute.reason)}), said ${who(by)}.`,
  'ledger.dispute.resolved.v1': ({ dispute, obligations }) =>
    `The dispute about ${numberOf(dispute.invoiceId, obligations)} ended: ${dispute.resolution ?? 'closed'}.`,
  'ledger.hold.placed.v1': holdPlaced,
  'ledger.hold.released.v1': holdReleased,
  ...disputeAndHoldSummaries,
  ...policyPersonSummaries,
  ...policyTaskSummaries,
  'policy.escalation.requested.v1': ({ escalation }) =>
    `Due: ${stepWords(escalation.steps)}, in a ${inWords(escalation.wantedTone)} tone at most.`,
  'policy.step.skipped.v1': ({ steps }) =>
    `Left out: ${steps.map((step) => `${stepWord(step.step)} (${inWords(step.reason)})`).join(', ')}.`,
  'policy.next_step.planned.v1': ({ next, because }) =>
    next ? `Next: ${stepWord(next.step)} on ${next.at.slice(0, 10)}.` : `Nothing is planned: ${inWords(because)}.`,
  'policy.fee.due.v1': ({ policyVersion }) =>
    `The late fee of the agreed terms is due by the ladder ${policyVersion.replaceAll('_', ' ')}.`,
  'policy.ladder.published.v1': ({ policyId, by }) =>
    `The ladder ${policyId.replaceAll('_', ' ')} was published (${who(by)}).`,
  'delivery.message.planned.v1': plannedWords,
  'delivery.message.rules_overridden.v1': ({ by, channel, rules, reason }) =>
    `${who(by)} sends own words by ${channelNames[channel]} although they break ${rules.join(', ')}: “${reason}”`,
  'delivery.contact.deferred.v1': (data) =>
    `${what(data)} waits until ${localWords(data.localTime)}: ${inWords(data.because)}.`,
  'delivery.contact.suppressed.v1': (data) => `${what(data)} was not sent: ${inWords(data.because)}.`,
  'delivery.contact.superseded.v1': (data) => `${what(data)} was not sent: ${inWords(data.because)}.`,
  'delivery.contact.expired.v1': (data) => `${what(data)} was not sent: ${inWords(data.because)}.`,
  'delivery.message.accepted.v1': (data) => `${what(data)} left${aboutInvoices(data.invoiceNumbers)}.`,
  'delivery.message.sent.v1': (data) => `${what(data)} is on its way.`,
  'delivery.message.delivered.v1': (data) => `${what(data)} arrived.`,
  'delivery.message.read.v1': (data) => `${what(data)} was read.`,
  'delivery.message.failed.v1': (data) =>
    `${what(data)} did not get through (${inWords(data.errorClass)}); next: ${inWords(data.next)}.`,
  'delivery.message.unknown.v1': (data) => `${what(data)}: the provider did not answer; being looked up, not repeated.`,
  'delivery.message.silent.v1': (data) =>
    `${what(data)} left, but there is no news of whether it arrived: the provider has told nothing more of it.`,
  'delivery.message.parked.v1': (data) => `${what(data)}: nobody can tell whether it left. A person decides.`,
  'delivery.message.crossed.v1': (data) => `${what(data)} crossed with a ${inWords(data.fact)}.`,
  'delivery.reply.received.v1': replyWords,
  'delivery.reply.read.v1': ({ by }) => `${who(by)} has read the customer's message; automation may go on.`,
  'delivery.consent.changed.v1': (data) =>
    `${channelNames[data.channel]}: ${inWords(data.state)} (${inWords(data.source)}).`,
  'delivery.preferences.changed.v1': ({ by, preferences }) =>
    `How the customer wants to be reached changed (${who(by)}).${payingInWords(preferences)}`,
  'delivery.task.opened.v1': ({ task }) => `A person is needed: ${task.title}.`,
  'portal.page.opened.v1': () => `The customer opened the page behind a message.`,
};

/** One plain sentence about an event. Pure: the same event gives the same words. */
export function summaryOf(event: TypedEvent<EventType>): string {
  // The map has a function for each type; the compiler cannot see that `data` fits the one it picks.
  const summarise = summaries[event.type] as (data: unknown) => string;
  return summarise(eachIsolated(event.data));
}

function plannedWords(data: Planned): string {
  return `${what(data)} is planned for ${localWords(data.localTime)}: ${inWords(data.because)}.`;
}

function what(data: Named): string {
  const name = data.channel ? channelNames[data.channel] : 'message';
  if (data.notice) return `The ${name} ${noticeNames[data.notice.kind]}`;
  if (data.purpose !== 'ladder') return `The ${name} (${inWords(data.purpose)})`;
  return `The ${name} with the ${stepWords(data.steps)}${togetherWords(data.sharedWith)}`;
}

/** What the customer wrote, with what it seems to say: a person confirms it. */
function replyWords({ text, keyword, understanding }: Reply): string {
  const suggestion = suggestionInWords(understanding ?? []);
  const said = `The customer wrote: “${quoted(text)}”${suggestion === null ? '' : ` ${suggestion}`}`;
  return keyword === 'other' ? said : `The customer sent ${keyword.toUpperCase()}.`;
}

/** One message for several accounts of one person says so on each of their timelines. */
function togetherWords(sharedWith: readonly string[] | undefined): string {
  return sharedWith === undefined ? '' : ` (one message for ${sharedWith.length + 1} accounts)`;
}

function stepWords(steps: readonly { readonly step: string }[]): string {
  return [...new Set(steps.map((step) => stepWord(step.step)))].join(' and the ');
}

function stepWord(step: string): string {
  return stepNames[step] ?? inWords(step);
}

/** `2026-03-10T09:00[Europe/Berlin]` → `2026-03-10 09:00 (Europe/Berlin)`. */
function localWords(localTime: string): string {
  const match = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})[^[]*\[(.+)\]$/.exec(localTime);
  return match ? `${match[1] ?? ''} ${match[2] ?? ''} (${match[3] ?? ''})` : localTime;
}

function money(amount: { readonly amountMinor: number; readonly currency: string }): string {
  return formatMoney(amount.amountMinor, amount.currency, 'en');
}

function touched(data: Invoiced): Invoiced['obligations'][number] | undefined {
  return data.obligations.find((obligation) => obligation.invoiceId === data.invoiceId);
}

function invoiceWords(data: Invoiced): string {
  const invoice = touched(data);
  return invoice ? `Invoice ${invoice.number} over ${money(invoice)}` : 'An invoice';
}

function numberOf(invoiceId: string, obligations: Invoiced['obligations']): string {
  return `Invoice ${obligations.find((obligation) => obligation.invoiceId === invoiceId)?.number ?? ''}`.trim();
}

function aboutInvoices(numbers: readonly string[]): string {
  return numbers.length === 0 ? '' : ` about ${numbers.join(', ')}`;
}
