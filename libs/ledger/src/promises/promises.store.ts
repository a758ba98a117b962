import { type EndedPromise, type PaymentPromise } from '@tactful/contracts';
import { instantText } from '@tactful/runtime';
import { type EntityManager } from 'typeorm';
import { type PromiseTotals } from './promise-summary.decision.js';
import { type PromiseEnding, type PromiseRecord } from './promise.types.js';

type AmountKey = 'amountMinor' | 'receivedMinor';
type PromiseRow = Omit<PaymentPromise, AmountKey> & Readonly<Record<AmountKey, string>>;

const columns = `p.promise_id as "promiseId", p.customer_id as "customerId", p.currency, p.amount_minor as "amountMinor",
  p.by::text, p.grace_until::text as "graceUntil",
  (select jsonb_agg(jsonb_build_object('invoiceId', n.invoice_id, 'number', i.number, 'holdId', n.hold_id)
      order by i.due_date, i.number, i.invoice_id)
    from ledger.promise_invoice n join ledger.invoice i on i.company_id = n.company_id and i.invoice_id = n.invoice_id
    where n.company_id = p.company_id and n.promise_id = p.promise_id) as invoices,
  p.promised_by as "promisedBy", p.promised_by_name as "promisedByName", p.words, p.channel, p.reply_id as "replyId",
  ${instantText('p.made_at')} as "madeAt", p.state, p.received_minor as "receivedMinor",
  ${instantText('p.ended_at')} as "endedAt", p.withdrawn_because as "withdrawnBecause"`;

function toPromise(row: PromiseRow): PaymentPromise {
  return { ...row, amountMinor: Number(row.amountMinor), receivedMinor: Number(row.receivedMinor) };
}

/** Writes a promise and marks its invoices with it. */
export async function insertPromise(
  tx: EntityManager,
  companyId: string,
  row: { readonly promise: PaymentPromise; readonly tolerancePercent: number },
): Promise<void> {
  const { promise, tolerancePercent } = row;
  const invoiceIds = promise.invoices.map(({ invoiceId }) => invoiceId);
  await tx.query(
    `insert into ledger.promise (company_id, promise_id, customer_id, currency, amount_minor, by, grace_until,
       tolerance_percent, promised_by, promised_by_name, words, channel, made_at, reply_id, state)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, 'running')`,
    [
      companyId,
      promise.promiseId,
      promise.customerId,
      promise.currency,
      promise.amountMinor,
      promise.by,
      promise.graceUntil,
      tolerancePercent,
      promise.promisedBy,
      promise.promisedByName,
      promise.words,
      promise.channel,
      promise.madeAt,
      promise.replyId ?? null,
    ],
  );
  await tx.query(
    `insert into ledger.promise_invoice (company_id, promise_id, invoice_id, hold_id, paid_by)
     select $1, $2, n.invoice_id, n.hold_id, array(select a.payment_id from ledger.allocation a
       where a.company_id = $1 and a.invoice_id = n.invoice_id and a.ended_at is null)
     from unnest($3::uuid[], $4::uuid[]) as n (invoice_id, hold_id)`,
    [companyId, promise.promiseId, invoiceIds, promise.invoices.map(({ holdId }) => holdId)],
  );
  await tx.query(
    `update ledger.invoice i set promise_id = $2 where i.company_id = $1 and i.invoice_id = any ($3::uuid[])`,
    [companyId, promise.promiseId, invoiceIds],
  );
}

/** One promise, undefined when there is none. */
export async function readPromise(
  tx: EntityManager,
  companyId: string,
  promiseId: string,
): Promise<PaymentPromise | undefined> {
  const rows = await tx.query<PromiseRow[]>(
    `select ${columns} from ledger.promise p where p.company_id = $1 and p.promise_id = $2`,
    [companyId, promiseId],
  );
  return rows.map(toPromise)[0];
}

/** Cash that was allocated to the invoices of a promise since it was made, as far as it still holds. */
const cameIn = `(select coalesce(sum(a.amount_minor), 0) from ledger.promise_invoice n
  join ledger.allocation a on a.company_id = n.company_id and a.invoice_id = n.invoice_id
  where n.company_id = p.company_id and n.promise_id = p.promise_id and a.ended_at is null
    and not (a.applied_at <= p.made_at and a.payment_id = any (n.paid_by)))`;

/** Those of these promises that are running, oldest first. */
export async function readRunning(
  tx: EntityManager,
  companyId: string,
  promiseIds: readonly string[],
): Promise<PromiseRecord[]> {
  const rows = await tx.query<(PromiseRow & { tolerancePercent: number; cameIn: string })[]>(
    `select ${columns}, p.tolerance_percent as "tolerancePercent", ${cameIn} as "cameIn" from ledger.promise p
     where p.company_id = $1 and p.promise_id = any ($2::uuid[]) and p.state = 'running' order by p.promise_id`,
    [companyId, promiseIds],
  );
  return rows.map(({ tolerancePercent, cameIn, ...row }) => ({
    promise: toPromise(row),
    tolerancePercent,
    receivedMinor: Number(cameIn),
  }));
}

/** Whose these promises are. */
export async function customersOfPromises(
  tx: EntityManager,
  companyId: string,
  promiseIds: readonly string[],
): Promise<string[]> {
  const rows = await tx.query<{ id: string }[]>(
    `select distinct p.customer_id as id from ledger.promise p where p.company_id = $1 and p.promise_id = any ($2::uuid[])`,
    [companyId, promiseIds],
  );
  return rows.map(({ id }) => id);
}

