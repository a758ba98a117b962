import { z } from 'zod';
import { hold } from '../obligation.js';
import { defineEvent } from './define-event.js';
import { sampleIds, sampleInstant } from './samples.js';

const by = z.string().max(200);
const inLedger = { topic: 'ledger.v1', subject: 'customer' } as const;

const holdSample = {
  holdId: sampleIds.other,
  customerId: sampleIds.customer,
  invoiceId: null,
  reason: 'claims_paid',
  note: null,
  placedAt: sampleInstant,
  until: '2026-03-09',
  releasedAt: null,
  owner: 'Mia Sommer',
  nextStep: 'Ask the bank',
  reviewOn: '2026-03-06',
  breathingSpace: null,
  treatmentEndsOn: null,
  claim: { amountMinor: 12_000, currency: 'EUR', paidOn: '2026-03-01', arrived: 'nothing' },
} as const;

/** What happens to a hold while it lasts. */
export const ledgerHoldEvents = [
  defineEvent({
    type: 'ledger.hold.changed.v1',
    ...inLedger,
    summary: 'A hold got another end, owner or next step, or a part of the claimed payment came in.',
    data: z.strictObject({ hold, changed: z.array(z.string().max(40)).min(1), by }),
    sample: { hold: holdSample, changed: ['until'], by: 'agent:mia' },
  }),
  defineEvent({
    type: 'ledger.hold.review_due.v1',
    ...inLedger,
    summary: 'The day has come on which somebody wanted to look at a hold again.',
    data: z.strictObject({ hold, by }),
    sample: { hold: holdSample, by: 'ledger' },
  }),
] as const;
