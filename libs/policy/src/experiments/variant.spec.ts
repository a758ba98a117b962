import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Share, variantOf } from './variant.decision.js';

const halves: readonly Share[] = [
  { key: 'usual', share: 50 },
  { key: 'silence', share: 50 },
];
const uneven: readonly Share[] = [
  { key: 'usual', share: 70 },
  { key: 'fewer', share: 20 },
  { key: 'silence', share: 10 },
];

describe('the variant of a customer', () => {
  it('is the same whenever and beside whomever one asks', () => {
    fc.assert(
      fc.property(fc.uuid(), fc.uniqueArray(fc.uuid(), { maxLength: 30 }), (experimentId, customerIds) => {
        const of = (ids: readonly string[]) => new Map(ids.map((id) => [id, variantOf(experimentId, id, uneven).key]));
        const inOrder = of(customerIds);
        const turned = of(customerIds.toReversed());
        for (const id of customerIds) expect(turned.get(id)).toBe(inOrder.get(id));
      }),
    );
  });

  it('follows the shares within five standard errors, for ids that count up as for random ones', () => {
    fc.assert(
      fc.property(fc.uuid(), fc.boolean(), (experimentId, isCounted) => {
        const n = 4_000;
        const prefix = experimentId.slice(0, 24);
        const ids = Array.from({ length: n }, (_, index) =>
          isCounted ? `${prefix}${index.toString(16).padStart(12, '0')}` : `${index * 7_919}-${prefix}-${index}`,
        );
        const counted = Map.groupBy(ids, (id) => variantOf(experimentId, id, uneven).key);
        for (const { key, share } of uneven) {
          const p = share / 100;
          const error = Math.sqrt(n * p * (1 - p));
          expect(Math.abs((counted.get(key)?.length ?? 0) - n * p)).toBeLessThan(5 * error);
        }
      }),
      { numRuns: 30 },
    );
  });

  it('in one experiment says nothing about that in another', () => {
    const ids = Array.from(
      { length: 4_000 },
      (_, index) => `01980000-0000-7000-8000-${index.toString().padStart(12, '0')}`,
    );
    const both = ids.filter((id) => variantOf('first', id, halves).key === variantOf('second', id, halves).key).length;
    expect(Math.abs(both - 2_000)).toBeLessThan(5 * Math.sqrt(1_000));
  });
});
