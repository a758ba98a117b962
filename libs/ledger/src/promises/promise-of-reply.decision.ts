import { type EventData } from '@tactful/contracts';
import { minorDigits } from '@tactful/money';
import { disputedOf, type InvoiceRecord, openOf } from '../invoices/invoice.types.js';
import { type NewPromise } from './promise.schemas.js';
import { type PromiseSettings } from './promises.settings.js';

/** What delivery tells of a reply. */
export type HeardReply = EventData<'delivery.reply.received.v1'>;

/** What the account is like when a reply promises something. */
export interface ReplyFacts {
  readonly settings: Pick<PromiseSettings, 'recordedBelowMinor'>;
  /** All that the customer has open. */
  readonly invoices: readonly InvoiceRecord[];
  /** The whole account is on hold: somebody looks after it. */
  readonly isHeld: boolean;
}

/** Words are kept with what they led to. */
const longestWords = 1_000;

/**
 * The promise that a reply makes plainly, if the company wants it recorded without a person: of less than its limit, in
 * one currency, on an account where nothing is disputed or held. Undefined: a person reads the reply, as ever. Where no
 * amount was said, all of the one invoice that is open is meant.
 */
export function promiseOfReply(reply: HeardReply, facts: ReplyFacts): NewPromise | undefined {
  const { promise: said, customerId, contactId, channel, text } = reply;
  if (!said || needsPerson(reply, facts)) return undefined;
  const currency = said.currency ?? soleCurrency(facts.invoices);
  const amountMinor = currency === undefined ? undefined : amountIn(currency, said, facts.invoices);
  if (currency === undefined || amountMinor === undefined) return undefined;
  if (amountMinor >= (facts.settings.recordedBelowMinor[currency] ?? 0)) return undefined;
  return { customerId, currency, amountMinor, by: said.by, promisedBy: contactId, words: wordsOf(text), channel };
}

function needsPerson({ concerns = [] }: HeardReply, { invoices, isHeld }: ReplyFacts): boolean {
  return isHeld || concerns.length > 0 || invoices.some((invoice) => disputedOf(invoice) > 0);
}

type Said = NonNullable<HeardReply['promise']>;

function soleCurrency(invoices: readonly InvoiceRecord[]): string | undefined {
  const [first, ...others] = new Set(invoices.map(({ currency }) => currency));
  return others.length > 0 ? undefined : first;
}

/** An amount without a currency counts hundredths: it fits only a currency that has two digits. */
function amountIn(currency: string, said: Said, invoices: readonly InvoiceRecord[]): number | undefined {
  if (said.amountMinor !== null) {
    return said.currency !== null || minorDigits(currency) === 2 ? said.amountMinor : undefined;
  }
  const [only, ...others] = invoices.filter((invoice) => invoice.currency === currency);
  return only && others.length === 0 ? openOf(only) : undefined;
}

/** The customer's own words on one line. */
function wordsOf(text: string): string {
  return text
    .replaceAll(/\p{Cc}+/gu, ' ')
    .slice(0, longestWords)
    .toWellFormed();
}
