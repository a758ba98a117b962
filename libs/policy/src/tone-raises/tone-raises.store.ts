import { instantText } from '@tactful/runtime';
import { type EntityManager } from 'typeorm';
import { type ToneRaiseView } from './tone-raise.types.js';

/** A raise as it is stored. */
export interface NewRaise {
  readonly id: string;
  readonly customerId: string;
  readonly obligationIds: readonly string[];
  readonly tone: string;
  readonly reason: string;
  readonly by: string;
  readonly at: Temporal.Instant;
}

/** Keeps a raise. */
export async function insertRaise(tx: EntityManager, companyId: string, raise: NewRaise): Promise<void> {
  await tx.query(
    `insert into policy.tone_raise (company_id, raise_id, customer_id, obligation_ids, tone, reason, raised_at, raised_by)
     values ($1, $2, $3, $4::uuid[], $5, $6, $7, $8)`,
    [
      companyId,
      raise.id,
      raise.customerId,
      raise.obligationIds,
      raise.tone,
      raise.reason,
      raise.at.toString(),
      raise.by,
    ],
  );
}

/** Takes a raise back. */
export async function writeLifting(
  tx: EntityManager,
  raiseId: string,
  lifting: { readonly reason: string; readonly by: string; readonly at: Temporal.Instant },
): Promise<void> {
  await tx.query(
    `update policy.tone_raise r set lifted_at = $2, lifted_by = $3, lifted_because = $4 where r.raise_id = $1`,
    [raiseId, lifting.at.toString(), lifting.by, lifting.reason],
  );
}

const asView = `select r.raise_id as id, r.customer_id as "customerId", r.tone, r.reason,
    (select coalesce(jsonb_agg(jsonb_build_object('obligationId', o.obligation_id, 'invoiceId', o.invoice_id,
       'number', o.number) order by o.due_date, o.number), '[]')
     from policy.obligation o where o.company_id = r.company_id and o.obligation_id = any (r.obligation_ids)) as obligations,
    ${instantText('r.raised_at')} as "raisedAt", r.raised_by as "raisedBy", ${instantText('r.lifted_at')} as "liftedAt",
    r.lifted_by as "liftedBy", r.lifted_because as "liftedBecause"
  from policy.tone_raise r`;

/** The raises of a customer, newest first, those that were taken back among them. */
export function readRaises(tx: EntityManager, customerId: string): Promise<ToneRaiseView[]> {
  return tx.query<ToneRaiseView[]>(`${asView} where r.customer_id = $1 order by r.raise_id desc`, [customerId]);
}

/** One raise, locked for this transaction; undefined when there is none. */
export async function lockRaise(tx: EntityManager, raiseId: string): Promise<ToneRaiseView | undefined> {
  const [row] = await tx.query<ToneRaiseView[]>(`${asView} where r.raise_id = $1 for update of r`, [raiseId]);
  return row;
}
