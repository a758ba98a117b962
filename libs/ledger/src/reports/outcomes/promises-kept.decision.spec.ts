import { describe, expect, it } from '@jest/globals';
import { promisesKept } from './promises-kept.decision.js';

describe('promises kept', () => {
  it('are told by count and by amount', () => {
    const kept = promisesKept([
      { state: 'kept', promises: 2, promisedMinor: 10_000, receivedMinor: 10_000 },
      { state: 'broken', promises: 1, promisedMinor: 10_000, receivedMinor: 0 },
    ]);
    expect([kept.byCount.value, kept.byAmount.value, kept.received.value]).toEqual([66.67, 50, 50]);
  });

  it('count a promise that was kept in part as not kept, but its money as received', () => {
    const kept = promisesKept([
      { state: 'kept', promises: 1, promisedMinor: 3_000, receivedMinor: 3_000 },
      { state: 'partly_kept', promises: 3, promisedMinor: 9_000, receivedMinor: 6_000 },
    ]);
    expect([kept.byCount.value, kept.byAmount.value, kept.received.value]).toEqual([25, 25, 75]);
  });

  it('are not applicable when none ended', () => {
    expect(promisesKept([]).byCount).toEqual({ value: null, notApplicable: 'no promise ended in the period' });
  });
});
