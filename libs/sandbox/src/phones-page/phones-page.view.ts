import { type Channel } from '../message-log/channel.js';
import { html, type Html, withLinks } from './html.js';
import { type Thread, type ThreadItem, type ThreadSummary } from './threads.js';

/** What the page shows. */
export interface PhonesPage {
  readonly threads: readonly ThreadSummary[];
  readonly search: string;
  readonly open: { readonly thread: Thread; readonly items: readonly ThreadItem[] } | null;
  readonly now: Temporal.Instant;
  /** Why a reply was not taken. */
  readonly problem: string | null;
  /** What the person had typed when it was not taken. */
  readonly draft: string;
}

const channelNames: Readonly<Record<Channel, string>> = { sms: 'SMS', whatsapp: 'WhatsApp', email: 'Email' };
const refreshSeconds = 5;

/** The whole page: phones and mailboxes on the left, one of them on the right. Works without script. */
export function phonesPage(page: PhonesPage): string {
  const title = page.open ? `${page.open.thread.person} · Sandbox` : 'Sandbox: phones and mailboxes';
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title}</title>
        <link rel="stylesheet" href="/sandbox/assets/phones.css" />
        <script type="module" src="/sandbox/assets/phones.js"></script>
      </head>
      <body>
        <a class="skip" href="#thread">Skip to the conversation</a>
        <header>
          <h1>Sandbox</h1>
          <p>
            Nothing here reaches a real person. Business time:
            <time datetime="${page.now.toString()}">${clockText(page.now)}</time>
          </p>
          <noscript><a href="">Look again</a></noscript>
        </header>
        <div class="columns" data-refresh="${refreshSeconds}">
          <nav aria-label="Phones and mailboxes">${searchForm(page.search)}${threadList(page)}</nav>
          <main id="thread" tabindex="-1">
            ${page.open ? conversation(page.open, page) : welcome(page.threads.length)}
          </main>
        </div>
      </body>
    </html>`.text;
}

function searchForm(search: string): Html {
  return html`<form method="get" action="/sandbox" role="search" class="search">
    <label for="search">Number or address</label>
    <input id="search" name="search" type="search" value="${search}" autocomplete="off" /><button>Find</button>
  </form>`;
}

function threadList(page: PhonesPage): Html {
  if (page.threads.length === 0) return html`<p class="empty">Nobody here yet.</p>`;
  const rows = page.threads.map((thread) => {
    const current = page.open && addressOf(page.open.thread) === addressOf(thread) ? html` aria-current="page"` : null;
    return html`<li>
      <a class="${thread.channel}" href="${addressOf(thread, page.search)}" ${current}>
        <span class="person">${thread.person}</span><span class="badge">${channelNames[thread.channel]}</span>
        <span class="last">${thread.lastText.slice(0, 80)}</span
        ><time datetime="${thread.lastAt.toString()}">${dayText(thread.lastAt)}</time></a
      >
    </li>`;
  });
  return html`<ul class="threads" data-live="threads">
    ${rows}
  </ul>`;
}

function conversation(open: NonNullable<PhonesPage['open']>, page: PhonesPage): Html {
  const { thread, items } = open;
  return html`<section
    class="device ${thread.channel}"
    aria-label="${channelNames[thread.channel]} of ${thread.person}"
  >
    <h2><span>${thread.person}</span> <small>${channelNames[thread.channel]} with ${thread.company}</small></h2>
    <ol class="items" data-live="items" tabindex="0" aria-label="Messages">
      ${items.map(itemView)}
    </ol>
    ${replyForm(thread, page)}
  </section>`;
}

function itemView(item: ThreadItem): Html {
  const at = html`<time datetime="${item.at.toString()}">${clockText(item.at)}</time>`;
  if (item.kind === 'reply') {
    const { subject, text } = item.reply;
    return html`<li class="out">
      <span class="hidden">The person wrote:</span>${subjectView(subject)}
      <p class="text">${withLinks(text)}</p>
      <footer>${at}</footer>
    </li>`;
  }
  const { message, status, reason } = item.tracked;
  const body =
    message.html === null
      ? html`<p class="text">${withLinks(message.body)}</p>`
      : html`<iframe
            title="Mail: ${message.subject ?? 'no subject'}"
            sandbox="allow-popups allow-popups-to-escape-sandbox"
            loading="lazy"
            src="/sandbox/mails/${message.id}"
          ></iframe>
          <details>
            <summary>Text part</summary>
            <p class="text">${withLinks(message.body)}</p>
          </details>`;
  return html`<li class="in">
    <span class="hidden">The company wrote:</span>${subjectView(message.subject)}${body}
    <footer>
      ${at} <span class="status ${status}">${status}</span>${reason === null ? null : html` <span>${reason}</span>`}
    </footer>
  </li>`;
}

function subjectView(subject: string | null): Html | null {
  return subject === null || subject === '' ? null : html`<h3>${subject}</h3>`;
}

function replyForm(thread: Thread, page: PhonesPage): Html {
  const problem = page.problem === null ? null : html`<p class="problem" role="alert" id="problem">${page.problem}</p>`;
  return html`<form method="post" action="/sandbox" class="reply">
    <input type="hidden" name="channel" value="${thread.channel}" /><input
      type="hidden"
      name="from"
      value="${thread.person}"
    /><input type="hidden" name="to" value="${thread.company}" /> ${problem}<label for="text"
      >Reply as ${thread.person}</label
    >
    <textarea
      id="text"
      name="text"
      rows="2"
      required
      maxlength="${thread.channel === 'sms' ? 1600 : 4096}"
      ${page.problem === null ? null : html` aria-describedby="problem" aria-invalid="true"`}
    >
${page.draft}</textarea>
    <button>Send</button>
  </form>`;
}

function welcome(threads: number): Html {
  return html`<div class="welcome">
    <h2>Phones and mailboxes</h2>
    <p>
      ${threads === 0 ? 'Messages appear here when the system sends some.' : 'Choose a phone or a mailbox to read what arrived and to write back.'}
    </p>
    <p>
      The <a href="/sandbox/log">log</a>, the <a href="/sandbox/contents">approved templates</a> and the
      <a href="/sandbox/faults">faults</a> are JSON.
    </p>
  </div>`;
}

/** The page's own address of a thread. */
export function addressOf({ channel, person, company }: Thread, search = ''): string {
  const query = new URLSearchParams({ channel, person, company, ...(search !== '' && { search }) });
  return `/sandbox?${query.toString()}`;
}

function dayText(at: Temporal.Instant): string {
  return at.toZonedDateTimeISO('UTC').toPlainDate().toString();
}

function clockText(at: Temporal.Instant): string {
  return `${at.toZonedDateTimeISO('UTC').toPlainDateTime().toString({ smallestUnit: 'second' }).replace('T', ' ')} UTC`;
}
