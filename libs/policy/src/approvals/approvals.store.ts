import { arrayParameter } from '@tactful/runtime';
import { type EntityManager } from 'typeorm';
import { type DecidedAccount } from '../escalations/decision-record.decision.js';
import { readSettings } from '../settings/settings.store.js';
import { type ApprovalFacts, type ApprovalStep } from './approval-facts.types.js';
import { ruleOf } from './approval.settings.js';
import { lastDateOf, type StoredRequest, storedRequest } from './stored-request.js';

interface Decided {
  readonly decided: readonly DecidedAccount[];
  readonly now: Temporal.Instant;
}

/** What waits for a person at these customers, and the company's rule of what has to. */
export async function readApprovals(
  tx: EntityManager,
  companyId: string,
  customerIds: readonly string[],
): Promise<(customerId: string) => ApprovalFacts> {
  const [rows, settings] = await Promise.all([
    tx.query<ApprovalRead[]>(readWaiting, [companyId, arrayParameter(customerIds)]),
    readSettings(tx, companyId),
  ]);
  const waiting = Map.groupBy(rows, ({ customer_id }) => customer_id);
  const approvalRule = ruleOf(settings.approvals);
  return (customerId) => ({
    approvalRule,
    approvals: (waiting.get(customerId) ?? []).map(({ approval_id, asked_at, steps }) => ({
      approvalId: approval_id,
      askedAt: Temporal.Instant.from(asked_at),
      steps: steps.map(stepOf),
    })),
  });
}

/** Keeps what a decision asks for and a person has to approve of first. */
export async function insertApprovals(tx: EntityManager, companyId: string, { decided, now }: Decided): Promise<void> {
  const rows = decided.flatMap((one) =>
    one.requests.flatMap(({ escalationId, request }) => {
      if (request.approval === undefined) return [];
      const stored = storedRequest(request);
      return [
        {
          approval_id: escalationId,
          customer_id: one.snapshot.customerId,
          decision_id: one.decisionId,
          policy_version: one.policyVersion,
          because: request.approval === 'batch' ? 'batch' : 'step',
          asked: stored,
          valid_until: lastDateOf(stored.steps),
          asked_at: now.toString(),
        },
      ];
    }),
  );
  if (rows.length > 0) await tx.query(insertWaiting, [companyId, JSON.stringify(rows)]);
}

/** Ends what lost its cause, uses its steps up with that reason, and lowers the tone of what still waits. */
export async function endApprovals(tx: EntityManager, companyId: string, { decided, now }: Decided): Promise<void> {
  const ends = decided.flatMap(({ decision }) =>
    decision.actions.flatMap((action) => (action.kind === 'end_approval' ? [action] : [])),
  );
  if (ends.length > 0) {
    const rows = ends.map(({ approvalId, because }) => ({ approval_id: approvalId, because }));
    await tx.query(endWaiting, [companyId, JSON.stringify(rows), now.toString()]);
    await endSteps(
      tx,
      companyId,
      ends.flatMap(({ steps, because }) => steps.map((step) => ({ ...step, reason: because }))),
    );
  }
  const eased = decided.flatMap(({ decision }) =>
    decision.easings.flatMap(({ steps, wantedTone }) => steps.map((step) => ({ ...step, tone: wantedTone }))),
  );
  if (eased.length > 0) await tx.query(easeWaiting, [companyId, JSON.stringify(eased)]);
}

/** Gives steps that were asked for, and will not be said, the reason of their end. */
export async function endSteps(
  tx: EntityManager,
  companyId: string,
  steps: readonly (Pick<ApprovalStep, 'obligationId' | 'ladderRun' | 'step'> & { readonly reason: string })[],
): Promise<void> {
  const rows = steps.map(({ obligationId, ladderRun, step, reason }) => ({ obligationId, ladderRun, step, reason }));
  await tx.query(
    `update policy.step_consumed s set reason = r.reason
     from jsonb_to_recordset($2::jsonb) as r ("obligationId" uuid, "ladderRun" integer, step text, reason text)
     where s.company_id = $1 and s.obligation_id = r."obligationId" and s.ladder_run = r."ladderRun"
       and s.step = r.step and s.outcome = 'requested' and s.reason is null`,
    [companyId, JSON.stringify(rows)],
  );
}

interface ApprovalRead {
  readonly customer_id: string;
  readonly approval_id: string;
  readonly asked_at: string;
  readonly steps: StoredRequest['steps'];
}

/** A stored step with its dates as dates. */
export function stepOf(step: StoredRequest['steps'][number]): ApprovalStep {
  const { obligationId, invoiceId, ladderRun, validFrom, validUntil } = step;
  return {
    obligationId,
    invoiceId,
    ladderRun,
    step: step.step,
    validFrom: Temporal.PlainDate.from(validFrom),
    validUntil: validUntil === null ? null : Temporal.PlainDate.from(validUntil),
  };
}

const readWaiting = `
  select p.customer_id, p.approval_id, p.asked_at::text as asked_at, p.request->'steps' as steps
  from policy.contact_approval p
  where p.company_id = $1 and p.customer_id = any ($2::uuid[]) and p.state = 'waiting' order by p.approval_id`;

const insertWaiting = `
  insert into policy.contact_approval (company_id, approval_id, customer_id, decision_id, policy_version, because,
    asked, request, valid_until, asked_at, state)
  select $1, r.approval_id, r.customer_id, r.decision_id, r.policy_version, r.because, r.asked, r.asked, r.valid_until,
    r.asked_at, 'waiting'
  from jsonb_to_recordset($2::jsonb) as r (approval_id uuid, customer_id uuid, decision_id uuid, policy_version text,
    because text, asked jsonb, valid_until date, asked_at timestamptz)`;

const endWaiting = `
  update policy.contact_approval p set state = 'lapsed', ended_at = $3, ended_by = 'policy', reason = r.because
  from jsonb_to_recordset($2::jsonb) as r (approval_id uuid, because text)
  where p.company_id = $1 and p.approval_id = r.approval_id and p.state = 'waiting'`;

/** What still waits is asked for in the milder tone from now on, and no edit may raise it beyond. */
const easeWaiting = `
  update policy.contact_approval p set request = p.request || jsonb_build_object('wantedTone', r.tone),
    asked = p.asked || jsonb_build_object('wantedTone', r.tone)
  from jsonb_to_recordset($2::jsonb) as r ("obligationId" uuid, "ladderRun" integer, step text, tone text)
  where p.company_id = $1 and p.state = 'waiting' and p.request->'steps' @> jsonb_build_array(jsonb_build_object(
    'obligationId', r."obligationId", 'ladderRun', r."ladderRun", 'step', r.step))`;
