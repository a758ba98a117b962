import { type EntityManager } from 'typeorm';
import { nearestPolicy } from '../assignments/assignments.store.js';
import { considerate } from '../ladders/shipped.js';
import { type Enrolment } from './enrolment.decision.js';
import { type ExperimentView } from './experiment.types.js';
import { holdOutId } from './hold-out.js';
import { mostDaysToCash, type VariantTally } from './results.decision.js';

/**
 * Keeps which obligations came under an experiment: those whose customer or invoice has no ladder of its own. Whoever
 * has one is in no variant, so the variants stay alike.
 */
export async function keepEnrolments(
  tx: EntityManager,
  companyId: string,
  { experimentId, rows }: { readonly experimentId: string; readonly rows: readonly Enrolment[] },
): Promise<void> {
  if (rows.length === 0) return;
  await tx.query(
    `insert into policy.enrolment (company_id, obligation_id, experiment_id, customer_id, variant, enrolled_at)
     select $1, r."obligationId", $3, r."customerId", r.variant, r.at
     from jsonb_to_recordset($2::jsonb) as r ("obligationId" uuid, "customerId" uuid, variant text, "policyId" text,
       at timestamptz)
     join policy.obligation o on o.company_id = $1 and o.obligation_id = r."obligationId"
     where not exists (select from policy.assignment a where a.company_id = $1
       and (a.scope, a.subject) in (('invoice', o.invoice_id::text), ('customer', o.customer_id::text)))
     on conflict do nothing`,
    [companyId, JSON.stringify(rows), experimentId],
  );
}

/** Customers who are left in silence by an experiment, in the order of their ids. */
export async function silentCustomers(tx: EntityManager, companyId: string, experimentId: string): Promise<string[]> {
  const rows = await tx.query<{ customer_id: string }[]>(
    `select distinct e.customer_id from policy.enrolment e
     join policy.obligation o on o.company_id = e.company_id and o.obligation_id = e.obligation_id
     where e.company_id = $1 and e.experiment_id = $2 and o.policy_id = $3 and not o.settled and o.closed_at is null
     order by e.customer_id`,
    [companyId, experimentId, holdOutId],
  );
  return rows.map((row) => row.customer_id);
}

/** Brings what was left in silence under its usual ladder: what is overdue enters there as old debt does, gently. */
export async function endSilence(
  tx: EntityManager,
  companyId: string,
  { experimentId, at }: { readonly experimentId: string; readonly at: Temporal.Instant },
): Promise<void> {
  const led = nearestPolicy({
    invoiceId: 'm.invoice_id',
    customerId: 'm.customer_id',
    segment: 'm.segment',
    orElse: '$5',
  });
  await tx.query(
    `with members as materialized (
       select o.obligation_id, o.invoice_id, o.customer_id, k.segment from policy.enrolment e
       join policy.obligation o on o.company_id = e.company_id and o.obligation_id = e.obligation_id
       left join policy.account k on k.company_id = o.company_id and k.customer_id = o.customer_id
       where e.company_id = $1 and e.experiment_id = $2 and o.policy_id = $3 and not o.settled and o.closed_at is null),
     led as (select m.obligation_id, ${led} as led from members m)
     update policy.obligation o set policy_id = l.led, entered_at = $4
     from led l where o.company_id = $1 and o.obligation_id = l.obligation_id`,
    [companyId, experimentId, holdOutId, at.toString(), considerate.id],
  );
}

/**
 * What is counted of each variant at the end of a day of the company: each customer by the first invoice with which it
 * came under the experiment. What was taken back is left out.
 */
export function readTallies(
  tx: EntityManager,
  companyId: string,
  { experiment, asOf, zone }: { readonly experiment: ExperimentView; readonly asOf: string; readonly zone: string },
): Promise<VariantTally[]> {
  return tx.query<VariantTally[]>(
    `with firsts as (
       select distinct on (e.customer_id) e.customer_id, e.variant, e.enrolled_at, o.due_date,
         case o.state when 'paid' then (o.closed_at at time zone $4)::date - o.due_date end as days
       from policy.enrolment e
       join policy.obligation o on o.company_id = e.company_id and o.obligation_id = e.obligation_id
       where e.company_id = $1 and e.experiment_id = $2 and o.state <> 'void'
       order by e.customer_id, e.enrolled_at, o.due_date, e.obligation_id),
     counted as (
       select f.*, f.due_date + 30 <= $3::date as known30, f.due_date + 60 <= $3::date as known60,
         least(coalesce(f.days, $5), $5) as restricted,
         exists (select from policy.offence_taken t where t.company_id = $1 and t.customer_id = f.customer_id
           and t.at >= f.enrolled_at and (t.at at time zone $4)::date <= $3::date) as offended
       from firsts f)
     select c.variant as key, count(*)::int as customers,
       count(*) filter (where c.known30)::int as known30,
       count(*) filter (where c.known30 and c.days <= 30)::int as paid30,
       count(*) filter (where c.known60)::int as known60,
       count(*) filter (where c.known60 and c.days <= 60)::int as paid60,
       coalesce(sum(c.restricted) filter (where c.known60), 0)::float8 as "daysSum",
       coalesce(sum(c.restricted * c.restricted) filter (where c.known60), 0)::float8 as "daysSumOfSquares",
       count(*) filter (where c.offended)::int as offended
     from counted c group by c.variant order by c.variant`,
    [companyId, experiment.id, asOf, zone, mostDaysToCash],
  );
}
