import { describe, expect, it } from '@jest/globals';
import { arrivedOf } from './claims.decision.js';

describe('a claimed payment', () => {
  it.each([
    [500, 0, 'nothing'],
    [500, 1, 'part'],
    [500, 499, 'part'],
    [500, 500, 'all'],
    [500, 700, 'all'],
    [null, 0, 'nothing'],
    [null, 1, 'all'],
  ])('of %p, of which %i came in, has arrived: %s', (amountMinor, received, arrived) => {
    expect(arrivedOf({ amountMinor }, received)).toBe(arrived);
  });
});
