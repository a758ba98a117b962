import { type Charge, codeInWords, type EventData } from '@tactful/contracts';
import { formatMoney } from '@tactful/money';
import { who } from './words.decision.js';

const names = { late_fee: 'late fee', interest: 'interest', fixed_sum: 'fixed sum for late payment' } as const;

/** The sentences of terms on record, and of what paying late costs by them. */
export const chargeSummaries = {
  'ledger.terms.accepted.v1': (data: EventData<'ledger.terms.accepted.v1'>) =>
    `${data.acceptedBy} accepted “${data.title}”, version ${data.version}, on ${data.acceptedOn} (${data.how}).`,
  'ledger.charge.posted.v1': ({ charge, by }: EventData<'ledger.charge.posted.v1'>) =>
    `${capital(nameOf(charge))} was charged${byRight(charge)} (${who(by)}).`,
  'ledger.charge.refused.v1': ({ kind, number, because }: EventData<'ledger.charge.refused.v1'>) =>
    `No ${names[kind]} was charged on invoice ${number}: ${codeInWords(because)}.`,
  'ledger.charge.waived.v1': (data: EventData<'ledger.charge.waived.v1'>) => {
    const { charge, amountMinor, offer, reason, by } = data;
    const part = amountMinor < charge.amountMinor ? `${money(charge, amountMinor)} of the` : 'The';
    const waived = `${part} ${nameOf(charge)} was waived`;
    if (offer) return `${waived}: the rest was paid by ${offer.until}, as we had offered.`;
    return `${waived}${reason === null ? '' : `: ${reason}`} (${who(by)}).`;
  },
  'ledger.waiver.offered.v1': ({ charge, offer, by }: EventData<'ledger.waiver.offered.v1'>) =>
    `The ${nameOf(charge)} will be waived if everything else is paid by ${offer.until} (${who(by)}).`,
  'ledger.waiver.lapsed.v1': ({ charge, offer }: EventData<'ledger.waiver.lapsed.v1'>) =>
    `The offer to waive the ${nameOf(charge)} has lapsed: the rest was not paid by ${offer.until}.`,
} as const;

/** `late fee of €15.00 on invoice INV-1`. */
function nameOf(charge: Charge): string {
  return `${names[charge.kind]} of ${money(charge, charge.amountMinor)} on invoice ${charge.number}`;
}

function byRight({ kind, asOf, reference }: Charge): string {
  const until = kind === 'interest' ? ` until ${asOf}` : '';
  return `${until}${reference === null ? '' : ` by ${reference}`}`;
}

function money({ currency }: Charge, amountMinor: number): string {
  return formatMoney(amountMinor, currency, 'en');
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
