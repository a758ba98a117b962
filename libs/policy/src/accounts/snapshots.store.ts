import { type AccountOwner, type Tone } from '@tactful/contracts';
import { parkedSubjects } from '@tactful/messaging';
import { arrayParameter } from '@tactful/runtime';
import { type EntityManager } from 'typeorm';
import { instantOf } from '../database/instant.js';
import {
  type AccountSnapshot,
  type ConsumedStep,
  type ContactFact,
  type Pause,
  type PromiseWords,
} from './account.types.js';
import { readApprovals } from '../approvals/approvals.store.js';
import { readBehaviour } from './behaviour.store.js';
import { obligationOf, type ObligationRead } from './obligation-read.js';
import { pauseEnd } from './pause-end.decision.js';
import { type PersonRow } from './projection.types.js';
import { readRespect } from './respect.store.js';

/** Contacts before the latest fifty say nothing that a decision needs. */
const contactsOfAnAccount = 50;

/** An account as it was loaded, with what was last told about it. */
export interface LoadedAccount {
  readonly snapshot: AccountSnapshot;
  readonly decisionFingerprint: string | null;
  readonly plannedFingerprint: string | null;
}

/**
 * Loads the snapshots of accounts of one company, set-based and in one round trip. Accounts that are not known yet are
 * left out.
 */
export async function loadSnapshots(
  tx: EntityManager,
  companyId: string,
  customerIds: readonly string[],
): Promise<readonly LoadedAccount[]> {
  const about = [companyId, arrayParameter(customerIds)];
  const [
    accounts,
    obligations,
    pauses,
    consumed,
    contacts,
    replies,
    tasks,
    behaviourOf,
    respectOf,
    approvalsOf,
    parked,
  ] = await Promise.all([
    tx.query<AccountRead[]>(readAccounts, about),
    tx.query<ObligationRead[]>(readObligations, about).then(byCustomer),
    tx.query<PauseRead[]>(readPauses, about).then(byCustomer),
    tx.query<ConsumedRead[]>(readConsumed, about).then(byCustomer),
    tx.query<ContactRead[]>(readContacts, [...about, contactsOfAnAccount]).then(byCustomer),
    tx.query<ReplyRead[]>(readReplies, about).then(byCustomer),
    tx.query<TaskRead[]>(readTasks, about).then(byCustomer),
    readBehaviour(tx, companyId, customerIds),
    readRespect(tx, companyId, customerIds),
    readApprovals(tx, companyId, customerIds),
    parkedSubjects(tx, 'policy', [companyId, ...customerIds]),
  ]);
  const companyZone = accounts[0]?.company_zone ?? 'UTC';
  return accounts.map((row) => ({
    decisionFingerprint: row.decision_fingerprint,
    plannedFingerprint: row.planned_fingerprint,
    snapshot: {
      companyId,
      customerId: row.customer_id,
      name: row.name,
      kind: row.kind,
      segment: row.segment,
      hasPaidLate: row.has_paid_late,
      companyZone,
      zones: row.zones,
      obligations: (obligations.get(row.customer_id) ?? []).map(obligationOf),
      pauses: (pauses.get(row.customer_id) ?? []).map((pause) => pauseOf(pause, companyZone)),
      consumed: (consumed.get(row.customer_id) ?? []).map(consumedOf),
      contacts: (contacts.get(row.customer_id) ?? []).map(contactOf),
      unreadReplies: (replies.get(row.customer_id) ?? []).map(replyOf),
      tasks: (tasks.get(row.customer_id) ?? []).map(taskOf),
      ...behaviourOf(row),
      ...respectOf(row.customer_id),
      ...approvalsOf(row.customer_id),
      complete: !parked.has(row.customer_id) && !parked.has(companyId),
    },
  }));
}

interface OfCustomer {
  readonly customer_id: string;
}
interface AccountRead extends OfCustomer {
  readonly name: string;
  readonly kind: 'person' | 'company';
  readonly segment: string | null;
  readonly has_paid_late: boolean;
  readonly zones: string[];
  readonly people: PersonRow[];
  readonly account_owner: AccountOwner | null;
  readonly company_zone: string;
  readonly decision_fingerprint: string | null;
  readonly planned_fingerprint: string | null;
}
interface PauseRead extends OfCustomer {
  readonly promise: PromiseWords | null;
  readonly kind: 'dispute' | 'hold';
  readonly obligation_id: string | null;
  readonly invoice_id: string | null;
  readonly reason: string;
  readonly from_at: string;
  readonly until_date: string | null;
  readonly ended_at: string | null;
}
interface ConsumedRead extends OfCustomer {
  readonly obligation_id: string;
  readonly ladder_run: number;
  readonly step: string;
  readonly outcome: ConsumedStep['outcome'];
  readonly at: string;
  readonly ended: string | null;
  readonly asked_tone: Tone | null;
}
interface ContactRead extends OfCustomer {
  readonly attempt_id: string;
  readonly obligation_ids: string[];
  readonly tone: Tone | null;
  readonly receipts_exist: boolean;
  readonly accepted_at: string;
  readonly received_at: string | null;
  readonly failed_at: string | null;
  readonly answered_at: string | null;
  readonly level: number | null;
}
interface ReplyRead extends OfCustomer {
  readonly reply_id: string;
  readonly at: string;
}
interface TaskRead extends OfCustomer {
  readonly task_id: string;
  readonly key: string;
  readonly kind: string;
  readonly closed_at: string | null;
  readonly outcome: string | null;
  readonly follow_up_at: string | null;
  readonly contact_id: string | null;
}

// Instants come in PostgreSQL's own words, which Temporal reads: to format them here would cost more than to find them.
// Lists of ids come as JSON, which is read many times faster than PostgreSQL's arrays.

