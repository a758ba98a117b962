import { instantText } from '@tactful/runtime';
import { type EntityManager } from 'typeorm';
import { type Pause } from '../../accounts/account.types.js';
import { obligationOf, type ObligationRead } from '../../accounts/obligation-read.js';
import { instantOf } from '../../database/instant.js';
import { type ObligationVersion, type RecordedPause, type RecordedReply } from '../engine/history.decision.js';
import { type PaymentHabit } from './portfolio.types.js';

/** Which accounts a simulation looks at. */
export interface Selection {
  readonly segment: string | null;
  readonly customerIds: readonly string[] | null;
}

/** Condition on `policy.account a`; parameters: company, segment, customers. */
export const isSelected = `a.company_id = $1 and ($2::text is null or a.segment = $2)
  and ($3::uuid[] is null or a.customer_id = any ($3))`;

/** How many accounts are selected. */
export async function countAccounts(tx: EntityManager, companyId: string, selection: Selection): Promise<number> {
  const [row] = await tx.query<{ count: string }[]>(`select count(*) from policy.account a where ${isSelected}`, [
    companyId,
    selection.segment,
    selection.customerIds,
  ]);
  return Number(row?.count ?? 0);
}

/** The next of them after a customer, by id. */
export async function nextAccounts(
  tx: EntityManager,
  companyId: string,
  { selection, after, most }: { readonly selection: Selection; readonly after: string | null; readonly most: number },
): Promise<string[]> {
  const rows = await tx.query<{ customer_id: string }[]>(
    `select a.customer_id from policy.account a where ${isSelected} and ($4::uuid is null or a.customer_id > $4)
     order by a.customer_id limit $5`,
    [companyId, selection.segment, selection.customerIds, after, most],
  );
  return rows.map((row) => row.customer_id);
}

interface OfCustomer {
  readonly customer_id: string;
}

/** Every pause of these customers, with both of its ends. */
export async function readPauseHistory(
  tx: EntityManager,
  companyId: string,
  customerIds: readonly string[],
): Promise<ReadonlyMap<string, readonly RecordedPause[]>> {
  type PauseRead = OfCustomer & { kind: Pause['kind'] } & Record<'obligation_id' | 'invoice_id', string | null> &
    Record<'reason' | 'from_at', string> &
    Record<'until_date' | 'ended_at', string | null>;
  const rows = await tx.query<PauseRead[]>(
    `select p.customer_id, p.kind, p.obligation_id, p.invoice_id, p.reason, ${instantText('p.from_at')} as from_at,
       p.until_date::text, ${instantText('p.ended_at')} as ended_at
     from policy.pause p where p.company_id = $1 and p.customer_id = any ($2::uuid[]) order by p.from_at, p.pause_id`,
    [companyId, customerIds],
  );
  return grouped(rows, (row) => ({
    kind: row.kind,
    obligationId: row.obligation_id,
    invoiceId: row.invoice_id,
    reason: row.reason,
    from: Temporal.Instant.from(row.from_at),
    untilDate: row.until_date === null ? null : Temporal.PlainDate.from(row.until_date),
    endedAt: instantOf(row.ended_at),
  }));
}

/** Every reply of these customers that somebody had to read. */
export async function readReplyHistory(
  tx: EntityManager,
  companyId: string,
  customerIds: readonly string[],
): Promise<ReadonlyMap<string, readonly RecordedReply[]>> {
  const rows = await tx.query<(OfCustomer & { reply_id: string; at: string; read_at: string | null })[]>(
    `select y.customer_id, y.reply_id, ${instantText('y.at')} as at, ${instantText('y.read_at')} as read_at
     from policy.reply y where y.company_id = $1 and y.customer_id = any ($2::uuid[]) order by y.at, y.reply_id`,
    [companyId, customerIds],
  );
  return grouped(rows, (row) => ({
    replyId: row.reply_id,
    at: Temporal.Instant.from(row.at),
    readAt: instantOf(row.read_at),
  }));
}

/** How late these customers paid so far, those that have paid anything. */
export async function readHabits(
  tx: EntityManager,
  companyId: string,
  customerIds: readonly string[],
): Promise<ReadonlyMap<string, PaymentHabit>> {
  const rows = await tx.query<(OfCustomer & { days_late: number; payments: number })[]>(
    `select o.customer_id, count(*)::int as payments, percentile_disc(0.5) within group
       (order by (o.closed_at at time zone coalesce(c.time_zone, 'UTC'))::date - o.due_date)::int as days_late
     from policy.obligation o left join policy.company c on c.company_id = o.company_id
     where o.company_id = $1 and o.customer_id = any ($2::uuid[]) and o.state = 'paid' and o.closed_at is not null
     group by o.customer_id`,
    [companyId, customerIds],
  );
  return new Map(rows.map((row) => [row.customer_id, { daysLate: row.days_late, payments: row.payments }]));
}

/** An obligation as one event told it, at `at`. */
type VersionRead = Omit<ObligationRead, 'closed_at' | 'entered_at'> & { readonly at: string };

/** Every obligation of these customers as each event told it, in the order in which obligations are loaded. */
export async function readObligationHistory(
  tx: EntityManager,
  companyId: string,
  customerIds: readonly string[],
): Promise<ReadonlyMap<string, readonly (readonly ObligationVersion[])[]>> {
  const rows = await tx.query<VersionRead[]>(
    `select v.customer_id, v.obligation_id, o.invoice_id, o.number, o.currency, o.is_instalment,
       ${instantText('o.known_at')} as known_at, o.policy_id, o.ladder_run, ${instantText('v.at')} as at,
       v.issue_date::text, v.due_date::text, v.open_minor, v.disputed_minor, v.state, v.has_late_fee
     from policy.obligation_version v
     join policy.obligation o on o.company_id = v.company_id and o.obligation_id = v.obligation_id
     where v.company_id = $1 and v.customer_id = any ($2::uuid[])
     order by o.due_date, o.number, v.obligation_id, v.sequence`,
    [companyId, customerIds],
  );
  return new Map(
    [...Map.groupBy(rows, (row) => row.customer_id)].map(([customerId, own]) => [
      customerId,
      [...Map.groupBy(own, (row) => row.obligation_id).values()].map(versionsOf),
    ]),
  );
}

function versionsOf(rows: readonly VersionRead[]): readonly ObligationVersion[] {
  let closedAt: Temporal.Instant | null = null;
  return rows.map((row) => {
    const at = Temporal.Instant.from(row.at);
    const isClosed = row.state === 'paid' || row.state === 'void';
    closedAt = isClosed ? (closedAt ?? at) : null;
    // A backtest lets everything come under its ladder when it became known.
    const facts = obligationOf({ ...row, closed_at: null, entered_at: row.known_at });
    return { at, facts: { ...facts, closedAt } };
  });
}

function grouped<Row extends OfCustomer, Item>(
  rows: readonly Row[],
  itemOf: (row: Row) => Item,
): ReadonlyMap<string, readonly Item[]> {
  return new Map([...Map.groupBy(rows, (row) => row.customer_id)].map(([id, own]) => [id, own.map(itemOf)]));
}
