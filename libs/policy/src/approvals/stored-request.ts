import { isoOf } from '@tactful/contact-rules';
import { type Escalation } from '@tactful/contracts';
import { type RequestContact, type StepOfObligation } from '../escalations/escalation.types.js';

/** A request as it waits for a person: what the event will hold, as JSON. */
export type StoredRequest = Omit<Escalation, 'escalationId' | 'decisionId' | 'customerId' | 'policyVersion'>;

/** An approval as its row holds it. */
export interface ApprovalRow {
  readonly approvalId: string;
  readonly customerId: string;
  readonly decisionId: string;
  readonly policyVersion: string;
  readonly because: 'step' | 'batch';
  readonly asked: StoredRequest;
  readonly request: StoredRequest;
  readonly validUntil: string | null;
  readonly askedAt: string;
  readonly state: 'waiting' | 'approved' | 'declined' | 'lapsed';
}

/** The part of a request that is told and kept. */
export function storedRequest(request: RequestContact): StoredRequest {
  return {
    steps: request.steps.map(publishedStep),
    audience: request.audience,
    wantedTone: request.wantedTone,
    earliestAt: isoOf(request.earliestAt),
    ...(request.after !== undefined && { after: request.after }),
    ...(request.intent !== undefined && { intent: request.intent }),
    ...(request.voice !== undefined && { voice: request.voice }),
    ...(request.channels !== undefined && { channels: [...request.channels] }),
    ...(request.notBefore !== undefined && { notBefore: request.notBefore }),
    ...(request.preferredHour !== undefined && { preferredHour: request.preferredHour }),
    reasons: [...request.reasons],
  };
}

/** A step as events hold it. */
export function publishedStep(step: StepOfObligation): Escalation['steps'][number] {
  const { obligationId, invoiceId, ladderRun, validFrom, validUntil } = step;
  return {
    obligationId,
    invoiceId,
    ladderRun,
    step: step.step,
    validFrom: isoOf(validFrom),
    validUntil: validUntil && isoOf(validUntil),
    ...(step.raisedTo && { raisedTo: step.raisedTo }),
  };
}

/** The last date on which a message of these steps is of use; null: one of them never ends. */
export function lastDateOf(steps: readonly { readonly validUntil: string | null }[]): string | null {
  return steps.some(({ validUntil }) => validUntil === null)
    ? null
    : (steps
        .flatMap(({ validUntil }) => validUntil ?? [])
        .toSorted()
        .at(-1) ?? null);
}
