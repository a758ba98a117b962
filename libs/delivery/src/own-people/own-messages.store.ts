import { Injectable } from '@nestjs/common';
import { type Channel } from '@tactful/contracts';
import { Database, instantText } from '@tactful/runtime';
import { type EntityManager } from 'typeorm';
import { type NewOwnMessage, type OwnMessage } from './own-message.types.js';

/** A message whose moment has come, before anything is known of it. */
export interface DueOwnMessage {
  readonly companyId: string;
  readonly messageId: string;
  readonly channel: Channel;
}

const columns = `m.message_id as "messageId", m.channel, m.about, m.state, m.tries, m.because,
  ${instantText('m.asked_at')} as "askedAt", ${instantText('m.expires_at')} as "expiresAt",
  ${instantText('m.ended_at')} as "endedAt"`;
/** Taken in one round. */
const largestRound = 20;

/** Messages to the company's own people, and when each is due. */
@Injectable()
export class OwnMessageStore {
  constructor(private readonly database: Database) {}

  /** Keeps messages that are to be sent at once; one that is known is left as it is. */
  async add(
    tx: EntityManager,
    companyId: string,
    messages: readonly NewOwnMessage[],
    now: Temporal.Instant,
  ): Promise<void> {
    if (messages.length === 0) return;
    await tx.query(
      `with fresh as (
         insert into delivery.own_message (company_id, message_id, channel, about, state, asked_at, expires_at)
         select $1, m."messageId", m.channel, m.about, 'waiting', $3, m."expiresAt"
         from jsonb_to_recordset($2::jsonb) as m ("messageId" uuid, channel text, about jsonb, "expiresAt" timestamptz)
         on conflict do nothing returning message_id, channel)
       insert into delivery.own_message_due (message_id, company_id, channel, send_at)
       select f.message_id, $1, f.channel, $3 from fresh f`,
      [companyId, JSON.stringify(messages), now.toString()],
    );
  }

  /** Takes messages of these channels that are due; nobody else takes the same ones for `leaseMs` (machine time). */
  takeDue(
    channels: readonly Channel[],
    { now, leaseMs }: { readonly now: Temporal.Instant; readonly leaseMs: number },
  ): Promise<DueOwnMessage[]> {
    return this.database.acrossCompanies(async (tx) => {
      const [rows] = await tx.query<[DueOwnMessage[], number]>(
        `update delivery.own_message_due d set lease_until = clock_timestamp() + make_interval(secs => $2::float8 / 1000)
         where d.message_id in (select o.message_id from delivery.own_message_due o
           where o.channel = any($3::text[]) and o.send_at <= $1
             and (o.lease_until is null or o.lease_until < clock_timestamp())
           order by o.send_at limit ${largestRound} for update skip locked)
         returning d.company_id as "companyId", d.message_id as "messageId", d.channel`,
        [now.toString(), leaseMs, channels],
      );
      return rows;
    });
  }

  /** When the next message of these channels is due. */
  async nextDueAt(channels: readonly Channel[]): Promise<Temporal.Instant | null> {
    const [row] = await this.database.query<{ due: string | null }>(
      `select ${instantText('min(send_at)')} as due from delivery.own_message_due where channel = any($1::text[])`,
      [channels],
    );
    const due = row?.due ?? null;
    return due === null ? null : Temporal.Instant.from(due);
  }

  /** One message as it stands; undefined when there is none. */
  async find(tx: EntityManager, companyId: string, messageId: string): Promise<OwnMessage | undefined> {
    const rows = await tx.query<OwnMessage[]>(
      `select ${columns} from delivery.own_message m where m.company_id = $1 and m.message_id = $2`,
      [companyId, messageId],
    );
    return rows[0];
  }

  /** Locks a message; undefined when there is none. */
  async lock(tx: EntityManager, companyId: string, messageId: string): Promise<OwnMessage | undefined> {
    const rows = await tx.query<OwnMessage[]>(
      `select ${columns} from delivery.own_message m where m.company_id = $1 and m.message_id = $2 for update`,
      [companyId, messageId],
    );
    return rows[0];
  }

  /** From here on the provider may have it: whoever finds this state later does not call again. */
  async markCalling(tx: EntityManager, companyId: string, messageId: string): Promise<void> {
    await tx.query(`update delivery.own_message set state = 'calling' where company_id = $1 and message_id = $2`, [
      companyId,
      messageId,
    ]);
  }

  /** It waits again, until then. */
  async postpone(tx: EntityManager, companyId: string, messageId: string, at: Temporal.Instant): Promise<void> {
    await tx.query(
      `update delivery.own_message set tries = tries + (state = 'calling')::int, state = 'waiting'
       where company_id = $1 and message_id = $2`,
      [companyId, messageId],
    );
    await tx.query(`update delivery.own_message_due set send_at = $2, lease_until = null where message_id = $1`, [
      messageId,
      at.toString(),
    ]);
  }

  /** It is at its end. */
  async end(
    tx: EntityManager,
    companyId: string,
    messageId: string,
    how: Pick<OwnMessage, 'state' | 'because'> & { readonly at: Temporal.Instant },
  ): Promise<void> {
    await tx.query(
      `update delivery.own_message set state = $3, because = $4, ended_at = $5 where company_id = $1 and message_id = $2`,
      [companyId, messageId, how.state, how.because, how.at.toString()],
    );
    await tx.query(`delete from delivery.own_message_due where message_id = $1`, [messageId]);
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
