import { codeInWords, type EventData } from '@tactful/contracts';
import { formatMoney } from '@tactful/money';
import { who } from './words.decision.js';

type Collection = EventData<'ledger.collection.due.v1'>['collection'];

const methods = { direct_debit: 'direct debit', card: 'card' } as const;

/** The sentences of automatic withdrawal. */
export const mandateSummaries = {
  'ledger.mandate.given.v1': ({ mandate, by }: EventData<'ledger.mandate.given.v1'>) =>
    `A mandate for ${methods[mandate.method]} in ${mandate.currency} was recorded, signed on ${mandate.signedOn} (${who(by)}).`,
  'ledger.mandate.revoked.v1': ({ mandate, reason, by }: EventData<'ledger.mandate.revoked.v1'>) =>
    `The mandate for ${methods[mandate.method]} in ${mandate.currency} was revoked${reason === null ? '' : `: ${reason}`} (${who(by)}).`,
  'ledger.collection.announced.v1': ({ collection }: EventData<'ledger.collection.announced.v1'>) =>
    `${amountOf(collection)} will be collected by ${methods[collection.method]} on ${collection.collectOn}. We do not ask meanwhile.`,
  'ledger.collection.postponed.v1': ({ collection }: EventData<'ledger.collection.postponed.v1'>) =>
    `The customer could not be told yet, so ${amountOf(collection)} will be collected on ${collection.collectOn} instead.`,
  'ledger.collection.due.v1': ({ collection }: EventData<'ledger.collection.due.v1'>) =>
    `${amountOf(collection)} is to be collected by ${methods[collection.method]} today.`,
  'ledger.collection.succeeded.v1': ({ collection }: EventData<'ledger.collection.succeeded.v1'>) =>
    `${amountOf(collection)} was collected by ${methods[collection.method]}.`,
  'ledger.collection.failed.v1': ({ collection, retryOn }: EventData<'ledger.collection.failed.v1'>) =>
    `${amountOf(collection)} could not be collected: ${collection.reason ?? 'no reason was given'}. ${
      retryOn === null ? 'It is asked for again.' : `It is tried once more on ${retryOn}.`
    }`,
  'ledger.collection.cancelled.v1': ({ collection }: EventData<'ledger.collection.cancelled.v1'>) =>
    `${amountOf(collection)} is not collected: ${codeInWords(collection.reason ?? 'cancelled')}.`,
} as const;

function amountOf({ amountMinor, currency, number }: Collection): string {
  return `${formatMoney(amountMinor, currency, 'en')} for invoice ${number}`;
}
