import { formatMoney } from '@tactful/money';
import { type Letterhead } from '../../company/letterhead.store.js';
import { Pages } from '../../pages/pages.js';
import { type StatementView } from '../statement.schemas.js';
import { kindInWords } from './statement-words.js';

/** The language of the paper; amounts are written as its readers write them. */
const language = 'en';

/** Draws a statement as a paper of A4 pages. */
export function statementPdf(
  statement: StatementView,
  names: { readonly customer: { readonly name: string }; readonly letterhead: Letterhead },
): Promise<Buffer> {
  const { letterhead, customer } = names;
  const money = (amountMinor: number) => formatMoney(amountMinor, statement.currency, language);
  const pages = new Pages({
    title: 'Statement of account',
    from: letterhead.tradingName,
    foot: `Statement ${statement.id}`,
    locale: language,
    madeAt: Temporal.Instant.from(statement.issuedAt),
  });
  pages.facts([
    ['For', customer.name],
    ['Period', `${statement.from} to ${statement.to}`],
    ['Currency', statement.currency],
    ['Opening balance', money(statement.openingMinor)],
    ['Charges', money(statement.chargesMinor)],
    // Not negated: minus zero is no amount.
    ['Payments and credits', money(0 - statement.settlementsMinor)],
    ['Closing balance', money(statement.closingMinor)],
  ]);
  if (statement.form === 'activity') drawActivity(pages, statement, money);
  else drawOpenItems(pages, statement, money);
  return drawHowToPay(pages, statement, letterhead).finish();
}

type Money = (amountMinor: number) => string;

function drawActivity(pages: Pages, statement: StatementView, money: Money): void {
  pages.heading('Activity').table({
    columns: [
      { head: 'Date', wraps: false },
      { head: 'What' },
      { head: 'Reference' },
      { head: 'Amount', align: 'right', wraps: false },
      { head: 'Balance', align: 'right', wraps: false },
    ],
    rows: [
      [statement.from, 'Opening balance', '', '', money(statement.openingMinor)],
      ...statement.activity.map((line) => [
        line.date,
        kindInWords(line.kind),
        line.reference,
        money(line.amountMinor),
        money(line.balanceMinor),
      ]),
    ],
    total: [statement.to, 'Closing balance', '', '', money(statement.closingMinor)],
  });
}

function drawOpenItems(pages: Pages, statement: StatementView, money: Money): void {
  const credits =
    statement.creditsMinor === 0 ? [] : [['Credit not yet used', '', '', '', money(statement.creditsMinor)]];
  pages.heading(`Open on ${statement.to}`).table({
    columns: [
      { head: 'Invoice' },
      { head: 'Issued', wraps: false },
      { head: 'Due', wraps: false },
      { head: 'Amount', align: 'right', wraps: false },
      { head: 'Open', align: 'right', wraps: false },
    ],
    rows: [
      ...statement.openItems.map((item) => [
        item.number,
        item.issueDate,
        item.dueDate,
        money(item.amountMinor),
        money(item.openMinor),
      ]),
      ...credits,
    ],
    total: ['Closing balance', '', '', '', money(statement.closingMinor)],
  });
}

/** A statement asks for nothing: it says where to pay and whom to talk to. */
function drawHowToPay(
  pages: Pages,
  statement: StatementView,
  { bankDetails, humanContact, tradingName }: Letterhead,
): Pages {
  if (statement.closingMinor > 0 && bankDetails) {
    const { accountHolder, bankName, iban, accountNumber, routingCode, bic, note } = bankDetails;
    const known: (readonly [string, string | undefined])[] = [
      ['Account holder', accountHolder],
      ['Bank', bankName],
      ['IBAN', iban],
      ['Account number', accountNumber],
      ['Routing code', routingCode],
      ['BIC', bic],
      ['Note', note],
    ];
    pages
      .heading('Where to pay')
      .facts(known.flatMap(([label, value]) => (value === undefined ? [] : [[label, value]])));
  }
  const ways = [humanContact?.phone, humanContact?.email].filter((way) => way !== undefined).join(', ');
  const whom = humanContact ? `${humanContact.name}${ways === '' ? '' : ` (${ways})`}` : tradingName;
  return pages.remark(`If anything here looks wrong to you, please tell ${whom}: we will look at it together.`);
}
