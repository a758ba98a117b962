import { amountMinor, id, isoInstant, line, note, pageOf } from '@tactful/contracts';
import { z } from 'zod';
import { knownCurrency, positiveAmount } from '../fields/amount.js';
import { givenId } from '../fields/ids.js';
import { pageQuery } from '../paging/paging.js';

export const newCreditNote = z
  .strictObject({
    invoiceId: givenId,
    externalId: line(120).nullable().optional(),
    amountMinor: positiveAmount,
    /** May be given as a check: another currency than the invoice's is refused. */
    currency: knownCurrency.optional(),
    reason: note(500).nullable().optional(),
  })
  .meta({
    id: 'NewCreditNote',
    examples: [{ invoiceId: '01980000-0000-7000-8000-000000000004', amountMinor: 2_000, reason: 'two hours less' }],
  });
export type NewCreditNote = z.infer<typeof newCreditNote>;

export const creditNoteView = z
  .object({
    id,
    externalId: z.string().nullable(),
    customerId: id,
    invoiceId: id,
    currency: z.string(),
    amountMinor,
    /** What of it took the place of money that was paid already, and is unapplied cash of its payment now. */
    unappliedMinor: amountMinor,
    reason: z.string().nullable(),
    recordedAt: isoInstant,
  })
  .meta({ id: 'CreditNote' });
export type CreditNoteView = z.infer<typeof creditNoteView>;
export const creditNotePage = pageOf(creditNoteView).meta({ id: 'CreditNotePage' });

export const creditNoteQuery = z.strictObject({ ...pageQuery, customerId: givenId.optional() });
export type CreditNoteQuery = z.infer<typeof creditNoteQuery>;
