import { type Channel, type Voice } from '@tactful/contracts';
import { formatMoney, sum } from '@tactful/money';
import { type DueState, dueState } from '../choice/situation.decision.js';
import {
  isLadderKind,
  NOTICE_KINDS,
  SITUATION_OF_KIND,
  talksOfMoney,
  type TemplateKind,
} from '../choice/template.types.js';
import { type MessageLocale } from '../rendering/locale.js';
import { WORDING } from '../wording/catalogue.js';
import { type Grammar } from '../wording/wording.types.js';
import { dateInWords, daysUntil, periodInWords, plusDays } from './dates.js';
import { type Amount, type MergeValues, type MessageFields, type NamedObligation } from './fields.types.js';
import { calm, cleanLine, FIELD_LIMITS, firstNameOf } from './sanitise.js';

// Beyond it a message gives the count and the total.
const MAX_NAMED_INVOICES = 3;
const MAX_NAMED_ACCOUNTS = 3;
// What a formal letter asks to be answered in.
const REPLY_DAYS = 14;

/** What the values are for. */
export interface ValuesFor {
  readonly kind: TemplateKind;
  readonly channel: Channel;
  readonly locale: MessageLocale;
  /** In whose name an email is signed. */
  readonly voice?: Voice | undefined;
  /** Leaving out texts made by people, where they would break a rule or make an SMS too long. */
  readonly leaveOut: { readonly name: boolean; readonly description: boolean };
}

/** The merge fields, and what an email's table of details shows. */
export interface Values {
  readonly merge: MergeValues;
  readonly details: Details;
  /** Numbers as cleaned for the message. */
  readonly invoiceNumbers: readonly string[];
}

/** What an email repeats as a small table, about the obligations it is mainly about. */
export interface Details {
  readonly invoices: string | undefined;
  readonly description: string | undefined;
  readonly amount: string | undefined;
  readonly when: string | undefined;
  readonly overdue: boolean;
}

/**
 * Turns typed fields into clean text in one language. Amounts and dates follow the locale; relative words are counted
 * from `fields.today`. A field that cannot be said truly (a sum out of range, no way to reach a person) is absent.
 */
export function mergeValues(fields: MessageFields, target: ValuesFor): Values {
  const { grammar } = WORDING[target.locale.language];
  const context: Context = { fields, target, grammar };
  const groups = groupObligations(context);
  const amount = amountWords(groups.main, context);
  const hello = grammar.hello(target.leaveOut.name ? undefined : firstName(fields));
  const present: Record<string, string | undefined> = {
    creditor: cleanLine(fields.creditor.tradingName, FIELD_LIMITS.creditor),
    hello,
    greeting: greetingWords(hello, context),
    human: cleanLine(calm(fields.creditor.humanContact.name), FIELD_LIMITS.human),
    reach: reach(context),
    invoices: groups.main.length === 0 ? undefined : groups.mainWords,
    amount,
    when: whenWords(groups, context),
    fee: feeWords(context),
    replyBy: dateInWords(plusDays(fields.today, REPLY_DAYS), fields.today, target.locale.format),
    ...noticeWords(context),
    link: linkOf(fields.link),
    preferences: linkOf(fields.preferencesLink ?? fields.link),
  };
  const merge = Object.fromEntries(Object.entries(present).filter(([, value]) => value !== undefined && value !== ''));
  const isOfMoney = talksOfMoney(target.kind);
  const isNotice = (NOTICE_KINDS as readonly string[]).includes(target.kind);
  const details = {
    invoices: groups.main.length === 0 ? undefined : groups.mainNumbers.join(', ') || groups.mainWords,
    description: groups.description,
    amount: isOfMoney ? amount : undefined,
    when: !isOfMoney || isNotice ? undefined : mainWhenWords(groups, context),
    overdue: stateOfKind(target.kind) === 'overdue',
  };
  return { merge, details, invoiceNumbers: fields.obligations.map(numberOf) };
}

interface Context {
  readonly fields: MessageFields;
  readonly target: ValuesFor;
  readonly grammar: Grammar;
}

