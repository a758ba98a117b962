import { describe, expect, it } from '@jest/globals';
import { cutPage, cutPageById } from './page.js';

const rows = [{ id: 'a' }, { id: 'b' }, { id: 'c' }];

describe('a page of rows that were read with one more than it shows', () => {
  it('leaves the one more out and goes on after its own last one', () => {
    expect(cutPageById(rows, 2)).toEqual({ items: [{ id: 'a' }, { id: 'b' }], nextCursor: 'b' });
  });

  it.each([3, 4])('is the last one when there are no more than %i', (limit) => {
    expect(cutPageById(rows, limit)).toEqual({ items: rows, nextCursor: null });
  });

  it('is empty and the last one when there is nothing', () => {
    expect(cutPageById([], 2)).toEqual({ items: [], nextCursor: null });
  });

  it('goes on after what its list is ordered by', () => {
    expect(cutPage(rows, 1, ({ id }) => `customer:${id}`).nextCursor).toBe('customer:a');
  });
});
