import { randomUUID } from 'node:crypto';
import { type Pool } from 'pg';
import { type Bench, expectEqual } from '../bench.js';
import { acceptAfter } from './our-sender.js';
import { expectSent, SenderRuns } from './sender-runs.js';

const figure = { name: 'dequeue', unit: 'messages/s', bar: { atLeast: 0.25 } };
const fullSize = 20_000;

/** What it costs to take messages out of the queue, each with its intent and its outcome, apart from any call. */
export const dequeue: Bench = {
  name: figure.name,
  figures: [figure],
  how: {
    ours: '20,000 SMS that are due at one instant, by delivery in this process: claim, decision under the locks, text, intent, and the outcome of a provider that accepts at once; the ledger’s answers were asked before',
    floor: 'one `UPDATE … RETURNING` of all due rows of the queue, by bare node-postgres',
    checked: 'every message has one attempt, accepted; nothing waits. The floor got every row',
  },

  async prepare(settings) {
    const runs = await SenderRuns.prepare(settings, Math.round(fullSize * settings.scale));
    const { messages } = runs.prepared;
    return {
      ours: () =>
        runs.on(async ({ sender, owner }) => {
          sender.moveTo(runs.dueAt);
          const from = performance.now();
          await sender.sendDue(acceptAfter(0));
          const seconds = (performance.now() - from) / 1_000;
          await expectSent(owner, messages, runs.dueAt);
          return { [figure.name]: messages / seconds };
        }),
      floor: () => runs.on(async ({ owner }) => ({ [figure.name]: await claimAll(owner, runs.dueAt, messages) })),
    };
  },
};

async function claimAll(owner: Pool, dueAt: Temporal.Instant, messages: number): Promise<number> {
  const from = performance.now();
  const { rowCount } = await owner.query(
    `update delivery.queue set claim_id = $1, lease_until = clock_timestamp() + interval '1 minute'
     where channel = 'sms' and send_at <= $2 returning message_id`,
    [randomUUID(), dueAt.toString()],
  );
  const seconds = (performance.now() - from) / 1_000;
  expectEqual('rows of the queue', rowCount, messages);
  return messages / seconds;
}
