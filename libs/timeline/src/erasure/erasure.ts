import { forgetOutcomes } from '@tactful/runtime';
import { type EntityManager } from 'typeorm';
import { emptiedEntry } from './emptied-entry.decision.js';
import { entriesAbout, erasedAmong, type Forgotten, saveEmptied } from './erasure.store.js';

/** Empties the entries about somebody, and what was answered to those who wrote notes. Twice is as good as once. */
export async function emptyEntries(tx: EntityManager, companyId: string, person: Forgotten): Promise<void> {
  const entries = await entriesAbout(tx, companyId, person);
  if (entries.length === 0) return;
  await saveEmptied(
    tx,
    companyId,
    entries.map((entry) => ({ id: entry.id, ...emptiedEntry(entry) })),
  );
  const notes = entries.filter(({ kind }) => kind === 'note.added').map(({ id }) => id);
  await forgetOutcomes(tx, 'timeline', { companyId, mentioning: notes });
}

/** What came in about people who were erased before: emptied like the rest. Call it after the entries are appended. */
export async function emptyLatecomers(
  tx: EntityManager,
  companyId: string,
  customerIds: readonly string[],
): Promise<void> {
  for (const person of await erasedAmong(tx, companyId, customerIds)) await emptyEntries(tx, companyId, person);
}
