import { describe, expect, it } from '@jest/globals';
import { restDueDate } from './rest-due.decision.js';

const at = (dueDate: string, openMinor: number) => ({ dueDate, openMinor });
const on = { today: '2026-03-10', restDueAfterDays: 14 };

describe('the rest of a plan that a person ends', () => {
  it.each([
    ['with the last instalment', [at('2026-04-01', 50), at('2026-06-01', 50)], '2026-06-01'],
    ['with the last one of which something is open', [at('2026-04-01', 50), at('2026-06-01', 0)], '2026-04-01'],
    ['not within the days that the customer has', [at('2026-02-01', 50), at('2026-03-15', 50)], '2026-03-24'],
  ])('is due %s', (_, standing, day) => {
    expect(restDueDate(standing, on)).toBe(day);
  });
});
