import { type PaymentMethod } from '@tactful/contracts';
import { type PageWording } from '../wording/wording.types.js';
import { html, type Html } from './html.js';
import { type PageData } from './page.types.js';

/** Where the page tells how to pay by a method: what a link to it points at. */
export function payAnchor(method: PaymentMethod): string {
  return `pay-${method}`;
}

/** How to pay: first in the way the customer prefers, then by transfer. */
export function payView(page: PageData, words: PageWording): Html {
  const { paymentMethod: preferred } = page.preferences;
  const isOther = preferred !== undefined && preferred !== 'bank_transfer';
  return html`<section class="card" id="pay" aria-labelledby="how-to-pay">
    <h2 id="how-to-pay">${words.howToPay}</h2>
    ${isOther && preferredView(preferred, page, words)} ${transferView(page, words, isOther)}
  </section>`;
}

/** The way to the preferred method, right under the total. */
export function payLinkView({ preferences }: PageData, words: PageWording): Html | null {
  const { paymentMethod } = preferences;
  if (paymentMethod === undefined) return null;
  return html`<p class="prefer"><a href="#${payAnchor(paymentMethod)}">${words.pay.by[paymentMethod]}</a></p>`;
}

/** What is set up with a person is not pretended to be a button. */
function preferredView(method: PaymentMethod, { company }: PageData, words: PageWording): Html {
  const { name } = company.humanContact;
  return html`<div id="${payAnchor(method)}">
    <h3>${words.pay.by[method]}</h3>
    <p>${method === 'direct_debit' ? words.pay.collect(name) : words.pay.arrange(name)}</p>
  </div>`;
}

function transferView(page: PageData, words: PageWording, isSecond: boolean): Html {
  const { bankDetails } = page.company;
  const anchor = payAnchor('bank_transfer');
  if (!bankDetails) return html`<p id="${anchor}">${words.noBankDetails}</p>`;
  const fields = ['accountHolder', 'bankName', 'iban', 'accountNumber', 'routingCode', 'bic', 'note'] as const;
  const rows = fields.flatMap((field) => {
    const value = bankDetails[field];
    return value === undefined || value === '' ? [] : [row(words.bank[field], value)];
  });
  const numbers = new Set(page.account.obligations.map(({ number }) => number));
  return html`<div id="${anchor}">
    <p>${isSecond ? words.pay.orTransfer : words.payTo}</p>
    <dl>${rows} ${row(words.reference, [...numbers].join(', '))}</dl>
  </div>`;
}

function row(name: string, value: string): Html {
  return html`<div>
    <dt>${name}</dt>
    <dd>${value}</dd>
  </div>`;
}
