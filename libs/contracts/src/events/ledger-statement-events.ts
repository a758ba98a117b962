import { z } from 'zod';
import { amountMinor, currencyCode, id, isoDate } from '../primitives.js';
import { defineEvent } from './define-event.js';
import { sampleIds } from './samples.js';

/** Statements of account. */
export const ledgerStatementEvents = [
  defineEvent({
    type: 'ledger.statement.issued.v1',
    topic: 'ledger.v1',
    subject: 'customer',
    summary: 'A statement of account was issued, on request or by its schedule.',
    data: z.strictObject({
      statementId: id,
      currency: currencyCode,
      /** First and last day of its period. */
      from: isoDate,
      to: isoDate,
      form: z.enum(['open_item', 'activity']),
      openingMinor: amountMinor,
      closingMinor: amountMinor,
      scheduled: z.boolean(),
      /** The customer is to be told that it is ready: always by its schedule, on request when asked to. Left out: no. */
      send: z.boolean().optional(),
      by: z.string().max(200),
    }),
    sample: {
      statementId: sampleIds.other,
      currency: 'EUR',
      from: '2026-02-01',
      to: '2026-02-28',
      form: 'activity',
      openingMinor: 0,
      closingMinor: 12_000,
      scheduled: false,
      send: true,
      by: 'api:main',
    },
  }),
  defineEvent({
    type: 'ledger.statement.sending_asked.v1',
    topic: 'ledger.v1',
    subject: 'customer',
    summary: 'Somebody wants the customer to be told (once more) that a statement issued before is ready.',
    data: z.strictObject({
      statementId: id,
      currency: currencyCode,
      /** First and last day of its period. */
      from: isoDate,
      to: isoDate,
      /** How often the customer is told of it, this time included. */
      round: z.int().min(1),
      by: z.string().max(200),
    }),
    sample: {
      statementId: sampleIds.other,
      currency: 'EUR',
      from: '2026-02-01',
      to: '2026-02-28',
      round: 2,
      by: 'agent:Mia',
    },
  }),
] as const;
