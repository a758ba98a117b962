import { Injectable } from '@nestjs/common';
import { type Channel } from '@tactful/contracts';
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

/** A token bucket for each sender of a pool. */
@Injectable()
export class SenderPoolStore {
  /** Makes the buckets of a channel those of its senders, with one token at first; what a bucket holds stays. */
  async replace(
    tx: EntityManager,
    companyId: string,
    { channel, senders }: { readonly channel: Channel; readonly senders: readonly PoolSender[] },
    now: Temporal.Instant,
  ): Promise<void> {
    const names = senders.map(({ from }) => from);
    await tx.query(
      `delete from delivery.pool_sender where company_id = $1 and channel = $2 and sender <> all($3::text[])`,
      [companyId, channel, names],
    );
    await tx.query(
      `insert into delivery.pool_sender (company_id, channel, sender, tokens, refilled_at, line_until)
       select $1, $2, n.sender, 1, $4, $4 from unnest($3::text[]) as n (sender) on conflict do nothing`,
      [companyId, channel, names, now.toString()],
    );
  }

  /** Locks and loads the buckets of these senders. Lock messages first. */
  async lock(
    tx: EntityManager,
    companyId: string,
    { channel, senders }: { readonly channel: Channel; readonly senders: readonly PoolSender[] },
  ): Promise<PoolBucket[]> {
    const rows = await tx.query<BucketRow[]>(
      `select sender, tokens, ${instantText('refilled_at')} as refilled, ${instantText('line_until')} as line
       from delivery.pool_sender where company_id = $1 and channel = $2 order by sender for update`,
      [companyId, channel],
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
  async save(tx: EntityManager, companyId: string, channel: Channel, buckets: readonly PoolBucket[]): Promise<void> {
    await tx.query(
      `update delivery.pool_sender p set tokens = b.tokens, refilled_at = b.refilled_at, line_until = b.line_until
       from unnest($3::text[], $4::float8[], $5::timestamptz[], $6::timestamptz[])
         as b (sender, tokens, refilled_at, line_until)
       where p.company_id = $1 and p.channel = $2 and p.sender = b.sender`,
      [
        companyId,
        channel,
        buckets.map(({ from }) => from),
        buckets.map(({ tokens }) => tokens),
        buckets.map(({ refilledAt }) => refilledAt.toString()),
        buckets.map(({ lineUntil }) => lineUntil.toString()),
      ],
    );
  }

  /** The sender of the last message on a channel that was taken for each address of these customers, by its key. */
  async lastFrom(
    tx: EntityManager,
    companyId: string,
    { channel, customerIds }: { readonly channel: Channel; readonly customerIds: readonly string[] },
  ): Promise<ReadonlyMap<string, string>> {
    const rows = await tx.query<{ key: string; sender: string }[]>(
      `select distinct on (a.address_key) a.address_key as key, a.sender from delivery.attempt_account s
       join delivery.attempt a on a.company_id = s.company_id and a.attempt_id = s.attempt_id
       where s.company_id = $1 and s.customer_id = any($3::uuid[]) and a.channel = $2 and a.accepted_at is not null
       order by a.address_key, a.attempt_id desc`,
      [companyId, channel, customerIds],
    );
    return new Map(rows.map(({ key, sender }) => [key, sender]));
  }
}
