import { instantText } from '@tactful/runtime';
import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { type MessagePurpose, type StepMove } from '@tactful/contact-planning';
import { type MessageRow, toRecord, toRow } from './message-rows.js';
import { loadSteps, moveSteps, saveAccounts, saveSteps, type StepName, takenKeys } from './message-steps.store.js';
import { type MessageRecord } from './message.types.js';

const messageColumns = `m.message_id, m.customer_id, m.contact_id, m.channel, m.purpose, m.state, m.wanted_tone,
  m.audience_role, m.audience_level, ${instantText('m.earliest_at')} as earliest_at, ${instantText('m.send_at')} as send_at, m.local_time,
  m.because, m.tried_channels, m.later_tries, m.attempt_id, m.service, m.version,
  ${instantText('m.planned_at')} as planned_at, ${instantText('m.ended_at')} as ended_at`;

/** Messages, the steps they carry, and their places in the queue. */
@Injectable()
export class MessageStore {
  /** Locks and loads what of these purposes waits and speaks of one of these customers. */
  async lockWaiting(
    tx: EntityManager,
    companyId: string,
    customerIds: readonly string[],
    purposes: readonly MessagePurpose[] = ['ladder'],
  ): Promise<MessageRecord[]> {
    const rows = await tx.query<MessageRow[]>(
      `select ${messageColumns} from delivery.message m
       where m.company_id = $1 and m.state = 'waiting' and m.purpose = any($3::text[])
         and m.message_id in (select c.message_id from delivery.message_account c
           where c.company_id = $1 and c.customer_id = any($2::uuid[]) and c.waiting)
       order by m.message_id for update`,
      [companyId, customerIds, purposes],
    );
    return this.#withSteps(tx, companyId, rows);
  }

  /** Locks and loads these messages, whatever their state. */
  async lock(tx: EntityManager, companyId: string, messageIds: readonly string[]): Promise<MessageRecord[]> {
    const [rows, steps] = await Promise.all([
      tx.query<MessageRow[]>(
        `select ${messageColumns} from delivery.message m
         where m.company_id = $1 and m.message_id = any($2::uuid[]) order by m.message_id for update`,
        [companyId, messageIds],
      ),
      loadSteps(tx, companyId, messageIds),
    ]);
    return rows.map((row) => toRecord(row, steps.get(row.message_id) ?? []));
  }

  /** Messages, newest first, unlocked. */
  async page(tx: EntityManager, companyId: string, query: PageQuery): Promise<MessageRecord[]> {
    const rows = await tx.query<MessageRow[]>(
      `select ${messageColumns} from delivery.message m
       where m.company_id = $1 and ($3::text is null or m.state = $3)
         and ($2::uuid is null or m.message_id in (select c.message_id from delivery.message_account c
           where c.company_id = $1 and c.customer_id = $2))
         and ($4::uuid is null or m.message_id < $4)
       order by m.message_id desc limit $5`,
      [companyId, query.customerId ?? null, query.state ?? null, query.cursor ?? null, query.limit],
    );
    return this.#withSteps(tx, companyId, rows);
  }

  /** The customers of whom these messages speak while they wait, unlocked. */
  async customersOf(tx: EntityManager, companyId: string, messageIds: readonly string[]): Promise<string[]> {
    const rows = await tx.query<{ customer_id: string }[]>(
      `select distinct customer_id from delivery.message_account
       where company_id = $1 and message_id = any($2::uuid[]) and waiting`,
      [companyId, messageIds],
    );
    return rows.map((row) => row.customer_id);
  }

  /**
   * Ladder messages that wait for the people of those of these messages that were attempted before: for their customers
   * and for everybody who directly shares an address with one of their contacts. Ids, unlocked, the messages themselves
   * among them.
   */
  async waitingBeside(tx: EntityManager, companyId: string, messageIds: readonly string[]): Promise<string[]> {
    const rows = await tx.query<{ id: string }[]>(
      `with returned as (
         select c.customer_id, c.contact_id from delivery.message m
         join delivery.message_account c on c.company_id = m.company_id and c.message_id = m.message_id and c.waiting
         where m.company_id = $1 and m.message_id = any($2::uuid[]) and m.purpose = 'ladder' and m.attempt_id is not null
       ), near as (
         select customer_id from returned
         union
         select o.customer_id from returned r
         join delivery.contact_point a on a.company_id = $1 and a.contact_id = r.contact_id
         join delivery.contact_point p on p.company_id = $1 and p.address_key = a.address_key
         join delivery.contact o on o.company_id = $1 and o.contact_id = p.contact_id
       )
       select distinct m.message_id as id from near n
       join delivery.message_account c on c.company_id = $1 and c.customer_id = n.customer_id and c.waiting
       join delivery.message m on m.company_id = $1 and m.message_id = c.message_id
       where m.state = 'waiting' and m.purpose = 'ladder'`,
      [companyId, messageIds],
    );
    return rows.map(({ id }) => id);
  }

