import { busSchema } from '@tactful/messaging';
import { type Bench } from '../bench.js';
import { openPostgres } from '../postgres.js';
import { OurBus } from './our-bus.js';
import { carryThroughQueueTable } from './queue-table.js';
import { checkEffects, makeTables, makeWork } from './work.js';

const figure = { name: 'bus_postgres', unit: 'events/s' };

/** Events from the outbox to a handler's committed effect, over PostgreSQL alone. */
export const busPostgres: Bench = {
  name: figure.name,
  figures: [figure],
  how: {
    ours: '20,000 events, 200 a transaction, through the outbox to a handler that inserts a row each, one statement a batch',
    floor: 'the same events into a plain table, one DELETE … RETURNING loop of 500, the same effect in its transaction',
    checked: 'every event has one effect, no customer has a gap',
  },

  async prepare(settings) {
    const postgres = await openPostgres(settings, [busSchema]);
    await makeTables(postgres.owner, new URL(postgres.url).username);
    const bus = await OurBus.start(postgres.url, { transport: 'postgres' });
    settings.atEnd(() => bus.close());
    const work = makeWork(settings.scale);
    const taken = async (carry: () => Promise<number>) => {
      await postgres.owner.query('truncate bench.effect, bench.queue');
      await postgres.settle();
      const rate = await carry();
      await checkEffects(postgres.owner, work);
      return { [figure.name]: rate };
    };
    return {
      ours: () => taken(() => bus.carry(work)),
      floor: () => taken(() => carryThroughQueueTable(postgres.app, work)),
    };
  },
};
