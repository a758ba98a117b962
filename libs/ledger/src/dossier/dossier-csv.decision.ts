import { csvLine } from '@tactful/contracts';
import { toDecimal } from '@tactful/money';
import { csvHeader, toCsv } from '../journal/export/csv.decision.js';
import { type DossierContent } from './dossier.types.js';

/** The tables of a dossier, by the names of their files. Amounts are plain decimals. */
export function dossierTables(content: DossierContent): Readonly<Record<string, string>> {
  return {
    'invoices.csv': invoicesTable(content),
    'statement.csv': statementTable(content),
    'journal.csv': csvHeader + content.journal.map(toCsv).join(''),
    'contacts.csv': historyTable(content.contacts),
    'agreements.csv': historyTable(content.agreements),
  };
}

function invoicesTable({ invoices, currency }: DossierContent): string {
  const head = 'number,issued,due,description,currency,amount,fees,interest,paid,credited,waived,written_off,open\r\n';
  const rows = invoices.map((one) => {
    const told = [one.number, one.issueDate, one.dueDate, one.description ?? '', currency];
    const { amountMinor, feesMinor, interestMinor, paidMinor, creditedMinor, waivedMinor, writtenOffMinor } = one;
    const owed = [amountMinor, feesMinor, interestMinor];
    const settled = [paidMinor, creditedMinor, waivedMinor, writtenOffMinor];
    const amounts = [...owed, ...settled, one.openMinor].map((minor) => toDecimal(minor, currency));
    return csvLine([...told, ...amounts]);
  });
  return head + rows.join('');
}

function statementTable({ statement, currency }: DossierContent): string {
  const rows = statement.map((line) => {
    // A negative amount is a number, not a formula: it is written beside the escaped texts.
    const amounts = [line.amountMinor, line.balanceMinor].map((minor) => toDecimal(minor, currency)).join(',');
    return `${csvLine([line.date, line.kind, line.invoices.join(' '), currency]).trimEnd()},${amounts}\r\n`;
  });
  return `date,what,invoices,currency,amount,balance\r\n${rows.join('')}`;
}

function historyTable(lines: DossierContent['contacts']): string {
  return `at,kind,summary,text\r\n${lines.map((line) => csvLine([line.at, line.kind, line.summary, line.text ?? ''])).join('')}`;
}