  /** Locks and loads what waits for people with one of these addresses, whichever of its accounts they answer for. */
  async lockWaitingForAddresses(
    tx: EntityManager,
    companyId: string,
    addressKeys: readonly string[],
  ): Promise<MessageRecord[]> {
    const rows = await tx.query<MessageRow[]>(
      `with held as (
         select distinct c.message_id, p.channel from delivery.contact_point p
         join delivery.contact o on o.company_id = p.company_id and o.contact_id = p.contact_id
         join delivery.message_account c on c.company_id = o.company_id and c.customer_id = o.customer_id
           and c.contact_id = o.contact_id and c.waiting
         where p.company_id = $1 and p.address_key = any($2::text[])
       )
       select ${messageColumns} from delivery.message m
       where m.company_id = $1 and m.state = 'waiting' and m.message_id = any(array(select h.message_id from held h))
         and exists (select from held h where h.message_id = m.message_id and (m.channel is null or h.channel = m.channel))
       order by m.message_id for update of m`,
      [companyId, addressKeys],
    );
    return this.#withSteps(tx, companyId, rows);
  }

  /** Those of these steps that some message has already taken. */
  async takenSteps(tx: EntityManager, companyId: string, steps: readonly StepName[]): Promise<ReadonlySet<string>> {
    return takenKeys(tx, companyId, steps);
  }

  /**
   * Writes messages as they now are, with their steps, and keeps the queue in step: a waiting message has a row
   * there without lease, any other has none. A step that another message has taken stays there.
   */
  async save(tx: EntityManager, companyId: string, messages: readonly MessageRecord[]): Promise<void> {
    if (messages.length === 0) return;
    await Promise.all([
      saveMessages(tx, companyId, messages),
      saveSteps(tx, companyId, messages),
      saveAccounts(tx, companyId, messages),
      ...saveQueue(tx, companyId, messages),
    ]);
  }

  /** Writes how messages now stand that neither waited nor wait, and carry what they carried. */
  async saveStanding(tx: EntityManager, companyId: string, messages: readonly MessageRecord[]): Promise<void> {
    if (messages.length > 0) await saveMessages(tx, companyId, messages);
  }

  /** Hands carried steps over to other messages, which the same transaction saves after it. */
  async move(tx: EntityManager, companyId: string, moves: readonly StepMove[]): Promise<void> {
    await moveSteps(tx, companyId, moves);
  }

  /**
   * Makes waiting messages due now, so that they are decided anew: what they waited for has changed. Locks them first,
   * and takes them out of any claim: a decision that is being made either sees the change or comes before it.
   */
  async reconsider(tx: EntityManager, companyId: string, wake: Wake): Promise<number> {
    const held = await tx.query<{ message_id: string }[]>(
      `select m.message_id from delivery.message m
       join delivery.queue q on q.message_id = m.message_id and (q.send_at > $2 or q.lease_until is not null)
       where m.company_id = $1 and m.state = 'waiting'
         and ($3::uuid[] is null or m.message_id in (select c.message_id from delivery.message_account c
           where c.company_id = $1 and c.waiting
             and (c.customer_id = any($3::uuid[]) or c.contact_id in (${contactsSharingAddress}))))
       order by m.message_id for update of m`,
      [companyId, wake.now.toString(), wake.customerIds ?? null],
    );
    const [rows] = await tx.query<[unknown[], number]>(
      `update delivery.queue set send_at = least(send_at, $2), lease_until = null, claim_id = null
       where message_id = any($1::uuid[]) returning message_id`,
      [held.map((row) => row.message_id), wake.now.toString()],
    );
    return rows.length;
  }

