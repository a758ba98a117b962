import { amountMinor, id, isoDate, isoInstant, pageOf } from '@tactful/contracts';
import { z } from 'zod';
import { givenId } from '../fields/ids.js';
import { pageQuery } from '../paging/paging.js';
import { accounts, entryKinds } from './journal.types.js';

/** `asOf`: only what has a value date up to this one. */
export const balancesQuery = z.strictObject({ customerId: givenId.optional(), asOf: isoDate.optional() });
export type BalancesQuery = z.infer<typeof balancesQuery>;

/** What was debited to an account less what was credited. */
export const accountBalances = z
  .object({
    items: z.array(z.object({ account: z.enum(accounts), currency: z.string(), balanceMinor: amountMinor })),
  })
  .meta({ id: 'AccountBalances' });
export type AccountBalances = z.infer<typeof accountBalances>;

/** Value dates, both inclusive. */
const period = { from: isoDate.optional(), to: isoDate.optional() };

export const entriesQuery = z.strictObject({
  ...pageQuery,
  ...period,
  customerId: givenId.optional(),
  /** Only entries that move something on this account. */
  account: z.enum(accounts).optional(),
});
export type EntriesQuery = z.infer<typeof entriesQuery>;

export const entryView = z
  .object({
    id,
    kind: z.enum(entryKinds),
    customerId: id,
    currency: z.string(),
    /** The invoice, payment, credit note, … behind it. */
    documentId: id,
    /** The date from which it counts. */
    valueDate: isoDate,
    bookedAt: isoInstant,
    bookedBy: z.string(),
    /** The entry that this one takes back. */
    reverses: id.nullable(),
    /** Each moves an amount from the account it credits to the one it debits. */
    postings: z.array(
      z.object({
        debit: z.enum(accounts),
        credit: z.enum(accounts),
        amountMinor,
        invoiceId: id.nullable(),
        invoiceNumber: z.string().nullable(),
      }),
    ),
  })
  .meta({ id: 'JournalEntry' });
export type EntryView = z.infer<typeof entryView>;
export const entryPage = pageOf(entryView).meta({ id: 'JournalEntryPage' });

export const exportQuery = z.strictObject({ ...period, format: z.enum(['csv', 'hledger']) });
export type ExportQuery = z.infer<typeof exportQuery>;
