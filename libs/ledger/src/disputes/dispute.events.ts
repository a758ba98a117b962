import { type Dispute, draftEvent, type EventDraft } from '@tactful/contracts';
import { about, type Writing } from '../company/writing.js';
import { type DisputeView } from './dispute.schemas.js';

/** The dispute as events tell it. */
export function toEventDispute(view: DisputeView): Dispute {
  const { id: disputeId, state: _state, resolutionNote: _note, ...rest } = view;
  return { disputeId, ...rest };
}

/** The event of a dispute whose owner changed, or that the company has not answered in time. */
export function toDisputeDraft(
  writing: Writing,
  type: 'ledger.dispute.changed.v1' | 'ledger.dispute.overdue.v1',
  told: { readonly dispute: DisputeView; readonly number: string },
): EventDraft {
  const data = { dispute: toEventDispute(told.dispute), number: told.number, by: writing.by };
  return draftEvent(type, about(writing, told.dispute.customerId), data);
}