  async #withSteps(tx: EntityManager, companyId: string, rows: readonly MessageRow[]): Promise<MessageRecord[]> {
    if (rows.length === 0) return [];
    const byMessage = await loadSteps(
      tx,
      companyId,
      rows.map((row) => row.message_id),
    );
    return rows.map((row) => toRecord(row, byMessage.get(row.message_id) ?? []));
  }
}

/** Which messages to list; what is left out is not asked for. */
export interface PageQuery {
  readonly customerId?: string | undefined;
  readonly state?: string | undefined;
  /** Id of the last message of the page before. */
  readonly cursor?: string | undefined;
  readonly limit: number;
}

/** Which waiting messages to decide anew; what is left out is not asked for. */
export interface Wake {
  readonly now: Temporal.Instant;
  /** Those of these customers, and of everybody who directly shares an address with one of their contacts. */
  readonly customerIds?: readonly string[];
}

/** People are one by a directly shared address: what one account is told holds for the other. */
const contactsSharingAddress = `select other.contact_id from delivery.contact own
  join delivery.contact_point a on a.company_id = own.company_id and a.contact_id = own.contact_id
  join delivery.contact_point other on other.company_id = a.company_id and other.address_key = a.address_key
  where own.company_id = $1 and own.customer_id = any($3::uuid[])`;

async function saveMessages(tx: EntityManager, companyId: string, messages: readonly MessageRecord[]): Promise<void> {
  await tx.query(
    `insert into delivery.message as old (company_id, message_id, customer_id, contact_id, channel, purpose, state, wanted_tone,
       audience_role, audience_level, earliest_at, send_at, local_time, because, tried_channels, later_tries, attempt_id,
       service, planned_at, ended_at)
     select $1, m.* from jsonb_to_recordset($2::jsonb) as m (message_id uuid, customer_id uuid, contact_id uuid, channel text,
       purpose text, state text, wanted_tone text, audience_role text, audience_level int, earliest_at timestamptz,
       send_at timestamptz, local_time text, because text, tried_channels text[], later_tries int, attempt_id uuid,
       service jsonb, planned_at timestamptz, ended_at timestamptz)
     on conflict (company_id, message_id) do update set customer_id = excluded.customer_id, contact_id = excluded.contact_id, channel = excluded.channel,
       state = excluded.state, wanted_tone = excluded.wanted_tone, audience_role = excluded.audience_role,
       audience_level = excluded.audience_level, earliest_at = excluded.earliest_at, send_at = excluded.send_at,
       local_time = excluded.local_time, because = excluded.because, tried_channels = excluded.tried_channels,
       later_tries = excluded.later_tries, attempt_id = excluded.attempt_id,
       ended_at = excluded.ended_at,
       version = old.version + 1`,
    [companyId, JSON.stringify(messages.map(toRow))],
  );
}

function saveQueue(tx: EntityManager, companyId: string, messages: readonly MessageRecord[]): Promise<void>[] {
  const { waiting = [], gone = [] } = Object.groupBy(messages, ({ state }) =>
    state === 'waiting' ? 'waiting' : 'gone',
  );
  return [leaveQueue(tx, gone), joinQueue(tx, companyId, waiting)];
}

async function leaveQueue(tx: EntityManager, messages: readonly MessageRecord[]): Promise<void> {
  if (messages.length === 0) return;
  await tx.query(`delete from delivery.queue where message_id = any($1::uuid[])`, [
    messages.map((message) => message.messageId),
  ]);
}

async function joinQueue(tx: EntityManager, companyId: string, waiting: readonly MessageRecord[]): Promise<void> {
  if (waiting.length === 0) return;
  await tx.query(
    `insert into delivery.queue (message_id, company_id, channel, send_at)
     select q.message_id, $1, q.channel, q.send_at
     from unnest($2::uuid[], $3::text[], $4::timestamptz[]) as q (message_id, channel, send_at)
     on conflict (message_id) do update set channel = excluded.channel, send_at = excluded.send_at,
       lease_until = null, claim_id = null`,
    [
      companyId,
      waiting.map((message) => message.messageId),
      waiting.map((message) => message.channel),
      waiting.map((message) => message.sendAt.toString()),
    ],
  );
}
