import { describe, expect, it } from '@jest/globals';
import { namedVersionOf, policyId, policyIdOf } from './policy-id.js';

describe('what a version of a ladder is called', () => {
  it.each([
    { name: 'considerate', version: 1 },
    { name: 'key_account', version: 42 },
    { name: 'a'.repeat(40), version: 1_000_000 },
  ])('says its name and its version: %o', (version) => {
    const called = policyIdOf(version);
    expect(policyId.parse(called)).toBe(called);
    expect(namedVersionOf(called)).toEqual(version);
  });

  it.each(['considerate', 'considerate@0', 'considerate@01', 'considerate@1000001', 'Considerate@1', 'a@1@2', '@1'])(
    'is never %s',
    (called) => {
      expect(policyId.safeParse(called).success).toBe(false);
    },
  );
});
