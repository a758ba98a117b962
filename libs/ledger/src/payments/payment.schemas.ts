import { reversalKinds } from './payment.types.js';
import { amountMinor, id, isoDate, isoInstant, line, note, pageOf, paymentMethod } from '@tactful/contracts';
import { z } from 'zod';
import { knownCurrency, positiveAmount } from '../fields/amount.js';
import { documentDate } from '../fields/dates.js';
import { givenId } from '../fields/ids.js';
import { pageQuery } from '../paging/paging.js';

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

/** Left out: by the company's rule. */
export const application = z
  .strictObject({
    allocations: z
      .array(z.strictObject({ invoiceId: givenId, amountMinor: positiveAmount }))
      .min(1)
      .max(500)
      .optional(),
  })
  .meta({
    id: 'PaymentApplication',
    examples: [{ allocations: [{ invoiceId: '01980000-0000-7000-8000-000000000004', amountMinor: 2_000 }] }],
  });
export type Application = z.infer<typeof application>;

export const reversalRequest = z
  .strictObject({
    /** Taken back by the payer through the bank, never gone through, or recorded wrongly; left out: not known. */
    kind: z.enum(reversalKinds).optional(),
    reason: note(500).nullable().optional(),
  })
  .meta({ id: 'ReversalRequest', examples: [{ kind: 'chargeback', reason: 'the card holder objected' }] });
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
    /** What of it went back to the customer. */
    refundedMinor: amountMinor,
    receivedOn: isoDate,
    method: paymentMethod,
    /** What it pays right now, and what of that are late fees, late interest and the invoice itself (principal). */
    allocations: z.array(
      z.object({
        invoiceId: id,
        number: z.string(),
        amountMinor,
        feesMinor: amountMinor,
        interestMinor: amountMinor,
        principalMinor: amountMinor,
        /** A small difference let go with it. */
        waivedMinor: amountMinor,
      }),
    ),
    state: z.enum(['received', 'reversed']),
    recordedAt: isoInstant,
    reversedAt: isoInstant.nullable(),
    reversalKind: z.enum(reversalKinds).nullable(),
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
