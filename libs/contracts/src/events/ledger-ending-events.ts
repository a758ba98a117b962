import { z } from 'zod';
import { obligation } from '../obligation.js';
import { amountMinor, currencyCode, id, isoDate, isoInstant } from '../primitives.js';
import { defineEvent } from './define-event.js';
import { sampleIds, sampleInstant, sampleObligation } from './samples.js';

const inLedger = { topic: 'ledger.v1', subject: 'customer' } as const;
const by = z.string().max(200);
const positive = amountMinor.positive();
const after = { obligations: z.array(obligation), by };

const ofInvoice = z.strictObject({ invoiceId: id, number: z.string(), currency: currencyCode, amountMinor: positive });
const invoiceSample = {
  invoiceId: sampleIds.invoice,
  number: 'INV-1001',
  currency: 'EUR',
  amountMinor: 12_000,
} as const;
const gone = { ...sampleObligation, openMinor: 0, state: 'void' } as const;

/** Who collects in the company's place, and for which invoices. */
export const placement = z.strictObject({
  placementId: id,
  customerId: id,
  kind: z.enum(['agency', 'lawyer']),
  partner: z.strictObject({
    name: z.string().max(200),
    email: z.string().max(254).nullable(),
    reference: z.string().max(120).nullable(),
  }),
  currency: currencyCode,
  /** Each with what was open on it when it was placed. */
  invoices: z.array(z.strictObject({ invoiceId: id, number: z.string(), amountMinor: positive })).min(1),
  /** The call that was made before, or a person's reason for making none. */
  because: z.string().max(1_200),
  state: z.enum(['placed', 'recalled', 'closed']),
  placedAt: isoInstant,
  endedAt: isoInstant.nullable(),
});
export type Placement = z.infer<typeof placement>;

const placementSample = {
  placementId: sampleIds.other,
  customerId: sampleIds.customer,
  kind: 'agency',
  partner: { name: 'Fair Inkasso', email: null, reference: 'FI-77' },
  currency: 'EUR',
  invoices: [{ invoiceId: sampleIds.invoice, number: 'INV-1001', amountMinor: 12_000 }],
  because: 'Called on 2026-02-27 by Mia: no answer, third time',
  state: 'placed',
  placedAt: sampleInstant,
  endedAt: null,
} as const;
const endedSample = { ...placementSample, endedAt: sampleInstant };

const factor = z.strictObject({ name: z.string().max(200), reference: z.string().max(120).nullable() });

/** What somebody asks a second person to agree to. */
export const approval = z.strictObject({
  approvalId: id,
  kind: z.enum(['write_off', 'sale', 'sale_return', 'placement']),
  currency: currencyCode,
  /** Of this customer. */
  amountMinor: positive,
  /** In the words of the one who asks. */
  because: z.string().max(1_200),
  requestedBy: by,
});
const approvalData = z.strictObject({ approval, note: z.string().nullable(), by });
const approvalSample = {
  approvalId: sampleIds.other,
  kind: 'write_off',
  currency: 'EUR',
  amountMinor: 80_000,
  because: 'insolvent',
  requestedBy: 'agent:Mia',
} as const;

