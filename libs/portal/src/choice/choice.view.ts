import { formatMoney, sum } from '@tactful/money';
import { html, type Html } from '../page/html.js';
import { documentOf, humanView, languageLinks } from '../page/page.view.js';
import { wordings } from '../wording/wording.js';
import { type PageWording } from '../wording/wording.types.js';
import { type Choice, type ChoiceAccount } from './choice.types.js';

/** Where the choice stands, and where each account of it is, by its place from 1. */
export interface ChoiceFrame {
  readonly path: string;
  readonly pathOf: (place: number) => string;
}

/** The page of somebody who answers for several accounts: what is open on each, and the way to it. */
export function choiceView(choice: Choice, frame: ChoiceFrame): string {
  const words = wordings[choice.language];
  const { tradingName } = choice.company;
  const body = html`
    <header>
      <p class="brand">${tradingName}</p>
      ${languageLinks(choice.language, frame.path)}
    </header>
    <main>
      <h1>${words.greeting(choice.personName)}</h1>
      <p class="lead">${words.accounts.intro(tradingName, choice.accounts.length)}</p>
      <section class="card" aria-labelledby="accounts">
        <h2 id="accounts">${words.accounts.title}</h2>
        <ul class="invoices">
          ${choice.accounts.map((account, at) => accountView(account, { choice, words, path: frame.pathOf(at + 1) }))}
        </ul>
      </section>
    </main>
    <footer>${humanView(choice, words)}</footer>
  `;
  return documentOf({ language: choice.language, title: words.title(tradingName), body });
}

function accountView(
  account: ChoiceAccount,
  { choice, words, path }: { readonly choice: Choice; readonly words: PageWording; readonly path: string },
): Html {
  return html`<li>
    <div class="line">
      <span class="number">${account.name}</span>
      <span class="amount">${openWords(account, choice.format, words)}</span>
    </div>
    <p class="what">
      <a href="${path}" aria-label="${words.accounts.open}: ${account.name}">${words.accounts.open}</a>
    </p>
  </li>`;
}

/** One total for each currency: amounts of different currencies are never added up. */
function openWords({ account }: ChoiceAccount, format: string, words: PageWording): string {
  const added = sum(account.obligations.map(({ openMinor, currency }) => ({ amountMinor: openMinor, currency })));
  if (added.kind !== 'ok' || added.totals.length === 0) return words.nothingOwed;
  return added.totals.map(({ amountMinor, currency }) => formatMoney(amountMinor, currency, format)).join(' + ');
}