interface Groups {
  /** The obligations the message is about: those in its own situation. */
  readonly main: readonly NamedObligation[];
  readonly mainNumbers: readonly string[];
  readonly mainWords: string;
  readonly description: string | undefined;
  /** Others that travel with it, each under its own true name. */
  readonly also: readonly NamedObligation[];
  readonly alsoWords: string;
}

function groupObligations({ fields, target, grammar }: Context): Groups {
  const about: DueState | undefined = stateOfKind(target.kind);
  const main = fields.obligations.filter(
    (obligation) => about === undefined || dueState(obligation.dueDate, fields) === about,
  );
  const also = fields.obligations.filter((obligation) => !main.includes(obligation));
  const named = (obligation: NamedObligation) => nameOf(obligation, grammar);
  const whose = (group: readonly NamedObligation[]) => accountWords(group, { fields, target, grammar });
  const mainNumbers = main.length <= MAX_NAMED_INVOICES ? main.map(named) : [];
  const alsoNumbers =
    mainNumbers.length + also.length <= MAX_NAMED_INVOICES && main.length <= MAX_NAMED_INVOICES ? also.map(named) : [];
  const description = target.leaveOut.description || main.length !== 1 ? undefined : descriptionOf(main[0]);
  // An email shows what it was for in its table of details.
  const accounts = whose(main);
  const spoken = target.channel === 'email' || accounts !== undefined ? undefined : description;
  return {
    main,
    mainNumbers,
    mainWords: inOneLine(grammar.invoices({ count: main.length, numbers: mainNumbers, description: spoken }), accounts),
    description: accountNames(main, target)?.join(', ') ?? description,
    also,
    alsoWords: inOneLine(grammar.invoices({ count: also.length, numbers: alsoNumbers }), whose(also)),
  };
}

/** Whose invoices they are, where a message speaks of accounts with different names; else undefined. */
function accountWords(group: readonly NamedObligation[], { target, grammar }: Context): string | undefined {
  const count = new Set(group.flatMap(({ account }) => account ?? [])).size;
  return count === 0 ? undefined : grammar.ofAccounts({ count, names: accountNames(group, target) ?? [] });
}

/** Names to say, when they are few and may be said at all. */
function accountNames(group: readonly NamedObligation[], { leaveOut }: ValuesFor): readonly string[] | undefined {
  const given = new Set(group.flatMap(({ account }) => account ?? []));
  const names = [...given].map((account) => cleanLine(calm(account), FIELD_LIMITS.account));
  const areSaid = names.length > 0 && names.length <= MAX_NAMED_ACCOUNTS && !names.includes('');
  return areSaid && !leaveOut.description ? names : undefined;
}

function inOneLine(invoices: string, accounts: string | undefined): string {
  return accounts === undefined ? invoices : `${invoices} ${accounts}`;
}

// A check-in asks whether invoices arrived, so it is about all of them.
function stateOfKind(kind: TemplateKind): DueState | undefined {
  if (!isLadderKind(kind)) return undefined;
  const situation = SITUATION_OF_KIND[kind];
  return situation === 'check_in' ? undefined : situation;
}

function amountWords(obligations: readonly Amount[], { target, grammar }: Context): string | undefined {
  const sums = sum(obligations.map(({ amountMinor, currency }) => ({ amountMinor, currency })));
  if (sums.kind === 'out_of_range' || sums.totals.length === 0) return undefined;
  const amounts = sums.totals.map(({ amountMinor, currency }) =>
    plainMoney(amountMinor, currency, target.locale.format),
  );
  return obligations.length > 1 ? grammar.total(amounts.join(' + ')) : amounts.join(' + ');
}

// No-break spaces would halve the room of an SMS.
function plainMoney(amountMinor: number, currency: string, locale: string): string {
  return formatMoney(amountMinor, currency, locale).replace(/\s/gu, ' ');
}

function whenWords(groups: Groups, context: Context): string | undefined {
  const main = mainWhenWords(groups, context);
  if (groups.also.length === 0) return main;
  const alsoAmount = amountWords(groups.also, context);
  const alsoWhen = dueWords(dueDatesOf(groups.also), context);
  if (main === undefined || alsoAmount === undefined || alsoWhen === undefined) return undefined;
  return main + context.grammar.alsoDue(groups.alsoWords, alsoAmount, alsoWhen);
}