/** How a debt ends other than by being paid: let go, sold, or placed with somebody else. */
export const ledgerEndingEvents = [
  defineEvent({
    type: 'ledger.write_off.booked.v1',
    ...inLedger,
    summary: 'The company let a debt go, in whole or in part; it is not asked for any more.',
    data: ofInvoice.extend({ writeOffId: id, reason: z.string(), ...after }),
    sample: {
      ...invoiceSample,
      writeOffId: sampleIds.other,
      reason: 'insolvent',
      obligations: [gone],
      by: 'agent:mia',
    },
  }),
  defineEvent({
    type: 'ledger.write_off.reversed.v1',
    ...inLedger,
    summary: 'A write-off was taken back: what is left of it is owed again.',
    data: ofInvoice.extend({ writeOffId: id, reason: z.string(), ...after }),
    sample: {
      ...invoiceSample,
      writeOffId: sampleIds.other,
      reason: 'they will pay after all',
      obligations: [sampleObligation],
      by: 'agent:mia',
    },
  }),
  defineEvent({
    type: 'ledger.write_off.recovered.v1',
    ...inLedger,
    summary: 'Money came in for a debt that had been let go: that part of the write-off is taken back and paid.',
    data: ofInvoice.extend({ paymentId: id, ...after }),
    sample: { ...invoiceSample, paymentId: sampleIds.payment, obligations: [gone], by: 'api:main' },
  }),
  defineEvent({
    type: 'ledger.write_off.recovery_reversed.v1',
    ...inLedger,
    summary: 'Money that had come in for a debt that was let go did not hold: that part is let go again.',
    data: ofInvoice.extend({ paymentId: id, ...after }),
    sample: { ...invoiceSample, paymentId: sampleIds.payment, obligations: [gone], by: 'api:main' },
  }),
  defineEvent({
    type: 'ledger.invoice.sold.v1',
    ...inLedger,
    summary: 'What was open on an invoice was sold to a factor; we do not ask for it any more.',
    data: ofInvoice.extend({ saleId: id, factor, ...after }),
    sample: {
      ...invoiceSample,
      saleId: sampleIds.other,
      factor: { name: 'North Factoring', reference: 'NF-12' },
      obligations: [gone],
      by: 'agent:mia',
    },
  }),
  defineEvent({
    type: 'ledger.invoice.taken_back.v1',
    ...inLedger,
    summary: 'What had been sold of an invoice came back from the factor: it is owed to the company again.',
    data: ofInvoice.extend({
      saleId: id,
      factor,
      /** By recourse of the factor, or because the sale is undone. */
      kind: z.enum(['recourse', 'reversal']),
      reason: z.string(),
      ...after,
    }),
    sample: {
      ...invoiceSample,
      saleId: sampleIds.other,
      factor: { name: 'North Factoring', reference: 'NF-12' },
      kind: 'recourse',
      reason: 'not paid in 90 days',
      obligations: [sampleObligation],
      by: 'agent:mia',
    },
  }),
  defineEvent({
    type: 'ledger.placement.placed.v1',
    ...inLedger,
    summary: 'Invoices were handed to an agency or a lawyer; we do not ask for them meanwhile.',
    data: z.strictObject({ placement, by }),
    sample: { placement: placementSample, by: 'agent:mia' },
  }),
  defineEvent({
    type: 'ledger.placement.signed.v1',
    ...inLedger,
    summary: 'The agency or lawyer signed the code of conduct.',
    data: z.strictObject({ placement, signedBy: z.string().max(200), signedOn: isoDate, version: z.string(), by }),
    sample: {
      placement: placementSample,
      signedBy: 'Ute Fair',
      signedOn: '2026-03-02',
      version: '1',
      by: 'agent:mia',
    },
  }),
  defineEvent({
    type: 'ledger.placement.dossier_made.v1',
    ...inLedger,
    summary: 'The dossier of a placement was made: what the agency or lawyer gets to know.',
    data: z.strictObject({ placement, dossierId: id, sha256: z.string().length(64), by }),
    sample: { placement: placementSample, dossierId: sampleIds.message, sha256: '0'.repeat(64), by: 'agent:mia' },
  }),
  defineEvent({
    type: 'ledger.placement.paid.v1',
    ...inLedger,
    summary: 'The agency or lawyer passed on what it collected, less its fee.',
    data: z.strictObject({
      placement,
      paymentId: id,
      currency: currencyCode,
      amountMinor: positive,
      feeMinor: amountMinor.min(0),
      receivedOn: isoDate,
      by,
    }),
    sample: {
      placement: placementSample,
      paymentId: sampleIds.payment,
      currency: 'EUR',
      amountMinor: 6_000,
      feeMinor: 900,
      receivedOn: '2026-03-02',
      by: 'agent:mia',
    },
  }),
  defineEvent({
    type: 'ledger.placement.payment_reversed.v1',
    ...inLedger,
    summary: 'A payment that the agency or lawyer had passed on did not hold; its fee is taken back too.',
    data: z.strictObject({
      placement,
      paymentId: id,
      currency: currencyCode,
      amountMinor: positive,
      feeMinor: amountMinor.min(0),
      by,
    }),
    sample: {
      placement: placementSample,
      paymentId: sampleIds.payment,
      currency: 'EUR',
      amountMinor: 6_000,
      feeMinor: 900,
      by: 'agent:mia',
    },
  }),
  defineEvent({
    type: 'ledger.placement.complaint.v1',
    ...inLedger,
    summary: 'Somebody complained about the agency or lawyer.',
    data: z.strictObject({
      placement,
      complaintId: id,
      complainant: z.string().max(200),
      words: z.string().max(4_000),
      /** How many there are now, and whether that is enough to think of a recall, by the company's settings. */
      count: z.int().positive(),
      recallSuggested: z.boolean(),
      by,
    }),
    sample: {
      placement: placementSample,
      complaintId: sampleIds.message,
      complainant: 'Jana Linde',
      words: 'They called at night.',
      count: 1,
      recallSuggested: true,
      by: 'agent:mia',
    },
  }),
  defineEvent({
    type: 'ledger.placement.recalled.v1',
    ...inLedger,
    summary: 'Invoices came back from an agency or lawyer; we may ask for them again.',
    data: z.strictObject({ placement, reason: z.string(), by }),
    sample: { placement: { ...endedSample, state: 'recalled' }, reason: 'They found our error.', by: 'agent:mia' },
  }),
  defineEvent({
    type: 'ledger.placement.closed.v1',
    ...inLedger,
    summary: 'A placement ended with nothing left to collect.',
    data: z.strictObject({ placement, reason: z.string().nullable(), by }),
    sample: { placement: { ...endedSample, state: 'closed' }, reason: null, by: 'agent:mia' },
  }),
  defineEvent({
    type: 'ledger.approval.requested.v1',
    ...inLedger,
    summary: 'Something waits for a second person to agree; nothing has changed yet.',
    data: approvalData,
    sample: { approval: approvalSample, note: null, by: 'agent:Mia' },
  }),
  defineEvent({
    type: 'ledger.approval.approved.v1',
    ...inLedger,
    summary: 'A second person agreed, and it was done.',
    data: approvalData,
    sample: { approval: approvalSample, note: null, by: 'agent:Ole' },
  }),
  defineEvent({
    type: 'ledger.approval.declined.v1',
    ...inLedger,
    summary: 'A second person said no; nothing was changed.',
    data: approvalData,
    sample: { approval: approvalSample, note: 'Let us wait a month.', by: 'agent:Ole' },
  }),
] as const;
