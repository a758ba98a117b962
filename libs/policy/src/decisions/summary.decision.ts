import { codeInWords } from '@tactful/contracts';
import { toDecimal } from '@tactful/money';
import { type DecisionReason } from '../escalations/escalation.types.js';

/** What of a stored decision its one sentence is made from. Instants and dates are ISO texts. */
export interface DecisionToSum {
  readonly reasons: readonly DecisionReason[];
  readonly nextLookAt: string | null;
  readonly facts: {
    readonly companyZone: string;
    readonly zones: readonly string[];
    readonly obligations: readonly { readonly invoiceId: string; readonly number: string }[];
    readonly pauses: readonly {
      readonly reason: string;
      readonly invoiceId: string | null;
      readonly promise?: { readonly amountMinor: number; readonly currency: string; readonly by: string };
    }[];
  };
}

/**
 * A decision in one sentence for agents: what is asked or why nothing is, and when it is looked at again.
 *
 * "No reminder today: 300.00 EUR are promised by Friday 6 March; next look Saturday 7 March 00:00 their time."
 */
export function summaryOf(decision: DecisionToSum): string {
  return `${whatHappens(decision)}; ${nextLook(decision)}.`;
}

function whatHappens({ reasons, facts }: DecisionToSum): string {
  const due = reasons.filter(({ code }) => code === 'step_due');
  if (due.length > 0) {
    const approval = reasons.some(({ code }) => code === 'needs_approval' || code === 'batch_waits')
      ? ', once a person has approved'
      : '';
    return `A message is asked for: ${due.map(stepOfInvoice).join(', ')}${approval}`;
  }
  const opened = reasons.find(({ code }) => code === 'task_opened');
  if (opened) return `A person is asked: ${codeInWords(opened.detail ?? 'task')}`;
  const [why] = ranked(reasons);
  return `No reminder today: ${why ? clauseOf(why, facts) : 'nothing is due'}`;
}

/** The reasons for silence that say most to an agent come first. */
const telling = [
  'data_incomplete',
  'reply_unread',
  'no_receipts',
  'person_at_work',
  'on_hold',
  'disputed',
  'owner_warned',
  'kept_level',
  'approval_waits',
  'step_paused',
  'pay_day_near',
  'step_waits',
];

function ranked(reasons: readonly DecisionReason[]): readonly DecisionReason[] {
  const rank = ({ code }: DecisionReason): number => {
    const place = telling.indexOf(code);
    return place < 0 ? telling.length : place;
  };
  return reasons.toSorted((a, b) => rank(a) - rank(b));
}

function clauseOf(reason: DecisionReason, facts: DecisionToSum['facts']): string {
  switch (reason.code) {
    case 'data_incomplete':
      return 'some facts about this customer are missing';
    case 'reply_unread':
      return 'the customer has written, and nobody has read it yet';
    case 'no_receipts':
      return 'three messages in a row did not arrive, and somebody should call';
    case 'on_hold':
      return holdClause(reason, facts);
    case 'disputed':
      return `${invoice(reason)} is disputed${inBrackets(reason.detail)}`;
    case 'owner_warned':
      return 'the account owner has been told that somebody higher is written to next, and may say no';
    case 'nothing_open':
      return 'nothing is open';
    case 'nothing_due_yet':
      return 'no step is due yet';
    case 'ladder_ended':
      return 'every step has been taken';
    default:
      return `${codeInWords(reason.code)}${reason.invoiceNumber ? ` (${reason.invoiceNumber})` : ''}`;
  }
}

function holdClause(reason: DecisionReason, facts: DecisionToSum['facts']): string {
  const invoiceId = facts.obligations.find(({ number }) => number === reason.invoiceNumber)?.invoiceId ?? null;
  const promised = facts.pauses.findLast(
    (pause) => pause.reason === 'promise' && pause.invoiceId === invoiceId,
  )?.promise;
  if (reason.detail === 'promise' && promised) {
    return `${toDecimal(promised.amountMinor, promised.currency)} ${promised.currency} are promised by ${dateInWords(Temporal.PlainDate.from(promised.by))}`;
  }
  const until = reason.until ? ` until ${dateInWords(dateIn(reason.until, facts.companyZone))}` : '';
  return `${reason.invoiceNumber ? invoice(reason) : 'the account'} is on hold${inBrackets(reason.detail)}${until}`;
}

function nextLook({ nextLookAt, facts }: DecisionToSum): string {
  if (nextLookAt === null) return 'it is looked at again when something happens';
  const [zone = facts.companyZone] = facts.zones;
  const local = Temporal.Instant.from(nextLookAt).toZonedDateTimeISO(zone);
  const time = local.toPlainTime().toString({ smallestUnit: 'minute' });
  return `next look ${dateInWords(local.toPlainDate())} ${time} ${facts.zones.length > 0 ? 'their' : 'our'} time`;
}

function stepOfInvoice({ step, invoiceNumber }: DecisionReason): string {
  return `${codeInWords(step ?? 'step')}${invoiceNumber ? ` of ${invoiceNumber}` : ''}`;
}

function invoice({ invoiceNumber }: DecisionReason): string {
  return invoiceNumber ? `invoice ${invoiceNumber}` : 'an invoice';
}

function inBrackets(detail: string | undefined): string {
  return detail ? ` (${codeInWords(detail)})` : '';
}

function dateIn(instant: string, zone: string): Temporal.PlainDate {
  return Temporal.Instant.from(instant).toZonedDateTimeISO(zone).toPlainDate();
}

/** `Friday 6 March` */
function dateInWords(date: Temporal.PlainDate): string {
  return date.toLocaleString('en-GB', { weekday: 'long', day: 'numeric', month: 'long' }).replace(',', '');
}
