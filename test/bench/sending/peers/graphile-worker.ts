import { Logger, makeWorkerUtils, run, type Runner } from 'graphile-worker';
import { openCalls } from '../bare-provider.js';
import { type LoggedMessage } from '../sandbox-log.js';
import { partsOf, type PeerKind, poolSize } from './peer-queue.js';

const quiet = new Logger(() => () => undefined);

/** graphile-worker with its local queue and batched completion: the settings of its own benchmark. */
export const graphileWorker: PeerKind = {
  name: 'graphile-worker',

  async open(connectionString) {
    const utils = await makeWorkerUtils({ connectionString, logger: quiet });
    await utils.migrate();
    let runner: Runner | undefined;
    return {
      fill: async (messages) => {
        for (const part of partsOf(messages)) {
          await utils.addJobs(part.map((payload) => ({ identifier: 'send', payload })));
        }
      },
      start: async (work) => {
        runner = await run({
          connectionString,
          maxPoolSize: poolSize,
          noHandleSignals: true,
          logger: quiet,
          taskList: { send: (payload) => work(payload as LoggedMessage) },
          preset: {
            worker: {
              concurrentJobs: openCalls,
              localQueue: { size: 500 },
              completeJobBatchDelay: 0,
              failJobBatchDelay: 0,
            },
          },
        });
      },
      close: async () => {
        await runner?.stop();
        await utils.release();
      },
    };
  },
};
