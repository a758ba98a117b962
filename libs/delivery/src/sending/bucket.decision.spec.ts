import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Bucket, messagesAllowed, refill, take } from './bucket.decision.js';

const start = Temporal.Instant.from('2026-06-09T07:00:00Z');
const full = (ratePerSecond: number): Bucket => ({ ratePerSecond, tokens: 5 * ratePerSecond, refilledAt: start });

describe('a sender’s token bucket', () => {
  it('holds five seconds of its rate and no more', () => {
    expect(messagesAllowed(refill({ ...full(1), tokens: 0 }, start.add({ hours: 1 })))).toBe(5);
  });

  it('holds at least one message, however slow the sender', () => {
    expect(
      messagesAllowed(refill({ ratePerSecond: 0.1, tokens: 0, refilledAt: start }, start.add({ minutes: 1 }))),
    ).toBe(1);
  });

  it('says when the next token comes after it was emptied', () => {
    expect(take(refill(full(1), start), 5).readyAt.toString()).toBe('2026-06-09T07:00:01Z');
    expect(take(refill(full(4), start), 20).readyAt.toString()).toBe('2026-06-09T07:00:00.25Z');
  });

  it('has a token at the very instant that it named', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 1_000, noNaN: true }), fc.nat(5_000), (ratePerSecond, taken) => {
        const filled = refill(full(ratePerSecond), start);
        const emptied = take(filled, Math.min(taken, messagesAllowed(filled)));
        expect(messagesAllowed(refill(emptied, emptied.readyAt))).toBeGreaterThanOrEqual(1);
      }),
    );
  });

  it('never lets more through in any time than its capacity and its rate', () => {
    const pauses = fc.array(fc.integer({ min: 0, max: 3_000 }), { maxLength: 40 });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 20 }), pauses, (ratePerSecond, milliseconds) => {
        let bucket: Bucket = full(ratePerSecond);
        let sent = 0;
        let elapsedMs = 0;
        for (const pause of milliseconds) {
          elapsedMs += pause;
          bucket = refill(bucket, start.add({ milliseconds: elapsedMs }));
          const now = messagesAllowed(bucket);
          bucket = take(bucket, now);
          sent += now;
        }
        expect(sent).toBeLessThanOrEqual(5 * ratePerSecond + (ratePerSecond * elapsedMs) / 1_000 + 0.001);
      }),
    );
  });
});
