import { describe, expect, it } from '@jest/globals';
import { ladderSteps, toneRank } from '@tactful/contracts';
import { considerate } from './shipped.js';
import { type Ladder, ladder, policyVersion } from './ladder.types.js';

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

describe('a ladder', () => {
  const broken = (change: (made: Ladder) => void): string[] => {
    const made = structuredClone(shipped);
    change(made);
    return (ladder.safeParse(made).error?.issues ?? []).map(({ path }) => path.join('.'));
  };

  it.each<[string, (made: Ladder) => void, string]>([
    ['a step that occurs twice', (made) => (made.steps[3]!.step = 'due'), 'steps.3.step'],
    ['a last date before the first', (made) => (made.steps[4]!.last = { from: 'due', days: 6 }), 'steps.4.last'],
    ['a step before the one above it', (made) => (made.steps[5]!.first.days = 7), 'steps.5.first'],
    ['old debt that enters at an unknown step', (made) => (made.oldDebt.step = 'shout'), 'oldDebt.step'],
    ['old debt that enters where a person decides', (made) => (made.oldDebt.step = 'final_options'), 'oldDebt.step'],
    ['an unknown tone', (made) => Object.assign(made.steps[0]!, { tone: 'angry' }), 'steps.0.tone'],
    ['an unknown role', (made) => Object.assign(made.steps[0]!.audience, { role: 'cfo' }), 'steps.0.audience.role'],
  ])('with %s is refused with the path of the mistake', (_, change, path) => {
    expect(broken(change)).toContain(path);
  });

  it('throws when it is not usable', () => {
    expect(() => policyVersion({ name: 'x' })).toThrow();
  });
});
