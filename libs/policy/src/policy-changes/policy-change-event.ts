import { draftEvent, type EventDraft } from '@tactful/contracts';
import { type AssignmentSubject } from '../assignments/assignment.types.js';
import { type PolicyChangeRow } from './policy-changes.store.js';

/** The event of what became of a change: about the company, because no single customer is meant. */
export function changeEvent(
  type: `policy.change.${'proposed' | 'confirmed' | 'cancelled' | 'applied'}.v1`,
  change: PolicyChangeRow,
  { now, by }: { readonly now: Temporal.Instant; readonly by: string },
): EventDraft {
  const { companyId, id: changeId, scope, subject, policyId, inFlight, effectiveOn, reason, counted } = change;
  const data = { changeId, scope, subject, policyId, inFlight, effectiveOn, reason, counted };
  return draftEvent(
    type,
    { companyId, subject: companyId, time: now },
    {
      ...data,
      appliedObligations: change.appliedObligations,
      by,
    },
  );
}

/** The assignment that a change is about. */
export function subjectOf({
  scope,
  subject,
}: Pick<PolicyChangeRow, 'scope'> & { subject?: string | null | undefined }): AssignmentSubject {
  return { scope, subject: subject ?? '' };
}
