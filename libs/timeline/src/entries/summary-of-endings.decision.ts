import { type EventData } from '@tactful/contracts';
import { formatMoney } from '@tactful/money';
import { quoted, who } from './words.decision.js';

/** The sentences of how debts end: let go, sold, or placed; and of what a second person agrees to. */
export const endingSummaries = {
  'ledger.write_off.booked.v1': (data: EventData<'ledger.write_off.booked.v1'>) =>
    `${money(data)} of invoice ${data.number} was written off: ${data.reason} (${who(data.by)}). It is not asked for any more.`,
  'ledger.write_off.reversed.v1': (data: EventData<'ledger.write_off.reversed.v1'>) =>
    `The write-off of ${money(data)} on invoice ${data.number} was taken back: ${data.reason} (${who(data.by)}).`,
  'ledger.write_off.recovered.v1': (data: EventData<'ledger.write_off.recovered.v1'>) =>
    `${money(data)} came in for invoice ${data.number} although it had been written off.`,
  'ledger.write_off.recovery_reversed.v1': (data: EventData<'ledger.write_off.recovery_reversed.v1'>) =>
    `The money that had come in for invoice ${data.number} did not hold: ${money(data)} of it counts as written off again. It is not asked for.`,
  'ledger.invoice.sold.v1': (data: EventData<'ledger.invoice.sold.v1'>) =>
    `What was open on invoice ${data.number} (${money(data)}) was sold to ${data.factor.name} (${who(data.by)}).`,
  'ledger.invoice.taken_back.v1': (data: EventData<'ledger.invoice.taken_back.v1'>) => {
    const { number, factor, kind, reason, by } = data;
    const how =
      kind === 'recourse'
        ? `${factor.name} gave invoice ${number} back`
        : `The sale of invoice ${number} to ${factor.name} was undone`;
    return `${how}: ${reason} (${who(by)}). ${money(data)} is owed to us again.`;
  },
  'ledger.placement.placed.v1': ({ placement, by }: EventData<'ledger.placement.placed.v1'>) =>
    `${invoicesOf(placement)} went to ${partnerOf(placement)} (${who(by)}). ${placement.because}. We do not ask meanwhile.`,
  'ledger.placement.signed.v1': ({ placement, signedBy, signedOn }: EventData<'ledger.placement.signed.v1'>) =>
    `${signedBy} of ${placement.partner.name} signed our code of conduct on ${signedOn}.`,
  'ledger.placement.dossier_made.v1': ({ placement, by }: EventData<'ledger.placement.dossier_made.v1'>) =>
    `A dossier was made for ${partnerOf(placement)} (${who(by)}).`,
  'ledger.placement.paid.v1': (data: EventData<'ledger.placement.paid.v1'>) =>
    `${data.placement.partner.name} collected ${money(data)}${feeOf(data)}.`,
  'ledger.placement.payment_reversed.v1': (data: EventData<'ledger.placement.payment_reversed.v1'>) => {
    const fee =
      data.feeMinor === 0 ? '' : ` Its fee of ${money({ ...data, amountMinor: data.feeMinor })} is taken back too.`;
    return `The ${money(data)} that ${data.placement.partner.name} had collected did not hold.${fee}`;
  },
  'ledger.placement.complaint.v1': (data: EventData<'ledger.placement.complaint.v1'>) => {
    const advice = data.recallSuggested ? ' Think of taking the invoices back.' : '';
    return `${data.complainant} complains about ${data.placement.partner.name}: “${quoted(data.words)}”${advice}`;
  },
  'ledger.placement.recalled.v1': ({ placement, reason, by }: EventData<'ledger.placement.recalled.v1'>) =>
    `${invoicesOf(placement)} came back from ${partnerOf(placement)}: ${reason} (${who(by)}).`,
  'ledger.placement.closed.v1': ({ placement, by }: EventData<'ledger.placement.closed.v1'>) =>
    `The work of ${partnerOf(placement)} ended: nothing is left to collect (${who(by)}).`,
  'ledger.approval.requested.v1': ({ approval }: EventData<'ledger.approval.requested.v1'>) =>
    `${who(approval.requestedBy)} asks a second person to agree to ${asked(approval)}. Nothing has changed yet.`,
  'ledger.approval.approved.v1': ({ approval, by }: EventData<'ledger.approval.approved.v1'>) =>
    `${who(by)} agreed to ${asked(approval)}, as ${who(approval.requestedBy)} had asked.`,
  'ledger.approval.declined.v1': ({ approval, note, by }: EventData<'ledger.approval.declined.v1'>) =>
    `${who(by)} said no to ${asked(approval)}${note === null ? '' : `: ${note}`}. Nothing was changed.`,
} as const;

type Placement = EventData<'ledger.placement.placed.v1'>['placement'];

const things = {
  write_off: 'a write-off',
  sale: 'a sale to a factor',
  sale_return: 'taking back a sale',
  placement: 'a placement',
} as const;

function asked(approval: EventData<'ledger.approval.requested.v1'>['approval']): string {
  return `${things[approval.kind]} of ${money(approval)} (${approval.because})`;
}

function partnerOf({ kind, partner }: Placement): string {
  return `${kind === 'agency' ? 'the agency' : 'the lawyer'} ${partner.name}`;
}

function invoicesOf({ invoices }: Placement): string {
  const numbers = invoices.slice(0, 3).map(({ number }) => number);
  const more = invoices.length > 3 ? ` and ${invoices.length - 3} more` : '';
  return `${invoices.length === 1 ? 'Invoice' : 'Invoices'} ${numbers.join(', ')}${more}`;
}

function feeOf({ feeMinor, currency }: EventData<'ledger.placement.paid.v1'>): string {
  return feeMinor === 0 ? '' : ` and kept ${money({ amountMinor: feeMinor, currency })} as its fee`;
}

function money(amount: { readonly amountMinor: number; readonly currency: string }): string {
  return formatMoney(amount.amountMinor, amount.currency, 'en');
}
