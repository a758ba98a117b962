import { type PageWording } from '../wording/wording.types.js';
import { html, type Html } from './html.js';
import { dateText } from './owed.view.js';
import { type PageData, type PageFrame, type PageStatement } from './page.types.js';

/** Statements of account to keep. Nothing while there are none. */
export function statementsView(page: PageData, words: PageWording, frame: PageFrame): Html | null {
  if (page.statements.length === 0) return null;
  return html`<section class="card" aria-labelledby="statements">
    <h2 id="statements">${words.statements.title}</h2>
    <ul class="statements">
      ${page.statements.map((statement) => statementView(statement, page, words, frame.path))}
    </ul>
  </section>`;
}

function statementView(statement: PageStatement, page: PageData, words: PageWording, path: string): Html {
  const { id, currency, from, to } = statement;
  const days = words.statements.days(dateText(from, page.format), dateText(to, page.format));
  const file = (format: 'pdf' | 'csv') =>
    html`<a href="${path}/statements/${id}.${format}" aria-label="${words.statements[format]}: ${days} (${currency})"
      >${words.statements[format]}</a
    >`;
  return html`<li>
    <span>${days} (${currency})</span>
    <span class="files">${file('pdf')} ${file('csv')}</span>
  </li>`;
}
