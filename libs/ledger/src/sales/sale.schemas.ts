import { amountMinor, id, isoDate, isoInstant, line, pageOf } from '@tactful/contracts';
import { z } from 'zod';
import { positiveAmount } from '../fields/amount.js';
import { documentDate } from '../fields/dates.js';
import { givenId } from '../fields/ids.js';
import { pageQuery } from '../paging/paging.js';
import { saleReturnView } from './sale-return.schemas.js';

export const newSale = z
  .strictObject({
    /** Of one currency; all that is open on them is sold. They may belong to several customers. */
    invoiceIds: z.array(givenId).min(1).max(500),
    factor: z.strictObject({ name: line(200), reference: line(120).nullable().default(null) }),
    /** What the factor pays for all of them. */
    priceMinor: positiveAmount,
    /** The day on which the price came in: then it is booked to cash. Left out: the company books it elsewhere. */
    priceReceivedOn: documentDate.nullable().default(null),
    /** For the one who has to agree. */
    reason: line(500).nullable().default(null),
  })
  .meta({
    id: 'NewSale',
    examples: [
      {
        invoiceIds: ['01980000-0000-7000-8000-000000000004'],
        factor: { name: 'North Factoring', reference: 'NF-12' },
        priceMinor: 10_500,
        priceReceivedOn: '2026-05-04',
      },
    ],
  });
export type NewSale = z.infer<typeof newSale>;

export const saleView = z
  .object({
    id,
    factor: z.object({ name: z.string(), reference: z.string().nullable() }),
    currency: z.string(),
    /** What was open on the invoices. */
    amountMinor,
    priceMinor: amountMinor,
    priceReceivedOn: isoDate.nullable(),
    invoices: z.array(
      z.object({ invoiceId: id, customerId: id, number: z.string(), amountMinor, priceMinor: amountMinor }),
    ),
    /** What came back from the factor, oldest first. */
    returns: z.array(saleReturnView),
    recordedAt: isoInstant,
    recordedBy: z.string(),
  })
  .meta({ id: 'Sale' });
export type SaleView = z.infer<typeof saleView>;
export const salePage = pageOf(saleView).meta({ id: 'SalePage' });

export const saleQuery = z.strictObject({ ...pageQuery });
export type SaleQuery = z.infer<typeof saleQuery>;