function mainWhenWords(groups: Groups, context: Context): string | undefined {
  const dates = dueDatesOf(groups.main);
  const [earliest] = dates;
  if (earliest === undefined) return undefined;
  if (stateOfKind(context.target.kind) !== 'overdue') return dueWords(dates, context);
  return context.grammar.overdueSince(inWords(earliest, context), dates.length > 1);
}

function dueWords(dates: readonly string[], context: Context): string | undefined {
  const { fields, grammar } = context;
  const [earliest] = dates;
  if (earliest === undefined) return undefined;
  if (dates.length > 1) return grammar.dueFrom(inWords(earliest, context));
  return grammar.dueOn(daysUntil(earliest, fields.today), inWords(earliest, context));
}

function dueDatesOf(obligations: readonly NamedObligation[]): readonly string[] {
  return [...new Set(obligations.map((obligation) => obligation.dueDate))].sort();
}

/** The first message after a pause says so; after a promise that was not kept it names what was promised. */
function greetingWords(hello: string, context: Context): string {
  const { fields, target, grammar } = context;
  const { after, promise } = fields;
  if (after === undefined) return hello;
  if (after !== 'promise' || promise === undefined) return `${hello}, ${grammar.after[after]}`;
  const amount = plainMoney(promise.amountMinor, promise.currency, target.locale.format);
  return `${hello}, ${grammar.afterPromise(amount, inWords(promise.by, context))}`;
}

function feeWords(context: Context): string | undefined {
  const { fee, today } = context.fields;
  if (fee === undefined) return undefined;
  const amount = plainMoney(fee.amountMinor, fee.currency, context.target.locale.format);
  if (fee.from === undefined) return amount;
  return context.grammar.feeFrom(amount, inWords(fee.from, context), daysUntil(fee.from, today) <= 0);
}

function noticeWords(context: Context): Record<'period' | 'method' | 'collectOn', string | undefined> {
  const { fields, target, grammar } = context;
  const { statement, collection } = fields;
  const period = statement && periodInWords(statement, fields.today, target.locale.format);
  return {
    period: period && ('month' in period ? grammar.ofMonth(period.month) : grammar.ofDays(period.first, period.last)),
    method: collection && grammar.collectedBy[collection.method],
    collectOn: collection && inWords(collection.on, context),
  };
}

function inWords(date: string, { fields, target }: Context): string {
  return dateInWords(date, fields.today, target.locale.format);
}

function firstName({ recipient }: MessageFields): string | undefined {
  return recipient.kind === 'company' || !recipient.name ? undefined : firstNameOf(recipient.name);
}

// Short messages name one way to reach the person, the phone first; an email has room for both.
function reach({ fields, target, grammar }: Context): string | undefined {
  const { phone, email } = fields.creditor.humanContact;
  const ways = [phone, email].map((way) => cleanLine(way ?? '', FIELD_LIMITS.reach)).filter((way) => way !== '');
  if (ways.length === 0) return undefined;
  return target.channel === 'email' ? grammar.or(ways) : ways[0];
}

// A link is never repaired: one that is not plain printable ASCII is no link.
function linkOf(link: string | undefined): string | undefined {
  return link !== undefined && link.length <= FIELD_LIMITS.link && /^https?:\/\/[!-;=?-z~]+$/.test(link)
    ? link
    : undefined;
}

/** An instalment is told apart from the others of its invoice; the only one is as good as the invoice. */
function nameOf(obligation: NamedObligation, grammar: Grammar): string {
  const { instalment } = obligation;
  if (!instalment || instalment.of === 1) return numberOf(obligation);
  return `${numberOf(obligation)} (${grammar.instalment(instalment.number, instalment.of)})`;
}

function numberOf(obligation: NamedObligation): string {
  return cleanLine(obligation.invoiceNumber, FIELD_LIMITS.invoiceNumber);
}

function descriptionOf(obligation: NamedObligation | undefined): string | undefined {
  const description = cleanLine(calm(obligation?.description ?? ''), FIELD_LIMITS.description);
  return description === '' ? undefined : description;
}
