import { Injectable } from '@nestjs/common';
import { instantText } from '@tactful/runtime';
import { type EntityManager } from 'typeorm';
import { type PoolSender } from './choose-sender.decision.js';
import { type PoolBucket } from './turns.decision.js';

interface BucketRow {
  readonly sender: string;
  readonly tokens: number;
  readonly refilled: string;
  readonly line: string;
}

/** A token bucket for each number of a company that has several for texts, and who knows which of them. */
@Injectable()
export class SenderPoolStore {
  /** Makes a company's buckets those of these senders, with one token at first; what a bucket holds stays. */
  async replace(
    tx: EntityManager,
    companyId: string,
    senders: readonly PoolSender[],
    now: Temporal.Instant,
  ): Promise<void> {
    const names = senders.map(({ from }) => from);
    await tx.query(`delete from delivery.pool_sender where company_id = $1 and sender <> all($2::text[])`, [
      companyId,
      names,
    ]);
    await tx.query(
      `insert into delivery.pool_sender (company_id, sender, tokens, refilled_at, line_until)
       select $1, n.sender, 1, $3, $3 from unnest($2::text[]) as n (sender) on conflict do nothing`,
      [companyId, names, now.toString()],
    );
  }

  /** Locks and loads the buckets of these senders. Lock messages first. */
  async lock(tx: EntityManager, companyId: string, senders: readonly PoolSender[]): Promise<PoolBucket[]> {
    const rows = await tx.query<BucketRow[]>(
      `select sender, tokens, ${instantText('refilled_at')} as refilled, ${instantText('line_until')} as line
       from delivery.pool_sender where company_id = $1 order by sender for update`,
      [companyId],
    );
    const known = new Map(rows.map((row) => [row.sender, row]));
    return senders.flatMap((sender) => {
      const row = known.get(sender.from);
      if (!row) return [];
      const refilledAt = Temporal.Instant.from(row.refilled);
      return [{ ...sender, tokens: row.tokens, refilledAt, lineUntil: Temporal.Instant.from(row.line) }];
    });
  }

  /** Writes locked buckets as they now are. */
  async save(tx: EntityManager, companyId: string, buckets: readonly PoolBucket[]): Promise<void> {
    await tx.query(
      `update delivery.pool_sender p set tokens = b.tokens, refilled_at = b.refilled_at, line_until = b.line_until
       from unnest($2::text[], $3::float8[], $4::timestamptz[], $5::timestamptz[])
         as b (sender, tokens, refilled_at, line_until)
       where p.company_id = $1 and p.sender = b.sender`,
      [
        companyId,
        buckets.map(({ from }) => from),
        buckets.map(({ tokens }) => tokens),
        buckets.map(({ refilledAt }) => refilledAt.toString()),
        buckets.map(({ lineUntil }) => lineUntil.toString()),
      ],
    );
  }

  /**
   * The number that is at the end of the thread with each of these addresses, by the address's key: the one that they last
   * wrote to, or that of the last message to them which was taken and is not known to have failed, whichever is newer;
   * whichever account the message spoke of. Without those that have no thread yet.
   */
  async knownBy(
    tx: EntityManager,
    companyId: string,
    addressKeys: readonly string[],
  ): Promise<ReadonlyMap<string, string>> {
    const rows = await tx.query<{ key: string; sender: string }[]>(
      `select distinct on (k.key) k.key, thread.sender from unnest($2::text[]) as k (key) cross join lateral (
         (select r.to_address as sender, r.at, 1 as turn from delivery.reply r
          where r.company_id = $1 and r.channel = 'sms' and r.address_key = k.key order by r.at desc limit 1)
         union all
         (select a.sender, a.accepted_at, 0 from delivery.contact_point p
          join delivery.contact c on c.company_id = p.company_id and c.contact_id = p.contact_id
          join delivery.attempt_account s on s.company_id = c.company_id and s.customer_id = c.customer_id
          join delivery.attempt a on a.company_id = s.company_id and a.attempt_id = s.attempt_id
          where p.company_id = $1 and p.address_key = k.key and a.address_key = k.key and a.channel = 'sms'
            and a.accepted_at is not null and a.failed_at is null
          order by a.accepted_at desc, a.attempt_id desc limit 1)) as thread
       order by k.key, thread.at desc, thread.turn desc`,
      [companyId, [...new Set(addressKeys)]],
    );
    return new Map(rows.map(({ key, sender }) => [key, sender]));
  }
}
