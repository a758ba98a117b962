import { z } from 'zod';
import { customerSnapshot, erasureReason } from '../customer.js';
import { dispute, hold, obligation } from '../obligation.js';
import { amountMinor, currencyCode, id, isoDate } from '../primitives.js';
import { defineEvent } from './define-event.js';
import { sampleIds, sampleInstant, sampleObligation } from './samples.js';

const obligations = z.array(obligation);
const by = z.string().max(200);

const customerData = z.strictObject({ customer: customerSnapshot, by });
const customerSample = {
  customer: {
    customerId: sampleIds.customer,
    externalId: 'C-17',
    name: 'Café Linde',
    kind: 'company',
    locale: 'de',
    timeZone: 'Europe/Berlin',
    country: 'DE',
    segment: null,
    preferredChannel: 'email',
    source: 'api',
    contacts: [
      {
        id: sampleIds.contact,
        name: 'Jana Linde',
        role: 'billing',
        level: 0,
        email: 'jana@linde.example',
        phone: null,
        whatsapp: null,
        timeZone: null,
        locale: null,
        region: null,
        postalCode: null,
        consents: [],
      },
    ],
  },
  by: 'api:main',
} as const;

const invoiceData = z.strictObject({ invoiceId: id, obligations, by });
const invoiceSample = { invoiceId: sampleIds.invoice, obligations: [sampleObligation], by: 'api:main' };

/** What a payment did: the method is how the money came. */
export const paymentMethod = z.enum(['bank_transfer', 'card', 'cash', 'check', 'direct_debit', 'wallet', 'other']);
export type PaymentMethod = z.infer<typeof paymentMethod>;

/** A payment as events tell it, with what it pays. */
export const paymentFact = z.strictObject({
  paymentId: id,
  externalId: z.string().nullable(),
  currency: currencyCode,
  amountMinor: amountMinor.positive(),
  unappliedMinor: amountMinor.min(0),
  receivedOn: isoDate,
  method: paymentMethod,
  allocations: z.array(
    z.strictObject({
      invoiceId: id,
      number: z.string(),
      amountMinor: amountMinor.positive(),
      /** What of it paid late fees and late interest, where any was. */
      feesMinor: amountMinor.positive().optional(),
      interestMinor: amountMinor.positive().optional(),
      /** A small difference that the company let go with it. */
      waivedMinor: amountMinor.positive().optional(),
    }),
  ),
});
/** One for samples. */
export const paymentSample = {
  paymentId: sampleIds.payment,
  externalId: null,
  currency: 'EUR',
  amountMinor: 12_000,
  unappliedMinor: 0,
  receivedOn: '2026-03-02',
  method: 'bank_transfer',
  allocations: [{ invoiceId: sampleIds.invoice, number: 'INV-1001', amountMinor: 12_000 }],
} as const;

const holdSample = {
  holdId: sampleIds.other,
  customerId: sampleIds.customer,
  invoiceId: null,
  reason: 'hardship',
  note: null,
  placedAt: sampleInstant,
  until: '2026-03-20',
  releasedAt: null,
} as const;
const disputeSample = {
  disputeId: sampleIds.other,
  customerId: sampleIds.customer,
  invoiceId: sampleIds.invoice,
  amountMinor: 4_000,
  whole: false,
  reason: 'wrong_amount',
  note: null,
  openedAt: sampleInstant,
  resolvedAt: null,
  resolution: null,
} as const;

const inLedger = { topic: 'ledger.v1', subject: 'customer' } as const;

