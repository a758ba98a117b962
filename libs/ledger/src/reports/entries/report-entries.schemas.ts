import { amountMinor, id, isoDate, isoInstant, pageOf } from '@tactful/contracts';
import { z } from 'zod';
import { knownCurrency } from '../../fields/amount.js';
import { documentDate } from '../../fields/dates.js';
import { givenId } from '../../fields/ids.js';
import { accounts, entryKinds } from '../../journal/journal.types.js';
import { pageQuery } from '../../paging/paging.js';

/** Names of accounts, with commas between them. */
const accountList = z
  .string()
  .max(300)
  .transform((text) => text.split(','))
  .pipe(z.array(z.enum(accounts)).min(1));

export const entriesQuery = z.strictObject({
  /** Only entries that move one of these accounts, such as `receivable,placed`. */
  accounts: accountList.optional(),
  currency: knownCurrency.optional(),
  /** First and last value date. */
  from: documentDate.optional(),
  to: documentDate.optional(),
  customerId: givenId.optional(),
  invoiceId: givenId.optional(),
  ...pageQuery,
});
export type EntriesQuery = z.infer<typeof entriesQuery>;

export const journalEntry = z
  .object({
    entryId: id,
    kind: z.enum(entryKinds),
    customerId: id,
    currency: z.string(),
    /** The invoice, payment, credit note, … behind it. */
    documentId: id,
    /** The date from which it counts. */
    valueDate: isoDate,
    bookedAt: isoInstant,
    bookedBy: z.string(),
    postings: z.array(
      z.object({
        debit: z.enum(accounts),
        credit: z.enum(accounts),
        amountMinor,
        invoiceId: id.nullable(),
      }),
    ),
  })
  .meta({ id: 'ReportEntry' });
export type ReportEntry = z.infer<typeof journalEntry>;
export const reportEntryPage = pageOf(journalEntry).meta({ id: 'ReportEntryPage' });
