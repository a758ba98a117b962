import { describe, expect, it } from '@jest/globals';
import { closedFor, openValueDate } from './closing.decision.js';
import { refuseClosing } from './closing.js';

describe('a closed period', () => {
  it.each([
    ['2026-02-28', null, undefined, '2026-02-28'],
    ['2026-02-28', '2026-02-28', '2026-02-28', '2026-03-01'],
    ['2024-12-31', '2026-02-28', '2026-02-28', '2026-03-01'],
    ['2026-03-01', '2026-02-28', undefined, '2026-03-01'],
  ] as const)('and the value date %s, closed through %s', (date, closedThrough, closed, open) => {
    expect(closedFor(date, closedThrough)).toBe(closed);
    expect(openValueDate(date, closedThrough)).toBe(open);
  });

  it.each([
    [null, undefined],
    ['2026-03-09', undefined],
    ['2026-03-10', 'period_not_over'],
    ['2026-03-11', 'period_not_over'],
  ] as const)('through %s is closed on 2026-03-10: %s', (closedThrough, code) => {
    expect(refuseClosing(closedThrough, '2026-03-10')?.code).toBe(code);
  });
});
