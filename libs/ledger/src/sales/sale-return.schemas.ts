import { amountMinor, id, isoDate, isoInstant, line } from '@tactful/contracts';
import { z } from 'zod';
import { documentDate } from '../fields/dates.js';
import { givenId } from '../fields/ids.js';
import { saleReturnKinds } from './sale-return.types.js';

export const newSaleReturn = z
  .strictObject({
    kind: z.enum(saleReturnKinds),
    /** Left out: all that did not come back yet. */
    invoiceIds: z.array(givenId).min(1).max(500).optional(),
    reason: line(500),
    /**
     * The day on which their share of the price went back to the factor: then it leaves cash. Left out: it has not yet,
     * or the company books it elsewhere.
     */
    priceReturnedOn: documentDate.nullable().default(null),
  })
  .meta({
    id: 'NewSaleReturn',
    examples: [{ kind: 'recourse', reason: 'Not paid in 90 days', priceReturnedOn: '2026-08-04' }],
  });
export type NewSaleReturn = z.infer<typeof newSaleReturn>;

/** What waits for a second person: the request with the sale that it is about. */
export const wantedSaleReturn = newSaleReturn.extend({ saleId: givenId }).meta({ id: 'WantedSaleReturn' });
export type WantedSaleReturn = z.infer<typeof wantedSaleReturn>;

export const saleReturnView = z
  .object({
    id,
    saleId: id,
    kind: z.enum(saleReturnKinds),
    reason: z.string(),
    /** What is owed again, and the share of the price that it was sold for. */
    amountMinor,
    priceMinor: amountMinor,
    priceReturnedOn: isoDate.nullable(),
    invoices: z.array(
      z.object({ invoiceId: id, customerId: id, number: z.string(), amountMinor, priceMinor: amountMinor }),
    ),
    recordedAt: isoInstant,
    recordedBy: z.string(),
  })
  .meta({ id: 'SaleReturn' });
export type SaleReturnView = z.infer<typeof saleReturnView>;
