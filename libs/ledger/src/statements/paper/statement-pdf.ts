import { formatMoney } from '@tactful/money';
import { resolveLocale } from '@tactful/templates';
import { type Letterhead } from '../../company/letterhead.store.js';
import { Pages } from '../../pages/pages.js';
import { paperDates } from '../../pages/paper-dates.js';
import { type StatementView } from '../statement.schemas.js';
import { kindInWords, statementLanguages, type StatementWords, statementWords } from './statement-words.js';

/** What a paper is drawn with: its words, and how its readers write amounts and dates. */
interface Paper {
  readonly pages: Pages;
  readonly words: StatementWords;
  readonly money: (amountMinor: number) => string;
  readonly date: (isoDate: string) => string;
}

/**
 * Draws a statement as a paper of A4 pages, in the customer's language where there are words for it, else in the
 * company's, else in English.
 */
export function statementPdf(
  statement: StatementView,
  names: {
    readonly customer: { readonly name: string; readonly locale: string | null };
    readonly letterhead: Letterhead;
  },
): Promise<Buffer> {
  const { letterhead, customer } = names;
  const { language, format } = resolveLocale([customer.locale ?? undefined, letterhead.locale], statementLanguages);
  const words = statementWords[language];
  const money = (amountMinor: number) => formatMoney(amountMinor, statement.currency, format);
  const date = paperDates(format);
  const pages = new Pages({
    title: words.title,
    from: letterhead.tradingName,
    foot: `${words.statement} ${statement.id}`,
    locale: format,
    madeAt: Temporal.Instant.from(statement.issuedAt),
    pageNumber: (page, of) => words.page.replace('{page}', `${page}`).replace('{of}', `${of}`),
  });
  pages.facts([
    [words.for, customer.name],
    [words.period, `${date(statement.from)} ${words.to} ${date(statement.to)}`],
    [words.currency, statement.currency],
    [words.opening, money(statement.openingMinor)],
    [words.charges, money(statement.chargesMinor)],
    // Not negated: minus zero is no amount.
    [words.settlements, money(0 - statement.settlementsMinor)],
    [words.closing, money(statement.closingMinor)],
  ]);
  const paper: Paper = { pages, words, money, date };
  if (statement.form === 'activity') drawActivity(paper, statement);
  else drawOpenItems(paper, statement);
  return drawHowToPay(paper, statement, letterhead).finish();
}

function drawActivity({ pages, words, money, date }: Paper, statement: StatementView): void {
  pages.heading(words.activity).table({
    columns: [
      { head: words.date, wraps: false },
      { head: words.what },
      { head: words.reference },
      { head: words.amount, align: 'right', wraps: false },
      { head: words.balance, align: 'right', wraps: false },
    ],
    rows: [
      [date(statement.from), words.opening, '', '', money(statement.openingMinor)],
      ...statement.activity.map((line) => [
        date(line.date),
        kindInWords(line.kind, words),
        line.reference,
        money(line.amountMinor),
        money(line.balanceMinor),
      ]),
    ],
    total: [date(statement.to), words.closing, '', '', money(statement.closingMinor)],
  });
}

function drawOpenItems({ pages, words, money, date }: Paper, statement: StatementView): void {
  const credits = statement.creditsMinor === 0 ? [] : [[words.credit, '', '', '', money(statement.creditsMinor)]];
  pages.heading(`${words.openOn} ${date(statement.to)}`).table({
    columns: [
      { head: words.invoice },
      { head: words.issued, wraps: false },
      { head: words.due, wraps: false },
      { head: words.amount, align: 'right', wraps: false },
      { head: words.open, align: 'right', wraps: false },
    ],
    rows: [
      ...statement.openItems.map((item) => [
        item.number,
        date(item.issueDate),
        date(item.dueDate),
        money(item.amountMinor),
        money(item.openMinor),
      ]),
      ...credits,
    ],
    total: [words.closing, '', '', '', money(statement.closingMinor)],
  });
}

/** A statement asks for nothing: it says where to pay and whom to talk to. */
function drawHowToPay(
  { pages, words }: Paper,
  statement: StatementView,
  { bankDetails, humanContact, tradingName }: Letterhead,
): Pages {
  if (statement.closingMinor > 0 && bankDetails) {
    const { accountHolder, bankName, iban, accountNumber, routingCode, bic, note } = bankDetails;
    const known: (readonly [string, string | undefined])[] = [
      [words.accountHolder, accountHolder],
      [words.bank, bankName],
      ['IBAN', iban],
      [words.accountNumber, accountNumber],
      [words.routingCode, routingCode],
      ['BIC', bic],
      [words.note, note],
    ];
    pages
      .heading(words.whereToPay)
      .facts(known.flatMap(([label, value]) => (value === undefined ? [] : [[label, value]])));
  }
  const ways = [humanContact?.phone, humanContact?.email].filter((way) => way !== undefined).join(', ');
  const whom = humanContact ? `${humanContact.name}${ways === '' ? '' : ` (${ways})`}` : tradingName;
  return pages.remark(words.ifWrong.replace('{whom}', () => whom));
}
