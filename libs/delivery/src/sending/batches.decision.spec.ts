import { describe, expect, it } from '@jest/globals';
import { batchesInTurn } from './batches.decision.js';
import { type Claim } from './claim.store.js';

function claimOf(companyId: string, count: number): Claim {
  return { companyId, claimId: 'claim', messageIds: Array.from({ length: count }, (_, at) => `${companyId}${at}`) };
}

describe('the batches of a round', () => {
  it('take the companies in turn, so that a small one waits for one batch of a large one', () => {
    const batches = batchesInTurn([claimOf('large', 250), claimOf('small', 30), claimOf('even', 200)]);
    expect(batches.map((batch) => [batch.companyId, batch.messageIds.length])).toEqual([
      ['large', 100],
      ['small', 30],
      ['even', 100],
      ['large', 100],
      ['even', 100],
      ['large', 50],
    ]);
  });

  it('hold every claimed message once, in its order', () => {
    const large = claimOf('large', 250);
    const batches = batchesInTurn([large, claimOf('small', 1)]);
    expect(batches.filter(({ companyId }) => companyId === 'large').flatMap((batch) => batch.messageIds)).toEqual(
      large.messageIds,
    );
  });

  it('are none when nothing is claimed', () => {
    expect(batchesInTurn([])).toEqual([]);
  });
});
