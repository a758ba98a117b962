import { PgBoss } from 'pg-boss';
import { concurrencyLimit } from '../../../../libs/delivery/src/sending/limit.js';
import { openCalls } from '../bare-provider.js';
import { type LoggedMessage } from '../sandbox-log.js';
import { partsOf, type PeerKind, poolSize } from './peer-queue.js';

const queue = 'send';

/** pg-boss with batches: two workers, so that one batch is fetched while the other still has calls open. */
export const pgBoss: PeerKind = {
  name: 'pg-boss',

  async open(connectionString) {
    const boss = new PgBoss({ connectionString, max: poolSize });
    boss.on('error', (error) => console.error('pg-boss:', error));
    await boss.start();
    await boss.createQueue(queue);
    const limited = concurrencyLimit(openCalls);
    return {
      fill: async (messages) => {
        for (const part of partsOf(messages))
          await boss.insert(
            queue,
            part.map((data) => ({ data })),
          );
      },
      start: async (work) => {
        const options = { batchSize: 250, localConcurrency: 2, pollingIntervalSeconds: 0.5, burstWhenBatchFull: true };
        await boss.work<LoggedMessage>(queue, options, async (jobs) => {
          await Promise.all(jobs.map(({ data }) => limited(() => work(data))));
        });
      },
      close: () => boss.stop({ graceful: true, timeout: 10_000 }),
    };
  },
};
