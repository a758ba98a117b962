import { formatMoney } from '@tactful/money';
import { type CallFacts, type CallScript } from '../task.types.js';
import { german } from './de.js';
import { english } from './en.js';
import { indonesian } from './id.js';
import { type ScriptLanguage, type ScriptWording } from './script.types.js';

/** The wording of calls by language. */
export const scripts: Readonly<Record<ScriptLanguage, ScriptWording>> = { en: english, de: german, id: indonesian };

/** Who speaks to whom, in which language. */
export interface ScriptPeople {
  readonly language: ScriptLanguage;
  readonly agent: string;
  readonly company: string;
  readonly customer: string;
}

/** The language of a script for a customer of a locale: `de-AT` → `de`; without one, English. */
export function scriptLanguage(locale: string | null): ScriptLanguage {
  const language = (locale ?? 'en').split(/[-_]/)[0]?.toLowerCase() ?? 'en';
  return language === 'de' || language === 'id' ? language : 'en';
}

/** The script of a call by the facts at hand: what to say, what to offer, and what never to say. */
export function scriptOf(facts: CallFacts, people: ScriptPeople): CallScript {
  const { opening, purpose, atHand, offer, closing, neverSay } = scripts[people.language];
  const fill = (line: string): string => filled(line, facts, people);
  const isAskable = isOpen(facts) && facts.runningHolds.length === 0;
  const about = facts.since === null ? purpose.notDue : purpose.overdue;
  return {
    language: people.language,
    opening: opening.map(fill),
    purpose: isAskable ? about.map(fill) : [],
    atHand: linesAtHand(facts, atHand).map(fill),
    offer: [...(isAskable ? [offer.link, offer.time, offer.plan] : []), offer.dispute, offer.callBack].map(fill),
    closing: closing.map(fill),
    neverSay: [...neverSay],
  };
}

function linesAtHand(facts: CallFacts, wording: ScriptWording['atHand']): readonly string[] {
  const { promises } = facts;
  const lines: readonly (readonly [boolean, string])[] = [
    [isOpen(facts), wording.open],
    [facts.runningHolds.length > 0, wording.onHold],
    [facts.openDisputes.length > 0, wording.disputed],
    [facts.lastReplyAt !== null, wording.replied],
    [hasBeenSilent(facts), wording.unanswered],
    [promises.kept + promises.partlyKept > 0, wording.promisesKept],
    [promises.broken > 0, wording.promisesBroken],
  ];
  return lines.flatMap(([isTrue, line]) => (isTrue ? [line] : []));
}

function isOpen({ open }: CallFacts): boolean {
  return Object.values(open).some((amount) => amount > 0);
}

function hasBeenSilent({ lastContacts }: CallFacts): boolean {
  return lastContacts.length > 1 && lastContacts.every(({ answered }) => !answered);
}

const mostNumbers = 3;
const words = {
  en: { and: 'and', invoices: (count: number) => `${count} invoices`, invoice: 'invoice' },
  de: { and: 'und', invoices: (count: number) => `${count} Rechnungen`, invoice: 'Rechnung' },
  id: { and: 'dan', invoices: (count: number) => `${count} tagihan`, invoice: 'tagihan' },
} as const;

function filled(line: string, facts: CallFacts, people: ScriptPeople): string {
  const { language } = people;
  const values: Readonly<Record<string, string>> = {
    agent: people.agent,
    company: people.company,
    customer: people.customer,
    amount: amountsIn(facts.open, language),
    invoices: invoicesIn(facts, language),
    since: facts.since === null ? '' : dayIn(facts.since, language),
    kept: String(facts.promises.kept + facts.promises.partlyKept),
    broken: String(facts.promises.broken),
  };
  return line.replaceAll(/\{\{(\w+)\}\}/g, (_, name: string) => values[name] ?? '');
}

function amountsIn(open: CallFacts['open'], language: ScriptLanguage): string {
  const amounts = Object.entries(open).filter(([, amount]) => amount > 0);
  return amounts.map(([currency, amount]) => formatMoney(amount, currency, language)).join(` ${words[language].and} `);
}

function invoicesIn({ invoices }: CallFacts, language: ScriptLanguage): string {
  const { invoice, invoices: many } = words[language];
  const numbers = invoices.map(({ number }) => number);
  return numbers.length > mostNumbers ? many(numbers.length) : `${invoice} ${numbers.join(', ')}`;
}

function dayIn(date: string, language: ScriptLanguage): string {
  return Temporal.PlainDate.from(date).toLocaleString(language, { day: 'numeric', month: 'long', year: 'numeric' });
}
