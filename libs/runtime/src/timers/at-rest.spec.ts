import { describe, expect, it } from '@jest/globals';
import { untilAtRest } from './at-rest.js';
import { type DueStatus } from './business-timers.js';

/** Answers one look after the other, and counts them. */
function looks(answers: readonly (number | 'busy')[]): { look: () => Promise<DueStatus>; count: () => number } {
  let count = 0;
  const look = async (): Promise<DueStatus> => {
    const answer = answers[count] ?? 'busy';
    count += 1;
    return { nextDueAt: null, held: null, busy: answer === 'busy', workDone: answer === 'busy' ? 0 : answer };
  };
  return { look, count: () => count };
}

describe('a system is at rest', () => {
  it.each([
    ['when two looks see nobody busy and nothing done', [7, 7], 2],
    ['not after one look', [7, 'busy', 7, 7], 4],
    ['not when something was done between two looks that saw nobody busy', [7, 8, 9, 9], 4],
    ['only when the two looks follow each other', ['busy', 7, 'busy', 7, 8, 'busy', 8, 8], 8],
  ] as const)('%s', async (_when, answers, expected) => {
    const { look, count } = looks(answers);
    const status = await untilAtRest(look);
    expect([status.busy, count()]).toEqual([false, expected]);
  });
});
