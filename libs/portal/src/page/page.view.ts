import { type Language, languages, type PageWording } from '../wording/wording.types.js';
import { wordings } from '../wording/wording.js';
import { html, type Html } from './html.js';
import { owedView } from './owed.view.js';
import { paidView, disputeView } from './acts.view.js';
import { type PageData, type PageFrame, type PageNotice } from './page.types.js';
import { promiseView } from './promise.view.js';
import { reachView, stopView } from './reach.view.js';
import { statementsView } from './statements.view.js';
import { stylesheetPath } from './stylesheet.js';

/** The whole page as a document. */
export function pageView(page: PageData, frame: PageFrame): string {
  const words = wordings[page.language];
  const { tradingName } = page.company;
  const body = html`
    <header>
      <p class="brand">${tradingName}</p>
      ${languageLinks(page.language, frame.path)}
    </header>
    <main>
      ${frame.notice !== undefined && noticeView(words, frame.notice)}
      ${frame.back !== undefined && accountLine(page, words, frame.back)}
      <h1>${words.greeting(page.person.name)}</h1>
      <p class="lead">${words.intro(tradingName)}</p>
      ${owedView(page, words)} ${promiseView(page, words, frame)} ${paidView(page, words, frame)}
      ${disputeView(page, words, frame)} ${statementsView(page, words, frame)} ${reachView(page, words, frame)}
      ${stopView(page, words, frame)}
    </main>
    <footer>${humanView(page, words)}</footer>
  `;
  return documentOf({ language: page.language, title: words.title(tradingName), body });
}

/** Which of several accounts this is, and the way to the others. */
function accountLine({ person }: PageData, words: PageWording, back: string): Html {
  return html`<p class="account">
    <strong>${person.customerName}</strong> <a href="${back}">${words.accounts.back}</a>
  </p>`;
}

/** A page that tells something went wrong; the same for every link that opens nothing. */
export function sorryView(language: Language, why: 'gone' | 'later'): string {
  const { title, text } = wordings[language][why];
  return documentOf({
    language,
    title,
    body: html`<main class="alone">
      <h1>${title}</h1>
      <p class="lead">${text}</p>
    </main>`,
  });
}

/** The frame of every page. */
export function documentOf(parts: {
  readonly language: Language;
  readonly title: string;
  readonly body: Html;
}): string {
  return html`<!doctype html>
    <html lang="${parts.language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex, nofollow" />
        <meta name="referrer" content="no-referrer" />
        <meta name="color-scheme" content="light dark" />
        <title>${parts.title}</title>
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href="${stylesheetPath}" />
      </head>
      <body>
        ${parts.body}
      </body>
    </html>`.text;
}

const problems: readonly PageNotice[] = ['failed', 'nothing_chosen', 'promise_refused', 'paid_without_file'];

function noticeView(words: PageWording, notice: PageNotice): Html {
  const isProblem = problems.includes(notice);
  const kind = isProblem ? 'problem' : 'done';
  return html`<p class="notice ${kind}" role="${isProblem ? 'alert' : 'status'}">${words.notices[notice]}</p>`;
}

/** The languages of the page, each a link but the one it is in. */
export function languageLinks(current: Language, path: string): Html {
  const links = languages.map((language) =>
    language === current
      ? html`<span aria-current="true">${language.toUpperCase()}</span>`
      : html`<a
          href="${path}?lang=${language}"
          hreflang="${language}"
          lang="${language}"
          aria-label="${language.toUpperCase()} ${wordings[language].languageName}"
          >${language.toUpperCase()}</a
        >`,
  );
  return html`<nav class="languages" aria-label="${wordings[current].reach.language}">${links}</nav>`;
}

/** Who answers at the company, and how to reach them. */
export function humanView({ company }: Pick<PageData, 'company'>, words: PageWording): Html {
  const { name, phone, email } = company.humanContact;
  return html`<p>${words.human(name)}</p>
    <p class="contact">
      ${phone !== undefined && html`<a href="tel:${phone}">${phone}</a>`}
      ${email !== undefined && html`<a href="mailto:${email}">${email}</a>`}
    </p>
    <p class="legal">${company.name}</p>`;
}
