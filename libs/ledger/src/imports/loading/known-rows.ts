import { type Chunk } from './loading.types.js';

/** What rows meet, by external id: what is stored, and in a dry run what earlier rows of the file would have stored. */
export async function knownRows<Known extends { readonly externalId: string | null }>(
  chunk: Pick<Chunk<{ readonly externalId: string }>, 'rows' | 'foreseen'>,
  readStored: (externalIds: readonly string[]) => Promise<readonly Known[]>,
): Promise<ReadonlyMap<string, Known>> {
  const externalIds = chunk.rows.map(({ value }) => value.externalId);
  const known = new Map<string, Known>();
  for (const stored of await readStored(externalIds)) known.set(stored.externalId ?? '', stored);
  const foreseen = await chunk.foreseen(externalIds.map(documentKey));
  for (const externalId of externalIds) {
    const value = foreseen.get(documentKey(externalId)) as Known | undefined;
    if (value !== undefined) known.set(externalId, value);
  }
  return known;
}

/** The key of a document that a dry run foresees, by its external id. */
export function documentKey(externalId: string | null): string {
  return `document:${externalId ?? ''}`;
}
