import { describe, expect, it } from '@jest/globals';
import { Flights } from './flights.js';

describe('batches under way', () => {
  it('count their messages until they end, whichever ends first', async () => {
    const open = new Flights();
    const first = Promise.withResolvers<undefined>();
    const second = Promise.withResolvers<undefined>();
    open.begin(100, first.promise);
    open.begin(3, second.promise);
    expect(open.messages).toBe(103);
    second.resolve(undefined);
    await open.next();
    expect(open.messages).toBe(100);
    first.resolve(undefined);
    await open.allDone();
    expect(open.messages).toBe(0);
  });

  it('tell of a failure to whoever waits next, even when it came while nobody waited', async () => {
    const open = new Flights();
    open.begin(1, Promise.reject(new Error('the database is gone')));
    open.begin(1, Promise.resolve());
    await new Promise(setImmediate);
    await expect(open.allDone()).rejects.toThrow('the database is gone');
  });

  it('wait for the others before they tell of a failure at the end', async () => {
    const open = new Flights();
    const slow = Promise.withResolvers<undefined>();
    open.begin(1, Promise.reject(new Error('one bad batch')));
    open.begin(5, slow.promise);
    const done = open.allDone().catch(() => open.messages);
    await new Promise(setImmediate);
    expect(open.messages).toBe(5);
    slow.resolve(undefined);
    expect(await done).toBe(0);
  });
});
