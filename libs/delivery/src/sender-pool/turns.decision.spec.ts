import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { noon } from '../testing/standing.js';
import { lineUp, type PoolBucket } from './turns.decision.js';

function aBucket(change: Partial<PoolBucket> = {}): PoolBucket {
  return { from: 'a', ratePerSecond: 2, countries: [], tokens: 1, refilledAt: noon, lineUntil: noon, ...change };
}

const fresh = { from: 'a', hasWaited: false };
const afterNoon = (milliseconds: number) => noon.add({ milliseconds });

describe('the line of a sender', () => {
  it('is passed by while there are tokens, and has places as far apart as the rate says', () => {
    const { turns, buckets } = lineUp([fresh, fresh, fresh], [aBucket()], noon);
    expect(turns.map(String)).toEqual(['null', String(afterNoon(500)), String(afterNoon(1_000))]);
    expect(buckets).toMatchObject([{ tokens: 0, lineUntil: afterNoon(1_000) }]);
  });

  it('is not passed by while somebody waits in it, though there is a token', () => {
    const bucket = aBucket({ lineUntil: afterNoon(1_000) });
    expect(lineUp([fresh], [bucket], noon).turns.map(String)).toEqual([String(afterNoon(1_500))]);
    expect(lineUp([{ ...fresh, hasWaited: true }], [bucket], noon).turns).toEqual([null]);
  });

  it('of one sender does not hold up another', () => {
    const others = [aBucket({ tokens: 0 }), aBucket({ from: 'b', tokens: 5 })];
    expect(lineUp([fresh, { ...fresh, from: 'b' }], others, noon).turns[1]).toBeNull();
  });

  it('lets no more leave in any time than the rate and a full bucket allow, and everybody in the end', () => {
    const arrivals = fc.array(fc.integer({ min: 0, max: 20_000 }), { minLength: 1, maxLength: 80 });
    fc.assert(
      fc.property(arrivals, fc.integer({ min: 1, max: 20 }), (given, ratePerSecond) => {
        const left: number[] = [];
        let bucket = aBucket({ ratePerSecond });
        const due = given.map((at) => ({ at: noon.add({ milliseconds: at }), hasWaited: false }));
        for (let steps = 0; due.length > 0; steps += 1) {
          if (steps > 10_000) throw new Error('Somebody waits for ever');
          due.sort((a, b) => Temporal.Instant.compare(a.at, b.at));
          const next = due.shift();
          if (!next) break;
          const { turns, buckets } = lineUp([{ from: 'a', hasWaited: next.hasWaited }], [bucket], next.at);
          bucket = buckets[0] ?? bucket;
          const turn = turns[0];
          if (turn) due.push({ at: turn, hasWaited: true });
          else left.push(noon.until(next.at).total('seconds'));
        }
        expect(left).toHaveLength(given.length);
        const most = ratePerSecond * 5 + 1e-3;
        for (const [from, start] of left.entries()) {
          for (const [to, end] of left.entries()) {
            if (to >= from) expect(to - from + 1).toBeLessThanOrEqual(most + (end - start) * ratePerSecond);
          }
        }
      }),
    );
  });
});
