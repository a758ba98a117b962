import { describe, expect, it } from '@jest/globals';
import { dueState, messageSituation } from './situation.decision.js';

describe('dueState', () => {
  it.each([
    { due: '2026-06-03', today: '2026-06-02', company: '2026-06-02', state: 'not_due' },
    { due: '2026-06-03', today: '2026-06-03', company: '2026-06-03', state: 'due_today' },
    { due: '2026-06-03', today: '2026-06-04', company: '2026-06-04', state: 'overdue' },
    { due: '2026-06-03', today: '2026-06-04', company: '2026-06-03', state: 'due_today' },
    { due: '2026-06-03', today: '2026-06-03', company: '2026-06-04', state: 'due_today' },
    { due: '2026-06-03', today: '2026-06-02', company: '2026-06-03', state: 'due_today' },
  ])('due $due, customer at $today, company at $company: $state', ({ due, today, company, state }) => {
    expect(dueState(due, { today, companyToday: company })).toBe(state);
  });
});

describe('messageSituation', () => {
  const dates = { today: '2026-06-10' };

  it.each([
    { dues: ['2026-06-20'], steps: ['check_in'], situation: 'check_in' },
    { dues: ['2026-06-20'], steps: ['upcoming'], situation: 'not_due' },
    { dues: ['2026-06-20'], steps: ['check_in', 'upcoming'], situation: 'not_due' },
    { dues: ['2026-06-20', '2026-06-10'], steps: ['upcoming', 'due'], situation: 'due_today' },
    { dues: ['2026-06-20', '2026-06-10', '2026-06-01'], steps: ['nudge'], situation: 'overdue' },
    { dues: ['2026-06-01'], steps: ['check_in'], situation: 'overdue' },
  ])('$dues with $steps is $situation', ({ dues, steps, situation }) => {
    expect(messageSituation(dues, steps, dates)).toBe(situation);
  });
});
