import { Injectable } from '@nestjs/common';
import { type EventData } from '@tactful/contracts';
import { type BusEvent } from '@tactful/messaging';
import { type EntityManager } from 'typeorm';

/** What policy means to do next for an account. */
export type NextStep = Pick<EventData<'policy.next_step.planned.v1'>, 'next' | 'because'>;

/** Policy's next step for each account, as last told. */
@Injectable()
export class NextStepStore {
  /** Keeps the newest of each customer. */
  async save(tx: EntityManager, events: readonly BusEvent<'policy.next_step.planned.v1'>[]): Promise<void> {
    const newest = [...new Map(events.map((event) => [event.data.customerId, event])).values()];
    const [first] = newest;
    if (!first) return;
    await tx.query(
      `insert into delivery.next_step as n (company_id, customer_id, next, because, sequence)
       select $1, s.* from unnest($2::uuid[], $3::jsonb[], $4::text[], $5::bigint[]) as s
       on conflict (company_id, customer_id) do update
         set next = excluded.next, because = excluded.because, sequence = excluded.sequence
         where n.sequence < excluded.sequence`,
      [
        first.companyId,
        newest.map((event) => event.data.customerId),
        newest.map((event) => (event.data.next === null ? null : JSON.stringify(event.data.next))),
        newest.map((event) => event.data.because),
        newest.map((event) => event.sequence),
      ],
    );
  }

  /** The next step of a customer, undefined when policy has not spoken of it yet. */
  async find(tx: EntityManager, companyId: string, customerId: string): Promise<NextStep | undefined> {
    const rows = await tx.query<NextStep[]>(
      `select next, because from delivery.next_step where company_id = $1 and customer_id = $2`,
      [companyId, customerId],
    );
    return rows[0];
  }
}
