import { z } from 'zod';
import { obligation } from '../obligation.js';
import { amountMinor, currencyCode, id, isoDate } from '../primitives.js';
import { defineEvent } from './define-event.js';
import { sampleIds, sampleObligation } from './samples.js';

const by = z.string().max(200);
const obligations = z.array(obligation);
const inLedger = { topic: 'ledger.v1', subject: 'customer' } as const;

/** A late fee or interest that was posted on an invoice. */
export const charge = z.strictObject({
  chargeId: id,
  invoiceId: id,
  number: z.string(),
  kind: z.enum(['late_fee', 'interest', 'fixed_sum']),
  currency: currencyCode,
  amountMinor: amountMinor.positive(),
  /** The last day that counted. */
  asOf: isoDate,
  /** The terms or the law that allow it. */
  reference: z.string().nullable(),
});
export type Charge = z.infer<typeof charge>;

const offer = z.strictObject({ offerId: id, until: isoDate });
const reason = z.string().max(500).nullable();

const chargeSample = {
  chargeId: sampleIds.other,
  invoiceId: sampleIds.invoice,
  number: 'INV-1001',
  kind: 'late_fee',
  currency: 'EUR',
  amountMinor: 1_500,
  asOf: '2026-04-02',
  reference: 'Terms of business, version 2026-01',
} as const;
const offerSample = { offerId: sampleIds.decision, until: '2026-04-10' };

/** Terms that were accepted, and what paying late costs by them. */
export const ledgerChargeEvents = [
  defineEvent({
    type: 'ledger.terms.accepted.v1',
    ...inLedger,
    summary: 'A customer accepted payment terms.',
    data: z.strictObject({
      acceptanceId: id,
      termsId: id,
      title: z.string().max(120),
      version: z.string().max(40),
      acceptedOn: isoDate,
      how: z.enum(['signature', 'click', 'order', 'letter', 'email', 'conduct', 'other']),
      acceptedBy: z.string().max(200),
      by,
    }),
    sample: {
      acceptanceId: sampleIds.other,
      termsId: sampleIds.decision,
      title: 'Terms of business',
      version: '2026-01',
      acceptedOn: '2026-01-12',
      how: 'signature',
      acceptedBy: 'Jana Linde',
      by: 'api:main',
    },
  }),
  defineEvent({
    type: 'ledger.charge.posted.v1',
    ...inLedger,
    summary: 'A late fee or interest is owed from now on.',
    data: z.strictObject({ charge, obligations, by }),
    sample: { charge: chargeSample, obligations: [sampleObligation], by: 'agent:mia' },
  }),
  defineEvent({
    type: 'ledger.charge.refused.v1',
    ...inLedger,
    summary: 'A ladder came to the late fee, and nothing was charged: the reason.',
    data: z.strictObject({
      invoiceId: id,
      number: z.string(),
      kind: z.enum(['late_fee']),
      because: z.string().max(80),
      by,
    }),
    sample: {
      invoiceId: sampleIds.invoice,
      number: 'INV-1001',
      kind: 'late_fee',
      because: 'no_agreed_terms',
      by: 'policy',
    },
  }),
  defineEvent({
    type: 'ledger.charge.waived.v1',
    ...inLedger,
    summary: 'A charge or a part of it was let go: at once, or as it was offered for paying in time.',
    data: z.strictObject({
      charge,
      amountMinor: amountMinor.positive(),
      reason,
      offer: offer.nullable(),
      obligations,
      by,
    }),
    sample: {
      charge: chargeSample,
      amountMinor: 1_500,
      reason: 'First late payment in five years',
      offer: null,
      obligations: [sampleObligation],
      by: 'agent:mia',
    },
  }),
  defineEvent({
    type: 'ledger.waiver.offered.v1',
    ...inLedger,
    summary: 'A charge will be let go if everything else is paid by a day.',
    data: z.strictObject({ charge, offer, reason, by }),
    sample: { charge: chargeSample, offer: offerSample, reason: null, by: 'agent:mia' },
  }),
  defineEvent({
    type: 'ledger.waiver.lapsed.v1',
    ...inLedger,
    summary: 'The day of such an offer has passed: the charge stays owed.',
    data: z.strictObject({ charge, offer, reason, by }),
    sample: { charge: chargeSample, offer: offerSample, reason: null, by: 'ledger' },
  }),
] as const;
