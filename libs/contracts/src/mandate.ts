import { z } from 'zod';
import { amountMinor, currencyCode, id, isoDate, isoInstant } from './primitives.js';

/** How a company may collect by itself. */
export const mandateMethod = z.enum(['direct_debit', 'card']);

/** A customer's permission to collect what it owes in one currency. */
export const mandate = z.strictObject({
  mandateId: id,
  customerId: id,
  currency: currencyCode,
  method: mandateMethod,
  /** What bank or card processor know it by. */
  reference: z.string().min(1).max(140),
  signedOn: isoDate,
  terms: z.strictObject({
    /** Days between announcing a collection and making it. */
    noticeDays: z.int().min(1).max(90),
    /** Days after a failed collection on which it is tried once more. */
    retryAfterDays: z.int().min(1).max(60),
    /** Day of the month on which the customer can pay; null: the due date itself. */
    payDay: z.int().min(1).max(31).nullable(),
  }),
  givenAt: isoInstant,
  revokedAt: isoInstant.nullable(),
});
export type Mandate = z.infer<typeof mandate>;

/** `announced` → `due` → `succeeded`, or after a failure once more `announced`, then `failed`. */
export const collectionState = z.enum(['announced', 'due', 'succeeded', 'failed', 'cancelled']);

/** One invoice that is collected by a mandate instead of asked for. */
export const collection = z.strictObject({
  collectionId: id,
  mandateId: id,
  customerId: id,
  invoiceId: id,
  /** Of the invoice. */
  number: z.string().min(1).max(60),
  currency: currencyCode,
  /** As announced; on its day what is open and not disputed by then, never more. */
  amountMinor: amountMinor.positive(),
  method: mandateMethod,
  state: collectionState,
  /** ISO date, at whose start in the company's zone it is to be made. */
  collectOn: isoDate,
  attempt: z.int().min(1).max(2),
  /** Why it failed or was cancelled. */
  reason: z.string().max(500).nullable(),
});
export type Collection = z.infer<typeof collection>;
