import { draftEvent, type EventDraft, type Hold } from '@tactful/contracts';
import { about, type Writing } from '../company/writing.js';
import { type HoldView } from './hold.schemas.js';

/** The hold as events tell it. */
export function toEventHold(view: HoldView): Hold {
  const { id: holdId, state: _, ...rest } = view;
  return { holdId, ...rest };
}

/** The event of a hold that ended. */
export function toReleasedDraft(writing: Writing, hold: HoldView): EventDraft {
  const data = { hold: toEventHold(hold), by: writing.by };
  return draftEvent('ledger.hold.released.v1', about(writing, hold.customerId), data);
}

/** The event of the day on which somebody wanted to look at a hold again. */
export function toReviewDraft(writing: Writing, hold: HoldView): EventDraft {
  const data = { hold: toEventHold(hold), by: writing.by };
  return draftEvent('ledger.hold.review_due.v1', about(writing, hold.customerId), data);
}

/** The event of a hold that changed; `changed` names its fields. */
export function toChangedDraft(writing: Writing, hold: HoldView, changed: readonly string[]): EventDraft {
  const data = { hold: toEventHold(hold), changed: [...changed], by: writing.by };
  return draftEvent('ledger.hold.changed.v1', about(writing, hold.customerId), data);
}
