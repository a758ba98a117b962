import { id, isoInstant, pageLimit, pageOf } from '@tactful/contracts';
import { z } from 'zod';

/** What an assignment is about; the nearest one leads an invoice: its own, its customer's, its segment's, the company's. */
export const assignmentScope = z.enum(['company', 'segment', 'customer', 'invoice']);
export type AssignmentScope = z.infer<typeof assignmentScope>;

/** Whom it is about: nobody in particular (`company`), a segment's name, or the id of a customer or an invoice. */
export interface AssignmentSubject {
  readonly scope: AssignmentScope;
  /** Empty for the company. */
  readonly subject: string;
}

export const assignmentView = z
  .strictObject({
    scope: assignmentScope,
    subject: z.string(),
    policyId: z.string(),
    since: isoInstant,
    assignedBy: z.string(),
  })
  .meta({ id: 'PolicyAssignment' });
export type AssignmentView = z.infer<typeof assignmentView>;

export const assignmentQuery = z.strictObject({
  scope: assignmentScope.optional(),
  limit: pageLimit,
  cursor: z.string().max(200).optional(),
});
export type AssignmentQuery = z.infer<typeof assignmentQuery>;

export const assignmentList = pageOf(assignmentView).meta({ id: 'PolicyAssignmentList' });
export type AssignmentList = z.infer<typeof assignmentList>;

/** Which ladder each open invoice of a customer keeps to. */
export const policiesOfCustomer = z
  .strictObject({
    customerId: id,
    items: z.array(
      z.strictObject({
        obligationId: id,
        invoiceId: id,
        number: z.string(),
        policyId: z.string(),
        enteredAt: isoInstant,
        ladderRun: z.int(),
      }),
    ),
  })
  .meta({ id: 'PoliciesOfCustomer' });
export type PoliciesOfCustomer = z.infer<typeof policiesOfCustomer>;
