import { type EntityManager } from 'typeorm';
import { type AccountSnapshot } from '../accounts/account.types.js';
import { holdOut } from '../experiments/hold-out.js';
import { type AccountPolicy, type PolicyVersion } from './ladder.types.js';
import { readLadderVersions } from './ladders.store.js';
import { considerate, shippedLadders } from './shipped.js';

/** Versions of ladders by their names. */
export type PolicyBook = ReadonlyMap<string, PolicyVersion>;

const remembered = new Map<string, PolicyVersion>();
const mostRemembered = 1_000;

/**
 * The versions that these accounts keep to. A version never changes, so it is read once. Throws when one of them does
 * not exist: no obligation may be assigned to such a one.
 */
export async function policyBook(
  tx: EntityManager,
  companyId: string,
  accounts: readonly AccountSnapshot[],
): Promise<PolicyBook> {
  const named = new Set(accounts.flatMap(({ obligations }) => obligations.map(({ policyId }) => policyId)));
  const book = new Map([...shippedLadders, holdOut].map((shipped) => [shipped.id, shipped]));
  const unknown = [...named].filter((id) => !book.has(id));
  if (remembered.size + unknown.length > mostRemembered) remembered.clear();
  const missing = unknown.filter((id) => !remembered.has(keyOf(companyId, id)));
  for (const version of await readLadderVersions(tx, missing)) {
    remembered.set(keyOf(companyId, version.id), version);
  }
  for (const id of unknown) {
    const version = remembered.get(keyOf(companyId, id));
    if (!version) throw new Error(`No ladder ${id} of company ${companyId}`);
    book.set(id, version);
  }
  return book;
}

/** Whether a ladder of this name and version is there: shipped, or the company's own. */
export async function policyExists(tx: EntityManager, id: string): Promise<boolean> {
  if (shippedLadders.some((shipped) => shipped.id === id)) return true;
  return (await readLadderVersions(tx, [id])).length > 0;
}

/** The ladders of one account, each obligation's own. */
export function accountPolicy({ obligations }: AccountSnapshot, book: PolicyBook): AccountPolicy {
  const ids = [...new Set(obligations.map(({ policyId }) => policyId))].toSorted();
  const [first = considerate.id] = ids;
  const only = ids.length <= 1 ? book.get(first) : undefined;
  return only ?? { id: ids.join(', '), ladderOf: ({ policyId }) => versionOf(book, policyId).ladder };
}

function versionOf(book: PolicyBook, id: string): PolicyVersion {
  const version = book.get(id);
  if (!version) throw new Error(`No ladder ${id}`);
  return version;
}

function keyOf(companyId: string, id: string): string {
  return `${companyId} ${id}`;
}
