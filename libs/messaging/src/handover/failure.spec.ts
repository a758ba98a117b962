import { describe, expect, it } from '@jest/globals';
import { describeFailure, isPassing } from './failure.js';

const coded = (code: string) => Object.assign(new Error('driver'), { code });

describe('a failure', () => {
  it.each(['08006', '57P01', '53300', '40P01', '40001', 'ECONNREFUSED', 'ECONNRESET'])(
    'with code %s passes by itself and makes no dead letter',
    (code) => expect(isPassing(coded(code))).toBe(true),
  );

  it.each(['23505', '22P02', '42501', '25P04', '57014'])('with code %s is the event’s own', (code) =>
    expect(isPassing(coded(code))).toBe(false),
  );

  it('of a handler is the event’s own', () => {
    expect(isPassing(new RangeError('no'))).toBe(false);
    expect(isPassing('no')).toBe(false);
  });

  it('is kept with its stack, in at most 4000 characters', () => {
    expect(describeFailure(new RangeError('no'))).toContain('failure.spec.ts');
    expect(describeFailure('x'.repeat(9_000))).toHaveLength(4_000);
  });
});
