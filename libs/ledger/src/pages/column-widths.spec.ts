import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { columnWidths } from './column-widths.decision.js';

const column = fc.record({ naturalWidth: fc.double({ min: 1, max: 2_000, noNaN: true }), wraps: fc.boolean() });

describe('the widths of a table', () => {
  it('fill the page exactly, whatever the cells hold', () => {
    fc.assert(
      fc.property(fc.array(column, { minLength: 1, maxLength: 9 }), (columns) => {
        const widths = columnWidths(columns, 500);
        expect(widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(500, 6);
        for (const width of widths) expect(width).toBeGreaterThan(0);
      }),
    );
  });

  it('leave amounts on one line and give the rest to text', () => {
    const widths = columnWidths(
      [
        { naturalWidth: 60, wraps: false },
        { naturalWidth: 900, wraps: true },
        { naturalWidth: 100, wraps: true },
        { naturalWidth: 70, wraps: false },
      ],
      500,
    );
    expect(widths[0]).toBe(60);
    expect(widths[3]).toBe(70);
    expect(widths[1]).toBeGreaterThan(widths[2] ?? 0);
    expect(widths[2]).toBeGreaterThanOrEqual(48);
  });

  it('shrink all columns alike when not even the amounts fit', () => {
    expect(
      columnWidths(
        [
          { naturalWidth: 600, wraps: false },
          { naturalWidth: 600, wraps: false },
        ],
        500,
      ),
    ).toEqual([250, 250]);
  });
});
