import { describe, expect, it } from '@jest/globals';
import { hashApiKey, looksLikeApiKey, newApiKey } from './api-key.js';

describe('an API key', () => {
  it('is never the same twice and has a checksum that fits', () => {
    const keys = Array.from({ length: 200 }, newApiKey);
    expect(new Set(keys).size).toBe(200);
    expect(keys.every(looksLikeApiKey)).toBe(true);
  });

  it('is not recognised when one character changes', () => {
    const key = newApiKey();
    const changed = key.slice(0, 10) + (key[10] === 'A' ? 'B' : 'A') + key.slice(11);
    expect(looksLikeApiKey(changed)).toBe(false);
  });

  it('is kept as a hash that does not hold the key', () => {
    const key = newApiKey();
    expect(hashApiKey(key)).toMatch(/^[0-9a-f]{64}$/);
    expect(hashApiKey(key)).not.toContain(key);
  });
});