/** Facts of what is owed. Every event that touches obligations carries their whole state after it. */
export const ledgerEvents = [
  defineEvent({
    type: 'ledger.customer.created.v1',
    ...inLedger,
    summary: 'A customer was created.',
    data: customerData,
    sample: customerSample,
  }),
  defineEvent({
    type: 'ledger.customer.updated.v1',
    ...inLedger,
    summary: 'A customer or its contacts changed.',
    data: customerData,
    sample: customerSample,
  }),
  defineEvent({
    type: 'ledger.customer.erased.v1',
    ...inLedger,
    summary: 'Data of a person were erased: of one contact, or of the whole customer. Whoever holds a copy forgets it.',
    data: z.strictObject({
      erasureId: id,
      /** The contact who was erased; null: the whole customer with every contact. */
      contactId: id.nullable(),
      /** What is left. */
      customer: customerSnapshot,
      reason: erasureReason,
      by,
    }),
    sample: {
      erasureId: sampleIds.other,
      contactId: null,
      customer: { ...customerSample.customer, name: '', contacts: [], erasedAt: sampleInstant },
      reason: 'requested',
      by: 'agent:mia',
    },
  }),
  defineEvent({
    type: 'ledger.invoice.scheduled.v1',
    ...inLedger,
    summary: 'An invoice with a later issue date was recorded: not owed yet.',
    data: invoiceData,
    sample: invoiceSample,
  }),
  defineEvent({
    type: 'ledger.invoice.issued.v1',
    ...inLedger,
    summary: 'An invoice is owed from now on.',
    data: invoiceData,
    sample: invoiceSample,
  }),
  defineEvent({
    type: 'ledger.invoice.changed.v1',
    ...inLedger,
    summary: 'An invoice changed, such as its due date.',
    data: invoiceData.extend({ changed: z.array(z.string()) }),
    sample: { ...invoiceSample, changed: ['dueDate'] },
  }),
  defineEvent({
    type: 'ledger.invoice.voided.v1',
    ...inLedger,
    summary: 'An invoice was taken back.',
    data: invoiceData.extend({ reason: z.string().nullable() }),
    sample: { ...invoiceSample, reason: null },
  }),
  defineEvent({
    type: 'ledger.payment.received.v1',
    ...inLedger,
    summary: 'Money came in and was allocated.',
    data: z.strictObject({ payment: paymentFact, obligations, by }),
    sample: { payment: paymentSample, obligations: [sampleObligation], by: 'api:main' },
  }),
  defineEvent({
    type: 'ledger.payment.reversed.v1',
    ...inLedger,
    summary: 'A payment did not hold; what it had paid is open again.',
    data: z.strictObject({
      payment: paymentFact,
      obligations,
      /** Taken back by the payer through the bank, never gone through, or recorded wrongly. */
      kind: z.enum(['chargeback', 'bounced', 'error']).optional(),
      reason: z.string().nullable(),
      by,
    }),
    sample: {
      payment: paymentSample,
      obligations: [sampleObligation],
      kind: 'bounced',
      reason: 'returned by the bank',
      by: 'api:main',
    },
  }),
  defineEvent({
    type: 'ledger.credit_note.issued.v1',
    ...inLedger,
    summary: 'A credit note reduced what is owed.',
    data: z.strictObject({
      creditNoteId: id,
      externalId: z.string().nullable(),
      currency: currencyCode,
      amountMinor: amountMinor.positive(),
      unappliedMinor: amountMinor.min(0),
      reason: z.string().nullable(),
      obligations,
      by,
    }),
    sample: {
      creditNoteId: sampleIds.other,
      externalId: null,
      currency: 'EUR',
      amountMinor: 2_000,
      unappliedMinor: 0,
      reason: null,
      obligations: [sampleObligation],
      by: 'api:main',
    },
  }),
  defineEvent({
    type: 'ledger.dispute.opened.v1',
    ...inLedger,
    summary: 'A customer says something is not right.',
    data: z.strictObject({ dispute, obligations, by }),
    sample: { dispute: disputeSample, obligations: [sampleObligation], by: 'portal' },
  }),
  defineEvent({
    type: 'ledger.dispute.resolved.v1',
    ...inLedger,
    summary: 'A dispute ended.',
    data: z.strictObject({ dispute, obligations, by }),
    sample: {
      dispute: { ...disputeSample, resolvedAt: sampleInstant, resolution: 'agreed' },
      obligations: [sampleObligation],
      by: 'agent:mia',
    },
  }),
  defineEvent({
    type: 'ledger.hold.placed.v1',
    ...inLedger,
    summary: 'Asking pauses for an account or an invoice.',
    data: z.strictObject({ hold, by }),
    sample: { hold: holdSample, by: 'agent:mia' },
  }),
  defineEvent({
    type: 'ledger.hold.released.v1',
    ...inLedger,
    summary: 'A pause ended, by a person or by its date.',
    data: z.strictObject({ hold, by }),
    sample: { hold: { ...holdSample, releasedAt: sampleInstant }, by: 'agent:mia' },
  }),
] as const;
