import { formatMoney } from '@tactful/money';
import { pageDisputeReasons, type PageWording } from '../wording/wording.types.js';
import { evidenceMediaType } from '@tactful/contracts';
import { html, type Html } from './html.js';
import { type PageData, type PageFrame } from './page.types.js';

/** What the ledger keeps; it looks at the content itself. */
const proofTypes = evidenceMediaType.options.join(',');

/** "I have paid", with a proof if there is one. Gone while it has been said and the money is awaited. */
export function paidView(page: PageData, words: PageWording, frame: PageFrame): Html | null {
  const { obligations, onHold } = page.account;
  if (obligations.length === 0 || onHold === 'claims_paid') return null;
  return html`<details class="card act">
    <summary>${words.paid.title}</summary>
    <form method="post" action="${frame.path}/paid${frame.query}" enctype="multipart/form-data">
      ${onceField(frame)}
      <p>${words.paid.text}</p>
      ${invoiceChoice(page, words, { id: 'paid-invoice', all: true })}
      ${noteField(words, { id: 'paid-note', most: 500 })}
      <label for="paid-file">${words.paid.file} <span class="hint">(${words.optional})</span></label>
      <input id="paid-file" type="file" name="file" accept="${proofTypes}" aria-describedby="paid-file-hint" />
      <p class="hint" id="paid-file-hint">${words.paid.fileHint}</p>
      <button>${words.paid.button}</button>
    </form>
  </details>`;
}

/** "This is not right". */
export function disputeView(page: PageData, words: PageWording, frame: PageFrame): Html | null {
  if (page.account.obligations.every(isWhollyDisputed)) return null;
  const reasons = pageDisputeReasons.map(
    (reason, index) =>
      html`<label class="choice"
        ><input type="radio" name="reason" value="${reason}" required ${index === 0 && 'checked'} />
        ${words.reasons[reason]}</label
      >`,
  );
  return html`<details class="card act">
    <summary>${words.dispute.title}</summary>
    <form method="post" action="${frame.path}/dispute${frame.query}">
      ${onceField(frame)}
      <p>${words.dispute.text}</p>
      ${invoiceChoice(page, words, { id: 'dispute-invoice', all: false })}
      <fieldset>
        <legend>${words.dispute.reason}</legend>
        ${reasons}
      </fieldset>
      ${noteField(words, { id: 'dispute-note', most: 1_000 })}
      <button>${words.dispute.button}</button>
    </form>
  </details>`;
}

/** The hidden mark that makes a form which is sent twice one act. */
export function onceField({ once }: PageFrame): Html {
  return html`<input type="hidden" name="once" value="${once}" />`;
}

function isWhollyDisputed(obligation: PageData['account']['obligations'][number]): boolean {
  return obligation.disputedMinor >= obligation.openMinor;
}

function invoiceChoice(
  page: PageData,
  words: PageWording,
  field: { readonly id: string; readonly all: boolean },
): Html {
  const offered = field.all
    ? page.account.obligations
    : page.account.obligations.filter((one) => !isWhollyDisputed(one));
  const invoices = [...new Map(offered.map((obligation) => [obligation.invoiceId, obligation])).values()];
  const [only] = invoices;
  if (invoices.length === 1 && only) return html`<input type="hidden" name="invoiceId" value="${only.invoiceId}" />`;
  const options = invoices.map(
    ({ invoiceId, number, openMinor, currency }) =>
      html`<option value="${invoiceId}">${number} · ${formatMoney(openMinor, currency, page.format)}</option>`,
  );
  return html`<label for="${field.id}">${words.whichInvoice}</label>
    <select id="${field.id}" name="invoiceId">
      ${field.all && html`<option value="">${words.allInvoices}</option>`} ${options}
    </select>`;
}

/** The words that a person may add. */
export function noteField(words: PageWording, field: { readonly id: string; readonly most: number }): Html {
  return html`<label for="${field.id}">${words.note} <span class="hint">(${words.optional})</span></label>
    <textarea id="${field.id}" name="note" rows="3" maxlength="${field.most}"></textarea>`;
}
