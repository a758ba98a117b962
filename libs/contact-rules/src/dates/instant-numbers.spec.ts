import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { compareInstants, instantOfMicros, isAfter, microsOf } from '../index.js';

const somewhen = fc
  .integer({ min: Date.UTC(1970, 0, 1) * 1_000, max: Date.UTC(2200, 0, 1) * 1_000 })
  .map((micros) => Temporal.Instant.fromEpochNanoseconds(BigInt(micros) * 1_000n));

describe('instants as numbers', () => {
  it('keep every microsecond', () => {
    fc.assert(
      fc.property(somewhen, (instant) => {
        expect(instantOfMicros(microsOf(instant)).equals(instant)).toBe(true);
      }),
    );
  });

  it('are ordered as Temporal orders them, also within one millisecond', () => {
    const near = fc.tuple(somewhen, fc.integer({ min: -2_000_000, max: 2_000_000 }));
    fc.assert(
      fc.property(near, ([a, nanoseconds]) => {
        const b = a.add({ nanoseconds });
        const order = Temporal.Instant.compare(a, b);
        expect(Math.sign(compareInstants(a, b))).toBe(order);
        expect(isAfter(a, b)).toBe(order > 0);
      }),
    );
  });
});
