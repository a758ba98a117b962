import { instantText } from '@tactful/runtime';
import { type EntityManager } from 'typeorm';

/** What is stored of a customer beside the snapshot that decisions rest on. */
export interface PastOfCustomer {
  readonly locale: string | null;
  readonly companyName: string | null;
  /** ISO instant; null: they never wrote. */
  readonly lastReplyAt: string | null;
  /** The issue date of the oldest invoice that is known; null: none. */
  readonly knownSince: string | null;
  /** By currency: what paid obligations were over when they became known. */
  readonly paid: Readonly<Record<string, number>>;
  /** Somebody called, or tried to. */
  readonly wasCalled: boolean;
}

/** What is stored of a customer's past; undefined when the customer is not known. */
export async function readPast(tx: EntityManager, customerId: string): Promise<PastOfCustomer | undefined> {
  const rows = await tx.query<(Omit<PastOfCustomer, 'paid'> & { paid: Record<string, string> | null })[]>(
    `select a.locale, (select c.name from policy.company c where c.company_id = a.company_id) as "companyName",
       (select ${instantText('max(y.at)')} from policy.reply y
        where y.company_id = a.company_id and y.customer_id = a.customer_id) as "lastReplyAt",
       (select min(o.issue_date)::text from policy.obligation o
        where o.company_id = a.company_id and o.customer_id = a.customer_id) as "knownSince",
       (select jsonb_object_agg(s.currency, s.total::text) from (
          select o.currency, sum(v.most) as total from policy.obligation o
          cross join lateral (select max(h.open_minor) as most from policy.obligation_version h
            where h.company_id = o.company_id and h.customer_id = o.customer_id and h.obligation_id = o.obligation_id) as v
          where o.company_id = a.company_id and o.customer_id = a.customer_id and o.state = 'paid' and v.most is not null
          group by o.currency) as s) as paid,
       exists (select from policy.task t where t.company_id = a.company_id and t.customer_id = a.customer_id
         and t.kind = 'call' and t.closed_at is not null and t.closed_by <> 'policy'
         and t.outcome <> 'not_needed') as "wasCalled"
     from policy.account a where a.customer_id = $1`,
    [customerId],
  );
  const [row] = rows;
  if (!row) return undefined;
  const paid = Object.fromEntries(Object.entries(row.paid ?? {}).map(([currency, total]) => [currency, Number(total)]));
  return { ...row, paid };
}
