import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { switchCompany } from '@tactful/runtime';
import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { isParked } from '../dead-letters/dead-letter.store.js';
import { type MessagingOptions } from '../messaging.options.js';
import { BusHarness } from './bus-harness.js';
import { poison, PROBE } from './probe-app.js';

const numbers = (count: number, start = 1) => Array.from({ length: count }, (_, index) => String(start + index));

/** What every transport of the bus owes its users. `options` is asked once the surroundings stand. */
export function describeBusContract(transport: string, options: () => Promise<MessagingOptions>): void {
  describe(`the bus over ${transport}`, () => {
    let bus: BusHarness;
    let company: string;

    beforeAll(async () => {
      bus = await BusHarness.open(await options());
      await bus.start();
    });
    afterAll(() => bus.close());
    beforeEach(() => {
      company = randomUUID();
      poison.clear();
    });

    const restartWith = async (changes: Partial<MessagingOptions>): Promise<void> => {
      await bus.stopAll();
      await bus.start(changes);
    };

    it('brings the events of each customer in their order, each once', async () => {
      const customers = [randomUUID(), randomUUID(), randomUUID()];
      for (let round = 0; round < 10; round += 1) {
        await Promise.all(customers.map((customer) => bus.write(company, customer, numbers(5, round * 5 + 1))));
      }
      await bus.marksWhen(company, 150);
      const effects = await bus.effects(company);
      for (const customer of customers) {
        const own = effects.filter((effect) => effect.subject === customer);
        expect(own.map((effect) => effect.mark)).toEqual(numbers(50));
        expect(own.map((effect) => effect.sequence)).toEqual(numbers(50).map(Number));
      }
      expect(effects).toHaveLength(150);
    });

    it('brings nothing of a transaction that rolled back, and leaves no gap behind', async () => {
      const customer = randomUUID();
      await bus.write(company, customer, ['1']);
      const failed = bus.test.as('ledger').inCompany(company, async (tx) => {
        await tx.query(`insert into bus.sequence (source, subject, last) values ('ledger', $1, 1)
          on conflict (source, subject) do update set last = sequence.last + 1`, [customer]); // prettier-ignore
        throw new Error('the fact failed');
      });
      await expect(failed).rejects.toThrow('the fact failed');
      await bus.write(company, customer, ['2']);
      expect(await bus.marksWhen(company, 2)).toEqual(['1', '2']);
    });

    it('applies an event once although the transport brings it again', async () => {
      await bus.write(company, randomUUID(), numbers(30));
      expect(await bus.marksWhen(company, 30)).toEqual(numbers(30));
      await bus.stopAll();
      await bus.forgetDelivery();
      await bus.start();
      await bus.write(company, randomUUID(), ['after']);
      expect(await bus.marksWhen(company, 31)).toEqual([...numbers(30), 'after']);
    });

    it('waits for a writer that is held open, and skips nothing of it', async () => {
      await restartWith({ batchLimit: 1 });
      const [x, y] = [randomUUID(), randomUUID()];
      const [a, b] = [await bus.openWriter(company), await bus.openWriter(company)];
      await a.write(x, ['A to X']);
      await b.write(y, ['B to Y']);
      await b.commit();
      // A reader that did not wait would take B's event now, and never look behind it again.
      await pause(200);
      expect(await bus.marks(company)).toEqual([]);
      await a.write(y, ['A to Y']);
      await a.commit();
      const marks = await bus.marksWhen(company, 3);
      expect(marks.toSorted()).toEqual(['A to X', 'A to Y', 'B to Y']);
      expect(marks.indexOf('B to Y')).toBeLessThan(marks.indexOf('A to Y'));
    });

    it('loses nothing when row ids and transaction ids run in opposite order', async () => {
      const [a, b] = [await bus.openWriter(company), await bus.openWriter(company)];
      await a.begin();
      await b.write(randomUUID(), ['lower row id, later transaction']);
      await a.write(randomUUID(), ['higher row id, earlier transaction']);
      await a.commit();
      await bus.eventually(async () => (await bus.marks(company)).length === 1);
      await b.commit();
      expect(await bus.marksWhen(company, 2)).toEqual([
        'higher row id, earlier transaction',
        'lower row id, later transaction',
      ]);
    });

    it('goes on over a type that nobody handles, in the middle of a customer', async () => {
      const customer = randomUUID();
      await bus.write(company, customer, ['before']);
      await bus.write(company, customer, ['unhandled'], 'ledger.invoice.issued.v1');
      await bus.write(company, customer, ['after']);
      expect(await bus.marksWhen(company, 2)).toEqual(['before', 'after']);
      expect((await bus.effects(company)).map((effect) => effect.sequence)).toEqual([1, 3]);
    });

    it('brings more than a thousand events in many transactions', async () => {
      await restartWith({});
      const customers = Array.from({ length: 7 }, () => randomUUID());
      for (let round = 0; round < 70; round += 1) {
        await bus.write(company, customers[round % 7]!, numbers(20, Math.floor(round / 7) * 20 + 1));
      }
      await bus.marksWhen(company, 1_400);
      const effects = await bus.effects(company);
      expect(effects).toHaveLength(1_400);
      for (const customer of customers) {
        const own = effects.filter((effect) => effect.subject === customer);
        expect(own.map((effect) => effect.mark)).toEqual(numbers(200));
      }
    });

    it('sets a poison event aside with what follows of its customer, and goes on with the others', async () => {
      const [sick, well] = [randomUUID(), randomUUID()];
      poison.add('bad');
      await bus.write(company, sick, ['1', 'bad', '3']);
      await bus.write(company, well, ['a', 'b']);
      await bus.eventually(async () => (await bus.deadLetters.list(PROBE.name)).length === 1);
      await bus.write(company, sick, ['4']);
      await bus.write(company, well, ['c']);
      const marks = await bus.marksWhen(company, 4);
      expect(marks.toSorted()).toEqual(['1', 'a', 'b', 'c']);
      const [letter] = await bus.deadLetters.list(PROBE.name);
      expect(letter).toMatchObject({
        kind: 'poison',
        subject: sick,
        companyId: company,
        sequence: 2,
        tries: 3,
        waiting: 3,
      });
      expect(letter?.error).toContain('cannot take bad');
      const parked = (subject: string) =>
        bus.test.as('policy').inCompany(company, (tx) => isParked(tx, PROBE.name, subject));
      expect([await parked(sick), await parked(well)]).toEqual([true, false]);

      poison.clear();
      expect(await bus.deadLetters.replay({ consumer: PROBE.name })).toBe(1);
      await bus.marksWhen(company, 7);
      const ofSick = (await bus.effects(company)).filter((effect) => effect.subject === sick);
      expect(ofSick.map((effect) => effect.mark)).toEqual(['1', 'bad', '3', '4']);
      expect(await bus.deadLetters.list(PROBE.name)).toEqual([]);
      expect(await parked(sick)).toBe(false);
    });

    it('parks a poison event again when its replay fails', async () => {
      const customer = randomUUID();
      poison.add('still bad');
      await bus.write(company, customer, ['still bad', 'next']);
      await bus.eventually(async () => (await bus.deadLetters.list(PROBE.name)).length === 1);
      await bus.deadLetters.replay();
      await bus.eventually(async () => (await bus.deadLetters.list(PROBE.name))[0]?.tries === 6);
      expect(await bus.marks(company)).toEqual([]);
      poison.clear();
      await bus.deadLetters.replay();
      expect(await bus.marksWhen(company, 2)).toEqual(['still bad', 'next']);
    });

    it('holds a higher number, tells of a gap older than a minute, and goes on when the missing event comes', async () => {
      const customer = randomUUID();
      await bus.write(company, customer, ['1', '2', '3']);
      await bus.marksWhen(company, 3);
      await bus.test.admin.query(`update bus.sequence set last = 4 where subject = $1`, [customer]);
      await bus.write(company, customer, ['5']);
      const held = async () =>
        (await bus.test.source.query<unknown[]>(`select from bus.held where subject = $1`, [customer])).length;
      await bus.eventually(async () => (await held()) === 1);
      expect(await bus.deadLetters.list(PROBE.name)).toEqual([]);
      await bus.test.admin.query(`update bus.held set held_at = held_at - interval '61 seconds'`);
      await bus.eventually(async () => (await bus.deadLetters.list(PROBE.name)).length === 1);
      expect(await bus.deadLetters.list()).toMatchObject([{ kind: 'gap', subject: customer, sequence: 4 }]);
      await bus.test.admin.query(`update bus.sequence set last = 3 where subject = $1`, [customer]);
      await bus.write(company, customer, ['4']);
      expect(await bus.marksWhen(company, 5)).toEqual(['1', '2', '3', '4', '5']);
      expect(await bus.deadLetters.list()).toEqual([]);
    });

    it('goes on where it was after a restart of the consumer', async () => {
      const customer = randomUUID();
      await bus.write(company, customer, ['1']);
      await bus.marksWhen(company, 1);
      await bus.stopAll();
      await bus.write(company, customer, ['2', '3']);
      await bus.start();
      expect(await bus.marksWhen(company, 3)).toEqual(['1', '2', '3']);
    });

    it('applies each event once while processes join and leave the consumer', async () => {
      const customers = Array.from({ length: 12 }, () => randomUUID());
      const writing = (async () => {
        for (let round = 1; round <= 30; round += 1) {
          for (const customer of customers) await bus.write(company, customer, [String(round)]);
        }
      })();
      const second = await bus.start();
      const third = await bus.start();
      await bus.stop(second);
      await writing;
      await bus.marksWhen(company, 360);
      await bus.stop(third);
      const effects = await bus.effects(company);
      expect(effects).toHaveLength(360);
      for (const customer of customers) {
        const own = effects.filter((effect) => effect.subject === customer);
        expect(own.map((effect) => effect.mark)).toEqual(numbers(30));
      }
    });

    it('is busy until an event has been applied', async () => {
      await bus.rest();
      const writer = await bus.openWriter(company);
      await writer.write(randomUUID(), ['1']);
      await writer.commit();
      while (await bus.status.busy()) expect((await bus.marks(company)).length).toBeLessThanOrEqual(1);
      expect(await bus.marks(company)).toEqual(['1']);
    });

    it('takes no event of another company than the transaction sees', async () => {
      const foreign = bus.test.as('ledger').inCompany(company, async (tx) => {
        await switchCompany(tx, randomUUID());
        await bus.addTo(tx, { companyId: company, subject: randomUUID(), marks: ['theirs'] });
      });
      await expect(foreign).rejects.toThrow('row-level security');
    });
  });
}
