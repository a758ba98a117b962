import { z } from 'zod';
import { amountMinor, currencyCode, id, isoDate, isoInstant } from './primitives.js';

/** The fees and consequences that the customer agreed to, as far as reminders may cite them. */
export const agreedTerms = z.strictObject({
  /** Days of payment the customer was given. */
  netDays: z.int().min(0).max(3_650).optional(),
  /** A late fee is announced only when the accepted terms hold one. */
  lateFeeMinor: amountMinor.positive().optional(),
  /** Where the terms stand, shown with a fee. */
  reference: z.string().max(200).optional(),
  /** The document they stand in, when it is on record. */
  termsId: id.optional(),
});

/**
 * What is owed once and has one due date: an invoice, or one instalment of a plan that replaced its due date.
 * Every ledger event that touches obligations carries their full state after it: the newest sequence wins.
 */
export const obligation = z.strictObject({
  obligationId: id,
  invoiceId: id,
  number: z.string().min(1).max(60),
  description: z.string().max(500).nullable(),
  issueDate: isoDate,
  dueDate: isoDate,
  currency: currencyCode,
  amountMinor,
  /** Still owed. */
  openMinor: amountMinor,
  /** The part of `openMinor` that is under dispute. */
  disputedMinor: amountMinor,
  state: z.enum(['scheduled', 'open', 'paid', 'void']),
  /** Why a void obligation is asked for no more, when it was not simply taken back. */
  withdrawn: z.enum(['on_plan', 'accelerated', 'written_off', 'sold']).optional(),
  /** For an instalment of a payment plan: its place among the others. */
  instalment: z.strictObject({ planId: id, number: z.int().min(1), of: z.int().min(1) }).optional(),
  terms: agreedTerms,
  /** When this system first knew of it: an obligation known only after its due date is "old debt". */
  knownAt: isoInstant,
});
export type Obligation = z.infer<typeof obligation>;

/** Why an account, or one invoice of it, must not be asked for the time being. */
export const holdReason = z.enum([
  'hardship',
  'vulnerable',
  'bereavement',
  'insolvency',
  'legal',
  'complaint',
  'breathing_space',
  'claims_paid',
  'promise',
  'plan_proposed',
  'extension_requested',
  'collection_scheduled',
  'placed',
  'other',
]);

/** What a customer says to have paid, and whether it came in since. */
export const paymentClaim = z.strictObject({
  /** Null: they did not say how much. */
  amountMinor: amountMinor.positive().nullable(),
  currency: currencyCode.nullable(),
  /** When they say they paid. */
  paidOn: isoDate.nullable(),
  /** What came in since for what the hold covers; without an amount, anything that comes in is all of it. */
  arrived: z.enum(['nothing', 'part', 'all']),
});
export type PaymentClaim = z.infer<typeof paymentClaim>;

/** A hold on a customer (`invoiceId` null) or one invoice. */
export const hold = z.strictObject({
  holdId: id,
  customerId: id,
  invoiceId: id.nullable(),
  reason: holdReason,
  note: z.string().max(1_000).nullable(),
  placedAt: isoInstant,
  /** Ends by itself at the start of the day after this one, in the company's zone; null: until released. */
  until: isoDate.nullable(),
  releasedAt: isoInstant.nullable(),
  /** Who of the company looks after it. */
  owner: z.string().max(200).nullable().optional(),
  /** What that person wants to do next, and the day on which somebody looks at it again. */
  nextStep: z.string().max(500).nullable().optional(),
  reviewOn: isoDate.nullable().optional(),
  /** With the reason `breathing_space`: which kind, and when the treatment ends or ended, if that is known. */
  breathingSpace: z.enum(['standard', 'mental_health_treatment']).nullable().optional(),
  treatmentEndsOn: isoDate.nullable().optional(),
  /** With the reason `claims_paid`. */
  claim: paymentClaim.nullable().optional(),
});
export type Hold = z.infer<typeof hold>;

export const disputeReason = z.enum([
  'service_problem',
  'not_received',
  'wrong_amount',
  'already_paid',
  'not_mine',
  'duplicate',
  'other',
]);

/** A dispute over an invoice, or over a part of it. */
export const dispute = z.strictObject({
  disputeId: id,
  customerId: id,
  invoiceId: id,
  amountMinor: amountMinor.positive(),
  /** True when the whole open amount is disputed, whatever it comes to. */
  whole: z.boolean(),
  /** The line of the invoice that is disputed, counted from 1, when it is about one. */
  lineNo: z.int().min(1).nullable().optional(),
  reason: disputeReason,
  note: z.string().max(2_000).nullable(),
  /** Who of the company looks into it, and the last day on which it should be answered. */
  owner: z.string().max(200).nullable().optional(),
  answerBy: isoDate.optional(),
  openedAt: isoInstant,
  resolvedAt: isoInstant.nullable(),
  resolution: z.enum(['accepted', 'rejected', 'agreed']).nullable(),
});
export type Dispute = z.infer<typeof dispute>;

/** Media types of evidence: told from the content of a file, not from its name. */
export const evidenceMediaType = z.enum(['application/pdf', 'image/png', 'image/jpeg', 'text/plain']);

/** The largest file that is kept as evidence. */
export const mostEvidenceBytes = 5_000_000;

/** A file that somebody gave with a dispute or a hold; its content stays in the ledger. */
export const evidence = z.strictObject({
  evidenceId: id,
  about: z.enum(['dispute', 'hold']),
  /** The dispute's or hold's id. */
  subjectId: id,
  name: z.string().max(120),
  mediaType: evidenceMediaType,
  sizeBytes: z.int().positive(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  addedAt: isoInstant,
});
export type Evidence = z.infer<typeof evidence>;
