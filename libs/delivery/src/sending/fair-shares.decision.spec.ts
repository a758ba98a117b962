import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { fairShares } from './fair-shares.decision.js';

const rounds = fc.record({
  room: fc.integer({ min: 0, max: 600 }),
  wants: fc.array(fc.integer({ min: 0, max: 800 }), { maxLength: 25 }),
});

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

describe('the shares of a round', () => {
  it.each([
    { room: 500, wants: [5_000, 50], shares: [450, 50] },
    { room: 500, wants: [5_000], shares: [500] },
    { room: 500, wants: [5_000, 5_000, 5_000, 20], shares: [160, 160, 160, 20] },
    { room: 10, wants: [7, 7, 7], shares: [4, 3, 3] },
    { room: 500, wants: [3, 0, 2], shares: [3, 0, 2] },
    { room: 500, wants: [], shares: [] },
  ])('of $room among $wants are $shares', ({ room, wants, shares }) => {
    expect(fairShares(room, wants)).toEqual(shares);
  });

  it('use all of the room, or give everybody all that they want', () => {
    fc.assert(
      fc.property(rounds, ({ room, wants }) => {
        expect(sum(fairShares(room, wants))).toBe(Math.min(room, sum(wants)));
      }),
    );
  });

  it('leave nobody short while another has more than one message above', () => {
    fc.assert(
      fc.property(rounds, ({ room, wants }) => {
        const shares = fairShares(room, wants);
        const largest = Math.max(0, ...shares);
        for (const [at, share] of shares.entries()) {
          expect(share).toBeLessThanOrEqual(wants[at] ?? 0);
          if (share < (wants[at] ?? 0)) expect(share).toBeGreaterThanOrEqual(largest - 1);
        }
      }),
    );
  });
});
