import { cutPageById } from '@tactful/contracts';
import { instantText } from '@tactful/runtime';
import { type EntityManager } from 'typeorm';
import { addToAgenda, removeFromAgenda } from '../agenda/agenda.store.js';
import { type AgendaItem } from '../agenda/agenda.types.js';
import {
  type NewPolicyChange,
  type PolicyChangeList,
  type PolicyChangeQuery,
  type PolicyChangeView,
  type Reach,
} from './policy-change.types.js';

/** A change as it is kept: what it shows, and what only deciding needs. */
export interface PolicyChangeRow extends PolicyChangeView {
  readonly companyId: string;
  readonly proposerKey: string;
  /** The last customer whose invoices were moved. */
  readonly lastCustomerId: string | null;
}

const columns = `c.company_id as "companyId", c.change_id as id, c.scope, nullif(c.subject, '') as subject,
  c.policy_id as "policyId", c.in_flight as "inFlight", c.effective_on::text as "effectiveOn", c.reason, c.state,
  c.needs_second_person as "needsSecondPerson", jsonb_build_object('customers', c.counted_customers, 'obligations',
  c.counted_obligations) as counted, c.applied_obligations as "appliedObligations",
  ${instantText('c.proposed_at')} as "proposedAt", c.proposed_by as "proposedBy",
  ${instantText('c.confirmed_at')} as "confirmedAt", c.confirmed_by as "confirmedBy",
  ${instantText('c.applied_at')} as "appliedAt", ${instantText('c.cancelled_at')} as "cancelledAt",
  c.cancelled_by as "cancelledBy", c.proposer_key as "proposerKey", c.last_customer_id as "lastCustomerId"`;

/** A proposal as it is stored first. */
export interface Proposal {
  readonly changeId: string;
  readonly asked: NewPolicyChange;
  readonly effectiveOn: string;
  readonly needsSecondPerson: boolean;
  readonly counted: Reach;
  readonly at: Temporal.Instant;
  readonly by: string;
  readonly proposerKey: string;
}

export async function insertChange(tx: EntityManager, companyId: string, made: Proposal): Promise<PolicyChangeRow> {
  const { asked } = made;
  await tx.query(
    `insert into policy.policy_change (company_id, change_id, scope, subject, policy_id, in_flight, effective_on, reason,
       needs_second_person, state, counted_customers, counted_obligations, applied_obligations, proposed_at, proposed_by,
       proposer_key)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, 'proposed', $10, $11, 0, $12, $13, $14)`,
    [
      companyId,
      made.changeId,
      asked.scope,
      asked.subject ?? '',
      asked.policyId,
      asked.inFlight,
      made.effectiveOn,
      asked.reason,
      made.needsSecondPerson,
      made.counted.customers,
      made.counted.obligations,
      made.at.toString(),
      made.by,
      made.proposerKey,
    ],
  );
  return storedChange(tx, made.changeId);
}

/** Locks a change for this transaction; undefined when there is none. */
export async function lockChange(tx: EntityManager, changeId: string): Promise<PolicyChangeRow | undefined> {
  const rows = await tx.query<PolicyChangeRow[]>(
    `select ${columns} from policy.policy_change c where c.change_id = $1 for update`,
    [changeId],
  );
  return rows[0];
}

/** A change of the same assignment that is not at its end, if there is one. */
export async function pendingChange(
  tx: EntityManager,
  asked: Pick<NewPolicyChange, 'scope' | 'subject'>,
): Promise<PolicyChangeRow | undefined> {
  const rows = await tx.query<PolicyChangeRow[]>(
    `select ${columns} from policy.policy_change c
     where c.scope = $1 and c.subject = $2 and c.state in ('proposed', 'confirmed') limit 1`,
    [asked.scope, asked.subject ?? ''],
  );
  return rows[0];
}

/** A page of changes, newest first. */
export async function readChanges(tx: EntityManager, query: PolicyChangeQuery): Promise<PolicyChangeList> {
  const rows = await tx.query<PolicyChangeRow[]>(
    `select ${columns} from policy.policy_change c
     where ($1::text is null or c.state = $1) and ($2::uuid is null or c.change_id < $2)
     order by c.change_id desc limit $3`,
    [query.state ?? null, query.cursor ?? null, query.limit + 1],
  );
  const { items, nextCursor } = cutPageById(rows, query.limit);
  return { items: items.map(viewOf), nextCursor };
}

/** Confirms a change with the count of that moment, and notes when it takes effect. */
export async function confirmChange(
  tx: EntityManager,
  change: PolicyChangeRow,
  confirming: {
    readonly counted: Reach;
    readonly by: string;
    readonly at: Temporal.Instant;
    readonly dueAt: Temporal.Instant;
  },
): Promise<PolicyChangeRow> {
  const { counted, by, at, dueAt } = confirming;
  await tx.query(
    `update policy.policy_change c set state = 'confirmed', counted_customers = $2, counted_obligations = $3,
       confirmed_at = $4, confirmed_by = $5
     where c.change_id = $1`,
    [change.id, counted.customers, counted.obligations, at.toString(), by],
  );
  await addToAgenda(tx, effectOf(change), dueAt);
  return storedChange(tx, change.id);
}

export async function cancelChange(
  tx: EntityManager,
  change: PolicyChangeRow,
  { by, at }: { readonly by: string; readonly at: Temporal.Instant },
): Promise<PolicyChangeRow> {
  await tx.query(
    `update policy.policy_change c set state = 'cancelled', cancelled_at = $2, cancelled_by = $3 where c.change_id = $1`,
    [change.id, at.toString(), by],
  );
  await removeFromAgenda(tx, effectOf(change));
  return storedChange(tx, change.id);
}

/** Notes how far a change has come; `finishedAt` when all is moved. */
export async function noteProgress(
  tx: EntityManager,
  change: PolicyChangeRow,
  progress: {
    readonly moved: number;
    readonly lastCustomerId: string | null;
    readonly finishedAt: Temporal.Instant | null;
  },
): Promise<PolicyChangeRow> {
  const { moved, lastCustomerId, finishedAt } = progress;
  await tx.query(
    `update policy.policy_change c set applied_obligations = c.applied_obligations + $2, last_customer_id = $3,
       state = case when $4::timestamptz is null then c.state else 'applied' end, applied_at = $4
     where c.change_id = $1`,
    [change.id, moved, lastCustomerId, finishedAt?.toString() ?? null],
  );
  if (finishedAt) await removeFromAgenda(tx, effectOf(change));
  return storedChange(tx, change.id);
}

/** What outside callers see of a change. */
export function viewOf({
  companyId: _c,
  proposerKey: _k,
  lastCustomerId: _l,
  ...view
}: PolicyChangeRow): PolicyChangeView {
  return view;
}

function effectOf({ companyId, id }: PolicyChangeRow): AgendaItem {
  return { kind: 'policy_change', companyId, subjectId: id };
}

async function storedChange(tx: EntityManager, changeId: string): Promise<PolicyChangeRow> {
  const row = await lockChange(tx, changeId);
  if (!row) throw new Error(`A policy change that was just there is gone: ${changeId}`);
  return row;
}
