import { Queue, Worker } from 'bullmq';
import { openCalls } from '../bare-provider.js';
import { type LoggedMessage } from '../sandbox-log.js';
import { partsOf, type PeerKind } from './peer-queue.js';

/** BullMQ on a Redis that appends to its file once a second: at most a second of jobs is lost. */
export function bullmq(redisPort: number): PeerKind {
  const connection = { host: '127.0.0.1', port: redisPort, maxRetriesPerRequest: null };
  return {
    name: 'bullmq',

    async open() {
      const queue = new Queue<LoggedMessage>('send', { connection });
      await queue.waitUntilReady();
      let worker: Worker<LoggedMessage> | undefined;
      return {
        fill: async (messages) => {
          for (const part of partsOf(messages)) await queue.addBulk(part.map((data) => ({ name: 'send', data })));
        },
        start: async (work) => {
          worker = new Worker<LoggedMessage>('send', (job) => work(job.data), { connection, concurrency: openCalls });
          await worker.waitUntilReady();
        },
        close: async () => {
          await worker?.close();
          await queue.obliterate({ force: true });
          await queue.close();
        },
      };
    },
  };
}
