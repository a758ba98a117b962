import { type GateAccount, type GateObligation, type ReplyReading } from '@tactful/contracts';
import { minorDigits } from '@tactful/money';
import { type ReplyConfirmation } from './confirm.types.js';

/** A reply that a person confirms something of, and what is known around it. */
export interface ConfirmFacts {
  readonly reply: {
    readonly customerId: string;
    readonly contactId: string | null;
    readonly channel: string;
    readonly text: string;
    readonly understanding: readonly ReplyReading[];
  };
  readonly account: GateAccount | undefined;
  /** The invoices that the customer was last written to about. */
  readonly named: readonly string[];
}

/** A command for the ledger, or the field that a person still has to fill in. */
export type ConfirmDecision =
  | {
      readonly kind: 'record';
      readonly what: 'promise' | 'dispute' | 'hold';
      readonly path: string;
      readonly body: Readonly<Record<string, unknown>>;
    }
  | { readonly kind: 'missing'; readonly code: string; readonly detail: string; readonly pointer: string };

/** Words are kept with what they led to. */
const longestWords = 1_000;

/**
 * Makes a fact of what a reply suggests: what the person states counts first, then what the reply says, then what is open
 * on the account. Nothing is guessed that one of them does not tell.
 */
export function decideConfirmation(given: ReplyConfirmation, facts: ConfirmFacts): ConfirmDecision {
  const said = facts.reply.understanding.find(({ intent }) => intent === given.intent);
  switch (given.intent) {
    case 'promise':
      return promised(given, said, facts);
    case 'dispute':
      return disputed(given, facts);
    case 'already_paid':
      return claimed(given, said, facts);
  }
}

function promised(
  given: ReplyConfirmation,
  said: ReplyReading | undefined,
  { reply, account, named }: ConfirmFacts,
): ConfirmDecision {
  const by = given.date ?? said?.date ?? null;
  if (by === null) return missing('date', 'The reply does not say until when.');
  const invoices = invoicesOf(given, account, named);
  const currency = currencyOf(given, said, invoices);
  if (currency === null) return missing('currency', 'More or less than one currency is open.');
  const amountMinor = given.amountMinor ?? amountSaid(said, currency) ?? openIn(currency, invoices);
  if (amountMinor === 0) return missing('amountMinor', `Nothing is open in ${currency}.`);
  const what = { currency, amountMinor, by, ...(given.invoiceId !== undefined && { invoiceIds: [given.invoiceId] }) };
  return { kind: 'record', what: 'promise', path: '/v1/promises', body: { ...promiserOf(reply), ...what } };
}

function promiserOf({ customerId, contactId, channel, text }: ConfirmFacts['reply']) {
  return { customerId, promisedBy: contactId, words: wordsOf(text), channel };
}

function disputed(given: ReplyConfirmation, { reply, account, named }: ConfirmFacts): ConfirmDecision {
  const invoiceId = given.invoiceId ?? soleInvoice(invoicesOf(given, account, named));
  if (invoiceId === null) return missing('invoiceId', 'More or less than one invoice may be meant.');
  const { customerId, text } = reply;
  const { amountMinor, reason = 'other' } = given;
  const what = { customerId, invoiceId, reason, note: wordsOf(text) };
  const body = amountMinor === undefined ? what : { ...what, amountMinor };
  return { kind: 'record', what: 'dispute', path: '/v1/disputes', body };
}

function claimed(
  given: ReplyConfirmation,
  said: ReplyReading | undefined,
  { reply, account, named }: ConfirmFacts,
): ConfirmDecision {
  const invoices = invoicesOf(given, account, named);
  const invoiceId = given.invoiceId ?? soleInvoice(invoices);
  const currency = currencyOf(given, said, invoices);
  const amountMinor = given.amountMinor ?? (currency === null ? null : amountSaid(said, currency));
  const claim = { amountMinor, currency: amountMinor === null ? null : currency, paidOn: given.date ?? said?.date };
  const note = wordsOf(reply.text);
  const body = { customerId: reply.customerId, invoiceId, reason: 'claims_paid', note, claim };
  return { kind: 'record', what: 'hold', path: '/v1/holds', body };
}

/** The open parts of what is meant: the invoice stated, else those written about last, else all. */
function invoicesOf(
  { invoiceId }: ReplyConfirmation,
  account: GateAccount | undefined,
  named: readonly string[],
): readonly GateObligation[] {
  const open = account?.obligations ?? [];
  if (invoiceId !== undefined) return open.filter((one) => one.invoiceId === invoiceId);
  const meant = open.filter((one) => named.includes(one.invoiceId));
  return meant.length > 0 ? meant : open;
}

function soleInvoice(obligations: readonly GateObligation[]): string | null {
  return soleOf(obligations.map(({ invoiceId }) => invoiceId));
}

function soleOf(values: readonly string[]): string | null {
  const [first, ...others] = new Set(values);
  return first === undefined || others.length > 0 ? null : first;
}

function currencyOf(
  given: ReplyConfirmation,
  said: ReplyReading | undefined,
  obligations: readonly GateObligation[],
): string | null {
  return given.currency ?? said?.currency ?? soleOf(obligations.map(({ currency }) => currency));
}

/** An amount without a currency was read with two digits: it fits only a currency that has two. */
function amountSaid(said: ReplyReading | undefined, currency: string): number | null {
  if (!said || said.amountMinor === null) return null;
  const fits = said.currency === null ? minorDigits(currency) === 2 : said.currency === currency;
  return fits ? said.amountMinor : null;
}

/** Whether it may be asked for makes no difference: confirmed twice, it is the same. */
function openIn(currency: string, obligations: readonly GateObligation[]): number {
  const open = obligations.filter((one) => one.currency === currency);
  return open.reduce((sum, { openMinor, disputedMinor }) => sum + Math.max(0, openMinor - disputedMinor), 0);
}

/** The customer's own words on one line, as the ledger keeps them. */
function wordsOf(text: string): string {
  return text
    .replaceAll(/\p{Cc}+/gu, ' ')
    .slice(0, longestWords)
    .toWellFormed();
}

function missing(field: string, detail: string): ConfirmDecision {
  const code = field === 'amountMinor' ? 'nothing_open' : `${field.replace('Id', '')}_needed`;
  return { kind: 'missing', code, detail: `${detail} Please state it.`, pointer: `/${field}` };
}
