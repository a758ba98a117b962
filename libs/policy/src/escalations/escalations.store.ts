import { type AccountOwner } from '@tactful/contracts';
import { createHash } from 'node:crypto';
import { type EntityManager } from 'typeorm';
import { guardsOf } from '../decisions/guards.decision.js';
import { endApprovals, insertApprovals } from '../approvals/approvals.store.js';
import { type DecidedAccount } from './decision-record.decision.js';
import { RULES_VERSION } from './escalation.decision.js';
import { type DecisionAction, type Easing, type StepOfObligation } from './escalation.types.js';

/** Stores a batch of decisions: steps consumed, the decisions that say something new, tasks, and what was told. */
export async function writeDecisions(
  tx: EntityManager,
  companyId: string,
  { decided, now }: { readonly decided: readonly DecidedAccount[]; readonly now: Temporal.Instant },
): Promise<void> {
  const write = async (sql: string, rows: readonly unknown[]): Promise<void> => {
    if (rows.length > 0) await tx.query(sql, [companyId, JSON.stringify(rows)]);
  };
  const at = now.toString();
  await write(
    insertConsumed,
    decided.flatMap((one) => consumedRows(one, at)),
  );
  await write(
    easeConsumed,
    decided.flatMap(({ decision }) => decision.easings.flatMap(easedRows)),
  );
  await insertApprovals(tx, companyId, { decided, now });
  await endApprovals(tx, companyId, { decided, now });
  await write(
    insertTasks,
    decided.flatMap((one) => taskRows(one, at)),
  );
  await write(
    insertWarnings,
    decided.flatMap((one) => warningRows(one, at)),
  );
  const closedTasks = decided.flatMap(({ decision }) => decision.actions.flatMap(closingRow));
  await write(
    closeTasks,
    closedTasks.map((closing) => ({ ...closing, closed_at: at })),
  );
  await write(
    insertDecisions,
    decided.filter(({ isNews }) => isNews).map((one) => decisionRow(one, at)),
  );
  await write(upsertStandings, decided.filter(({ isNews, isNextNews }) => isNews || isNextNews).map(standingRow));
  const closed = decided.flatMap(({ snapshot }) =>
    snapshot.complete ? snapshot.obligations.filter(({ closedAt }) => closedAt !== null) : [],
  );
  if (closed.length > 0) {
    await tx.query(settleObligations, [companyId, closed.map(({ obligationId }) => obligationId)]);
  }
}

interface ConsumedRow {
  readonly obligation_id: string;
  readonly ladder_run: number;
  readonly step: string;
  readonly customer_id: string;
  readonly outcome: string;
  readonly reason: string | null;
  readonly asked_tone: string | null;
  readonly at: string;
  readonly decision_id: string;
}

function consumedRows({ decision, decisionId, snapshot }: DecidedAccount, at: string): readonly ConsumedRow[] {
  const row = (step: StepOfObligation, outcome: string, reason: string | null): ConsumedRow => ({
    obligation_id: step.obligationId,
    ladder_run: step.ladderRun,
    step: step.step,
    customer_id: snapshot.customerId,
    outcome,
    reason,
    asked_tone: null,
    at,
    decision_id: decisionId,
  });
  return decision.actions.flatMap((action) => {
    switch (action.kind) {
      case 'request_contact':
        return action.steps.map((step) => ({ ...row(step, 'requested', null), asked_tone: action.wantedTone }));
      case 'skip_steps':
        return action.steps.map((step) => row(step, 'skipped', step.reason));
      case 'charge_fee':
        return action.steps.map((step) => row(step, 'fee', null));
      case 'open_task':
        return action.steps.map((step) => row(step, 'task', action.task));
      case 'close_task':
      case 'end_approval':
        return [];
    }
  });
}

function easedRows({ steps, wantedTone }: Easing): readonly object[] {
  return steps.map(({ obligationId, ladderRun, step }) => ({
    obligation_id: obligationId,
    ladder_run: ladderRun,
    step,
    asked_tone: wantedTone,
  }));
}

function taskRows({ tasks, snapshot }: DecidedAccount, at: string): readonly object[] {
  return tasks.map(({ taskId, task, dueOn, deadlineOn }) => ({
    task_id: taskId,
    customer_id: snapshot.customerId,
    kind: task.task,
    key: task.key,
    title: task.title,
    because: task.because,
    due_on: dueOn,
    deadline_on: deadlineOn,
    ...ownerRow(snapshot.accountOwner),
    contact_id: task.contactId ?? null,
    opened_at: at,
  }));
}

/** The company's own person for the customer has its tasks, until somebody else takes them. */
function ownerRow(owner: AccountOwner | null): object {
  return { owner_id: owner?.email ?? null, owner_name: owner?.name ?? null };
}

