import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { anObligation } from '../testing/account-builders.js';
import { walk } from '../testing/ladder-walk.js';
import { policyVersion } from './ladder.types.js';
import { ladderFile } from './policy.schemas.js';

const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
const example = JSON.parse(/```json\n(?<ladder>[^`]+)```/.exec(readme)?.groups?.['ladder'] ?? '') as object;

describe('the ladder of the README', () => {
  const published = policyVersion({ ...example, version: 1 });

  it('is a file that may be published as it stands', () => {
    expect(ladderFile.safeParse(example).error?.issues ?? []).toEqual([]);
  });

  it('does what the README says of it', () => {
    const late = { kind: 'person', obligations: [anObligation({ hasLateFee: true })] } as const;
    expect(walk(published, late)).toEqual([
      [-27, 'check_in', 'hello'],
      [3, 'contact', 'nudge'],
      [10, 'contact', 'reminder'],
      [17, 'fee_notice', 'fee_notice'],
      [24, 'fee', 'late_fee'],
      [31, 'offer_plan', 'in_parts'],
      [38, 'call', 'call'],
      [60, 'decide', 'final_options'],
    ]);
    expect(walk(published, { ...late, obligations: [anObligation()] })).toContainEqual([
      17,
      'no_fee_in_terms',
      'fee_notice',
    ]);
    expect(walk(published, { ...late, obligations: [anObligation({ openMinor: 900 })] })).toContainEqual([
      38,
      'below_amount',
      'call',
    ]);
  });
});
