import { type EntityManager } from 'typeorm';

/** An active claim and the cash that came in since for what it covers. */
export interface AwaitedClaim {
  readonly holdId: string;
  readonly receivedMinor: number;
}

/**
 * The claims of these customers that still wait for money. Cash counts in the claim's currency (any, when it states
 * none): for an invoice what was allocated to it since, and what lies unapplied; for an account all that came in.
 */
export async function awaitedClaims(
  tx: EntityManager,
  companyId: string,
  customerIds: readonly string[],
): Promise<AwaitedClaim[]> {
  const rows = await tx.query<{ holdId: string; receivedMinor: string }[]>(
    `select h.hold_id as "holdId", coalesce(c.received, 0)::text as "receivedMinor"
     from ledger.hold h cross join lateral (
       select sum(case when h.invoice_id is null then case when p.recorded_at >= h.placed_at then p.amount_minor else 0 end
         else coalesce((select sum(a.amount_minor) from ledger.allocation a
             where a.company_id = p.company_id and a.payment_id = p.payment_id and a.invoice_id = h.invoice_id
               and a.applied_at >= h.placed_at and a.ended_at is null), 0)
           + case when p.recorded_at >= h.placed_at then p.unapplied_minor else 0 end end) as received
       from ledger.payment p
       where p.company_id = h.company_id and p.customer_id = h.customer_id and p.reversed_at is null
         and (h.claim ->> 'currency' is null or p.currency = h.claim ->> 'currency')) c
     where h.company_id = $1 and h.customer_id = any ($2::uuid[]) and h.released_at is null and h.claim is not null
     order by h.hold_id`,
    [companyId, customerIds],
  );
  return rows.map(({ holdId, receivedMinor }) => ({ holdId, receivedMinor: Number(receivedMinor) }));
}
