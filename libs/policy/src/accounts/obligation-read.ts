import { instantOf } from '../database/instant.js';
import { type ObligationFacts } from './account.types.js';

/** An obligation as rows tell it: dates and instants are ISO texts, amounts whole numbers in a text. */
export interface ObligationRead {
  readonly customer_id: string;
  readonly obligation_id: string;
  readonly invoice_id: string;
  readonly number: string;
  readonly issue_date: string;
  readonly due_date: string;
  readonly currency: string;
  readonly open_minor: string;
  readonly disputed_minor: string;
  readonly state: ObligationFacts['state'];
  readonly has_late_fee: boolean;
  readonly is_instalment: boolean;
  readonly known_at: string;
  readonly closed_at: string | null;
  readonly policy_id: string;
  readonly entered_at: string;
  readonly ladder_run: number;
}

/** An obligation as decisions know it. */
export function obligationOf(row: ObligationRead): ObligationFacts {
  return {
    obligationId: row.obligation_id,
    invoiceId: row.invoice_id,
    number: row.number,
    issueDate: Temporal.PlainDate.from(row.issue_date),
    dueDate: Temporal.PlainDate.from(row.due_date),
    currency: row.currency,
    openMinor: Number(row.open_minor),
    disputedMinor: Number(row.disputed_minor),
    state: row.state,
    hasLateFee: row.has_late_fee,
    isInstalment: row.is_instalment,
    knownAt: Temporal.Instant.from(row.known_at),
    closedAt: instantOf(row.closed_at),
    policyId: row.policy_id,
    enteredAt: Temporal.Instant.from(row.entered_at),
    ladderRun: row.ladder_run,
  };
}