/** Writes how running promises ended, and frees their invoices. */
export async function endPromises(
  tx: EntityManager,
  companyId: string,
  ended: { readonly endings: ReadonlyMap<string, PromiseEnding>; readonly now: Temporal.Instant },
): Promise<void> {
  const ids = [...ended.endings.keys()];
  const endings = [...ended.endings.values()];
  await tx.query(
    `update ledger.promise p set state = n.state, received_minor = n.received, withdrawn_because = n.because, ended_at = $6
     from unnest($2::uuid[], $3::text[], $4::bigint[], $5::text[]) as n (promise_id, state, received, because)
     where p.company_id = $1 and p.promise_id = n.promise_id and p.state = 'running'`,
    [
      companyId,
      ids,
      endings.map(({ state }) => state),
      endings.map(({ receivedMinor }) => receivedMinor),
      endings.map(({ because }) => because),
      ended.now.toString(),
    ],
  );
  await tx.query(
    `update ledger.invoice i set promise_id = null from ledger.promise_invoice n
     where n.company_id = $1 and n.promise_id = any ($2::uuid[])
       and i.company_id = $1 and i.invoice_id = n.invoice_id and i.promise_id = n.promise_id`,
    [companyId, ids],
  );
}

/** Those of these replies of which a promise was recorded. */
export async function repliesWithPromise(
  tx: EntityManager,
  companyId: string,
  replyIds: readonly string[],
): Promise<ReadonlySet<string>> {
  const rows = await tx.query<{ id: string }[]>(
    `select p.reply_id as id from ledger.promise p where p.company_id = $1 and p.reply_id = any ($2::uuid[])`,
    [companyId, replyIds],
  );
  return new Set(rows.map(({ id }) => id));
}

/**
 * How many promises of a customer count against its cap: made since, and neither kept nor fallen away, nor recorded from
 * a reply by itself and taken back: nobody may have made that one.
 */
export async function countPromises(
  tx: EntityManager,
  companyId: string,
  about: { readonly customerId: string; readonly since: Temporal.Instant; readonly fallenAway: string },
): Promise<number> {
  const [row] = await tx.query<{ count: number }[]>(
    `select count(*)::int as count from ledger.promise p
     where p.company_id = $1 and p.customer_id = $2 and p.made_at >= $3 and p.state <> 'kept'
       and p.withdrawn_because is distinct from $4 and not (p.state = 'withdrawn' and p.reply_id is not null)`,
    [companyId, about.customerId, about.since.toString(), about.fallenAway],
  );
  return row?.count ?? 0;
}

/** Promises of a customer by currency and state. */
export async function promiseTotals(
  tx: EntityManager,
  companyId: string,
  customerId: string,
): Promise<PromiseTotals[]> {
  const rows = await tx.query<(Omit<PromiseTotals, AmountKey> & Record<AmountKey, string>)[]>(
    `select p.currency, p.state, count(*)::int as promises, sum(p.amount_minor) as "amountMinor",
       sum(p.received_minor) as "receivedMinor"
     from ledger.promise p where p.company_id = $1 and p.customer_id = $2 group by p.currency, p.state`,
    [companyId, customerId],
  );
  return rows.map((row) => ({
    ...row,
    amountMinor: Number(row.amountMinor),
    receivedMinor: Number(row.receivedMinor),
  }));
}

/** Of these customers' open invoices: the promise on each that was judged last. */
export async function lastJudged(
  tx: EntityManager,
  companyId: string,
  customerIds: readonly string[],
): Promise<(EndedPromise & { readonly invoiceId: string })[]> {
  const rows = await tx.query<(Omit<EndedPromise, 'amountMinor'> & { amountMinor: string; invoiceId: string })[]>(
    `select distinct on (n.invoice_id) n.invoice_id as "invoiceId", p.promise_id as "promiseId", p.state,
       p.amount_minor as "amountMinor", p.currency, p.by::text, ${instantText('p.ended_at')} as "endedAt"
     from ledger.promise p
       -- Looked up promise by promise: few customers have any, and a join would read all invoices of the company.
       cross join lateral (select n.invoice_id from ledger.promise_invoice n
         join ledger.invoice i on i.company_id = n.company_id and i.invoice_id = n.invoice_id and i.state = 'open'
         where n.company_id = p.company_id and n.promise_id = p.promise_id offset 0) n
     where p.company_id = $1 and p.customer_id = any ($2::uuid[]) and p.state in ('kept', 'partly_kept', 'broken')
     order by n.invoice_id, p.ended_at desc, p.promise_id desc`,
    [companyId, customerIds],
  );
  return rows.map((row) => ({ ...row, amountMinor: Number(row.amountMinor) }));
}

/** A page of promises, newest first. */
export async function listPromises(
  tx: EntityManager,
  companyId: string,
  filter: {
    readonly limit: number;
    readonly before: string | undefined;
    readonly customerId: string | undefined;
    readonly invoiceId: string | undefined;
    readonly state: string | undefined;
  },
): Promise<PaymentPromise[]> {
  const rows = await tx.query<PromiseRow[]>(
    `select ${columns} from ledger.promise p
     where p.company_id = $1 and ($2::uuid is null or p.customer_id = $2) and ($3::uuid is null or p.promise_id < $3)
       and ($4::text is null or p.state = $4)
       and ($5::uuid is null or exists (select from ledger.promise_invoice n
         where n.company_id = p.company_id and n.promise_id = p.promise_id and n.invoice_id = $5))
     order by p.promise_id desc limit $6`,
    [
      companyId,
      filter.customerId ?? null,
      filter.before ?? null,
      filter.state ?? null,
      filter.invoiceId ?? null,
      filter.limit + 1,
    ],
  );
  return rows.map(toPromise);
}
