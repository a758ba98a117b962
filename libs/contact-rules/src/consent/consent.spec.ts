import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type ConsentEvent, consentState } from '../index.js';

const event = (kind: ConsentEvent['kind'], day: number): ConsentEvent => ({
  kind,
  at: Temporal.Instant.fromEpochMilliseconds(day * 86_400_000),
});

describe('consentState', () => {
  it.each([
    ['nothing was recorded', [], 'none'],
    ['the address came with the contract', [event('implied_by_contract', 1)], 'implied_by_contract'],
    ['consent was given in so many words', [event('implied_by_contract', 2), event('express', 1)], 'express'],
    ['the person said STOP', [event('express', 1), event('opted_out', 2)], 'opted_out'],
    [
      'the company records consent after STOP',
      [event('opted_out', 1), event('implied_by_contract', 2), event('express', 3)],
      'opted_out',
    ],
    ['the person said START after STOP', [event('opted_out', 1), event('opted_in', 2)], 'express'],
    ['the person said STOP after START', [event('opted_in', 1), event('opted_out', 2)], 'opted_out'],
    ['STOP and START bear the same instant', [event('opted_in', 1), event('opted_out', 1)], 'opted_out'],
  ])('when %s', (_case, log, state) => {
    expect(consentState(log)).toBe(state);
  });

  it('does not depend on the order of the log', () => {
    const anyEvent = fc
      .tuple(fc.constantFrom('implied_by_contract', 'express', 'opted_out', 'opted_in'), fc.nat(5))
      .map(([kind, day]) => event(kind, day));
    fc.assert(
      fc.property(fc.array(anyEvent), (log) => {
        expect(consentState(log.toReversed())).toBe(consentState(log));
      }),
    );
  });
});
