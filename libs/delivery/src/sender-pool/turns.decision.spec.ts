import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { noon } from '../testing/standing.js';
import { type Asking, lineUp, type PoolBucket } from './turns.decision.js';

function aBucket(change: Partial<PoolBucket> = {}): PoolBucket {
  return { from: 'a', ratePerSecond: 2, countries: [], tokens: 1, refilledAt: noon, lineUntil: noon, ...change };
}

const fresh: Asking = { from: 'a', place: null, isAnswer: false };
const inLine: Asking = { ...fresh, place: noon };
const answer: Asking = { ...fresh, isAnswer: true };
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
    expect(lineUp([inLine], [bucket], noon).turns).toEqual([null]);
  });

  it('keeps the place of whoever is looked at before it has come, and does not grow by that', () => {
    const bucket = aBucket({ tokens: 2, lineUntil: afterNoon(9_000) });
    const { turns, buckets } = lineUp([{ ...inLine, place: afterNoon(4_000) }], [bucket], noon);
    expect(turns).toEqual([afterNoon(4_000)]);
    expect(buckets).toMatchObject([{ tokens: 2, lineUntil: afterNoon(9_000) }]);
  });

  it('is passed by an answer, which waits for no more than the next token', () => {
    const bucket = aBucket({ lineUntil: afterNoon(60_000) });
    const { turns, buckets } = lineUp([answer, answer], [bucket], noon);
    expect(turns.map(String)).toEqual(['null', String(afterNoon(500))]);
    expect(buckets).toMatchObject([{ lineUntil: afterNoon(60_000) }]);
  });

  it('of one sender does not hold up another', () => {
    const others = [aBucket({ tokens: 0 }), aBucket({ from: 'b', tokens: 5 })];
    expect(lineUp([fresh, { ...fresh, from: 'b' }], others, noon).turns[1]).toBeNull();
  });

  it('lets no more leave in any time than the rate and a full bucket allow, and everybody in the end', () => {
    const arrivals = fc.array(fc.record({ at: fc.integer({ min: 0, max: 20_000 }), isAnswer: fc.boolean() }), {
      ...{ minLength: 1, maxLength: 80 },
    });
    fc.assert(
      fc.property(arrivals, fc.integer({ min: 1, max: 20 }), (given, ratePerSecond) => {
        const left: number[] = [];
        let bucket = aBucket({ ratePerSecond });
        const due = given.map(({ at, isAnswer }) => ({ ...fresh, isAnswer, at: afterNoon(at) }));
        for (let steps = 0; due.length > 0; steps += 1) {
          if (steps > 10_000) throw new Error('Somebody waits for ever');
          due.sort((a, b) => Temporal.Instant.compare(a.at, b.at));
          const next = due.shift();
          if (!next) break;
          const { turns, buckets } = lineUp([next], [bucket], next.at);
          bucket = buckets[0] ?? bucket;
          const turn = turns[0];
          if (turn) due.push({ ...next, at: turn, place: turn });
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
