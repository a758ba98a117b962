import { type EntityManager } from 'typeorm';
import { type AssignmentSubject, type AssignmentScope } from '../assignments/assignment.types.js';
import { nearestPolicy } from '../assignments/assignments.store.js';
import { considerate } from '../ladders/shipped.js';
import { type InFlightRule, type Reach } from './policy-change.types.js';

/** What is under a running experiment stays in its variant: only its customer's or its own assignment goes before. */
const notInExperiment = `not exists (select from policy.enrolment e join policy.experiment x
    on x.company_id = e.company_id and x.experiment_id = e.experiment_id and x.state = 'running'
  where e.company_id = $1 and e.obligation_id = o.obligation_id)`;

/** Invoices on their way that an assignment of each scope leads: those that have none nearer to them. */
const ledBy: Readonly<Record<AssignmentScope, string>> = {
  company: `$2 = '' and not exists (select from policy.assignment a where a.company_id = $1 and (a.scope, a.subject) in
    (('invoice', o.invoice_id::text), ('customer', o.customer_id::text), ('segment', k.segment))) and ${notInExperiment}`,
  segment: `k.segment = $2 and not exists (select from policy.assignment a where a.company_id = $1
    and (a.scope, a.subject) in (('invoice', o.invoice_id::text), ('customer', o.customer_id::text))) and ${notInExperiment}`,
  customer: `o.customer_id = $2::uuid and not exists (select from policy.assignment a where a.company_id = $1
    and a.scope = 'invoice' and a.subject = o.invoice_id::text)`,
  invoice: `o.invoice_id = $2::uuid`,
};

const onTheirWay = (scope: AssignmentScope): string => `
  from policy.obligation o
  left join policy.account k on k.company_id = o.company_id and k.customer_id = o.customer_id
  where o.company_id = $1 and not o.settled and o.closed_at is null and ${ledBy[scope]}`;

/** Counts whom a change of this assignment would reach. */
export async function countInFlight(tx: EntityManager, companyId: string, about: AssignmentSubject): Promise<Reach> {
  const from = onTheirWay(about.scope);
  const byPolicy = await tx.query<Reach['byPolicy']>(
    `select o.policy_id as "policyId", count(*)::int as obligations ${from} group by o.policy_id order by o.policy_id`,
    [companyId, about.subject],
  );
  const [counted] = await tx.query<{ customers: number }[]>(
    `select count(distinct o.customer_id)::int as customers ${from}`,
    [companyId, about.subject],
  );
  return {
    customers: counted?.customers ?? 0,
    obligations: byPolicy.reduce((sum, { obligations }) => sum + obligations, 0),
    byPolicy,
  };
}

/** The next customers, in the order of their ids, whose invoices a change reaches. */
export async function customersInFlight(
  tx: EntityManager,
  companyId: string,
  { about, after, most }: { readonly about: AssignmentSubject; readonly after: string | null; readonly most: number },
): Promise<string[]> {
  const rows = await tx.query<{ customer_id: string }[]>(
    `select distinct o.customer_id ${onTheirWay(about.scope)} and ($3::uuid is null or o.customer_id > $3)
     order by o.customer_id limit $4`,
    [companyId, about.subject, after, most],
  );
  return rows.map((row) => row.customer_id);
}

/**
 * Moves the invoices of these customers to the ladder that leads them now. A restart counts as a run of its own, which
 * began at `now`; what entered since is left alone. Returns how many invoices were moved.
 */
export async function moveInFlight(
  tx: EntityManager,
  companyId: string,
  moving: {
    readonly about: AssignmentSubject;
    readonly customerIds: readonly string[];
    readonly rule: Exclude<InFlightRule, 'keep'>;
    readonly now: Temporal.Instant;
  },
): Promise<number> {
  const { about, customerIds, rule, now } = moving;
  const led = nearestPolicy({
    invoiceId: 'm.invoice_id',
    customerId: 'm.customer_id',
    segment: 'm.segment',
    orElse: '$6',
  });
  const restart = `policy_id = m.led, ladder_run = o.ladder_run + 1, entered_at = $5`;
  const [, moved] = await tx.query<[unknown[], number]>(
    `with members as materialized (
       select o.obligation_id, o.invoice_id, o.customer_id, k.segment ${onTheirWay(about.scope)}
         and o.customer_id = any ($3::uuid[]) and ($4 <> 'restart' or o.entered_at <= $5)),
     led as (select m.obligation_id, ${led} as led from members m)
     update policy.obligation o set ${rule === 'restart' ? restart : 'policy_id = m.led'}
     from led m
     where o.company_id = $1 and o.obligation_id = m.obligation_id ${rule === 'restart' ? '' : 'and o.policy_id <> m.led'}`,
    [companyId, about.subject, customerIds, rule, now.toString(), considerate.id],
  );
  return moved;
}
