import { formatMoney } from '@tactful/money';
import { resolveLocale } from '@tactful/templates';
import { Pages } from '../pages/pages.js';
import { paperDates } from '../pages/paper-dates.js';
import { type DossierContent } from './dossier.types.js';
import { type DossierPaper } from './dossier-paper.js';
import { dossierLanguages, dossierWords } from './words/dossier-words.js';
import { type DossierWords } from './words/words.types.js';
import { drawWorksheets } from './worksheet-pages.js';

/**
 * Draws a dossier as a paper of A4 pages: first what is owed, then how it came about, then what was said about it. Its
 * labels are in the company's language where there are words for it, else in English; what was said stays as it was.
 */
export function dossierPdf(content: DossierContent): Promise<Buffer> {
  const { creditor, placement } = content;
  const { language, format } = resolveLocale([creditor.locale], dossierLanguages);
  const words = dossierWords[language];
  const pages = new Pages({
    title: placement.kind === 'agency' ? words.titleForAgency : words.titleForLawyer,
    from: creditor.tradingName || creditor.name,
    foot: `${words.dossier} ${content.dossierId}`,
    locale: format,
    madeAt: Temporal.Instant.from(content.madeAt),
    pageNumber: (page, of) => words.page.replace('{page}', `${page}`).replace('{of}', `${of}`),
  });
  const money = (minor: number) => formatMoney(minor, content.currency, format);
  const paper: DossierPaper = { pages, words, money, date: paperDates(format) };
  drawPlacement(paper, content);
  drawInvoices(paper, content);
  drawStatement(paper, content);
  drawTerms(paper, content);
  drawWorksheets(paper, content.worksheets);
  drawHistories(paper, content);
  drawJournal(paper, content);
  drawConduct(paper, content);
  return pages.finish();
}

function drawPlacement({ pages, words, money, date }: DossierPaper, content: DossierContent): void {
  const { placement, customer, creditor } = content;
  const { partner } = placement;
  pages.facts([
    [words.creditor, creditor.name || creditor.tradingName || '–'],
    [words.customer, [customer.name, customer.externalId, customer.country].filter((part) => part !== null).join(', ')],
    [words.placedWith, [partner.name, partner.email, partner.reference].filter((part) => part !== null).join(', ')],
    [words.placedOn, date(placement.placedAt.slice(0, 10))],
    [words.beforeThat, placement.because],
    [words.openToday, `${money(content.openMinor)} (${date(content.today)})`],
  ]);
  pages.heading(words.people).table({
    columns: [
      { head: words.name },
      { head: words.role },
      { head: words.email },
      { head: words.telephone, wraps: false },
      { head: words.language },
    ],
    rows: customer.contacts.map(({ name, role, email, phone, locale }) => [
      name,
      role,
      email ?? '–',
      phone ?? '–',
      locale ?? customer.locale ?? '–',
    ]),
    whenEmpty: words.noContact,
  });
}

function drawInvoices({ pages, words, money, date }: DossierPaper, { invoices, openMinor }: DossierContent): void {
  pages.heading(words.invoicesPlaced).table({
    columns: [
      { head: words.invoice },
      { head: words.for },
      { head: words.issued, wraps: false },
      { head: words.due, wraps: false },
      { head: words.amount, align: 'right', wraps: false },
      { head: words.feesAndInterest, align: 'right' },
      { head: words.takenOff, align: 'right' },
      { head: words.open, align: 'right', wraps: false },
    ],
    rows: invoices.map((one) => [
      one.number,
      one.description ?? '–',
      date(one.issueDate),
      date(one.dueDate),
      money(one.amountMinor),
      money(one.feesMinor + one.interestMinor),
      money(one.paidMinor + one.creditedMinor + one.waivedMinor + one.writtenOffMinor),
      money(one.openMinor),
    ]),
    total: [words.total, '', '', '', '', '', '', money(openMinor)],
  });
}

function drawStatement(
  { pages, words, money, date }: DossierPaper,
  { statement, currency, today, openMinor }: DossierContent,
): void {
  pages.heading(words.statement.replace('{currency}', currency)).table({
    columns: [
      { head: words.date, wraps: false },
      { head: words.what },
      { head: words.invoices },
      { head: words.amount, align: 'right', wraps: false },
      { head: words.balance, align: 'right', wraps: false },
    ],
    rows: statement.map((line) => [
      date(line.date),
      kindIn(words, line.kind),
      line.invoices.join(', '),
      money(line.amountMinor),
      money(line.balanceMinor),
    ]),
    total: [date(today), words.open, '', '', money(openMinor)],
  });
}

function drawTerms({ pages, words, date }: DossierPaper, { terms }: DossierContent): void {
  pages.heading(words.termsAccepted).table({
    columns: [
      { head: words.terms },
      { head: words.version },
      { head: words.acceptedOn, wraps: false },
      { head: words.whereOrHash },
    ],
    rows: terms.map(({ title, version, acceptedOn, url, sha256 }) => [title, version, date(acceptedOn), url ?? sha256]),
    whenEmpty: words.noTerms,
  });
}

function drawHistories(paper: DossierPaper, { contacts, agreements }: DossierContent): void {
  const { pages, words } = paper;
  pages.heading(words.everyContact);
  drawHistory(paper, contacts, words.nothingSent);
  pages.heading(words.agreements);
  drawHistory(paper, agreements, words.noAgreements);
}

function drawHistory({ pages, words }: DossierPaper, lines: DossierContent['contacts'], whenEmpty: string): void {
  pages.table({
    columns: [{ head: words.when, wraps: false }, { head: words.whatHappened }],
    rows: lines.map(({ at, summary, text }) => [
      minute(at),
      text === null ? summary : `${words.customerWrote}\n${text}`,
    ]),
    whenEmpty,
  });
}

function drawJournal({ pages, words, money, date }: DossierPaper, { journal }: DossierContent): void {
  const rows = journal.flatMap((entry) =>
    entry.postings.map(({ debit, credit, amountMinor, invoiceNumber }) => [
      date(entry.valueDate),
      kindIn(words, entry.kind),
      invoiceNumber ?? '–',
      debit.replaceAll('_', ' '),
      credit.replaceAll('_', ' '),
      money(amountMinor),
    ]),
  );
  pages.heading(words.journal).table({
    columns: [
      { head: words.valueDate, wraps: false },
      { head: words.what },
      { head: words.invoice },
      { head: words.debit },
      { head: words.credit },
      { head: words.amount, align: 'right', wraps: false },
    ],
    rows,
    whenEmpty: words.nothingBooked,
  });
}

function drawConduct({ pages, words, date }: DossierPaper, { codeOfConduct }: DossierContent): void {
  const { version, text, signedBy, signedOn } = codeOfConduct;
  pages.newPage().heading(words.conduct.replace('{version}', () => version));
  for (const paragraph of text.split(/\n\n+/)) pages.paragraph(paragraph);
  pages.facts([[words.signedBy, `${signedBy}, ${date(signedOn)}`]]);
}

function kindIn(words: DossierWords, kind: string): string {
  return (words.kinds as Readonly<Record<string, string>>)[kind] ?? kind;
}

function minute(instant: string): string {
  return instant.slice(0, 16).replace('T', ' ');
}
