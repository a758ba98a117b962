import { amountMinor, id, isoDate, pageOf } from '@tactful/contracts';
import { z } from 'zod';
import { knownCurrency } from '../../fields/amount.js';
import { givenId } from '../../fields/ids.js';
import { pageQuery } from '../../paging/paging.js';
import { reportDay } from '../report-period.js';
import { ageingDates, buckets } from './ageing.types.js';

/** What the age counts from: the due date (an instalment's own), or the date of the invoice. */
const by = z.enum(ageingDates).default('due_date');

export const ageingQuery = z.strictObject({ ...reportDay, by, customerId: givenId.optional() });
export type AgeingQuery = z.infer<typeof ageingQuery>;

export const customerAgeingQuery = z.strictObject({ ...reportDay, by, currency: knownCurrency, ...pageQuery });
export type CustomerAgeingQuery = z.infer<typeof customerAgeingQuery>;

export const openItemQuery = z.strictObject({
  ...reportDay,
  by,
  currency: knownCurrency.optional(),
  customerId: givenId.optional(),
  bucket: z.enum(buckets).optional(),
  ...pageQuery,
});
export type OpenItemQuery = z.infer<typeof openItemQuery>;

const ageing = {
  buckets: z.array(
    z.object({
      bucket: z.enum(buckets),
      amountMinor,
      /** Invoices, or instalments of them. */
      count: z.int(),
      /** The invoices behind it. */
      invoices: z.string(),
    }),
  ),
  receivableMinor: amountMinor,
  overdueMinor: amountMinor,
  /** Unapplied cash and other credits: nothing, or less than nothing. */
  creditsMinor: amountMinor,
  netMinor: amountMinor,
};

export const ageingReport = z
  .object({
    asOf: isoDate,
    by: z.enum(ageingDates),
    definition: z.string(),
    items: z.array(
      z.object({
        currency: z.string(),
        ...ageing,
        /** The share of the receivables that is more than 90 days past its date, in percent; null: nothing is open. */
        atRiskPercent: z.number().nullable(),
        /** The same per customer. */
        customers: z.string(),
        /** The journal entries that make up the receivables and the credits. */
        entries: z.string(),
      }),
    ),
  })
  .meta({ id: 'AgeingReport' });
export type AgeingReport = z.infer<typeof ageingReport>;

export const customerAgeingPage = pageOf(
  z.object({ customerId: id, externalId: z.string().nullable(), name: z.string(), currency: z.string(), ...ageing }),
).meta({ id: 'CustomerAgeingPage' });
export type CustomerAgeing = z.infer<typeof customerAgeingPage>['items'][number];

export const openItemPage = pageOf(
  z.object({
    invoiceId: id,
    number: z.string(),
    customerId: id,
    currency: z.string(),
    issueDate: isoDate,
    /** Of the invoice, or of the instalment. */
    dueDate: isoDate,
    openMinor: amountMinor,
    /** Days past the date that the age counts from; negative before it. */
    days: z.int(),
    bucket: z.enum(buckets),
  }),
).meta({ id: 'OpenItemPage' });
export type OpenItem = z.infer<typeof openItemPage>['items'][number];
