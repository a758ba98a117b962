import { Pool } from 'pg';
import { expectEqual } from '../../bench.js';
import { BareProvider, formOf } from '../bare-provider.js';
import { type LoggedMessage } from '../sandbox-log.js';
import { type PeerKind, poolSize, type Work } from './peer-queue.js';

/** Where a peer works. */
interface PlaceOfWork {
  readonly adminUrl: string;
  readonly sandboxUrl: string;
}

/**
 * Lets a peer work off the messages: for each a row that says what is about to be sent, the call, and a row that says how
 * it ended. No texts, no rules, no gate. Returns messages a second, once both rows of every message are there.
 */
export async function letWork(kind: PeerKind, messages: readonly LoggedMessage[], place: PlaceOfWork): Promise<number> {
  const pool = new Pool({ connectionString: place.adminUrl, max: poolSize });
  const provider = new BareProvider(place.sandboxUrl);
  const queue = await kind.open(place.adminUrl);
  try {
    await makeTables(pool);
    await queue.fill(messages);
    await pool.query('checkpoint');
    const from = performance.now();
    await new Promise<void>((done, failed) => {
      let open = messages.length;
      const work: Work = async (message) => {
        await sendWithEvidence(message, pool, provider).catch(failed);
        open -= 1;
        if (open === 0) done();
      };
      queue.start(work).catch(failed);
    });
    const seconds = (performance.now() - from) / 1_000;
    await check(pool, messages.length);
    return messages.length / seconds;
  } finally {
    await queue.close();
    await provider.close();
    await pool.end();
  }
}

async function makeTables(pool: Pool): Promise<void> {
  await pool.query(`create table public.bench_intent (message_id uuid primary key, recipient text not null,
    body text not null, at timestamptz not null default clock_timestamp())`);
  await pool.query(`create table public.bench_outcome (message_id uuid primary key, provider_id text not null,
    at timestamptz not null default clock_timestamp())`);
}

async function sendWithEvidence(message: LoggedMessage, pool: Pool, provider: BareProvider): Promise<void> {
  const { attemptId, to, body } = message;
  await pool.query({
    name: 'intent',
    text: 'insert into public.bench_intent (message_id, recipient, body) values ($1, $2, $3)',
    values: [attemptId, to, body],
  });
  const providerId = await provider.post(formOf(message));
  await pool.query({
    name: 'outcome',
    text: 'insert into public.bench_outcome (message_id, provider_id) values ($1, $2)',
    values: [attemptId, providerId],
  });
}

async function check(pool: Pool, messages: number): Promise<void> {
  const { rows } = await pool.query(`select count(*)::int as both from public.bench_intent join public.bench_outcome
    using (message_id)`);
  expectEqual('messages with both rows', rows, [{ both: messages }]);
}
