import { describe, expect, it } from '@jest/globals';
import { ladderSteps, toneRank } from '@tactful/contracts';
import { considerate } from './shipped.js';
import { policyVersion, publishedVersion } from './ladder.types.js';

const shipped = considerate.ladder;

describe('the considerate ladder', () => {
  it('has the agreed steps with their first and last dates', () => {
    const dates = shipped.steps.map(({ step, first, last }) => [step, first.days, last?.days ?? null]);
    expect(dates).toEqual([
      ['check_in', 2, -4],
      ['upcoming', -3, 0],
      ['due', 0, 2],
      ['nudge', 3, 6],
      ['reminder', 7, 13],
      ['personal', 14, 20],
      ['accounts_team', 21, 29],
      ['fee_notice', 30, 44],
      ['formal_letter', 60, 74],
      ['final_options', 75, null],
    ]);
    expect(shipped.steps.map(({ step }) => step)).toEqual(ladderSteps);
  });

  it('counts the check-in from issue and everything else from the due date', () => {
    expect(shipped.steps.filter(({ first }) => first.from === 'issue').map(({ step }) => step)).toEqual(['check_in']);
  });

  it('starts friendly and never softens nor jumps on its way', () => {
    const ranks = shipped.steps.map(({ tone }) => toneRank[tone]);
    expect(ranks).toEqual([1, 1, 1, 1, 2, 3, 4, 4, 5, 5]);
  });

  it('leaves only the last step to a person, and ties only the fee notice to the terms', () => {
    expect(shipped.steps.filter(({ does }) => does === 'decide').map(({ step }) => step)).toEqual(['final_options']);
    expect(shipped.steps.filter(({ needs }) => needs !== null).map(({ step }) => step)).toEqual(['fee_notice']);
  });

  it('is named with its version', () => {
    expect(considerate.id).toBe('considerate@1');
  });
});

describe('a ladder version', () => {
  it('throws when it is not usable', () => {
    expect(() => policyVersion({ name: 'x' })).toThrow();
  });

  it('spells out what its file leaves to defaults', () => {
    expect(shipped.steps[3]).toEqual({
      step: 'nudge',
      tone: 'friendly',
      first: { from: 'due', days: 3 },
      last: { from: 'due', days: 6 },
      audience: { role: 'billing', level: 0 },
      otherwise: 'skip',
      requires: 'nothing',
      does: 'contact',
      onMiss: 'send_latest',
      needs: null,
    });
    expect(shipped.oldDebt).toEqual({ step: 'nudge', overWorkingDays: 10, decideAfterDays: 14 });
    expect(shipped.spacingDays).toBe(3);
  });

  it('goes on as it was published when the checks have become stricter', () => {
    const unsound = { ...shipped, steps: [...shipped.steps, shipped.steps[0]] };
    expect(publishedVersion(unsound).ladder.steps).toHaveLength(11);
  });
});
