import { type Claim } from './claim.store.js';

/** Messages of one transaction A: small enough to be short, large enough to be fast. */
const batchSize = 100;

/** Claims cut into batches, the companies in turn: nobody waits for another's second batch. */
export function batchesInTurn(claims: readonly Claim[]): Claim[] {
  const turns = Math.max(0, ...claims.map((claim) => Math.ceil(claim.messageIds.length / batchSize)));
  return Array.from({ length: turns }, (_, turn) => turn * batchSize).flatMap((start) =>
    claims
      .map((claim) => ({ ...claim, messageIds: claim.messageIds.slice(start, start + batchSize) }))
      .filter((batch) => batch.messageIds.length > 0),
  );
}
