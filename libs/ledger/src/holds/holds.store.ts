import { type Hold } from '@tactful/contracts';
import { type Database, instantText } from '@tactful/runtime';
import { type EntityManager } from 'typeorm';
import { type HoldView } from './hold.schemas.js';

const asView = `h.hold_id as "id", h.customer_id as "customerId", h.invoice_id as "invoiceId", h.reason, h.note,
  ${instantText('h.placed_at')} as "placedAt", h.until::text as "until", ${instantText('h.released_at')} as "releasedAt",
  case when h.released_at is null then 'active' else 'released' end as state`;

/** Writes a hold; with an end also the row of the timer that ends it. */
export async function insertHold(
  tx: EntityManager,
  companyId: string,
  placed: { readonly hold: Hold; readonly endsAt: string | null },
): Promise<void> {
  const { hold, endsAt } = placed;
  await tx.query(
    `insert into ledger.hold (company_id, hold_id, customer_id, invoice_id, reason, note, placed_at, until, ends_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [
      companyId,
      hold.holdId,
      hold.customerId,
      hold.invoiceId,
      hold.reason,
      hold.note,
      hold.placedAt,
      hold.until,
      endsAt,
    ],
  );
  if (endsAt === null) return;
  await tx.query(`insert into ledger.hold_due (company_id, hold_id, due_at) values ($1, $2, $3)`, [
    companyId,
    hold.holdId,
    endsAt,
  ]);
}

/** Ends holds that are active. Returns those that this ended. */
export async function releaseHolds(
  tx: EntityManager,
  companyId: string,
  release: { readonly holdIds: readonly string[]; readonly now: Temporal.Instant },
): Promise<HoldView[]> {
  const [rows] = await tx.query<[HoldView[], number]>(
    `update ledger.hold h set released_at = $3 where h.company_id = $1 and h.hold_id = any ($2::uuid[]) and h.released_at is null
     returning ${asView}`,
    [companyId, release.holdIds, release.now.toString()],
  );
  return rows;
}

/** One hold, undefined when there is none. */
export async function readHold(tx: EntityManager, companyId: string, holdId: string): Promise<HoldView | undefined> {
  const [row] = await tx.query<HoldView[]>(
    `select ${asView} from ledger.hold h where h.company_id = $1 and h.hold_id = $2`,
    [companyId, holdId],
  );
  return row;
}

/** Holds of these customers that bind at `now`: one whose end has come binds no more, whether or not its timer ran. */
export async function activeHolds(
  tx: EntityManager,
  companyId: string,
  about: { readonly customerIds: readonly string[]; readonly now: Temporal.Instant },
): Promise<HoldView[]> {
  return tx.query<HoldView[]>(
    `select ${asView} from ledger.hold h
     where h.company_id = $1 and h.customer_id = any ($2::uuid[]) and h.released_at is null
       and (h.ends_at is null or h.ends_at > $3)
     order by h.hold_id`,
    [companyId, about.customerIds, about.now.toString()],
  );
}

/** A page of holds, newest first. */
export async function listHolds(
  tx: EntityManager,
  companyId: string,
  filter: {
    readonly limit: number;
    readonly before: string | undefined;
    readonly customerId: string | undefined;
    readonly state: string | undefined;
  },
): Promise<HoldView[]> {
  return tx.query<HoldView[]>(
    `select ${asView} from ledger.hold h
     where h.company_id = $1 and ($2::uuid is null or h.customer_id = $2) and ($3::uuid is null or h.hold_id < $3)
       and ($4::text is null or (h.released_at is null) = ($4 = 'active'))
     order by h.hold_id desc limit $5`,
    [companyId, filter.customerId ?? null, filter.before ?? null, filter.state ?? null, filter.limit + 1],
  );
}

/** The least instant at which a hold ends. */
export async function nextHoldDue(database: Database): Promise<Temporal.Instant | null> {
  const [row] = await database.query<{ at: string }>(
    `select ${instantText('d.due_at')} as at from ledger.hold_due d order by d.due_at limit 1`,
  );
  return row ? Temporal.Instant.from(row.at) : null;
}

/** Takes due rows of one company (that of the earliest) for this transaction; undefined when nothing is due. */
export async function takeHoldDues(
  tx: EntityManager,
  now: Temporal.Instant,
  limit: number,
): Promise<{ readonly companyId: string; readonly holdIds: readonly string[] } | undefined> {
  const [rows] = await tx.query<[{ companyId: string; holdId: string }[], number]>(
    `delete from ledger.hold_due d using (
       select f.due_at, f.company_id, f.hold_id from ledger.hold_due f
       where f.due_at <= $1 and f.company_id = (
         select e.company_id from ledger.hold_due e where e.due_at <= $1 order by e.due_at for update skip locked limit 1)
       order by f.due_at, f.hold_id for update skip locked limit $2) t
     where d.due_at = t.due_at and d.company_id = t.company_id and d.hold_id = t.hold_id
     returning d.company_id as "companyId", d.hold_id as "holdId"`,
    [now.toString(), limit],
  );
  const first = rows[0];
  return first && { companyId: first.companyId, holdIds: rows.map((row) => row.holdId) };
}
