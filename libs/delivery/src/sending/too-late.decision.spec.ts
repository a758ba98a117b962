import { describe, expect, it } from '@jest/globals';
import { whyTooLate } from './too-late.decision.js';

describe('a call that has not started', () => {
  const lease = { leaseMs: 30_000, requestTimeoutMs: 10_000 };
  const asked = 1_000_000;
  const committed = asked + 500;

  it.each([
    ['at once', committed, lease, null],
    ['when the answer of the truth gate is 4 s old', asked + 4_000, lease, null],
    ['a moment after that: the company may have stopped', asked + 4_001, lease, 'gate_answer_too_old'],
    [
      'when a request could still end within its lease',
      committed + 1_000,
      { leaseMs: 3_000, requestTimeoutMs: 2_000 },
      null,
    ],
    ['a moment after that', committed + 1_001, { leaseMs: 3_000, requestTimeoutMs: 2_000 }, 'lease_ends'],
    ['by a process that was suspended for an hour', committed + 3_600_000, lease, 'gate_answer_too_old'],
  ])('%s', (_when, nowMs, config, because) => {
    expect(whyTooLate(nowMs, { gateAskedMs: asked, intentMs: committed }, config)).toBe(because);
  });

  it('never starts on an intent older than 10 s, even with a fresh answer', () => {
    const ages = { gateAskedMs: committed + 9_000, intentMs: committed };
    expect(whyTooLate(committed + 10_000, ages, lease)).toBeNull();
    expect(whyTooLate(committed + 10_001, ages, lease)).toBe('intent_too_old');
  });
});
