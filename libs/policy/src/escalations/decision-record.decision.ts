import { type AccountSnapshot } from '../accounts/account.types.js';
import { type TaskTerms } from '../tasks/task-terms.decision.js';
import { type AccountDecision, type OpenTask, type RequestContact } from './escalation.types.js';

/** A decision with its ids, and what of it has to be stored and told. */
export interface DecidedAccount {
  readonly snapshot: AccountSnapshot;
  readonly decision: AccountDecision;
  readonly policyVersion: string;
  readonly decisionId: string;
  /** False when it says nothing that the last stored decision did not say. */
  readonly isNews: boolean;
  /** True when what comes next has changed since it was last told. */
  readonly isNextNews: boolean;
  readonly decisionFingerprint: string;
  readonly plannedFingerprint: string;
  readonly requests: readonly { readonly escalationId: string; readonly request: RequestContact }[];
  readonly tasks: readonly ({ readonly taskId: string; readonly task: OpenTask } & TaskTerms)[];
}

/** What was last stored and told about an account. */
export interface ToldBefore {
  readonly snapshot: AccountSnapshot;
  readonly decisionFingerprint: string | null;
  readonly plannedFingerprint: string | null;
}

/** What a decision needs to be written down. */
export interface RecordContext {
  readonly policyVersion: string;
  readonly newId: () => string;
  /** By when a task that is opened now is to be done. */
  readonly termsOf: (task: OpenTask) => TaskTerms;
}

/** Gives a decision its ids, and compares it with what was last stored: a decision that changes nothing is not stored. */
export function planRecord(
  before: ToldBefore,
  decision: AccountDecision,
  { policyVersion, newId, termsOf }: RecordContext,
): DecidedAccount {
  const { actions, easings, holds, severity, next, nextBecause } = decision;
  const planned = JSON.stringify({ next, nextBecause });
  const said = JSON.stringify({ holds, severity, planned, policyVersion });
  return {
    snapshot: before.snapshot,
    decision,
    policyVersion,
    decisionId: newId(),
    isNews: actions.length > 0 || easings.length > 0 || said !== before.decisionFingerprint,
    isNextNews: planned !== before.plannedFingerprint,
    decisionFingerprint: said,
    plannedFingerprint: planned,
    requests: actions.flatMap((request) =>
      request.kind === 'request_contact' ? [{ escalationId: newId(), request }] : [],
    ),
    tasks: actions.flatMap((task) => (task.kind === 'open_task' ? [{ taskId: newId(), task, ...termsOf(task) }] : [])),
  };
}
