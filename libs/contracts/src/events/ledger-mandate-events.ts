import { z } from 'zod';
import { collection, mandate } from '../mandate.js';
import { isoDate } from '../primitives.js';
import { defineEvent } from './define-event.js';
import { sampleIds, sampleInstant } from './samples.js';

const by = z.string().max(200);
const mandateData = z.strictObject({ mandate, by });
const collectionData = z.strictObject({ collection, by });

const mandateSample = {
  mandateId: sampleIds.other,
  customerId: sampleIds.customer,
  currency: 'EUR',
  method: 'direct_debit',
  reference: 'SEPA-2026-17',
  signedOn: '2026-02-01',
  terms: { noticeDays: 14, retryAfterDays: 5, payDay: null },
  givenAt: sampleInstant,
  revokedAt: null,
} as const;
const collectionSample = {
  collectionId: sampleIds.message,
  mandateId: sampleIds.other,
  customerId: sampleIds.customer,
  invoiceId: sampleIds.invoice,
  number: 'INV-1001',
  currency: 'EUR',
  amountMinor: 12_000,
  method: 'direct_debit',
  state: 'announced',
  collectOn: '2026-03-16',
  attempt: 1,
  reason: null,
} as const;

const inLedger = { topic: 'ledger.v1', subject: 'customer' } as const;

/** Automatic withdrawal: permissions to collect, and what is collected by them instead of asked for. */
export const ledgerMandateEvents = [
  defineEvent({
    type: 'ledger.mandate.given.v1',
    ...inLedger,
    summary: 'The customer lets the company collect what it owes.',
    data: mandateData,
    sample: { mandate: mandateSample, by: 'api:main' },
  }),
  defineEvent({
    type: 'ledger.mandate.revoked.v1',
    ...inLedger,
    summary: 'The company may not collect any more; collections that were announced are not made.',
    data: mandateData.extend({ reason: z.string().max(500).nullable() }),
    sample: { mandate: { ...mandateSample, revokedAt: sampleInstant }, reason: null, by: 'api:main' },
  }),
  defineEvent({
    type: 'ledger.collection.announced.v1',
    ...inLedger,
    summary: 'An invoice will be collected on a day: it is announced to the customer, and not asked for meanwhile.',
    data: collectionData,
    sample: { collection: collectionSample, by: 'ledger' },
  }),
  defineEvent({
    type: 'ledger.collection.postponed.v1',
    ...inLedger,
    summary: 'The day of a collection came before the customer could be told of it: it has a new one.',
    data: collectionData,
    sample: { collection: { ...collectionSample, collectOn: '2026-03-30' }, by: 'ledger' },
  }),
  defineEvent({
    type: 'ledger.collection.due.v1',
    ...inLedger,
    summary: 'The day of a collection has come: the company has its bank make it, and tells what came of it.',
    data: collectionData,
    sample: { collection: { ...collectionSample, state: 'due' }, by: 'ledger' },
  }),
  defineEvent({
    type: 'ledger.collection.succeeded.v1',
    ...inLedger,
    summary: 'A collection brought the money; its payment is told apart.',
    data: collectionData,
    sample: { collection: { ...collectionSample, state: 'succeeded' }, by: 'api:main' },
  }),
  defineEvent({
    type: 'ledger.collection.failed.v1',
    ...inLedger,
    summary: 'A collection did not bring the money: it is tried once more, or the invoice is asked for again.',
    data: collectionData.extend({
      /** The day on which it is tried once more; null: it is not. */
      retryOn: isoDate.nullable(),
    }),
    sample: {
      collection: { ...collectionSample, collectOn: '2026-03-23', attempt: 2, reason: 'insufficient funds' },
      retryOn: '2026-03-23',
      by: 'api:main',
    },
  }),
  defineEvent({
    type: 'ledger.collection.cancelled.v1',
    ...inLedger,
    summary: 'A collection that was announced is not made.',
    data: collectionData,
    sample: { collection: { ...collectionSample, state: 'cancelled', reason: 'nothing_left_to_pay' }, by: 'ledger' },
  }),
] as const;
