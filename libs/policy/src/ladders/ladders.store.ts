import { type EntityManager } from 'typeorm';
import { policyVersion, type PolicyVersion } from './ladder.types.js';

/** The company's own ladder versions of these names (`name@version`), those that exist. */
export async function readLadderVersions(tx: EntityManager, ids: readonly string[]): Promise<PolicyVersion[]> {
  if (ids.length === 0) return [];
  const rows = await tx.query<{ body: unknown }[]>(
    `select l.body from policy.ladder_version l where l.name || '@' || l.version = any ($1::text[])`,
    [ids],
  );
  return rows.map(({ body }) => policyVersion(body));
}
