import { type GateObligation } from '@tactful/contracts';
import { formatMoney, sum } from '@tactful/money';
import { type PageWording } from '../wording/wording.types.js';
import { html, type Html } from './html.js';
import { type PageData } from './page.types.js';
import { payLinkView, payView } from './pay.view.js';

/** What is open and how to pay it. */
export function owedView(page: PageData, words: PageWording): Html {
  const { obligations } = page.account;
  if (obligations.length === 0)
    return html`<section class="card calm"><p class="lead">${words.nothingOwed}</p></section>`;
  return html`<section class="card" aria-labelledby="owed">
      <h2 id="owed">${words.owed}</h2>
      ${page.account.onHold !== null && html`<p class="resting">${words.accountResting}</p>`}
      <ul class="invoices">
        ${obligations.map((obligation) => obligationView(obligation, page, words))}
      </ul>
      ${totalsView(page, words)} ${payLinkView(page, words)}
    </section>
    ${payView(page, words)}`;
}

/** A date as the person reads it. */
export function dateText(date: string, format: string): string {
  return Temporal.PlainDate.from(date).toLocaleString(format, { day: 'numeric', month: 'long', year: 'numeric' });
}

function obligationView(obligation: GateObligation, page: PageData, words: PageWording): Html {
  const { format } = page;
  const { currency, openMinor, disputedMinor } = obligation;
  return html`<li>
    <div class="line">
      <span class="number">${obligation.number}</span>
      <span class="amount">${formatMoney(openMinor, currency, format)}</span>
    </div>
    ${obligation.description !== null && html`<p class="what">${obligation.description}</p>`}
    ${isOneOfSeveral(obligation) && html`<p class="what">${instalmentText(obligation, words)}</p>`}
    <p class="due">${dueText(obligation.dueDate, page, words)}</p>
    ${disputedMinor > 0 && html`<p class="resting">${words.disputed(formatMoney(disputedMinor, currency, format))}</p>`}
    ${isResting(obligation) && html`<p class="resting">${restingText(obligation, page, words)}</p>`}
  </li>`;
}

function isOneOfSeveral({ instalment }: GateObligation): boolean {
  return instalment !== undefined && instalment.of > 1;
}

function instalmentText({ instalment }: GateObligation, words: PageWording): string {
  return instalment ? words.instalment(instalment.number, instalment.of) : '';
}

function isResting({ notAskable }: GateObligation): boolean {
  return notAskable === 'on_hold' || notAskable === 'promised' || notAskable === 'on_plan';
}

/** What will be collected need not be paid: how and when stands in the place of the plain word that it rests. */
function restingText({ invoiceId }: GateObligation, page: PageData, words: PageWording): string {
  const collection = page.account.collections?.find((one) => one.invoiceId === invoiceId);
  if (!collection || collection.notCollectable !== null) return words.resting;
  const amount = formatMoney(collection.amountMinor, collection.currency, page.format);
  return words.collected[collection.method](amount, dateText(collection.collectOn, page.format));
}

function dueText(dueDate: string, page: PageData, words: PageWording): string {
  const order = Temporal.PlainDate.compare(dueDate, page.today);
  if (order === 0) return words.dueToday;
  const date = dateText(dueDate, page.format);
  return order > 0 ? words.dueOn(date) : words.wasDueOn(date);
}

/** One total for each currency: amounts of different currencies are never added up. */
function totalsView(page: PageData, words: PageWording): Html | null {
  if (page.account.obligations.length < 2) return null;
  const added = sum(page.account.obligations.map(({ openMinor, currency }) => ({ amountMinor: openMinor, currency })));
  if (added.kind !== 'ok') return null;
  const totals = added.totals.map(({ amountMinor, currency }) => formatMoney(amountMinor, currency, page.format));
  return html`<div class="line total">
    <span>${words.total}</span>
    <span class="amount">${totals.join(' + ')}</span>
  </div>`;
}
