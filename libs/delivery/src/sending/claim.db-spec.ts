import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { busSchema } from '@tactful/messaging';
import { createTestDatabase, type TestDatabase } from '@tactful/testing';
import { randomUUID } from 'node:crypto';
import { deliverySchema } from '../database/delivery.schema.js';
import { type Claim, ClaimStore } from './claim.store.js';

const now = Temporal.Instant.from('2026-11-23T12:00:00Z');
const leaseMs = 60_000;

let test: TestDatabase;
let claims: ClaimStore;

beforeAll(async () => {
  test = await createTestDatabase([busSchema, deliverySchema]);
  claims = new ClaimStore(test.as('delivery'));
});
afterAll(() => test.drop());
beforeEach(async () => {
  await test.admin.query(`delete from delivery.queue`);
  await test.admin.query(`delete from delivery.sender`);
});

/** A company whose text messages have all been due since the same instant; with `rate` it may send 5 s of it at once. */
async function aCompanyWith(due: number, ratePerSecond = 10_000): Promise<string> {
  const companyId = randomUUID();
  await test.admin.query(
    `insert into delivery.sender (company_id, channel, rate_per_second, tokens, refilled_at, ready_at)
     values ($1, 'sms', $2::float8, $2::float8 * 5, $3, $3)`,
    [companyId, ratePerSecond, now.toString()],
  );
  await test.admin.query(
    `insert into delivery.queue (message_id, company_id, channel, send_at)
     select gen_random_uuid(), $1, 'sms', $3::timestamptz from generate_series(1, $2)`,
    [companyId, due, now.subtract({ hours: 1 }).toString()],
  );
  return companyId;
}

/** A round of a process: what it claims leaves, and is no longer in the queue. */
async function sendRound(): Promise<readonly Claim[]> {
  const round = await claims.claim('sms', now, { messages: 500, leaseMs });
  const sent = round.flatMap((claim) => claim.messageIds);
  await test.admin.query(`delete from delivery.queue where message_id = any($1::uuid[])`, [sent]);
  return round;
}

function countOf(round: readonly Claim[], companyId: string): number {
  return round.filter((claim) => claim.companyId === companyId).flatMap((claim) => claim.messageIds).length;
}

describe('what a process claims', () => {
  it('holds all 50 messages of a small company in the round that begins the 5,000 of a large one', async () => {
    const large = await aCompanyWith(5_000);
    const small = await aCompanyWith(50);
    const round = await sendRound();
    expect(countOf(round, small)).toBe(50);
    expect(countOf(round, large)).toBe(450);
  });

  it('gives a small company its share at once, though a large one has been at it for long', async () => {
    const large = await aCompanyWith(5_000);
    for (let rounds = 0; rounds < 3; rounds += 1) expect(countOf(await sendRound(), large)).toBe(500);
    const small = await aCompanyWith(50);
    expect(countOf(await sendRound(), small)).toBe(50);
  });

  it('serves every one of 45 companies within three rounds, though each of them has work for many', async () => {
    const companies: string[] = [];
    for (let at = 0; at < 45; at += 1) companies.push(await aCompanyWith(300));
    const rounds = [await sendRound(), await sendRound(), await sendRound()];
    const served = rounds.flat().map((claim) => claim.companyId);
    expect(new Set(served)).toEqual(new Set(companies));
    for (const round of rounds) expect(round.flatMap((claim) => claim.messageIds)).toHaveLength(500);
  });

  it('is no more than the bucket of a company holds, and what it leaves goes to the others', async () => {
    const slow = await aCompanyWith(1_000, 2);
    const fast = await aCompanyWith(1_000);
    const round = await sendRound();
    expect(countOf(round, slow)).toBe(10);
    expect(countOf(round, fast)).toBe(490);
  });

  it('is found by the index alone, though 100,000 others have waited since the same instant', async () => {
    const large = await aCompanyWith(100_000);
    await test.admin.query('vacuum analyze delivery.queue');
    const plan = JSON.stringify(
      await test.source.query(
        `explain (analyze, format json) select d.message_id from delivery.queue d
         where d.channel = 'sms' and d.company_id = '${large}' and d.send_at <= '${now.toString()}'
           and (d.lease_until is null or d.lease_until < clock_timestamp())
         order by d.send_at, d.message_id limit 500 for update skip locked`,
      ),
    );
    expect(plan).toContain('queue_due');
    expect(plan).not.toContain('Seq Scan');
    expect(plan).not.toContain('Sort');
  });
});
