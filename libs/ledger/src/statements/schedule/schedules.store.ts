import { type EntityManager } from 'typeorm';
import { type ScheduleView } from './schedule.schemas.js';

const columns = `s.customer_id as "customerId", s.every, s.day, s.form, s.next_on::text as "nextOn"`;

/** Schedules of these customers. */
export async function readSchedules(
  tx: EntityManager,
  companyId: string,
  customerIds: readonly string[],
): Promise<ScheduleView[]> {
  return tx.query<ScheduleView[]>(
    `select ${columns} from ledger.statement_schedule s where s.company_id = $1 and s.customer_id = any ($2::uuid[])
     order by s.customer_id`,
    [companyId, customerIds],
  );
}

/** Writes schedules in place of those that these customers had. */
export async function saveSchedules(
  tx: EntityManager,
  companyId: string,
  schedules: readonly ScheduleView[],
): Promise<void> {
  if (schedules.length === 0) return;
  await tx.query(
    `insert into ledger.statement_schedule (company_id, customer_id, every, day, form, next_on)
     select $1, n.* from unnest($2::uuid[], $3::text[], $4::smallint[], $5::text[], $6::date[]) as n
     on conflict (company_id, customer_id) do update
       set every = excluded.every, day = excluded.day, form = excluded.form, next_on = excluded.next_on`,
    [
      companyId,
      schedules.map((schedule) => schedule.customerId),
      schedules.map((schedule) => schedule.every),
      schedules.map((schedule) => schedule.day),
      schedules.map((schedule) => schedule.form),
      schedules.map((schedule) => schedule.nextOn),
    ],
  );
}

/** Ends a customer's schedule. False when there was none. */
export async function deleteSchedule(tx: EntityManager, companyId: string, customerId: string): Promise<boolean> {
  const [, count] = await tx.query<[unknown[], number]>(
    `delete from ledger.statement_schedule s where s.company_id = $1 and s.customer_id = $2`,
    [companyId, customerId],
  );
  return count > 0;
}