/** Worded as the predicate of the index `obligation_paid_late` is. */
const paidLate = `o.state = 'paid' and (o.closed_at at time zone 'UTC')::date > o.due_date + 1`;

// One probe for each account: with "exists", PostgreSQL would rather read all that anybody of the company paid late.
const readAccounts = `
  select a.customer_id, a.name, a.kind, a.segment, late.one is not null as has_paid_late, a.zones, a.people,
    a.account_owner, coalesce(c.time_zone, 'UTC') as company_zone, s.decision_fingerprint, s.planned_fingerprint
  from policy.account a
  left join policy.company c on c.company_id = a.company_id
  left join policy.standing s on s.company_id = a.company_id and s.customer_id = a.customer_id
  left join lateral (select true as one from policy.obligation o
    where o.company_id = a.company_id and o.customer_id = a.customer_id and ${paidLate} limit 1) late on true
  where a.company_id = $1 and a.customer_id = any ($2::uuid[])`;

const readObligations = `
  select o.customer_id, o.obligation_id, o.invoice_id, o.number, o.issue_date::text, o.due_date::text, o.currency,
    o.open_minor, o.disputed_minor, o.state, o.has_late_fee, o.is_instalment, o.known_at::text,
    o.closed_at::text, o.policy_id, o.entered_at::text, o.ladder_run
  from policy.obligation o
  where o.company_id = $1 and o.customer_id = any ($2::uuid[]) and not o.settled
  order by o.due_date, o.number, o.obligation_id`;

const readPauses = `
  select p.customer_id, p.kind, p.obligation_id, p.invoice_id, p.reason, p.from_at::text,
    p.until_date::text, p.ended_at::text, p.promise
  from policy.pause p where p.company_id = $1 and p.customer_id = any ($2::uuid[]) order by p.from_at, p.pause_id`;

// Their obligations first, by the index of customers: joined freely, PostgreSQL would read those of the whole company.
const readConsumed = `
  with open as materialized (select o.customer_id, o.obligation_id, o.ladder_run from policy.obligation o
    where o.company_id = $1 and o.customer_id = any ($2::uuid[]) and not o.settled)
  select o.customer_id, s.obligation_id, s.ladder_run, s.step, s.outcome, s.at::text,
    case s.outcome when 'requested' then s.reason end as ended, s.asked_tone
  from open o
  join policy.step_consumed s on s.company_id = $1 and s.obligation_id = o.obligation_id
    and s.ladder_run = o.ladder_run
  order by s.obligation_id, s.step`;

const readContacts = `
  select c.customer_id, c.attempt_id, to_json(c.obligation_ids) as obligation_ids, c.tone, c.receipts_exist,
    c.accepted_at::text, c.received_at::text,
    c.failed_at::text, c.answered_at::text, c.level
  from unnest($2::uuid[]) as k (customer_id)
  cross join lateral (select * from policy.contact m where m.company_id = $1 and m.customer_id = k.customer_id
    order by m.accepted_at desc, m.attempt_id limit $3) as c`;

const readReplies = `
  select y.customer_id, y.reply_id, y.at::text from policy.reply y
  where y.company_id = $1 and y.customer_id = any ($2::uuid[]) and y.read_at is null order by y.at, y.reply_id`;

const readTasks = `
  select t.customer_id, t.task_id, t.key, t.kind, t.closed_at::text, t.outcome, t.follow_up_at::text, t.contact_id
  from policy.task t
  where t.company_id = $1 and t.customer_id = any ($2::uuid[]) and t.source = 'policy' order by t.task_id`;

function byCustomer<Row extends OfCustomer>(rows: readonly Row[]): ReadonlyMap<string, readonly Row[]> {
  return Map.groupBy(rows, (row) => row.customer_id);
}

function pauseOf(row: PauseRead, companyZone: string): Pause {
  const untilDate = row.until_date === null ? null : Temporal.PlainDate.from(row.until_date);
  return {
    kind: row.kind,
    obligationId: row.obligation_id,
    invoiceId: row.invoice_id,
    reason: row.reason,
    from: Temporal.Instant.from(row.from_at),
    until: pauseEnd({ untilDate, endedAt: instantOf(row.ended_at) }, companyZone),
    ...(row.promise && { promise: row.promise }),
  };
}

function consumedOf(row: ConsumedRead): ConsumedStep {
  return {
    obligationId: row.obligation_id,
    ladderRun: row.ladder_run,
    step: row.step,
    outcome: row.outcome,
    at: Temporal.Instant.from(row.at),
    ...(row.ended !== null && { ended: row.ended }),
    ...(row.asked_tone !== null && { askedTone: row.asked_tone }),
  };
}

function contactOf(row: ContactRead): ContactFact {
  return {
    attemptId: row.attempt_id,
    obligationIds: row.obligation_ids,
    tone: row.tone,
    receiptsExist: row.receipts_exist,
    acceptedAt: Temporal.Instant.from(row.accepted_at),
    receivedAt: instantOf(row.received_at),
    failedAt: instantOf(row.failed_at),
    answeredAt: instantOf(row.answered_at),
    level: row.level,
  };
}

function replyOf(row: ReplyRead): AccountSnapshot['unreadReplies'][number] {
  return { replyId: row.reply_id, at: Temporal.Instant.from(row.at) };
}

function taskOf(row: TaskRead): AccountSnapshot['tasks'][number] {
  return {
    taskId: row.task_id,
    key: row.key,
    kind: row.kind,
    closedAt: instantOf(row.closed_at),
    ...(row.outcome !== null && { outcome: row.outcome }),
    ...(row.follow_up_at !== null && { followUpAt: Temporal.Instant.from(row.follow_up_at) }),
    ...(row.contact_id !== null && { contactId: row.contact_id }),
  };
}
