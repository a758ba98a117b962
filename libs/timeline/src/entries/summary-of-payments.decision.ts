import { type EventData } from '@tactful/contracts';
import { formatMoney } from '@tactful/money';
import { who } from './words.decision.js';

type Payment = EventData<'ledger.payment.received.v1'>['payment'];

/** The sentences of money: what came in, where it went, what went back, and what was credited. */
export const paymentSummaries = {
  'ledger.payment.received.v1': ({ payment }: EventData<'ledger.payment.received.v1'>) =>
    `${money(payment)} came in${forInvoices(payment)}.${restOf(payment)}${letGo(payment)}`,
  'ledger.payment.applied.v1': ({ payment, by }: EventData<'ledger.payment.applied.v1'>) =>
    `Unapplied money of ${payment.receivedOn} was used${forInvoices(payment)} (${who(by)}).${restOf(payment)}${letGo(payment)}`,
  'ledger.payment.reversed.v1': ({ payment, kind, reason }: EventData<'ledger.payment.reversed.v1'>) =>
    `The payment of ${money(payment)} ${reversalWords[kind ?? 'unknown']}; what it paid is owed again.${said(reason)}`,
  'ledger.payment.refunded.v1': (data: EventData<'ledger.payment.refunded.v1'>) =>
    `${money(data)} went back to the customer (${who(data.by)}).${said(data.reason)}`,
  'ledger.credit_note.issued.v1': (note: EventData<'ledger.credit_note.issued.v1'>) => {
    const { unappliedMinor, currency } = note;
    const rest = money({ amountMinor: unappliedMinor, currency });
    return `A credit of ${money(note)} was given.${unappliedMinor === 0 ? '' : ` ${rest} of it is money the customer has with us now.`}`;
  },
  'ledger.bank_data.updated.v1': ({ until, by }: EventData<'ledger.bank_data.updated.v1'>) =>
    `All money that reached the bank before ${until.slice(0, 16).replace('T', ' ')} UTC is recorded (${who(by)}).`,
} as const;

const reversalWords = {
  chargeback: 'was taken back by the payer through the bank',
  bounced: 'did not go through',
  error: 'had been recorded wrongly',
  unknown: 'did not hold',
} as const;

function forInvoices({ allocations }: Payment): string {
  return allocations.length === 0 ? '' : ` for ${allocations.map(({ number }) => number).join(', ')}`;
}

function restOf({ unappliedMinor, currency }: Payment): string {
  return unappliedMinor === 0 ? '' : ` ${money({ amountMinor: unappliedMinor, currency })} of it pays nothing yet.`;
}

function letGo({ allocations, currency }: Payment): string {
  const amountMinor = allocations.reduce((sum, { waivedMinor = 0 }) => sum + waivedMinor, 0);
  return amountMinor === 0 ? '' : ` The last ${money({ amountMinor, currency })} was let go as a small difference.`;
}

function said(reason: string | null): string {
  return reason === null ? '' : ` “${reason}”`;
}

function money(amount: { readonly amountMinor: number; readonly currency: string }): string {
  return formatMoney(amount.amountMinor, amount.currency, 'en');
}
