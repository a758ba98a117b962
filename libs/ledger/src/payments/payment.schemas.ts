import { amountMinor, id, isoDate, isoInstant, paymentMethod } from '@tactful/contracts';
import { z } from 'zod';
import { knownCurrency, positiveAmount } from '../fields/amount.js';
import { documentDate } from '../fields/dates.js';
import { givenId } from '../fields/ids.js';
import { line, note } from '../fields/text.js';
import { pageOf, pageQuery } from '../paging/paging.js';

export const newPayment = z
  .strictObject({
    customerId: givenId,
    externalId: line(120).nullable().optional(),
    currency: knownCurrency,
    amountMinor: positiveAmount,
    /** The company's today when left out. */
    receivedOn: documentDate.optional(),
    method: paymentMethod.default('bank_transfer'),
    /** Left out: by rule, oldest due date first. Empty: all of it stays unapplied. */
    allocations: z
      .array(z.strictObject({ invoiceId: givenId, amountMinor: positiveAmount }))
      .max(500)
      .optional(),
  })
  .meta({
    id: 'NewPayment',
    examples: [
      {
        customerId: '01980000-0000-7000-8000-000000000002',
        currency: 'EUR',
        amountMinor: 12_000,
        receivedOn: '2026-03-02',
        method: 'bank_transfer',
      },
    ],
  });
export type NewPayment = z.infer<typeof newPayment>;

export const reversalRequest = z
  .strictObject({ reason: note(500).nullable().optional() })
  .meta({ id: 'ReversalRequest', examples: [{ reason: 'returned by the bank' }] });
export type ReversalRequest = z.infer<typeof reversalRequest>;

export const paymentView = z
  .object({
    id,
    externalId: z.string().nullable(),
    customerId: id,
    currency: z.string(),
    amountMinor,
    /** Cash that pays no invoice yet; the next invoice issued to this customer in this currency takes it. */
    unappliedMinor: amountMinor,
    receivedOn: isoDate,
    method: paymentMethod,
    allocations: z.array(z.object({ invoiceId: id, number: z.string(), amountMinor })),
    state: z.enum(['received', 'reversed']),
    recordedAt: isoInstant,
    reversedAt: isoInstant.nullable(),
    reversalReason: z.string().nullable(),
  })
  .meta({ id: 'Payment' });
export type PaymentView = z.infer<typeof paymentView>;
export const paymentPage = pageOf(paymentView).meta({ id: 'PaymentPage' });

export const paymentQuery = z.strictObject({
  ...pageQuery,
  customerId: givenId.optional(),
  externalId: line(120).optional(),
});
export type PaymentQuery = z.infer<typeof paymentQuery>;
