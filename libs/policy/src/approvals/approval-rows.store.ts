import { cutPageById, type Tone } from '@tactful/contracts';
import { instantText } from '@tactful/runtime';
import { type EntityManager } from 'typeorm';
import { type ApprovalList, type ApprovalQuery, type ApprovalView } from './approval.types.js';
import { type ApprovalRow } from './stored-request.js';

const rowColumns = `p.approval_id as "approvalId", p.customer_id as "customerId", p.decision_id as "decisionId",
  p.policy_version as "policyVersion", p.because, p.asked, p.request, p.valid_until::text as "validUntil",
  ${instantText('p.asked_at')} as "askedAt", p.state`;

const viewColumns = `p.approval_id as id, p.customer_id as "customerId", a.name as "customerName",
  (select jsonb_agg(jsonb_build_object('obligationId', s.step->>'obligationId', 'invoiceId', s.step->>'invoiceId',
      'step', s.step->>'step', 'number', o.number, 'dueDate', o.due_date, 'currency', o.currency,
      'openMinor', o.open_minor) order by s.place)
   from jsonb_array_elements(p.request->'steps') with ordinality as s (step, place)
   left join policy.obligation o on o.company_id = p.company_id and o.obligation_id = (s.step->>'obligationId')::uuid
  ) as steps,
  p.because, p.request->>'wantedTone' as "wantedTone", p.request->'audience' as audience,
  p.request->'channels' as channels, p.request->>'earliestAt' as "earliestAt", p.valid_until::text as "validUntil",
  ${instantText('p.asked_at')} as "askedAt", p.state, p.edits, ${instantText('p.ended_at')} as "endedAt",
  p.ended_by as "endedBy", p.reason`;

const withCustomer = `policy.contact_approval p
  left join policy.account a on a.company_id = p.company_id and a.customer_id = p.customer_id`;

/** A page of approvals, oldest first. */
export async function readApprovalPage(tx: EntityManager, query: ApprovalQuery): Promise<ApprovalList> {
  const rows = await tx.query<ApprovalView[]>(
    `select ${viewColumns} from ${withCustomer}
     where ($1 = 'all' or p.state = $1) and ($2::uuid is null or p.customer_id = $2)
       and ($3::uuid is null or p.approval_id > $3) order by p.approval_id limit $4`,
    [query.state, query.customerId ?? null, query.cursor ?? null, query.limit + 1],
  );
  return cutPageById(rows, query.limit);
}

/** One approval as people see it. */
export async function readApproval(tx: EntityManager, approvalId: string): Promise<ApprovalView | undefined> {
  const rows = await tx.query<ApprovalView[]>(`select ${viewColumns} from ${withCustomer} where p.approval_id = $1`, [
    approvalId,
  ]);
  return rows[0];
}

/** The customers of these approvals, or of all that wait (up to `most` of them): whose accounts are locked first. */
export async function customersOf(
  tx: EntityManager,
  { ids, most }: { readonly ids: readonly string[] | null; readonly most: number },
): Promise<readonly { readonly approvalId: string; readonly customerId: string }[]> {
  return tx.query(
    `select p.approval_id as "approvalId", p.customer_id as "customerId" from policy.contact_approval p
     where case when $1::uuid[] is null then p.state = 'waiting' else p.approval_id = any ($1::uuid[]) end
     order by p.approval_id limit $2`,
    [ids, most],
  );
}

/** Locks approvals for this transaction. */
export async function lockApprovals(tx: EntityManager, ids: readonly string[]): Promise<readonly ApprovalRow[]> {
  return tx.query<ApprovalRow[]>(
    `select ${rowColumns} from policy.contact_approval p where p.approval_id = any ($1::uuid[])
     order by p.approval_id for update`,
    [ids],
  );
}

/** Writes what a person decided. */
export async function writeDecided(
  tx: EntityManager,
  ids: readonly string[],
  ending: {
    readonly state: 'approved' | 'declined';
    readonly by: string;
    readonly reason: string | null;
    readonly at: Temporal.Instant;
  },
): Promise<void> {
  await tx.query(
    `update policy.contact_approval p set state = $2, ended_by = $3, reason = $4, ended_at = $5
     where p.approval_id = any ($1::uuid[])`,
    [ids, ending.state, ending.by, ending.reason, ending.at.toString()],
  );
}

/** Writes what a person made of a waiting message; its steps are asked for in that tone from now on. */
export async function writeEdit(
  tx: EntityManager,
  { approvalId, request }: Pick<ApprovalRow, 'approvalId' | 'request'>,
  edit: ApprovalView['edits'][number],
): Promise<void> {
  await tx.query(
    `update policy.contact_approval p set request = $2, edits = p.edits || $3::jsonb where p.approval_id = $1`,
    [approvalId, JSON.stringify(request), JSON.stringify([edit])],
  );
  const tone: Tone = request.wantedTone;
  await tx.query(
    `update policy.step_consumed s set asked_tone = $2
     from jsonb_to_recordset($1::jsonb) as r ("obligationId" uuid, "ladderRun" integer, step text)
     where s.obligation_id = r."obligationId" and s.ladder_run = r."ladderRun" and s.step = r.step`,
    [JSON.stringify(request.steps), tone],
  );
}
