import { type EntityManager } from 'typeorm';
import { type AskedRow, type OffenceRow } from './offence-facts.decision.js';
import { type OffenceCounts } from './offence.types.js';

/** A step of a version of a ladder. */
export interface StepOfLadder {
  readonly policyId: string;
  readonly step: string;
}

/** Counts contacts that are not counted yet, each once for every step that it took. */
export async function countContacts(tx: EntityManager, companyId: string, asked: readonly AskedRow[]): Promise<void> {
  if (asked.length === 0) return;
  await tx.query(
    `with fresh as (
       insert into policy.asked_contact (company_id, attempt_id, policy_id, step, template_id, message_id, customer_id,
         contact_id, obligation_ids, accepted_at, on_date)
       select $1, r.attempt_id, o.policy_id, s.step, r.template_id, r.message_id, r.customer_id, r.contact_id,
         array_agg(o.obligation_id), r.at, (r.at at time zone coalesce(c.time_zone, 'UTC'))::date
       from jsonb_to_recordset($2::jsonb) as r (attempt_id uuid, message_id uuid, customer_id uuid, contact_id uuid,
         template_id text, at timestamptz, steps jsonb)
       cross join jsonb_to_recordset(r.steps) as s (obligation_id uuid, step text)
       join policy.obligation o on o.company_id = $1 and o.obligation_id = s.obligation_id
       left join policy.company c on c.company_id = $1
       group by r.attempt_id, o.policy_id, s.step, r.template_id, r.message_id, r.customer_id, r.contact_id, r.at,
         c.time_zone
       on conflict do nothing
       returning policy_id, step, template_id, on_date)
     insert into policy.offence as o (company_id, policy_id, step, template_id, on_date, contacts, opt_outs, complaints,
       upset, disputes)
     select $1, f.policy_id, f.step, f.template_id, f.on_date, count(*), 0, 0, 0, 0 from fresh f
     group by f.policy_id, f.step, f.template_id, f.on_date order by 2, 3, 4, 5
     on conflict (company_id, policy_id, step, template_id, on_date) do update set contacts = o.contacts + excluded.contacts`,
    [companyId, JSON.stringify(asked)],
  );
}

/**
 * Counts offences that are not counted yet, on the day of the contact that each is due to: the latest one that fits, at
 * most `followDays` before. Returns the steps of which something was counted.
 */
export async function countOffences(
  tx: EntityManager,
  companyId: string,
  { offences, followDays }: { readonly offences: readonly OffenceRow[]; readonly followDays: number },
): Promise<readonly StepOfLadder[]> {
  if (offences.length === 0) return [];
  return tx.query<StepOfLadder[]>(
    `with taken as (
       insert into policy.offence_taken (company_id, event_id, kind, customer_id, attempt_id, at)
       select $1, r.event_id, r.kind, r.customer_id, c.attempt_id, r.at
       from jsonb_to_recordset($2::jsonb) as r (event_id uuid, kind text, customer_id uuid, at timestamptz,
         message_id uuid, contact_id uuid, obligation_ids uuid[])
       cross join lateral (
         select a.attempt_id from policy.asked_contact a
         where a.company_id = $1 and a.customer_id = r.customer_id and a.accepted_at <= r.at
           and a.accepted_at > r.at - make_interval(days => $3::integer)
           and (r.message_id is null or a.message_id = r.message_id)
           and (r.contact_id is null or a.contact_id = r.contact_id)
           and (r.obligation_ids is null or a.obligation_ids && r.obligation_ids)
         order by a.accepted_at desc, a.attempt_id limit 1) as c
       order by r.event_id
       on conflict do nothing
       returning attempt_id, kind),
     counted as (
       insert into policy.offence as o (company_id, policy_id, step, template_id, on_date, contacts, opt_outs,
         complaints, upset, disputes)
       select $1, a.policy_id, a.step, a.template_id, a.on_date, 0, count(*) filter (where t.kind = 'opt_out'),
         count(*) filter (where t.kind = 'complaint'), count(*) filter (where t.kind = 'upset'),
         count(*) filter (where t.kind = 'dispute')
       from taken t join policy.asked_contact a on a.company_id = $1 and a.attempt_id = t.attempt_id
       group by a.policy_id, a.step, a.template_id, a.on_date order by 2, 3, 4, 5
       on conflict (company_id, policy_id, step, template_id, on_date) do update set
         opt_outs = o.opt_outs + excluded.opt_outs, complaints = o.complaints + excluded.complaints,
         upset = o.upset + excluded.upset, disputes = o.disputes + excluded.disputes
       returning o.policy_id, o.step)
     select distinct c.policy_id as "policyId", c.step from counted c order by 1, 2`,
    [companyId, JSON.stringify(offences), followDays],
  );
}

/** What is counted of each step, or of each of its templates, over days of contacts. */
export interface CountedStep extends StepOfLadder, OffenceCounts {
  readonly templateId: string | null;
}

/** Counts over a span of days, both inclusive, of all steps or of one. */
export function readOffence(
  tx: EntityManager,
  span: { readonly from: string; readonly to: string; readonly of?: StepOfLadder; readonly byTemplate?: boolean },
): Promise<CountedStep[]> {
  const template = span.byTemplate ? 'o.template_id' : 'null::text';
  return tx.query<CountedStep[]>(
    `select o.policy_id as "policyId", o.step, ${template} as "templateId", sum(o.contacts)::int as contacts,
       sum(o.opt_outs)::int as "optOuts", sum(o.complaints)::int as complaints, sum(o.upset)::int as upset,
       sum(o.disputes)::int as disputes
     from policy.offence o
     where o.on_date between $1 and $2 and ($3::text is null or (o.policy_id = $3 and o.step = $4))
     group by 1, 2, 3 order by 1, 2, 3`,
    [span.from, span.to, span.of?.policyId ?? null, span.of?.step ?? null],
  );
}
