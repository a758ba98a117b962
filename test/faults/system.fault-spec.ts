import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { FaultStory } from './fault-story.js';

/** Each address exactly once: nothing lost, nothing twice. */
const onceEach = (addresses: readonly string[]): Record<string, number> =>
  Object.fromEntries(addresses.map((address) => [address, 1]));

describe('the system breaks while it sends', () => {
  let story: FaultStory;

  beforeEach(async () => {
    story = await FaultStory.begin();
  });
  afterEach(() => story.end());

  it.each([
    ['kill_process', 'before'],
    ['kill_process', 'after'],
    ['kill_all', 'before'],
    ['kill_all', 'after'],
    ['suspend', 'before'],
    ['suspend', 'after'],
  ] as const)('%s, %s the provider takes a message: every message leaves once', async (kind, moment) => {
    const addresses = await story.customersWithInvoices(12);
    story.strikeAt(5, kind, moment);
    await story.runPastCheckIn();
    expect(await story.perAddress()).toEqual(onceEach(addresses));
  });

  it('adopts the database that outlived a killed parent, and recovers one that was killed with it', async () => {
    const before = story.under.postmasterPid;
    await story.under.kill('kill_process');
    await story.under.restart();
    expect(story.under.postmasterPid).toBe(before);
    await story.under.kill('kill_all');
    await story.under.restart();
    expect(story.under.postmasterPid).not.toBe(before);
  });

  it('ends within 10 seconds of SIGTERM and keeps every row', async () => {
    await story.customersWithInvoices(4);
    await story.runPastCheckIn();
    const read = async (): Promise<unknown[]> => [
      await Array.fromAsync(story.api.all('/v1/customers')),
      await Array.fromAsync(story.api.all('/v1/invoices')),
      await story.api.get('/v1/company'),
      await story.api.get('/dev/clock'),
    ];
    const before = await read();
    expect(await story.under.stopSystem()).toBeLessThan(10_000);
    expect(story.under.postmasterPid).toBeUndefined();
    await story.under.restart();
    expect(await read()).toEqual(before);
    expect(await story.sent()).toHaveLength(4);
  });

  it('goes on when the database server goes down at once and comes back', async () => {
    const addresses = await story.customersWithInvoices(12);
    let struck = false;
    story.under.tap.onRequest = (place) => {
      if (struck || place < 5) return;
      struck = true;
      story.under.restartDatabase();
    };
    await story.runPastCheckIn();
    expect(struck).toBe(true);
    expect(await story.perAddress()).toEqual(onceEach(addresses));
  });

  it('sends nothing to whoever paid before the system came back', async () => {
    const addresses = await story.customersWithInvoices(4);
    await story.under.kill('kill_all');
    await story.under.restart();
    const invoices: { id: string; customerId: string; amountMinor: number }[] = await Array.fromAsync(
      story.api.all('/v1/invoices'),
    );
    for (const { id, customerId, amountMinor } of invoices) {
      const allocations = [{ invoiceId: id, amountMinor }];
      await story.api.post('/v1/payments', { customerId, currency: 'EUR', amountMinor, allocations }, `pay-${id}`);
    }
    await story.runPastCheckIn();
    expect(addresses).toHaveLength(4);
    expect(await story.sent()).toEqual([]);
  });
});
