import { formatMoney } from '@tactful/money';
import { Pages } from '../pages/pages.js';
import { type DossierContent } from './dossier.types.js';
import { inWords } from './words.decision.js';
import { drawWorksheets } from './worksheet-pages.js';

/** The language of the paper. */
const language = 'en';

/** Draws a dossier as a paper of A4 pages: first what is owed, then how it came about, then what was said about it. */
export function dossierPdf(content: DossierContent): Promise<Buffer> {
  const { creditor, placement } = content;
  const pages = new Pages({
    title: placement.kind === 'agency' ? 'Placement dossier' : 'Dossier for counsel',
    from: creditor.tradingName || creditor.name,
    foot: `Dossier ${content.dossierId}`,
    locale: language,
    madeAt: Temporal.Instant.from(content.madeAt),
  });
  // Amounts as the customer is used to read them.
  const money = (minor: number) => formatMoney(minor, content.currency, content.customer.locale ?? language);
  drawPlacement(pages, content, money);
  drawInvoices(pages, content, money);
  drawStatement(pages, content, money);
  drawTerms(pages, content);
  drawWorksheets(pages, content.worksheets, money);
  drawHistories(pages, content);
  drawJournal(pages, content, money);
  drawConduct(pages, content);
  return pages.finish();
}

type Money = (minor: number) => string;

function drawPlacement(pages: Pages, content: DossierContent, money: Money): void {
  const { placement, customer, creditor } = content;
  const { partner } = placement;
  pages.facts([
    ['Creditor', creditor.name || creditor.tradingName || '–'],
    ['Customer', [customer.name, customer.externalId, customer.country].filter((part) => part !== null).join(', ')],
    ['Placed with', [partner.name, partner.email, partner.reference].filter((part) => part !== null).join(', ')],
    ['Placed on', day(placement.placedAt)],
    ['Before that', placement.because],
    ['Open today', `${money(content.openMinor)} (${content.today})`],
  ]);
  pages.heading('People to speak with, and nobody else').table({
    columns: [
      { head: 'Name' },
      { head: 'Role' },
      { head: 'Email' },
      { head: 'Telephone', wraps: false },
      { head: 'Language' },
    ],
    rows: customer.contacts.map(({ name, role, email, phone, locale }) => [
      name,
      role,
      email ?? '–',
      phone ?? '–',
      locale ?? customer.locale ?? '–',
    ]),
    whenEmpty: 'No contact is known.',
  });
}

function drawInvoices(pages: Pages, { invoices, openMinor }: DossierContent, money: Money): void {
  pages.heading('Invoices placed').table({
    columns: [
      { head: 'Invoice' },
      { head: 'For' },
      { head: 'Issued', wraps: false },
      { head: 'Due', wraps: false },
      { head: 'Amount', align: 'right', wraps: false },
      { head: 'Fees and interest', align: 'right' },
      { head: 'Paid or taken off', align: 'right' },
      { head: 'Open', align: 'right', wraps: false },
    ],
    rows: invoices.map((one) => [
      one.number,
      one.description ?? '–',
      one.issueDate,
      one.dueDate,
      money(one.amountMinor),
      money(one.feesMinor + one.interestMinor),
      money(one.paidMinor + one.creditedMinor + one.waivedMinor + one.writtenOffMinor),
      money(one.openMinor),
    ]),
    total: ['Total', '', '', '', '', '', '', money(openMinor)],
  });
}

function drawStatement(pages: Pages, { statement, currency, today, openMinor }: DossierContent, money: Money): void {
  pages.heading(`Statement of account: these invoices, in ${currency}`).table({
    columns: [
      { head: 'Date', wraps: false },
      { head: 'What' },
      { head: 'Invoices' },
      { head: 'Amount', align: 'right', wraps: false },
      { head: 'Balance', align: 'right', wraps: false },
    ],
    rows: statement.map((line) => [
      line.date,
      inWords(line.kind),
      line.invoices.join(', '),
      money(line.amountMinor),
      money(line.balanceMinor),
    ]),
    total: [today, 'Open', '', '', money(openMinor)],
  });
}

function drawTerms(pages: Pages, { terms }: DossierContent): void {
  pages.heading('Terms that the customer accepted').table({
    columns: [
      { head: 'Terms' },
      { head: 'Version' },
      { head: 'Accepted on', wraps: false },
      { head: 'Where, or SHA-256' },
    ],
    rows: terms.map(({ title, version, acceptedOn, url, sha256 }) => [title, version, acceptedOn, url ?? sha256]),
    whenEmpty: 'No accepted terms are on record.',
  });
}

function drawHistories(pages: Pages, { contacts, agreements }: DossierContent): void {
  drawHistory(pages.heading('Every contact'), contacts, 'Nothing was sent, and nothing came.');
  drawHistory(pages.heading('Disputes, promises, plans and extensions'), agreements, 'There were none.');
}

function drawHistory(pages: Pages, lines: DossierContent['contacts'], whenEmpty: string): void {
  pages.table({
    columns: [{ head: 'When (UTC)', wraps: false }, { head: 'What happened' }],
    rows: lines.map(({ at, summary, text }) => [minute(at), text === null ? summary : `The customer wrote:\n${text}`]),
    whenEmpty,
  });
}

function drawJournal(pages: Pages, { journal }: DossierContent, money: Money): void {
  const rows = journal.flatMap((entry) =>
    entry.postings.map(({ debit, credit, amountMinor, invoiceNumber }) => [
      entry.valueDate,
      inWords(entry.kind),
      invoiceNumber ?? '–',
      debit.replaceAll('_', ' '),
      credit.replaceAll('_', ' '),
      money(amountMinor),
    ]),
  );
  pages.heading('Journal entries of these invoices').table({
    columns: [
      { head: 'Value date', wraps: false },
      { head: 'What' },
      { head: 'Invoice' },
      { head: 'Debit' },
      { head: 'Credit' },
      { head: 'Amount', align: 'right', wraps: false },
    ],
    rows,
    whenEmpty: 'Nothing was booked.',
  });
}

function drawConduct(pages: Pages, { codeOfConduct }: DossierContent): void {
  const { version, text, signedBy, signedOn } = codeOfConduct;
  pages.newPage().heading(`Code of conduct, version ${version}`);
  for (const paragraph of text.split(/\n\n+/)) pages.paragraph(paragraph);
  pages.facts([['Signed by', `${signedBy}, ${signedOn}`]]);
}

function day(instant: string): string {
  return instant.slice(0, 10);
}

function minute(instant: string): string {
  return instant.slice(0, 16).replace('T', ' ');
}
