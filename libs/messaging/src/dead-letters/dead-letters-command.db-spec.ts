import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { promisify } from 'node:util';
import { BusHarness } from '../testing/bus-harness.js';
import { poison, PROBE } from '../testing/probe-app.js';

const run = promisify(execFile);

describe('npm run dead-letters', () => {
  let bus: BusHarness;
  const company = randomUUID();

  beforeAll(async () => {
    bus = await BusHarness.open({ transport: 'postgres' });
    await bus.start();
  });
  afterAll(() => bus.close());
  beforeEach(() => poison.clear());

  const command = async (...words: readonly string[]): Promise<string> => {
    const env = { PATH: process.env['PATH'], DATABASE_URL: bus.test.url };
    return (await run(process.execPath, ['scripts/dead-letters.mjs', ...words], { env })).stdout;
  };

  it('lists what could not be taken, and has the running consumers take it in order', async () => {
    const subject = randomUUID();
    poison.add('bad');
    await bus.write(company, subject, ['bad', 'later']);
    await bus.eventually(async () => (await bus.deadLetters.list()).length === 1);
    const listed = await command();
    expect(listed).toContain(`subject ${subject}, company ${company}, 2 waiting, 3 tries`);
    expect(listed).toContain('RangeError: cannot take bad');
    expect(listed).toContain('1 dead letters.');
    poison.clear();
    expect(await command('replay', '--consumer', 'another')).toContain('0 parked subjects go on.');
    expect(await command('replay', '--consumer', PROBE.name, '--subject', subject)).toContain(
      '1 parked subjects go on.',
    );
    expect(await bus.marksWhen(company, 2)).toEqual(['bad', 'later']);
    expect(await command()).toContain('0 dead letters.');
  });
});
