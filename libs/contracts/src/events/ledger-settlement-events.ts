import { z } from 'zod';
import { obligation } from '../obligation.js';
import { amountMinor, currencyCode, id, isoDate, isoInstant } from '../primitives.js';
import { defineEvent } from './define-event.js';
import { paymentFact, paymentSample } from './ledger-events.js';
import { sampleIds, sampleInstant, sampleObligation } from './samples.js';

const by = z.string().max(200);

/** What happens to money after it came in, and how far the company knows of it. */
export const ledgerSettlementEvents = [
  defineEvent({
    type: 'ledger.payment.applied.v1',
    topic: 'ledger.v1',
    subject: 'customer',
    summary: 'Unapplied cash of an earlier payment was used for invoices.',
    data: z.strictObject({
      /** With what it pays by this event, and what is left of it. */
      payment: paymentFact,
      obligations: z.array(obligation),
      by,
    }),
    sample: { payment: paymentSample, obligations: [sampleObligation], by: 'agent:mia' },
  }),
  defineEvent({
    type: 'ledger.payment.refunded.v1',
    topic: 'ledger.v1',
    subject: 'customer',
    summary: 'Unapplied cash went back to the customer.',
    data: z.strictObject({
      refundId: id,
      paymentId: id,
      currency: currencyCode,
      amountMinor: amountMinor.positive(),
      refundedOn: isoDate,
      reason: z.string().nullable(),
      by,
    }),
    sample: {
      refundId: sampleIds.other,
      paymentId: sampleIds.payment,
      currency: 'EUR',
      amountMinor: 2_000,
      refundedOn: '2026-03-03',
      reason: 'paid twice',
      by: 'agent:mia',
    },
  }),
  defineEvent({
    type: 'ledger.bank_data.updated.v1',
    topic: 'ledger.v1',
    subject: 'company',
    summary: 'The company told up to when its bank data are in the ledger.',
    data: z.strictObject({ until: isoInstant, by }),
    sample: { until: sampleInstant, by: 'api:main' },
  }),
] as const;
