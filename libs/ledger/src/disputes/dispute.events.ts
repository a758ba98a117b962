import { type Dispute } from '@tactful/contracts';
import { type DisputeView } from './dispute.schemas.js';

/** The dispute as events tell it. */
export function toEventDispute(view: DisputeView): Dispute {
  const { id: disputeId, state: _state, resolutionNote: _note, ...rest } = view;
  return { disputeId, ...rest };
}
