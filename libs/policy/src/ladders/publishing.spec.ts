import { describe, expect, it } from '@jest/globals';
import { type Ladder } from './ladder.types.js';
import { decidePublication, type PublishedBefore } from './publishing.decision.js';
import { smallBalance } from './shipped.js';

const { version: _, ...body } = { ...smallBalance.ladder, name: 'own' };
const own = (version: number, summary = body.summary): Ladder => ({ ...body, summary, version });
const before = (parts: Partial<PublishedBefore> = {}): PublishedBefore => ({
  isReserved: false,
  last: null,
  asked: null,
  ...parts,
});

describe('publishing a ladder', () => {
  it.each<[string, number | undefined, PublishedBefore, object]>([
    ['begins with version 1', undefined, before(), { kind: 'new', ladder: own(1) }],
    ['goes on by one', undefined, before({ last: own(4, 'other') }), { kind: 'new', ladder: own(5) }],
    [
      'finds what the last version says already',
      undefined,
      before({ last: own(4) }),
      { kind: 'known', ladder: own(4) },
    ],
    ['takes a version that is free', 9, before({ last: own(4) }), { kind: 'new', ladder: own(9) }],
    [
      'finds the same content under its version',
      2,
      before({ last: own(4, 'x'), asked: own(2) }),
      { kind: 'known', ladder: own(2) },
    ],
    [
      'refuses other content under it',
      2,
      before({ last: own(4), asked: own(2, 'x') }),
      { kind: 'version_in_use', nextFree: 5 },
    ],
    ['refuses the name of a shipped one', undefined, before({ isReserved: true }), { kind: 'name_reserved' }],
  ])('%s', (_name, version, known, outcome) => {
    expect(decidePublication({ ...body, version }, known)).toEqual(outcome);
  });

  it('compares content, whatever the order of its keys', () => {
    const turned = Object.fromEntries(Object.entries(own(1)).reverse()) as Ladder;
    expect(decidePublication(own(1), before({ last: turned, asked: turned })).kind).toBe('known');
  });
});
