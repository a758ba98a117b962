import { type DecisionReason } from '../escalations/escalation.types.js';

/** What every contact has to pass before it is asked for, in the order in which it is looked at. */
const guards = {
  facts_complete: ['data_incomplete'],
  replies_read: ['reply_unread'],
  receipts_arrive: ['no_receipts'],
  nobody_at_work: ['person_at_work'],
  not_disputed: ['disputed'],
  not_on_hold: ['on_hold'],
  step_not_paused: ['step_paused'],
  pay_day_not_near: ['pay_day_near'],
  owner_warned_before_going_up: ['owner_warned'],
  owner_lets_it_go_up: ['kept_level'],
  step_applies: [
    'step_waits',
    'below_amount',
    'above_amount',
    'not_in_segment',
    'not_this_kind',
    'not_overdue_enough',
    'behaviour_differs',
  ],
  earlier_contact_arrived: ['no_contact_delivered'],
  earlier_contact_unanswered: ['contact_answered'],
  terms_hold_the_fee: ['no_fee_in_terms'],
  no_check_in_beside_overdue: ['account_overdue'],
  within_its_dates: ['expired', 'missed', 'before_our_time'],
  person_approved: ['needs_approval', 'batch_waits', 'approval_waits', 'approval_ended'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** Name of a guard. */
export type Guard = keyof typeof guards;

/** One guard of a decision: passed, or what it held back. */
export interface GuardResult {
  readonly guard: Guard;
  readonly passed: boolean;
  /** What failed it: invoices and steps, with the reason's code. Empty when it passed. */
  readonly heldBack: readonly Pick<DecisionReason, 'code' | 'invoiceNumber' | 'step' | 'until'>[];
}

/** Which guards a decision passed, and which held something back: read from its reasons. */
export function guardsOf(reasons: readonly DecisionReason[]): readonly GuardResult[] {
  return names.map((guard) => {
    const codes: readonly string[] = guards[guard];
    const heldBack = reasons
      .filter(({ code }) => codes.includes(code))
      .map(({ code, invoiceNumber, step, until }) => ({
        code,
        ...(invoiceNumber !== undefined && { invoiceNumber }),
        ...(step !== undefined && { step }),
        ...(until !== undefined && { until }),
      }));
    return { guard, passed: heldBack.length === 0, heldBack };
  });
}

const names = Object.keys(guards) as readonly Guard[];
