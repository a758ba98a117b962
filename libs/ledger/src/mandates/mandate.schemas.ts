import { id, line, mandate, mandateMethod, note, pageOf } from '@tactful/contracts';
import { z } from 'zod';
import { knownCurrency } from '../fields/amount.js';
import { documentDate } from '../fields/dates.js';
import { givenId } from '../fields/ids.js';
import { pageQuery } from '../paging/paging.js';

export const newMandate = z
  .strictObject({
    customerId: givenId,
    currency: knownCurrency,
    method: mandateMethod,
    /** What bank or card processor know it by; never a card number. */
    reference: line(140).refine((text) => !/\d{12,19}/.test(text.replaceAll(/[ -]/g, '')), 'must not be a card number'),
    signedOn: documentDate,
    /** Left out: the company's settings. */
    terms: z
      .strictObject({
        noticeDays: z.int().min(1).max(90).optional(),
        retryAfterDays: z.int().min(1).max(60).optional(),
        /** Day of the month on which the customer can pay: collections wait for it. */
        payDay: z.int().min(1).max(31).nullable().optional(),
      })
      .default({}),
  })
  .meta({
    id: 'NewMandate',
    examples: [
      {
        customerId: '01980000-0000-7000-8000-000000000002',
        currency: 'EUR',
        method: 'direct_debit',
        reference: 'SEPA-2026-17',
        signedOn: '2026-02-01',
        terms: { noticeDays: 14 },
      },
    ],
  });
export type NewMandate = z.infer<typeof newMandate>;

export const mandateRevocation = z
  .strictObject({ reason: note(500).nullable().optional() })
  .meta({ id: 'MandateRevocation', examples: [{ reason: 'the customer asked for it' }] });
export type MandateRevocation = z.infer<typeof mandateRevocation>;

export const mandateView = mandate
  .omit({ mandateId: true })
  .extend({ id, state: z.enum(['active', 'revoked']) })
  .meta({ id: 'Mandate' });
export type MandateView = z.infer<typeof mandateView>;
export const mandatePage = pageOf(mandateView).meta({ id: 'MandatePage' });

export const mandateQuery = z.strictObject({ ...pageQuery, customerId: givenId.optional() });
export type MandateQuery = z.infer<typeof mandateQuery>;
