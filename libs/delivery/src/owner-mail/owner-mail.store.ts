import { Injectable } from '@nestjs/common';
import { Database, instantText } from '@tactful/runtime';
import { type EntityManager } from 'typeorm';
import { type OwnerMail } from './owner-mail.types.js';

/** A mail whose moment has come, before anything is known of it. */
export interface DueOwnerMail {
  readonly companyId: string;
  readonly taskId: string;
}

const columns = `m.task_id as "taskId", m.customer_id as "customerId", m.owner, m.warning, m.state, m.tries, m.because`;
/** Taken in one round. */
const largestRound = 20;

/** Mails to account owners, and when each is due. */
@Injectable()
export class OwnerMailStore {
  constructor(private readonly database: Database) {}

  /** Keeps mails that are to be sent at once; one that is known by its task is left as it is. */
  async add(
    tx: EntityManager,
    companyId: string,
    mails: readonly Pick<OwnerMail, 'taskId' | 'customerId' | 'owner' | 'warning'>[],
    now: Temporal.Instant,
  ): Promise<void> {
    if (mails.length === 0) return;
    await tx.query(
      `with fresh as (
         insert into delivery.owner_mail (company_id, task_id, customer_id, owner, warning, state, asked_at)
         select $1, m."taskId", m."customerId", m.owner, m.warning, 'waiting', $3
         from jsonb_to_recordset($2::jsonb) as m ("taskId" uuid, "customerId" uuid, owner jsonb, warning jsonb)
         on conflict do nothing returning task_id)
       insert into delivery.owner_mail_due (task_id, company_id, send_at) select f.task_id, $1, $3 from fresh f`,
      [companyId, JSON.stringify(mails), now.toString()],
    );
  }

  /** Takes mails that are due; nobody else takes the same ones for `leaseMs` (machine time). */
  takeDue(now: Temporal.Instant, leaseMs: number): Promise<DueOwnerMail[]> {
    return this.database.acrossCompanies(async (tx) => {
      const [rows] = await tx.query<[DueOwnerMail[], number]>(
        `update delivery.owner_mail_due d set lease_until = clock_timestamp() + make_interval(secs => $2::float8 / 1000)
         where d.task_id in (select o.task_id from delivery.owner_mail_due o
           where o.send_at <= $1 and (o.lease_until is null or o.lease_until < clock_timestamp())
           order by o.send_at limit ${largestRound} for update skip locked)
         returning d.company_id as "companyId", d.task_id as "taskId"`,
        [now.toString(), leaseMs],
      );
      return rows;
    });
  }

  /** When the next mail is due. */
  async nextDueAt(): Promise<Temporal.Instant | null> {
    const [row] = await this.database.query<{ due: string | null }>(
      `select ${instantText('min(send_at)')} as due from delivery.owner_mail_due`,
    );
    const due = row?.due ?? null;
    return due === null ? null : Temporal.Instant.from(due);
  }

  /** Locks a mail; undefined when there is none. */
  async lock(tx: EntityManager, companyId: string, taskId: string): Promise<OwnerMail | undefined> {
    const rows = await tx.query<OwnerMail[]>(
      `select ${columns} from delivery.owner_mail m where m.company_id = $1 and m.task_id = $2 for update`,
      [companyId, taskId],
    );
    return rows[0];
  }

  /** From here on the provider may have it: whoever finds this state later does not call again. */
  async markCalling(tx: EntityManager, companyId: string, taskId: string): Promise<void> {
    await tx.query(`update delivery.owner_mail set state = 'calling' where company_id = $1 and task_id = $2`, [
      companyId,
      taskId,
    ]);
  }

  /** It waits again, until then. */
  async postpone(tx: EntityManager, companyId: string, taskId: string, at: Temporal.Instant): Promise<void> {
    await tx.query(
      `update delivery.owner_mail set tries = tries + (state = 'calling')::int, state = 'waiting'
       where company_id = $1 and task_id = $2`,
      [companyId, taskId],
    );
    await tx.query(`update delivery.owner_mail_due set send_at = $2, lease_until = null where task_id = $1`, [
      taskId,
      at.toString(),
    ]);
  }

  /** It is at its end. */
  async end(
    tx: EntityManager,
    companyId: string,
    taskId: string,
    how: Pick<OwnerMail, 'state' | 'because'> & { readonly at: Temporal.Instant },
  ): Promise<void> {
    await tx.query(
      `update delivery.owner_mail set state = $3, because = $4, ended_at = $5 where company_id = $1 and task_id = $2`,
      [companyId, taskId, how.state, how.because, how.at.toString()],
    );
    await tx.query(`delete from delivery.owner_mail_due where task_id = $1`, [taskId]);
  }

  /** What a customer is called here; null when it is not known. */
  async customerName(tx: EntityManager, companyId: string, customerId: string): Promise<string | null> {
    const rows = await tx.query<{ name: string }[]>(
      `select c.name from delivery.customer c where c.company_id = $1 and c.customer_id = $2`,
      [companyId, customerId],
    );
    return rows[0]?.name ?? null;
  }
}
