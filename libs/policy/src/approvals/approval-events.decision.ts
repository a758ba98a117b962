import { draftEvent, type EventData, type EventDraft } from '@tactful/contracts';
import { type DecidedAccount } from '../escalations/decision-record.decision.js';
import { type ApprovalRow, lastDateOf, type StoredRequest, storedRequest } from './stored-request.js';

type About = Omit<EventDraft, 'type' | 'data'>;
type ToldApproval = EventData<'policy.approval.requested.v1'>['approval'];
type StepKey = ToldApproval['steps'][number];

/** What a decision tells of messages that wait for a person: those that begin to, and those that will never leave. */
export function approvalEventsOf(
  { requests, decision, decisionId, snapshot }: DecidedAccount,
  about: About,
): readonly EventDraft[] {
  const { customerId } = snapshot;
  const asked = requests.flatMap(({ escalationId: approvalId, request }) => {
    if (request.approval === undefined) return [];
    const because = request.approval === 'batch' ? ('batch' as const) : ('step' as const);
    const approval = told({ approvalId, decisionId, customerId, because, request: storedRequest(request) });
    return [draftEvent('policy.approval.requested.v1', about, { approval })];
  });
  const lapsed = decision.actions.flatMap((action) => {
    if (action.kind !== 'end_approval') return [];
    const { approvalId, because } = action;
    const steps = action.steps.map(keyOf);
    return [draftEvent('policy.approval.lapsed.v1', about, { approvalId, customerId, steps, because })];
  });
  return [...asked, ...lapsed];
}

/** An approval as events tell it. */
export function told(
  row: Pick<ApprovalRow, 'approvalId' | 'decisionId' | 'customerId' | 'because' | 'request'>,
): ToldApproval {
  const { approvalId, decisionId, customerId, because, request } = row;
  return {
    approvalId,
    decisionId,
    customerId,
    steps: request.steps.map(keyOf),
    audience: request.audience,
    wantedTone: request.wantedTone,
    validUntil: lastDateOf(request.steps),
    because,
  };
}

/** The request that an approved message becomes, for those of its steps that may still be said. */
export function releasedEvent(row: ApprovalRow, steps: StoredRequest['steps'], about: About): EventDraft {
  const { approvalId, decisionId, customerId, policyVersion, request } = row;
  return draftEvent('policy.escalation.requested.v1', about, {
    escalation: { escalationId: approvalId, decisionId, customerId, policyVersion, ...request, steps },
  });
}

function keyOf({ obligationId, invoiceId, ladderRun, step }: StepKey): StepKey {
  return { obligationId, invoiceId, ladderRun, step };
}
