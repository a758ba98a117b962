import { type EventData } from '@tactful/contracts';
import { formatMoney } from '@tactful/money';
import { quoted, who } from './words.decision.js';

/** The sentences of promises to pay and of more time: what was said, by whom, and what came of it. */
export const agreementSummaries = {
  'ledger.promise.made.v1': ({ promise, by }: EventData<'ledger.promise.made.v1'>) =>
    `${promise.promisedByName ?? 'The customer'} promised ${money(promise)} by ${promise.by} for ${numbersOf(promise)}${afterColon(promise.words)} (${promise.replyId ? 'recorded by itself from their reply' : who(by)}).`,
  'ledger.promise.kept.v1': ({ promise }: EventData<'ledger.promise.kept.v1'>) =>
    `The promise of ${money(promise)} by ${promise.by} was kept: ${received(promise)} came in.`,
  'ledger.promise.partly_kept.v1': ({ promise }: EventData<'ledger.promise.partly_kept.v1'>) =>
    `The promise of ${money(promise)} by ${promise.by} was kept in part: ${received(promise)} came in.`,
  'ledger.promise.broken.v1': ({ promise }: EventData<'ledger.promise.broken.v1'>) =>
    `The promise of ${money(promise)} by ${promise.by}${inBrackets(promise.words)} was not kept. Asking goes on, kindly.`,
  'ledger.promise.withdrawn.v1': ({ promise, by }: EventData<'ledger.promise.withdrawn.v1'>) =>
    promise.withdrawnBecause === 'nothing_left_to_pay'
      ? `The promise of ${money(promise)} by ${promise.by} fell away: nothing is left to pay.`
      : `The promise of ${money(promise)} by ${promise.by} was withdrawn: ${promise.withdrawnBecause ?? ''} (${who(by)}).`,
  'ledger.extension.requested.v1': ({ extension }: EventData<'ledger.extension.requested.v1'>) =>
    `${asker(extension)} asks for more time for invoice ${extension.number}, until ${extension.newDueDate}${inBrackets(extension.reason)}. A person decides${extension.answerUntil === null ? '' : ` by ${extension.answerUntil}`}.`,
  'ledger.extension.granted.v1': ({ extension, by }: EventData<'ledger.extension.granted.v1'>) =>
    extension.decidedBy === 'rule'
      ? `${asker(extension)} asked for more time${inBrackets(extension.reason)}: invoice ${extension.number} is now due ${extension.grantedDueDate ?? ''} instead of ${extension.dueDateBefore}, within our limits.`
      : `More time was granted for invoice ${extension.number}: due ${extension.grantedDueDate ?? ''} instead of ${extension.dueDateBefore} (${who(by)}).`,
  'ledger.extension.declined.v1': ({ extension, by }: EventData<'ledger.extension.declined.v1'>) =>
    `More time for invoice ${extension.number} was declined${afterColon(extension.explanation)} (${who(by)}). It stays due ${extension.dueDateBefore}.`,
} as const;

type PaymentPromise = EventData<'ledger.promise.made.v1'>['promise'];

function money({ amountMinor, currency }: Pick<PaymentPromise, 'amountMinor' | 'currency'>): string {
  return formatMoney(amountMinor, currency, 'en');
}

function received({ receivedMinor, currency }: PaymentPromise): string {
  return formatMoney(receivedMinor, currency, 'en');
}

function numbersOf({ invoices }: PaymentPromise): string {
  const numbers = invoices.map(({ number }) => number);
  if (numbers.length > 3) return `${numbers.length} invoices`;
  return `${numbers.length === 1 ? 'invoice' : 'invoices'} ${numbers.join(', ')}`;
}

function asker({ requestedByName }: EventData<'ledger.extension.requested.v1'>['extension']): string {
  return requestedByName ?? 'The customer';
}

function inBrackets(words: string | null): string {
  return words === null || words.trim() === '' ? '' : ` (“${quoted(words)}”)`;
}

function afterColon(words: string | null): string {
  return words === null || words.trim() === '' ? '' : `: “${quoted(words)}”`;
}