function warningRows({ tasks, snapshot }: DecidedAccount, at: string): readonly object[] {
  return tasks.flatMap(({ taskId, task: { warning } }) =>
    warning
      ? [
          {
            warning_id: taskId,
            customer_id: snapshot.customerId,
            level: warning.audience.level,
            obligation_ids: warning.obligations.map(({ obligationId }) => obligationId),
            warned_at: at,
          },
        ]
      : [],
  );
}

function closingRow(action: DecisionAction): readonly { task_id: string; outcome: string }[] {
  return action.kind === 'close_task' ? [{ task_id: action.taskId, outcome: action.because }] : [];
}

function decisionRow(decided: DecidedAccount, at: string): object {
  const { decision, snapshot } = decided;
  const facts = JSON.stringify(snapshot);
  return {
    decision_id: decided.decisionId,
    customer_id: snapshot.customerId,
    decided_at: at,
    policy_version: decided.policyVersion,
    rules_version: RULES_VERSION,
    severity: decision.severity,
    actions: decision.actions,
    holds: decision.holds,
    reasons: decision.reasons,
    guards: guardsOf(decision.reasons),
    next: decision.next,
    next_because: decision.nextBecause,
    next_wake_up_at: decision.nextWakeUpAt?.toString() ?? null,
    facts: JSON.parse(facts) as unknown,
    facts_hash: createHash('sha256').update(facts).digest('hex'),
  };
}

function standingRow(decided: DecidedAccount): object {
  return {
    customer_id: decided.snapshot.customerId,
    decision_fingerprint: decided.decisionFingerprint,
    planned_fingerprint: decided.plannedFingerprint,
  };
}

/** No `on conflict`: a step that is consumed twice is a bug, and the whole transaction says so. */
const insertConsumed = `
  insert into policy.step_consumed (company_id, obligation_id, ladder_run, step, customer_id, outcome, reason, asked_tone, at, decision_id)
  select $1, r.* from jsonb_to_recordset($2::jsonb) as r (obligation_id uuid, ladder_run integer, step text,
    customer_id uuid, outcome text, reason text, asked_tone text, at timestamptz, decision_id uuid)`;

const easeConsumed = `
  update policy.step_consumed s set asked_tone = r.asked_tone
  from jsonb_to_recordset($2::jsonb) as r (obligation_id uuid, ladder_run integer, step text, asked_tone text)
  where s.company_id = $1 and s.obligation_id = r.obligation_id and s.ladder_run = r.ladder_run and s.step = r.step`;

const insertTasks = `
  insert into policy.task (company_id, task_id, customer_id, source, kind, key, title, because, due_on, deadline_on,
    owner_id, owner_name, contact_id, opened_at)
  select $1, r.task_id, r.customer_id, 'policy', r.kind, r.key, r.title, r.because, r.due_on, r.deadline_on,
    r.owner_id, r.owner_name, r.contact_id, r.opened_at
  from jsonb_to_recordset($2::jsonb) as r (task_id uuid, customer_id uuid, kind text, key text, title text,
    because text, due_on date, deadline_on date, owner_id text, owner_name text, contact_id uuid, opened_at timestamptz)`;

const insertWarnings = `
  insert into policy.owner_warning (company_id, warning_id, customer_id, level, obligation_ids, warned_at)
  select $1, r.warning_id, r.customer_id, r.level, array(select jsonb_array_elements_text(r.obligation_ids)::uuid),
    r.warned_at
  from jsonb_to_recordset($2::jsonb) as r (warning_id uuid, customer_id uuid, level integer, obligation_ids jsonb,
    warned_at timestamptz)`;

const closeTasks = `
  update policy.task t set closed_at = r.closed_at, outcome = r.outcome, closed_by = 'policy'
  from jsonb_to_recordset($2::jsonb) as r (task_id uuid, outcome text, closed_at timestamptz)
  where t.company_id = $1 and t.task_id = r.task_id and t.closed_at is null`;

const insertDecisions = `
  insert into policy.decision (company_id, decision_id, customer_id, decided_at, policy_version, rules_version,
    severity, actions, holds, reasons, guards, next, next_because, next_wake_up_at, facts, facts_hash)
  select $1, r.* from jsonb_to_recordset($2::jsonb) as r (decision_id uuid, customer_id uuid, decided_at timestamptz,
    policy_version text, rules_version text, severity text, actions jsonb, holds jsonb, reasons jsonb, guards jsonb, next jsonb,
    next_because text, next_wake_up_at timestamptz, facts jsonb, facts_hash text)`;

const upsertStandings = `
  insert into policy.standing (company_id, customer_id, decision_fingerprint, planned_fingerprint)
  select $1, r.* from jsonb_to_recordset($2::jsonb) as r (customer_id uuid, decision_fingerprint text,
    planned_fingerprint text)
  on conflict (company_id, customer_id) do update set decision_fingerprint = excluded.decision_fingerprint,
    planned_fingerprint = excluded.planned_fingerprint`;

const settleObligations = `
  update policy.obligation o set settled = true
  where o.company_id = $1 and o.obligation_id = any ($2::uuid[]) and o.closed_at is not null`;
