import { localDateAt } from '@tactful/contact-rules';
import { type Dispute } from '@tactful/contracts';
import { type DisputeSettings } from './disputes.settings.js';

/** Days on which no interest accrues on a disputed amount. */
export interface InterestPause {
  /** The first day without interest, ISO date. */
  readonly from: string;
  /** The first day with interest again; null: while the dispute is open. */
  readonly to: string | null;
  /** Null: whatever is open, because the whole is disputed. */
  readonly amountMinor: number | null;
}

/**
 * From when on a dispute stops interest: once it has been open for longer than the company's settings say, whoever
 * turns out to be right, because the customer waits for the company's answer. Null: it never did.
 */
export function interestPauseOf(
  dispute: Pick<Dispute, 'openedAt' | 'resolvedAt' | 'whole' | 'amountMinor'>,
  rules: Pick<DisputeSettings, 'stopInterestAfterDays'> & { readonly zone: string },
): InterestPause | null {
  if (rules.stopInterestAfterDays === null) return null;
  const opened = localDateAt(Temporal.Instant.from(dispute.openedAt), rules.zone);
  const from = opened.add({ days: rules.stopInterestAfterDays }).toString();
  const { resolvedAt } = dispute;
  const to = resolvedAt === null ? null : localDateAt(Temporal.Instant.from(resolvedAt), rules.zone).toString();
  if (to !== null && to <= from) return null;
  return { from, to, amountMinor: dispute.whole ? null : dispute.amountMinor };
}
