import { describe, expect, it } from '@jest/globals';
import { boundaryAt, constantOf, crossingProbability, looksDue } from './sequential.decision.js';

describe('the boundary of O’Brien and Fleming', () => {
  // Jennison & Turnbull, Group Sequential Methods with Applications to Clinical Trials (2000), table 2.3, α = 0.05.
  it.each([
    [1, 1.96],
    [2, 1.977],
    [3, 2.004],
    [4, 2.024],
    [5, 2.04],
    [6, 2.053],
    [10, 2.087],
  ])('for %s looks has the published constant %s', (looks, constant) => {
    expect(constantOf({ looks, alpha: 0.05 })).toBeCloseTo(constant, 3);
  });

  it('is high at first and comes down to its constant', () => {
    const plan = { looks: 5, alpha: 0.05 };
    const boundaries = [1, 2, 3, 4, 5].map((look) => Number(boundaryAt(look, plan).toFixed(2)));
    expect(boundaries).toEqual([4.56, 3.23, 2.63, 2.28, 2.04]);
  });

  it('keeps false alarms of all looks together where one look at 1.96 would not', () => {
    expect(crossingProbability(constantOf({ looks: 5, alpha: 0.05 }), 5)).toBeCloseTo(0.05, 4);
    expect(crossingProbability(1.96, 1)).toBeCloseTo(0.05, 3);
  });
});

describe('looks', () => {
  it.each([
    [0, 0],
    [79, 0],
    [80, 1],
    [239, 2],
    [400, 5],
    [9_000, 5],
  ])('with %s of 400 known customers are %s', (known, due) => {
    expect(looksDue(known, { looks: 5, planned: 400 })).toBe(due);
  });
});
