import { id, isoDate, isoInstant, line, pageById, pageOf } from '@tactful/contracts';
import { z } from 'zod';
import { assignmentScope } from '../assignments/assignment.types.js';
import { policyId } from '../ladders/policy-id.js';

/**
 * What becomes of invoices that are on their way: `keep` leaves them on their ladder; `reenter` takes them to the new
 * one at the step that their age calls for, with nothing said twice; `restart` begins the new one anew, as old debt does.
 */
export const inFlightRule = z.enum(['keep', 'reenter', 'restart']);
export type InFlightRule = z.infer<typeof inFlightRule>;

export const newPolicyChange = z
  .strictObject({
    scope: assignmentScope,
    /** A segment's name, or the id of a customer or an invoice; left out for the company. */
    subject: line(120).optional(),
    /** The ladder and its version; null takes the assignment away, so that the next wider one leads. */
    policyId: policyId.nullable(),
    inFlight: inFlightRule,
    /** The company's date at whose beginning it takes effect; left out: as soon as it is confirmed. */
    effectiveOn: isoDate.optional(),
    reason: line(500),
  })
  .meta({
    id: 'NewPolicyChange',
    examples: [
      {
        scope: 'segment',
        subject: 'key',
        policyId: 'key_account@1',
        inFlight: 'reenter',
        reason: 'our best customers',
      },
    ],
  });
export type NewPolicyChange = z.infer<typeof newPolicyChange>;

/** Whom a change would reach, counted at one moment. */
export const reach = z.strictObject({
  customers: z.int(),
  obligations: z.int(),
  /** The invoices by the ladder that they keep to now. */
  byPolicy: z.array(z.strictObject({ policyId: z.string(), obligations: z.int() })),
});
export type Reach = z.infer<typeof reach>;

export const policyChangeState = z.enum(['proposed', 'confirmed', 'applied', 'cancelled']);

export const policyChangeView = z
  .strictObject({
    id,
    scope: assignmentScope,
    subject: z.string().nullable(),
    policyId: z.string().nullable(),
    inFlight: inFlightRule,
    effectiveOn: isoDate,
    reason: z.string(),
    state: policyChangeState,
    needsSecondPerson: z.boolean(),
    /** What was on its way when it was proposed; when it was confirmed, counted again. */
    counted: z.strictObject({ customers: z.int(), obligations: z.int() }),
    /** Invoices that have been moved to another ladder or run. */
    appliedObligations: z.int(),
    proposedAt: isoInstant,
    proposedBy: z.string(),
    confirmedAt: isoInstant.nullable(),
    confirmedBy: z.string().nullable(),
    appliedAt: isoInstant.nullable(),
    cancelledAt: isoInstant.nullable(),
    cancelledBy: z.string().nullable(),
  })
  .meta({ id: 'PolicyChange' });
export type PolicyChangeView = z.infer<typeof policyChangeView>;

export const previewOfChange = z
  .strictObject({ effectiveOn: isoDate, needsSecondPerson: z.boolean(), inFlight: reach })
  .meta({ id: 'PolicyChangePreview' });
export type PreviewOfChange = z.infer<typeof previewOfChange>;

export const policyChangeQuery = z.strictObject({
  state: policyChangeState.optional(),
  ...pageById.shape,
});
export type PolicyChangeQuery = z.infer<typeof policyChangeQuery>;

export const policyChangeList = pageOf(policyChangeView).meta({ id: 'PolicyChangeList' });
export type PolicyChangeList = z.infer<typeof policyChangeList>;
