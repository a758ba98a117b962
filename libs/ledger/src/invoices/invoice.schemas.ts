import { agreedTerms, amountMinor, id, isoDate, isoInstant, line, note, pageOf } from '@tactful/contracts';
import { z } from 'zod';
import { knownCurrency, largestAmountMinor, positiveAmount } from '../fields/amount.js';
import { documentDate } from '../fields/dates.js';
import { givenId } from '../fields/ids.js';
import { pageQuery } from '../paging/paging.js';
import { disputedOf, type InvoiceRecord, invoiceStates, openOf } from './invoice.types.js';

const terms = agreedTerms
  .omit({ termsId: true })
  .extend({ lateFeeMinor: positiveAmount.optional(), reference: line(200).optional() })
  .meta({ id: 'AgreedTerms' });

/** What one line of an invoice comes to; a discount is below 0. */
const lineAmount = z
  .int()
  .min(-largestAmountMinor)
  .max(largestAmountMinor)
  .refine((amount) => amount !== 0, 'must not be 0');

/** A line of an invoice, counted from 1. */
export const invoiceLine = z.object({ no: z.int(), description: z.string(), amountMinor }).meta({ id: 'InvoiceLine' });
export type InvoiceLine = z.infer<typeof invoiceLine>;

export const newInvoice = z
  .strictObject({
    customerId: givenId,
    externalId: line(120).nullable().optional(),
    number: line(60),
    currency: knownCurrency,
    amountMinor: positiveAmount,
    issueDate: documentDate,
    /** Left out: the issue date and the days of payment that the agreed terms give. */
    dueDate: documentDate.optional(),
    description: note(500).nullable().optional(),
    /** Terms written on the invoice itself. Left out: those that its customer accepted last before its issue date. */
    terms: terms.optional(),
    /** Terms on record that it is under; they win over `terms`. What they charge holds only if the customer accepted them. */
    termsId: givenId.optional(),
    /** What it consists of, for a dispute to name a line. They add up to the amount. */
    lines: z
      .array(z.strictObject({ description: line(500), amountMinor: lineAmount }).meta({ id: 'NewInvoiceLine' }))
      .min(1)
      .max(1_000)
      .optional(),
  })
  .refine((given) => given.dueDate === undefined || given.dueDate >= given.issueDate, {
    path: ['dueDate'],
    error: 'must not be before issueDate',
  })
  .refine((given) => !given.lines || given.lines.reduce((sum, one) => sum + one.amountMinor, 0) === given.amountMinor, {
    path: ['lines'],
    error: 'must add up to amountMinor',
  })
  .meta({
    id: 'NewInvoice',
    examples: [
      {
        customerId: '01980000-0000-7000-8000-000000000002',
        externalId: 'R-2026-0042',
        number: 'INV-1001',
        currency: 'EUR',
        amountMinor: 12_000,
        issueDate: '2026-02-01',
        dueDate: '2026-03-03',
        description: 'Website care, February',
      },
    ],
  });
export type NewInvoice = z.infer<typeof newInvoice>;

/** What may change once an invoice exists: not its amount, currency, customer or issue date. */
export const invoicePatch = z
  .strictObject({
    externalId: line(120).nullable().optional(),
    number: line(60).optional(),
    dueDate: documentDate.optional(),
    description: note(500).nullable().optional(),
    terms: terms.optional(),
  })
  .meta({ id: 'InvoicePatch' });
export type InvoicePatch = z.infer<typeof invoicePatch>;

export const voidRequest = z.strictObject({ reason: note(500).nullable().optional() }).meta({ id: 'VoidRequest' });
export type VoidRequest = z.infer<typeof voidRequest>;

export const invoiceView = z
  .object({
    id,
    externalId: z.string().nullable(),
    number: z.string(),
    customerId: id,
    currency: z.string(),
    amountMinor,
    /** Still owed: 0 before issue, when paid and when void. */
    openMinor: amountMinor,
    /** Late fees and interest posted on it: owed with it. */
    feesMinor: amountMinor,
    interestMinor: amountMinor,
    paidMinor: amountMinor,
    /** How much of what is paid went to fees, and to interest; the rest paid the invoice itself. */
    feesPaidMinor: amountMinor,
    interestPaidMinor: amountMinor,
    creditedMinor: amountMinor,
    /** Fees, interest or small differences let go. */
    waivedMinor: amountMinor,
    writtenOffMinor: amountMinor,
    soldMinor: amountMinor,
    disputedMinor: amountMinor,
    issueDate: isoDate,
    dueDate: isoDate,
    description: z.string().nullable(),
    state: z.enum(invoiceStates),
    /** The active payment plan that replaces its due date. */
    planId: id.nullable(),
    /** The placement by which an agency or lawyer collects it. */
    placementId: id.nullable(),
    /** The promise to pay that is running on it. */
    promiseId: id.nullable(),
    terms: agreedTerms,
    knownAt: isoInstant,
    /** When a single invoice is asked for and the company has told them. */
    lines: z.array(invoiceLine).optional(),
  })
  .meta({ id: 'Invoice' });
export type InvoiceView = z.infer<typeof invoiceView>;
export const invoicePage = pageOf(invoiceView).meta({ id: 'InvoicePage' });

export const invoiceQuery = z.strictObject({
  ...pageQuery,
  customerId: givenId.optional(),
  externalId: line(120).optional(),
  number: line(60).optional(),
  state: z.enum(invoiceStates).optional(),
  /** `true`: only open invoices whose due date has passed in the company's zone. */
  overdue: z.enum(['true', 'false']).optional(),
});
export type InvoiceQuery = z.infer<typeof invoiceQuery>;

/** An invoice as the API shows it. */
export function toInvoiceView(invoice: InvoiceRecord): InvoiceView {
  const { invoiceId, disputeWhole: _whole, disputePartMinor: _part, reopening: _reopening, plan, ...rest } = invoice;
  return {
    id: invoiceId,
    ...rest,
    planId: plan?.planId ?? null,
    openMinor: openOf(invoice),
    disputedMinor: disputedOf(invoice),
  };
}
