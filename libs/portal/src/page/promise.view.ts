import { formatMoney } from '@tactful/money';
import { promisable, type Promisable, suggestedDay } from '../actions/promising.decision.js';
import { type PageWording } from '../wording/wording.types.js';
import { noteField, onceField } from './acts.view.js';
import { html, type Html } from './html.js';
import { type PageData, type PageFrame } from './page.types.js';

/** "I will pay on …": the day that suits the person, their pay day if it is known. */
export function promiseView(page: PageData, words: PageWording, frame: PageFrame): Html | null {
  const choices = promisable(page);
  if (choices.length === 0 || page.account.onHold !== null) return null;
  return html`<details class="card act">
    <summary>${words.promise.title}</summary>
    <form method="post" action="${frame.path}/promise${frame.query}">
      ${onceField(frame)}
      <p>${words.promise.text}</p>
      ${choiceView(choices, page, words)}
      <label for="promise-by">${words.promise.by}</label>
      <input id="promise-by" type="date" name="by" required min="${page.today}" value="${suggestedDay(page)}" />
      ${noteField(words, { id: 'promise-note', most: 500 })}
      <button>${words.promise.button}</button>
    </form>
  </details>`;
}

function choiceView(choices: readonly Promisable[], page: PageData, words: PageWording): Html {
  const [only] = choices;
  if (choices.length === 1 && only) return html`<input type="hidden" name="what" value="${only.what}" />`;
  const options = choices.map(({ what, number, amountMinor, currency }) => {
    const amount = formatMoney(amountMinor, currency, page.format);
    return html`<option value="${what}">${number ?? words.allInvoices} · ${amount}</option>`;
  });
  return html`<label for="promise-what">${words.whichInvoice}</label>
    <select id="promise-what" name="what">
      ${options}
    </select>`;
}
