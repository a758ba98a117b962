import { Injectable } from '@nestjs/common';
import { type Channel } from '@tactful/contracts';
import { Database, instantText } from '@tactful/runtime';
import { randomUUID } from 'node:crypto';
import { type EntityManager } from 'typeorm';
import { type Bucket, messagesAllowed, refill, take } from './bucket.decision.js';
import { fairShares } from './fair-shares.decision.js';

/** Messages of one company that this process may send now, until the lease ends. */
export interface Claim {
  readonly companyId: string;
  readonly claimId: string;
  readonly messageIds: readonly string[];
}

/** How many messages may be claimed at once, over all companies, and for how long. */
export interface ClaimRoom {
  readonly messages: number;
  readonly leaseMs: number;
}

/** Senders served in one round; the others come first in the next. */
const sendersPerRound = 20;

interface SenderRow {
  readonly company_id: string;
  readonly rate_per_second: number;
  readonly tokens: number;
  readonly refilled_at: string;
}

interface DueSenderRow extends SenderRow {
  /** Due messages that nobody has claimed, counted as far as a round reaches. */
  readonly due: number;
}

/**
 * Takes due messages out of the queue: a fair share for each company, the oldest of each first, no more than its
 * sender's bucket holds.
 */
@Injectable()
export class ClaimStore {
  constructor(private readonly database: Database) {}

  /** Claims due messages of a channel. Rows and senders that another process holds are passed over. */
  claim(channel: Channel, now: Temporal.Instant, { messages, leaseMs }: ClaimRoom): Promise<Claim[]> {
    return this.database.acrossCompanies(async (tx) => {
      const senders = (await lockSenders(tx, channel, now, messages)).map((row) => ({
        row,
        bucket: refill(bucketOf(row), now),
      }));
      const shares = fairShares(
        messages,
        senders.map(({ row, bucket }) => Math.min(row.due, messagesAllowed(bucket))),
      );
      const claims: Claim[] = [];
      for (const [at, { row, bucket }] of senders.entries()) {
        const companyId = row.company_id;
        const claim = await claimOf(tx, { channel, companyId, now, leaseMs, limit: shares[at] ?? 0 });
        await saveBucket(tx, channel, companyId, take(bucket, claim.messageIds.length));
        if (claim.messageIds.length > 0) claims.push(claim);
      }
      await markServed(tx, channel, senders);
      return claims;
    });
  }

  /** Puts tokens back that were taken for messages which did not leave. */
  async giveBack(channel: Channel, companyId: string, tokens: number): Promise<void> {
    if (tokens === 0) return;
    await this.database.acrossCompanies(async (tx) => {
      const [sender] = await tx.query<SenderRow[]>(
        `select ${senderColumns} from delivery.sender s where s.channel = $1 and s.company_id = $2 for update`,
        [channel, companyId],
      );
      if (sender) await saveBucket(tx, channel, companyId, take(bucketOf(sender), -tokens));
    });
  }

  /** The messages that are still under this claim, by the database's clock. */
  async stillClaimed(tx: EntityManager, claim: Claim): Promise<ReadonlySet<string>> {
    const rows = await tx.query<{ message_id: string }[]>(
      `select message_id from delivery.queue
       where message_id = any($1::uuid[]) and claim_id = $2 and lease_until > clock_timestamp()`,
      [claim.messageIds, claim.claimId],
    );
    return new Set(rows.map((row) => row.message_id));
  }

  /**
   * When the next message of a channel is due and its sender has a token. Claimed ones count too: while one is claimed,
   * business time must not move.
   */
  async nextDueAt(channel: Channel): Promise<Temporal.Instant | null> {
    const [row] = await this.database.query<{ due: string | null }>(
      `select ${instantText('min(greatest(q.send_at, s.ready_at))')} as due
       from delivery.sender s cross join lateral (
         select q.send_at from delivery.queue q
         where q.channel = s.channel and q.company_id = s.company_id order by q.send_at limit 1) q
       where s.channel = $1`,
      [channel],
    );
    const due = row?.due ?? null;
    return due === null ? null : Temporal.Instant.from(due);
  }
}

const senderColumns = `s.company_id, s.rate_per_second, s.tokens,
  ${instantText('s.refilled_at')} as refilled_at`;

/** Senders with a token and something due, whoever was served longest ago first. */
async function lockSenders(
  tx: EntityManager,
  channel: Channel,
  now: Temporal.Instant,
  most: number,
): Promise<DueSenderRow[]> {
  return tx.query<DueSenderRow[]>(
    `with chosen as (
       select s.* from delivery.sender s
       where s.channel = $1 and s.ready_at <= $2 and exists (${dueOf('s')})
       order by s.claimed_at, s.company_id limit ${sendersPerRound} for update skip locked
     )
     select ${senderColumns}, (select count(*) from (${dueOf('s')} limit $3) d)::int as due
     from chosen s order by s.claimed_at, s.company_id`,
    [channel, now.toString(), most],
  );
}

/** Unclaimed rows of a sender that are due at `$2`: a range of the index `queue_due`. */
function dueOf(sender: string): string {
  return `select from delivery.queue q
    where q.channel = ${sender}.channel and q.company_id = ${sender}.company_id and q.send_at <= $2
      and (q.lease_until is null or q.lease_until < clock_timestamp())`;
}

async function markServed(
  tx: EntityManager,
  channel: Channel,
  senders: readonly { readonly row: SenderRow }[],
): Promise<void> {
  await tx.query(
    `update delivery.sender set claimed_at = clock_timestamp() where channel = $1 and company_id = any($2::uuid[])`,
    [channel, senders.map(({ row }) => row.company_id)],
  );
}

async function claimOf(
  tx: EntityManager,
  due: { channel: Channel; companyId: string; now: Temporal.Instant; leaseMs: number; limit: number },
): Promise<Claim> {
  const claimId = randomUUID();
  const [rows] = await tx.query<[{ message_id: string }[], number]>(
    `update delivery.queue q set claim_id = $3, lease_until = clock_timestamp() + make_interval(secs => $4::float8 / 1000)
     where q.message_id in (select d.message_id from delivery.queue d
       where d.channel = $1 and d.company_id = $2 and d.send_at <= $5
         and (d.lease_until is null or d.lease_until < clock_timestamp())
       order by d.send_at, d.message_id limit $6 for update skip locked)
     returning q.message_id`,
    [due.channel, due.companyId, claimId, due.leaseMs, due.now.toString(), due.limit],
  );
  return { companyId: due.companyId, claimId, messageIds: rows.map((row) => row.message_id) };
}

async function saveBucket(
  tx: EntityManager,
  channel: Channel,
  companyId: string,
  bucket: Bucket & { readonly readyAt: Temporal.Instant },
): Promise<void> {
  await tx.query(
    `update delivery.sender set tokens = $3, refilled_at = $4, ready_at = $5 where channel = $1 and company_id = $2`,
    [channel, companyId, bucket.tokens, bucket.refilledAt.toString(), bucket.readyAt.toString()],
  );
}

function bucketOf(row: SenderRow): Bucket {
  return {
    ratePerSecond: row.rate_per_second,
    tokens: row.tokens,
    refilledAt: Temporal.Instant.from(row.refilled_at),
  };
}
