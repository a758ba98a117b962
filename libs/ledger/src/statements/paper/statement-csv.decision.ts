import { csvCell } from '@tactful/contracts';
import { toDecimal } from '@tactful/money';
import { type StatementView } from '../statement.schemas.js';
import { kindInWords } from './statement-words.js';

/** A statement as a table: the opening balance, its lines, the closing balance. Amounts are plain decimals. */
export function toStatementCsv(statement: StatementView): string {
  const rows = statement.form === 'activity' ? activityRows(statement) : openItemRows(statement);
  return rows.map((cells) => `${cells.map(cell).join(',')}\r\n`).join('');
}

type Cell = string | { readonly amountMinor: number; readonly currency: string };

function activityRows(statement: StatementView): Cell[][] {
  const money = amountsIn(statement);
  return [
    ['date', 'what', 'reference', 'currency', 'amount', 'balance'],
    [statement.from, 'Opening balance', '', statement.currency, '', money(statement.openingMinor)],
    ...statement.activity.map((line) => [
      line.date,
      kindInWords(line.kind),
      line.reference,
      statement.currency,
      money(line.amountMinor),
      money(line.balanceMinor),
    ]),
    [statement.to, 'Closing balance', '', statement.currency, '', money(statement.closingMinor)],
  ];
}

function openItemRows(statement: StatementView): Cell[][] {
  const money = amountsIn(statement);
  const { currency, openItems, creditsMinor } = statement;
  const credits = creditsMinor === 0 ? [] : [['Credit not yet used', '', '', currency, '', money(creditsMinor)]];
  return [
    ['invoice', 'issued', 'due', 'currency', 'amount', 'open'],
    ...openItems.map((item) => [
      item.number,
      item.issueDate,
      item.dueDate,
      currency,
      money(item.amountMinor),
      money(item.openMinor),
    ]),
    ...credits,
    ['Closing balance', '', '', currency, '', money(statement.closingMinor)],
  ];
}

function amountsIn({ currency }: StatementView): (amountMinor: number) => Cell {
  return (amountMinor) => ({ amountMinor, currency });
}

function cell(value: Cell): string {
  return typeof value === 'string' ? csvCell(value) : toDecimal(value.amountMinor, value.currency);
}
