/** A step of a message that waits for a person. */
export interface ApprovalStep {
  readonly obligationId: string;
  readonly invoiceId: string;
  readonly ladderRun: number;
  readonly step: string;
  readonly validFrom: Temporal.PlainDate;
  /** Inclusive; null: no last date. */
  readonly validUntil: Temporal.PlainDate | null;
}

/** Why a waiting message will never leave, though nobody declined it. */
export type ApprovalEnd =
  'paid' | 'void' | 'disputed' | 'on_hold' | 'policy_changed' | 'superseded_by_later_step' | 'not_approved';

/** A message that is due and has not left, because nobody has approved of it yet. */
export interface WaitingApproval {
  readonly approvalId: string;
  readonly askedAt: Temporal.Instant;
  readonly steps: readonly ApprovalStep[];
}

/** Which messages of a company wait for a person, beside those whose ladder says so. */
export interface ApprovalRule {
  readonly everything: boolean;
  /** By currency, in minor units: an account that owes so much or more. */
  readonly fromAmount: Readonly<Record<string, number>>;
  readonly segments: readonly string[];
}

/** What waits for a person, and what has to. */
export interface ApprovalFacts {
  readonly approvals: readonly WaitingApproval[];
  /** Null: only the ladders say so. */
  readonly approvalRule: ApprovalRule | null;
}

/** Of somebody for whom nothing waits. */
export const noApprovals: ApprovalFacts = { approvals: [], approvalRule: null };
