import { csvCell } from '@tactful/contracts';
import { toDecimal } from '@tactful/money';
import { type EntryRow } from '../entries.store.js';
import { accountName } from './account-names.decision.js';

const columns = [
  'entryId',
  'line',
  'valueDate',
  'bookedAt',
  'bookedBy',
  'kind',
  'documentId',
  'reverses',
  'customerId',
  'customerExternalId',
  'invoiceNumber',
  'debitAccount',
  'creditAccount',
  'currency',
  'amount',
];

/** The first line of the file. */
export const csvHeader = `${columns.join(',')}\r\n`;

/** The lines of one entry, a line for each posting. Amounts are plain decimals, never negative. */
export function toCsv(entry: EntryRow): string {
  const lines = entry.postings.map((posting, index) =>
    [
      entry.id,
      String(index + 1),
      entry.valueDate,
      entry.bookedAt,
      entry.bookedBy,
      entry.kind,
      entry.documentId,
      entry.reverses ?? '',
      entry.customerId,
      entry.customerExternalId ?? '',
      posting.invoiceNumber ?? '',
      accountName(posting.debit, entry),
      accountName(posting.credit, entry),
      entry.currency,
      toDecimal(posting.amountMinor, entry.currency),
    ]
      .map(csvCell)
      .join(','),
  );
  return lines.map((line) => `${line}\r\n`).join('');
}
