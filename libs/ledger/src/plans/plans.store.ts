import { type PlanState } from '@tactful/contracts';
import { instantText } from '@tactful/runtime';
import { randomUUIDv7 } from 'node:crypto';
import { type EntityManager } from 'typeorm';
import { type InvoiceRecord } from '../invoices/invoice.types.js';
import { type PlanHappening, type PlanRecord } from './plan.types.js';

type PlanRow = Omit<PlanRecord, 'totalMinor'> & { readonly totalMinor: string };

const columns = `p.plan_id as "planId", p.customer_id as "customerId", p.currency, p.state, p.total_minor::text as "totalMinor",
  p.schedule, p.instalments, p.invoices, p.note, p.explanation, p.hold_ids::text[] as "holdIds", p.missed,
  p.cured_times as "curedTimes", p.grace_until::text as "graceUntil", p.rest_due_on::text as "restDueOn", p.replaces, p.replaced_by as "replacedBy",
  p.proposed_by as "proposedBy", ${instantText('p.proposed_at')} as "proposedAt"`;

function toRecord(row: PlanRow): PlanRecord {
  return { ...row, totalMinor: Number(row.totalMinor) };
}

/** Plans by id, in no order; unknown ids are left out. */
export async function readPlans(
  tx: EntityManager,
  companyId: string,
  planIds: readonly string[],
): Promise<PlanRecord[]> {
  const rows = await tx.query<PlanRow[]>(
    `select ${columns} from ledger.plan p where p.company_id = $1 and p.plan_id = any ($2::uuid[])`,
    [companyId, planIds],
  );
  return rows.map(toRecord);
}

/** The proposal of a customer that names one of these invoices and waits for its answer. */
export async function proposalFor(
  tx: EntityManager,
  companyId: string,
  about: { readonly customerId: string; readonly invoiceIds: readonly string[] },
): Promise<PlanRecord | undefined> {
  const rows = await tx.query<PlanRow[]>(
    `select ${columns} from ledger.plan p
     where p.company_id = $1 and p.customer_id = $2 and p.state = 'proposed'
       and exists (select from jsonb_array_elements(p.invoices) i where (i->>'invoiceId')::uuid = any ($3::uuid[]))
     order by p.plan_id limit 1`,
    [companyId, about.customerId, about.invoiceIds],
  );
  return rows.map(toRecord)[0];
}

/** What a list of plans is narrowed by. */
export interface PlanFilter {
  readonly limit: number;
  readonly before: string | undefined;
  readonly customerId: string | undefined;
  readonly state: PlanState | undefined;
}

/** A page of plans, newest first. */
export async function listPlans(tx: EntityManager, companyId: string, filter: PlanFilter): Promise<PlanRecord[]> {
  const rows = await tx.query<PlanRow[]>(
    `select ${columns} from ledger.plan p
     where p.company_id = $1 and ($2::uuid is null or p.customer_id = $2) and ($3::uuid is null or p.plan_id < $3)
       and ($4::text is null or p.state = $4)
     order by p.plan_id desc limit $5`,
    [companyId, filter.customerId ?? null, filter.before ?? null, filter.state ?? null, filter.limit + 1],
  );
  return rows.map(toRecord);
}

/** Writes a new plan. */
export async function insertPlan(tx: EntityManager, companyId: string, plan: PlanRecord): Promise<void> {
  await tx.query(
    `insert into ledger.plan (company_id, plan_id, customer_id, currency, state, total_minor, schedule, instalments,
       invoices, note, hold_ids, replaces, proposed_by, proposed_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11::uuid[], $12, $13, $14)`,
    [
      companyId,
      plan.planId,
      plan.customerId,
      plan.currency,
      plan.state,
      plan.totalMinor,
      JSON.stringify(plan.schedule),
      JSON.stringify(plan.instalments),
      JSON.stringify(plan.invoices),
      plan.note,
      plan.holdIds,
      plan.replaces,
      plan.proposedBy,
      plan.proposedAt,
    ],
  );
}

/** Writes what may change of plans: everything but whose they are and who proposed them. */
export async function savePlans(tx: EntityManager, companyId: string, plans: readonly PlanRecord[]): Promise<void> {
  for (const plan of plans) {
    await tx.query(
      `update ledger.plan p set state = $3, total_minor = $4, schedule = $5, instalments = $6, invoices = $7,
         explanation = $8, missed = $9::smallint[], cured_times = $10, grace_until = $11, replaced_by = $12, rest_due_on = $13
       where p.company_id = $1 and p.plan_id = $2`,
      [
        companyId,
        plan.planId,
        plan.state,
        plan.totalMinor,
        JSON.stringify(plan.schedule),
        JSON.stringify(plan.instalments),
        JSON.stringify(plan.invoices),
        plan.explanation,
        plan.missed,
        plan.curedTimes,
        plan.graceUntil,
        plan.replacedBy,
        plan.restDueOn,
      ],
    );
  }
}

/** Writes on invoices by which parts they are owed. */
export async function savePlansOfInvoices(
  tx: EntityManager,
  companyId: string,
  invoices: readonly InvoiceRecord[],
): Promise<void> {
  if (invoices.length === 0) return;
  await tx.query(
    `update ledger.invoice i set plan = n.plan from unnest($2::uuid[], $3::jsonb[]) as n (invoice_id, plan)
     where i.company_id = $1 and i.invoice_id = n.invoice_id`,
    [
      companyId,
      invoices.map(({ invoiceId }) => invoiceId),
      invoices.map(({ plan }) => (plan === null ? null : JSON.stringify(plan))),
    ],
  );
}

/** Something that happened to a plan. */
export interface PlanHistoryEntry {
  readonly what: PlanHappening;
  readonly at: string;
  readonly by: string;
  readonly note: string | null;
}

/** Adds to the history of plans, in order. */
export async function addToHistory(
  tx: EntityManager,
  companyId: string,
  entries: readonly (PlanHistoryEntry & { readonly planId: string })[],
): Promise<void> {
  if (entries.length === 0) return;
  await tx.query(
    `insert into ledger.plan_history (company_id, history_id, plan_id, what, at, by, note)
     select $1, n.* from unnest($2::uuid[], $3::uuid[], $4::text[], $5::timestamptz[], $6::text[], $7::text[]) as n`,
    [
      companyId,
      entries.map(() => randomUUIDv7()),
      entries.map(({ planId }) => planId),
      entries.map(({ what }) => what),
      entries.map(({ at }) => at),
      entries.map(({ by }) => by),
      entries.map(({ note }) => note),
    ],
  );
}

/** Everything that happened to a plan, oldest first. */
export function historyOf(tx: EntityManager, companyId: string, planId: string): Promise<PlanHistoryEntry[]> {
  return tx.query<PlanHistoryEntry[]>(
    `select h.what, ${instantText('h.at')} as at, h.by, h.note from ledger.plan_history h
     where h.company_id = $1 and h.plan_id = $2 order by h.history_id`,
    [companyId, planId],
  );
}
