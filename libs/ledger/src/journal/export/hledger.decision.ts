import { minorDigits, toDecimal } from '@tactful/money';
import { type EntryRow } from '../entries.store.js';
import { accountName } from './account-names.decision.js';

/** The first lines of the file. */
export const hledgerHeader = [
  '; Journal of Tactful, in the format of hledger. Dates are value dates; the instant of booking is the tag "booked".',
  'account assets         ; type:A',
  'account liabilities    ; type:L',
  'account revenues       ; type:R',
  'account expenses       ; type:X',
  '',
  '',
].join('\n');

/** Declares a currency with as many decimals as it has: `commodity 1000.00 EUR`. */
export function commodityDirective(currency: string): string {
  const digits = minorDigits(currency) ?? 2;
  return `commodity 1000.${'0'.repeat(digits)} ${currency}\n\n`;
}

/** One entry as a transaction: the debit and the credit of each of its postings, in the order of booking. */
export function toHledger(entry: EntryRow): string {
  const numbers = new Set(entry.postings.flatMap(({ invoiceNumber }) => invoiceNumber ?? []));
  const words = [entry.kind.replaceAll('_', ' '), ...numbers].join(' ');
  const legs = entry.postings.flatMap(({ debit, credit, amountMinor }) => [
    leg(accountName(debit, entry), amountMinor, entry.currency),
    leg(accountName(credit, entry), -amountMinor, entry.currency),
  ]);
  const tags = [
    `entry:${entry.id}`,
    `booked:${entry.bookedAt}`,
    `by:${plain(entry.bookedBy).replaceAll(',', ' ')}`,
    ...(entry.reverses === null ? [] : [`reverses:${entry.reverses}`]),
  ];
  return [`${entry.valueDate} ${plain(words)}`, `    ; ${tags.join(', ')}`, ...legs, '', ''].join('\n');
}

function leg(account: string, amountMinor: number, currency: string): string {
  return `    ${account}  ${toDecimal(amountMinor, currency)} ${currency}`;
}

/** Text that hledger cannot take for a comment, a payee or the next line. */
function plain(text: string): string {
  return text.replaceAll(/[;|\s]+/g, ' ').trim();
}
