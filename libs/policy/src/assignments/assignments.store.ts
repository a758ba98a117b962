import { cutPage } from '@tactful/contracts';
import { instantText } from '@tactful/runtime';
import { type EntityManager } from 'typeorm';
import {
  type AssignmentList,
  type AssignmentQuery,
  type AssignmentSubject,
  type AssignmentView,
  type PoliciesOfCustomer,
} from './assignment.types.js';

/** A page of assignments, in the order of scope and subject. */
export async function readAssignments(tx: EntityManager, query: AssignmentQuery): Promise<AssignmentList> {
  const rows = await tx.query<(AssignmentView & { key: string })[]>(
    `select a.scope, a.subject, a.policy_id as "policyId", ${instantText('a.since')} as since,
       a.assigned_by as "assignedBy", a.scope || ':' || a.subject as key
     from policy.assignment a
     where ($1::text is null or a.scope = $1) and ($2::text is null or a.scope || ':' || a.subject > $2)
     order by a.scope || ':' || a.subject limit $3`,
    [query.scope ?? null, query.cursor ?? null, query.limit + 1],
  );
  const { items, nextCursor } = cutPage(rows, query.limit, ({ key }) => key);
  return { items: items.map(({ key: _key, ...view }) => view), nextCursor };
}

/** Which ladder each invoice of a customer keeps to that is not closed. */
export async function readPoliciesOfCustomer(
  tx: EntityManager,
  customerId: string,
): Promise<PoliciesOfCustomer['items']> {
  return tx.query(
    `select o.obligation_id as "obligationId", o.invoice_id as "invoiceId", o.number, o.policy_id as "policyId",
       ${instantText('o.entered_at')} as "enteredAt", o.ladder_run as "ladderRun"
     from policy.obligation o
     where o.customer_id = $1 and not o.settled and o.closed_at is null
     order by o.due_date, o.number, o.obligation_id`,
    [customerId],
  );
}

/** Assigns a ladder from now on; null takes the assignment away, so that the next wider one leads. */
export async function assign(
  tx: EntityManager,
  companyId: string,
  assigning: AssignmentSubject & {
    readonly policyId: string | null;
    readonly at: Temporal.Instant;
    readonly by: string;
  },
): Promise<void> {
  const { scope, subject, policyId, at, by } = assigning;
  if (policyId === null) {
    await tx.query(`delete from policy.assignment a where a.company_id = $1 and a.scope = $2 and a.subject = $3`, [
      companyId,
      scope,
      subject,
    ]);
    return;
  }
  await tx.query(
    `insert into policy.assignment (company_id, scope, subject, policy_id, since, assigned_by)
     values ($1, $2, $3, $4, $5, $6)
     on conflict (company_id, scope, subject) do update set policy_id = excluded.policy_id, since = excluded.since,
       assigned_by = excluded.assigned_by`,
    [companyId, scope, subject, policyId, at.toString(), by],
  );
}

/**
 * SQL of the ladder that leads an invoice: that of the nearest assignment, else the default. The names are columns of
 * the query that it stands in, whose `$1` is the company. The ladder of an experiment yields to the invoice's and the
 * customer's own, and goes before those of segment and company.
 */
export function nearestPolicy(columns: {
  readonly invoiceId: string;
  readonly customerId: string;
  readonly segment: string;
  readonly experiment?: string;
  readonly orElse: string;
}): string {
  const own = `(select a.policy_id from policy.assignment a where a.company_id = $1
    and (a.scope, a.subject) in (('invoice', ${columns.invoiceId}::text), ('customer', ${columns.customerId}::text))
    order by a.scope = 'invoice' desc limit 1)`;
  const nearer = columns.experiment === undefined ? '' : `${own}, ${columns.experiment}, `;
  return `coalesce(${nearer}(select a.policy_id from policy.assignment a
    where a.company_id = $1 and (a.scope, a.subject) in (('invoice', ${columns.invoiceId}::text),
      ('customer', ${columns.customerId}::text), ('segment', coalesce(${columns.segment}, '')), ('company', ''))
    order by case a.scope when 'invoice' then 1 when 'customer' then 2 when 'segment' then 3 else 4 end
    limit 1), ${columns.orElse})`;
}
