import { type Hold } from '@tactful/contracts';
import { instantText } from '@tactful/runtime';
import { type EntityManager } from 'typeorm';
import { type HoldView } from './hold.schemas.js';

const asView = `h.hold_id as "id", h.customer_id as "customerId", h.invoice_id as "invoiceId", h.reason, h.note,
  ${instantText('h.placed_at')} as "placedAt", h.until::text as "until", ${instantText('h.released_at')} as "releasedAt",
  case when h.released_at is null then 'active' else 'released' end as state, h.owner, h.next_step as "nextStep",
  h.review_on::text as "reviewOn", h.breathing_space as "breathingSpace",
  h.treatment_ends_on::text as "treatmentEndsOn", h.claim`;

/** Writes holds. */
export async function insertHolds(tx: EntityManager, companyId: string, holds: readonly Hold[]): Promise<void> {
  if (holds.length === 0) return;
  await tx.query(
    `insert into ledger.hold (company_id, hold_id, customer_id, invoice_id, reason, note, placed_at, until, owner, next_step,
       review_on, breathing_space, treatment_ends_on, claim)
     select $1, n.* from unnest($2::uuid[], $3::uuid[], $4::uuid[], $5::text[], $6::text[], $7::timestamptz[], $8::date[],
       $9::text[], $10::text[], $11::date[], $12::text[], $13::date[], $14::jsonb[]) as n`,
    [
      companyId,
      holds.map((hold) => hold.holdId),
      holds.map((hold) => hold.customerId),
      holds.map((hold) => hold.invoiceId),
      holds.map((hold) => hold.reason),
      holds.map((hold) => hold.note),
      holds.map((hold) => hold.placedAt),
      holds.map((hold) => hold.until),
      ...detailsOf(holds),
    ],
  );
}

/** Writes what may change of holds: their end, who looks after them, what came in of a claim. */
export async function saveHolds(tx: EntityManager, companyId: string, holds: readonly HoldView[]): Promise<void> {
  if (holds.length === 0) return;
  await tx.query(
    `update ledger.hold h set until = n.until, owner = n.owner, next_step = n.next_step, review_on = n.review_on,
       treatment_ends_on = n.treatment_ends_on, claim = n.claim
     from unnest($2::uuid[], $3::date[], $4::text[], $5::text[], $6::date[], $7::text[], $8::date[], $9::jsonb[])
       as n (hold_id, until, owner, next_step, review_on, breathing_space, treatment_ends_on, claim)
     where h.company_id = $1 and h.hold_id = n.hold_id`,
    [companyId, holds.map(({ id }) => id), holds.map(({ until }) => until), ...detailsOf(holds)],
  );
}

/** What only some holds have, a column each: owner, next step, review, breathing space, end of treatment, claim. */
function detailsOf(holds: readonly Pick<Hold, DetailKey>[]): unknown[] {
  return [
    holds.map(({ owner }) => owner ?? null),
    holds.map(({ nextStep }) => nextStep ?? null),
    holds.map(({ reviewOn }) => reviewOn ?? null),
    holds.map(({ breathingSpace }) => breathingSpace ?? null),
    holds.map(({ treatmentEndsOn }) => treatmentEndsOn ?? null),
    holds.map(({ claim }) => (claim ? JSON.stringify(claim) : null)),
  ];
}
type DetailKey = 'owner' | 'nextStep' | 'reviewOn' | 'breathingSpace' | 'treatmentEndsOn' | 'claim';

/** Why whole accounts of these customers are on hold right now. */
export async function activeOnAccounts(
  tx: EntityManager,
  companyId: string,
  customerIds: readonly string[],
): Promise<{ readonly customerId: string; readonly reason: string }[]> {
  return tx.query<{ customerId: string; reason: string }[]>(
    `select distinct customer_id as "customerId", reason from ledger.hold
     where company_id = $1 and customer_id = any ($2::uuid[]) and invoice_id is null and released_at is null`,
    [companyId, customerIds],
  );
}

/** Ends holds whose last day is over. Returns those that this ended. */
export async function releaseEnded(
  tx: EntityManager,
  companyId: string,
  release: { readonly holdIds: readonly string[]; readonly now: Temporal.Instant; readonly today: string },
): Promise<HoldView[]> {
  const [rows] = await tx.query<[HoldView[], number]>(
    `update ledger.hold h set released_at = $3
     where h.company_id = $1 and h.hold_id = any ($2::uuid[]) and h.released_at is null and h.until < $4::date
     returning ${asView}`,
    [companyId, release.holdIds, release.now.toString(), release.today],
  );
  return rows;
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

/** Holds by id; unknown ids are left out. */
export async function readHolds(tx: EntityManager, companyId: string, holdIds: readonly string[]): Promise<HoldView[]> {
  return tx.query<HoldView[]>(
    `select ${asView} from ledger.hold h where h.company_id = $1 and h.hold_id = any ($2::uuid[]) order by h.hold_id`,
    [companyId, holdIds],
  );
}

/** The standard breathing space that was placed last for an account or (as far as it covers it) an invoice. */
export async function lastBreathingSpace(
  tx: EntityManager,
  companyId: string,
  about: { readonly customerId: string; readonly invoiceId: string | null },
): Promise<HoldView | undefined> {
  const [row] = await tx.query<HoldView[]>(
    `select ${asView} from ledger.hold h
     where h.company_id = $1 and h.customer_id = $2 and h.breathing_space = 'standard'
       and (h.invoice_id is null or $3::uuid is null or h.invoice_id = $3)
     order by h.placed_at desc, h.hold_id desc limit 1`,
    [companyId, about.customerId, about.invoiceId],
  );
  return row;
}

/** One hold, undefined when there is none. */
export async function readHold(tx: EntityManager, companyId: string, holdId: string): Promise<HoldView | undefined> {
  const [row] = await tx.query<HoldView[]>(
    `select ${asView} from ledger.hold h where h.company_id = $1 and h.hold_id = $2`,
    [companyId, holdId],
  );
  return row;
}

/** Holds of these customers that bind today: one whose last day is over binds no more, whether or not its end was run. */
export async function activeHolds(
  tx: EntityManager,
  companyId: string,
  about: { readonly customerIds: readonly string[]; readonly today: string },
): Promise<HoldView[]> {
  return tx.query<HoldView[]>(
    `select ${asView} from ledger.hold h
     where h.company_id = $1 and h.customer_id = any ($2::uuid[]) and h.released_at is null
       and (h.until is null or h.until >= $3::date)
     order by h.hold_id`,
    [companyId, about.customerIds, about.today],
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
