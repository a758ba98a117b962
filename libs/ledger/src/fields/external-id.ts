import { Refusal } from '@tactful/runtime';

/** The refusal of a document whose external id belongs to another one. */
export function externalIdTaken(noun: string, externalId: string, existingId: string | undefined): Refusal {
  const detail = `The externalId "${externalId}" belongs to another ${noun}.`;
  return new Refusal(409, 'external_id_taken', detail, [{ in: 'body', pointer: '/externalId', detail }], {
    existingId,
  });
}
