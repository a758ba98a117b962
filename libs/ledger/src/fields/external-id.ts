import { Refusal, sqlState } from '@tactful/runtime';

/** The refusal of a document whose external id belongs to another one. */
export function externalIdTaken(noun: string, externalId: string, existingId: string | undefined): Refusal {
  const detail = `The externalId "${externalId}" belongs to another ${noun}.`;
  return new Refusal(409, 'external_id_taken', detail, [{ in: 'body', pointer: '/externalId', detail }], {
    existingId,
  });
}

/** Two changes to one external id may pass each other's look: the index lets one in, and the other is refused here. */
export async function refuseIfTaken<T>(noun: string, externalId: string, work: Promise<T>): Promise<T | Refusal> {
  try {
    return await work;
  } catch (error) {
    if (sqlState(error) === '23505') return externalIdTaken(noun, externalId, undefined);
    throw error;
  }
}
