import { id, isoDate, isoInstant, line, note, pageOf } from '@tactful/contracts';
import { z } from 'zod';
import { documentDate } from '../fields/dates.js';
import { givenId } from '../fields/ids.js';
import { pageQuery } from '../paging/paging.js';
import { chargeTerms } from './charge-terms.schemas.js';

const longestText = 200_000;
const sha256 = z.string().regex(/^[0-9a-f]{64}$/, 'must be 64 hexadecimal digits in small letters');

/** A version of payment terms. Once published it stays as it is: other terms are another version. */
export const newTerms = z
  .strictObject({
    title: line(120),
    version: line(40),
    /** What it says, or where it can be read with the hash of what stands there. */
    text: note(longestText).min(1).optional(),
    url: z
      .url({ protocol: /^https?$/ })
      .max(500)
      .optional(),
    sha256: sha256.optional(),
    effectiveOn: documentDate,
    /** Days of payment: the due date of an invoice that names none. */
    netDays: z.int().min(0).max(3_650).nullable().optional(),
    charges: chargeTerms.nullable().optional(),
  })
  .refine((given) => (given.text === undefined) !== (given.url === undefined), {
    path: ['text'],
    error: 'either text or url is needed',
  })
  .refine((given) => given.url === undefined || given.sha256 !== undefined, {
    path: ['sha256'],
    error: 'is needed with a url, to prove what stood there',
  })
  .meta({
    id: 'NewTerms',
    examples: [
      {
        title: 'Terms of business',
        version: '2026-01',
        text: 'Invoices are due within 14 days. …',
        effectiveOn: '2026-01-01',
        netDays: 14,
        charges: {
          currency: 'EUR',
          fee: { kind: 'flat', amountMinor: 1_500 },
          interest: { kind: 'fixed', percent: '1.5', per: 'month', dayCount: '30_360' },
          graceDays: 5,
          cap: { percentOfPrincipal: '20' },
        },
      },
    ],
  });
export type NewTerms = z.infer<typeof newTerms>;

/** Payment terms on record. */
export const termsView = z
  .object({
    id,
    title: z.string(),
    version: z.string(),
    text: z.string().nullable(),
    url: z.string().nullable(),
    sha256: z.string(),
    effectiveOn: isoDate,
    netDays: z.int().nullable(),
    charges: chargeTerms.nullable(),
    publishedAt: isoInstant,
    publishedBy: z.string(),
  })
  .meta({ id: 'Terms' });
export type TermsView = z.infer<typeof termsView>;
export const termsPage = pageOf(termsView).meta({ id: 'TermsPage' });
export const termsQuery = z.strictObject(pageQuery);
export type TermsQuery = z.infer<typeof termsQuery>;

/** How terms were accepted. */
export const acceptanceHow = z.enum(['signature', 'click', 'order', 'letter', 'email', 'conduct', 'other']);

/** A customer accepted terms. */
export const newAcceptance = z
  .strictObject({
    termsId: givenId,
    /** The day of acceptance, or its instant when that is known; both left out: now. */
    acceptedOn: documentDate.optional(),
    acceptedAt: isoInstant.optional(),
    how: acceptanceHow,
    /** Who accepted, as far as it is known. */
    by: line(200),
    /** Where the proof is: an order number, a file, the address of a signed page. */
    evidence: note(2_000).nullable().optional(),
  })
  .refine((given) => given.acceptedOn === undefined || given.acceptedAt === undefined, {
    path: ['acceptedAt'],
    error: 'stands instead of acceptedOn, not beside it',
  })
  .meta({
    id: 'NewTermsAcceptance',
    examples: [
      {
        termsId: '01980000-0000-7000-8000-000000000009',
        acceptedOn: '2026-01-12',
        how: 'signature',
        by: 'Jana Linde, owner',
        evidence: 'Contract 2026-17, page 4',
      },
    ],
  });
export type NewAcceptance = z.infer<typeof newAcceptance>;

/** An acceptance on record; it is never changed. */
export const acceptanceView = z
  .object({
    id,
    customerId: id,
    termsId: id,
    title: z.string(),
    version: z.string(),
    acceptedOn: isoDate,
    acceptedAt: isoInstant.nullable(),
    how: acceptanceHow,
    by: z.string(),
    evidence: z.string().nullable(),
    recordedAt: isoInstant,
    recordedBy: z.string(),
  })
  .meta({ id: 'TermsAcceptance' });
export type AcceptanceView = z.infer<typeof acceptanceView>;
export const acceptancePage = pageOf(acceptanceView).meta({ id: 'TermsAcceptancePage' });
